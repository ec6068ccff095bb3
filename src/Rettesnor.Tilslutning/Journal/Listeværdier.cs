namespace Rettesnor.Tilslutning.Journal;

/// <summary>De enheder og ansvarlige, sagslisten kan vælges efter.</summary>
/// <remarks>Springer fra værdi til værdi i indekset, så også en kommune med mange sager svarer straks.</remarks>
public sealed class Listeværdier(Database database)
{
    public async Task<(IReadOnlyList<string> Enheder, IReadOnlyList<string> Ansvarlige)> Hent(string kommune, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        async Task<IReadOnlyList<string>> Kolonne(string navn) => await f.Kommando(null, $"""
            WITH RECURSIVE v(x) AS (
                SELECT MIN({navn}) FROM sagsindeks WHERE kommune = @k
                UNION ALL SELECT (SELECT MIN({navn}) FROM sagsindeks WHERE kommune = @k AND {navn} > v.x) FROM v WHERE v.x IS NOT NULL)
            SELECT x FROM v WHERE x IS NOT NULL AND x <> ''
            """, ("k", kommune)).Rækker(r => r.GetString(0), ct);
        return (await Kolonne("enhed"), await Kolonne("ansvarlig"));
    }
}
