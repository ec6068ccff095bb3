using System.Collections.Concurrent;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>De enheder og ansvarlige, sagslisten kan vælges efter.</summary>
public sealed record Listeværdier(IReadOnlyList<string> Enheder, IReadOnlyList<string> Ansvarlige);

/// <summary>Finder listeværdierne og husker dem et øjeblik: de skifter sjældent, og hver listeside spørger.</summary>
/// <remarks>Springer fra værdi til værdi i indekset, så også en kommune med mange sager svarer straks.</remarks>
public sealed class Listevalgslager(Database database, TimeProvider ur)
{
    static readonly TimeSpan s_holdbar = TimeSpan.FromSeconds(15);

    readonly ConcurrentDictionary<string, (DateTimeOffset Hentet, Listeværdier Værdier)> _husket = [];

    public async Task<Listeværdier> Hent(string kommune, CancellationToken ct = default)
    {
        if (_husket.TryGetValue(kommune, out var h) && ur.GetUtcNow() - h.Hentet < s_holdbar)
            return h.Værdier;
        await using var f = await database.Forbind(ct);
        async Task<IReadOnlyList<string>> Kolonne(string navn) => await f.Kommando(null, $"""
            WITH RECURSIVE v(x) AS (
                SELECT MIN({navn}) FROM sagsindeks WHERE kommune = @k
                UNION ALL SELECT (SELECT MIN({navn}) FROM sagsindeks WHERE kommune = @k AND {navn} > v.x) FROM v WHERE v.x IS NOT NULL)
            SELECT x FROM v WHERE x IS NOT NULL AND x <> ''
            """, ("k", kommune)).Rækker(r => r.GetString(0), ct);
        var værdier = new Listeværdier(await Kolonne("enhed"), await Kolonne("ansvarlig"));
        _husket[kommune] = (ur.GetUtcNow(), værdier);
        return værdier;
    }
}
