using System.Security.Cryptography;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>En fil eller linje, der ikke kunne læses ind, med sine fejl.</summary>
public sealed record Indlæsningsfejl(string Hvor, IReadOnlyList<string> Fejl);

/// <summary>Det daglige og det sjældne: genvurdering, genafspilning, ind- og udlæsning.</summary>
public sealed class Vedligehold(Journal journal)
{
    readonly Database _database = journal.Database;

    /// <summary>Vurderer de sager igen, hvis dag er kommet. En sag, der ikke kan læses, springes over.</summary>
    /// <param name="fortsæt">Spørges før hvert bundt; falsk standser.</param>
    /// <returns>Antal sager, der er vurderet igen.</returns>
    public Task<int> GenvurderForfaldne(Func<Task<bool>>? fortsæt = null, CancellationToken ct = default) =>
        Genvurder("naeste_aendring <= @v", Indeksskriver.Dag(journal.Idag)!, fortsæt, ct);

    /// <summary>Vurderer de sager igen, en ældre lovbog vurderede, eller hvis lister et nyt skema vil have skrevet om. Læser alle sager i listen igennem.</summary>
    /// <inheritdoc cref="GenvurderForfaldne"/>
    public Task<int> GenvurderForældede(Func<Task<bool>>? fortsæt = null, CancellationToken ct = default) =>
        Genvurder("(lovbog <> @v OR segl IS NULL)", Lovbog.Udgave, fortsæt, ct);

    async Task<int> Genvurder(string betingelse, string værdi, Func<Task<bool>>? fortsæt, CancellationToken ct)
    {
        const int bundt = 100;
        var antal = 0;
        foreach (var kommune in await Kommuner(ct))
            for (var (sag, flere) = ("", true); flere;)
            {
                List<string> sager;
                await using (var f = await _database.Forbind(ct))
                    sager = await f.Kommando(null, $"SELECT sag FROM sagsindeks WHERE kommune = @k AND {betingelse} AND sag > @s ORDER BY sag LIMIT {bundt}",
                        ("k", kommune), ("v", værdi), ("s", sag)).Rækker(r => r.GetString(0), ct);
                if (sager.Count > 0 && fortsæt is not null && !await fortsæt())
                    return antal;
                foreach (var s in sager)
                    antal += await KanGenvurderes(kommune, s, ct) ? 1 : 0;
                (sag, flere) = (sager.LastOrDefault() ?? "", sager.Count == bundt);
            }
        return antal;
    }

    /// <summary>Springer fra kommune til kommune i nøglen; der er få.</summary>
    async Task<List<string>> Kommuner(CancellationToken ct)
    {
        await using var f = await _database.Forbind(ct);
        return await f.Kommando(null, """
            WITH RECURSIVE k(x) AS (SELECT MIN(kommune) FROM sagsindeks UNION ALL SELECT (SELECT MIN(kommune) FROM sagsindeks WHERE kommune > k.x) FROM k WHERE k.x IS NOT NULL)
            SELECT x FROM k WHERE x IS NOT NULL
            """).Rækker(r => r.GetString(0), ct);
    }

    /// <summary>Bygger alle lister op igen af journalen.</summary>
    public async Task<int> Genafspil(CancellationToken ct = default)
    {
        var sager = await AlleSager(ct);
        foreach (var (kommune, sag) in sager)
            await journal.GenopbygLister(kommune, sag, ct);
        return sager.Count;
    }

    /// <summary>Alle sager, en linje hver, som rettesnor/sag/1.</summary>
    public async Task Eksportér(Stream ud, string? kommune = null, string? sag = null, CancellationToken ct = default)
    {
        foreach (var (k, s) in await AlleSager(ct))
            if ((kommune is null || kommune == k) && (sag is null || sag == s) && await journal.Hent(k, s, ct) is { } hentet)
            {
                await ud.WriteAsync(EnLinje(hentet.Fil), ct);
                ud.WriteByte((byte)'\n');
            }
    }

    /// <summary>Læser en eller flere sagsfiler ind. Har blot én en fejl, oprettes ingen.</summary>
    /// <param name="filer">Filens navn eller linje, og indholdet.</param>
    public async Task<(int Oprettet, IReadOnlyList<Indlæsningsfejl> Fejl)> Importér(IReadOnlyList<(string Hvor, ReadOnlyMemory<byte> Fil)> filer, CancellationToken ct = default)
    {
        var fejl = new List<Indlæsningsfejl>();
        var set = new HashSet<(string?, string?)>();
        foreach (var (hvor, fil) in filer)
        {
            try
            {
                var sag = Sagslæser.Læs(fil);
                if (string.IsNullOrEmpty(sag.Id) || string.IsNullOrEmpty(sag.Kommune))
                    fejl.Add(new(hvor, ["$.sag: en sag i journalen skal have et nummer og en kommune. Tilføj sag og kommune."]));
                else if (!set.Add((sag.Kommune, sag.Id)) || await journal.Findes(sag.Kommune, sag.Id, ct))
                    fejl.Add(new(hvor, [$"$.sag: sagen {sag.Id} findes allerede i kommune {sag.Kommune}. Udelad den, eller giv den et andet nummer."]));
            }
            catch (UgyldigSagException e)
            {
                fejl.Add(new(hvor, [.. e.Fejl.Select(x => x.ToString())]));
            }
        }
        if (fejl.Count > 0)
            return (0, fejl);
        return await journal.OprettAlle([.. filer.Select(f => Importeret(f.Fil))], ct) ? (filer.Count, [])
            : (0, [new("indlæsningen", ["en af sagerne blev oprettet af en anden imens. Prøv igen."])]);
    }

    /// <summary>Ødelagt indhold er verifikationens sag; det må ikke standse de andre.</summary>
    async Task<bool> KanGenvurderes(string kommune, string sag, CancellationToken ct)
    {
        try
        {
            return await journal.Genvurder(kommune, sag, ct);
        }
        catch (Exception e) when (e is CryptographicException or UgyldigSagException or InvalidDataException)
        {
            return false;
        }
    }

    async Task<List<(string Kommune, string Sag)>> AlleSager(CancellationToken ct)
    {
        await using var f = await _database.Forbind(ct);
        return await f.Kommando(null, "SELECT kommune, sag FROM sagsnoegle WHERE indpakket IS NOT NULL ORDER BY kommune, sag").Rækker(r => (r.GetString(0), r.GetString(1)), ct);
    }

    /// <summary>Mærker hændelserne som sket et andet sted, så de registreres, som de var.</summary>
    static byte[] Importeret(ReadOnlyMemory<byte> fil)
    {
        using var json = JsonDocument.Parse(fil);
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            foreach (var felt in json.RootElement.EnumerateObject())
            {
                if (felt.Name != "haendelser")
                {
                    felt.WriteTo(w);
                    continue;
                }
                w.WriteStartArray(felt.Name);
                foreach (var h in felt.Value.EnumerateArray())
                {
                    w.WriteStartObject();
                    foreach (var x in h.EnumerateObject().Where(x => x.Name != "kilde"))
                        x.WriteTo(w);
                    w.WriteString("kilde", "importeret");
                    w.WriteEndObject();
                }
                w.WriteEndArray();
            }
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    static byte[] EnLinje(byte[] fil)
    {
        using var json = JsonDocument.Parse(fil);
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            json.RootElement.WriteTo(w);
        return ud.ToArray();
    }
}
