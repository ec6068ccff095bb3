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

    /// <summary>Vurderer de sager igen, hvis dag er kommet, eller som en ældre lovbog vurderede. En sag, der ikke kan læses, springes over.</summary>
    /// <returns>Antal sager, der er vurderet igen.</returns>
    public async Task<int> GenvurderForfaldne(CancellationToken ct = default)
    {
        const int bundt = 200;
        var (antal, kommune, sag) = (0, "", "");
        while (true)
        {
            List<(string Kommune, string Sag)> forfaldne;
            await using (var f = await _database.Forbind(ct))
                forfaldne = await f.Kommando(null, $"SELECT kommune, sag FROM sagsindeks WHERE (naeste_aendring <= @d OR lovbog <> @l OR segl IS NULL) AND (kommune, sag) > (@k, @s) ORDER BY kommune, sag LIMIT {bundt}",
                    ("d", Indeksskriver.Dag(journal.Idag)), ("l", Lovbog.Udgave), ("k", kommune), ("s", sag)).Rækker(r => (r.GetString(0), r.GetString(1)), ct);
            foreach (var f in forfaldne)
                antal += await KanGenvurderes(f.Kommune, f.Sag, ct) ? 1 : 0;
            if (forfaldne.Count < bundt)
                return antal;
            (kommune, sag) = forfaldne[^1];
        }
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
