using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Hele databasen i én fil og tilbage igen, ens på SQLite og PostgreSQL. Indholdet er lige så krypteret som i databasen.</summary>
/// <remarks>Nøglefilen er ikke med: den gemmes for sig. Uden den er kopien ulæselig.</remarks>
public static class Sikkerhedskopi
{
    /// <summary>Hver tabel og det skema, den kom med. Hvem der udfører dagens arbejde, hører ikke til en kopi.</summary>
    static readonly (string Navn, int Fra)[] s_tabeller =
    [
        ("sagsnoegle", 1), ("haendelse", 1), ("sagsindeks", 1), ("opgaveindeks", 1), ("soegeord", 1), ("adgangslog", 1), ("udbakke", 1),
        ("kladde", 3), ("visning", 3), ("vikar", 3), ("omgoerelse", 4), ("sidenoegle", 5), ("udgaaet_noegle", 5),
        ("bruger", 6), ("tildeling", 6), ("noedadgang", 6),
    ];

    /// <summary>Skriver kopien; filen står først på sin plads, når den er hel.</summary>
    /// <returns>Antal rækker.</returns>
    public static Task<long> Skriv(Database database, string sti, CancellationToken ct = default) => Skriv(database, sti, database.Skemaer.Count, ct);

    internal static async Task<long> Skriv(Database database, string sti, int skema, CancellationToken ct = default)
    {
        var antal = 0L;
        await using (var fil = File.Create(sti + ".ny"))
        await using (var zip = new ZipArchive(fil, ZipArchiveMode.Create))
        await using (var f = await database.Forbind(ct))
        await using (var t = await f.BeginTransactionAsync(database.Øjebliksbillede, ct))
            foreach (var tabel in s_tabeller.Where(x => x.Fra <= skema).Select(x => x.Navn).Prepend("skema"))
                antal += await SkrivTabel(zip, f, t, tabel, ct);
        File.Move(sti + ".ny", sti, overwrite: true);
        return antal;
    }

    /// <summary>Lægger kopien i en tom database.</summary>
    /// <exception cref="InvalidDataException">Databasen er ikke tom, eller kopien er ikke hel.</exception>
    public static async Task<long> Gendan(Database database, string sti, CancellationToken ct = default)
    {
        await using var zip = await ZipFile.OpenReadAsync(sti, ct);
        // Rækkerne lægges i det skema, de er skrevet i, og bringes så op som enhver anden database.
        var skema = await KopiensSkema(zip, ct);
        if (skema > database.Skemaer.Count)
            throw new NyereSkemaException(skema, database.Skemaer.Count);
        var antal = 0L;
        await Opgradering.Udfør(database, [.. database.Skemaer.Take(skema)], async s =>
        {
            if (await s.Forbindelse.Kommando(s.Transaktion, "SELECT 1 FROM sagsnoegle LIMIT 1").Værdi(ct) is not null)
                throw new InvalidDataException("Databasen er ikke tom. Gendan i en ny database, så intet overskrives.");
            foreach (var (tabel, _) in s_tabeller.Where(t => t.Fra <= skema))
                antal += await LæsTabel(zip.GetEntry(tabel + ".jsonl") ?? throw new InvalidDataException($"Kopien mangler {tabel}."), s.Forbindelse, s.Transaktion, tabel, ct);
        }, ct);
        await Opgradering.Udfør(database, ct);
        return antal;
    }

    static async Task<int> KopiensSkema(ZipArchive zip, CancellationToken ct)
    {
        await using var ind = await (zip.GetEntry("skema.jsonl") ?? throw new InvalidDataException("Kopien mangler skema.")).OpenAsync(ct);
        using var læser = new StreamReader(ind);
        var skema = 0L;
        while (await læser.ReadLineAsync(ct) is { } linje && linje.StartsWith('['))
        {
            using var json = JsonDocument.Parse(linje);
            skema = Math.Max(skema, json.RootElement[0][1].GetInt64());
        }
        return (int)skema;
    }

    static async Task<long> SkrivTabel(ZipArchive zip, DbConnection f, DbTransaction t, string tabel, CancellationToken ct)
    {
        await using var k = f.Kommando(t, $"SELECT * FROM {tabel}");
        await using var r = await k.ExecuteReaderAsync(ct);
        await using var ud = await zip.CreateEntry(tabel + ".jsonl", CompressionLevel.Fastest).OpenAsync(ct);
        using var aftryk = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var antal = 0L;
        while (await r.ReadAsync(ct))
        {
            var linje = Linje(r);
            aftryk.AppendData(linje);
            await ud.WriteAsync(linje, ct);
            antal++;
        }
        await ud.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(new Slutlinje(antal, Convert.ToHexStringLower(aftryk.GetHashAndReset())), Slutformat.Default.Slutlinje), ct);
        return antal;
    }

    static byte[] Linje(DbDataReader r)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartArray();
            for (var i = 0; i < r.FieldCount; i++)
            {
                w.WriteStartArray();
                w.WriteStringValue(r.GetName(i));
                switch (r.IsDBNull(i) ? null : r.GetValue(i))
                {
                    case null: w.WriteNullValue(); break;
                    case byte[] bytes: w.WriteStringValue("b"); w.WriteBase64StringValue(bytes); break;
                    case string tekst: w.WriteStringValue("t"); w.WriteStringValue(tekst); break;
                    case long tal: w.WriteNumberValue(tal); break;
                    case var andet: throw new InvalidOperationException($"Kolonnen {r.GetName(i)} har typen {andet.GetType().Name}, som kopien ikke kender.");
                }
                w.WriteEndArray();
            }
            w.WriteEndArray();
        }
        ud.WriteByte((byte)'\n');
        return ud.ToArray();
    }

    static async Task<long> LæsTabel(ZipArchiveEntry fil, DbConnection f, DbTransaction t, string tabel, CancellationToken ct)
    {
        await using var ind = await fil.OpenAsync(ct);
        using var læser = new StreamReader(ind);
        using var aftryk = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var antal = 0L;
        while (await læser.ReadLineAsync(ct) is { } linje)
        {
            if (linje.StartsWith('{'))
            {
                var slut = JsonSerializer.Deserialize(linje, Slutformat.Default.Slutlinje);
                if (slut?.Antal != antal || slut.Aftryk != Convert.ToHexStringLower(aftryk.GetHashAndReset()))
                    throw new InvalidDataException($"Kopien af {tabel} er ændret eller afkortet.");
                return antal;
            }
            aftryk.AppendData(System.Text.Encoding.UTF8.GetBytes(linje + "\n"));
            using var json = JsonDocument.Parse(linje);
            var felter = json.RootElement.EnumerateArray().Select(x => (Navn: x[0].GetString()!, Værdi: Værdi(x))).ToArray();
            await f.Kommando(t, $"INSERT INTO {tabel} ({string.Join(", ", felter.Select(x => x.Navn))}) VALUES ({string.Join(", ", felter.Select((_, i) => "@p" + i))})",
                [.. felter.Select((x, i) => ("p" + i, x.Værdi))]).Udfør(ct);
            antal++;
        }
        throw new InvalidDataException($"Kopien af {tabel} er ikke hel.");
    }

    static object? Værdi(JsonElement felt) => felt.GetArrayLength() == 3
        ? felt[1].GetString() == "b" ? felt[2].GetBytesFromBase64() : felt[2].GetString()
        : felt[1].ValueKind == JsonValueKind.Null ? null : felt[1].GetInt64();

    internal sealed record Slutlinje(long Antal, string Aftryk);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Sikkerhedskopi.Slutlinje))]
sealed partial class Slutformat : System.Text.Json.Serialization.JsonSerializerContext;
