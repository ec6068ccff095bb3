using System.Text.Json;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>En formular, der er begyndt og ikke gemt.</summary>
public sealed record Kladde(DateTimeOffset Skrevet, IReadOnlyDictionary<string, string> Felter);

/// <summary>Det, en bruger er i gang med at skrive i en sag: krypteret med sagens nøgle, så det overlever en tabt session og slettes med sagen.</summary>
/// <remarks>En kladde er ikke noget, kommunen har gjort, og står derfor ikke i journalen.</remarks>
public sealed class Kladder(Journal journal, TimeProvider ur)
{
    /// <summary>Det største, en kladde fylder, før den krypteres.</summary>
    const int Størst = 256 << 10;

    readonly Database _database = journal.Database;

    /// <returns>Falsk, når sagen ikke findes, eller kladden er for stor.</returns>
    public async Task<bool> Gem(string kommune, string sag, string bruger, string formular, IReadOnlyDictionary<string, string> felter, CancellationToken ct = default)
    {
        var klar = JsonSerializer.SerializeToUtf8Bytes(felter);
        if (klar.Length > Størst || await journal.Nøgle(kommune, sag, ct) is not { } nøgle)
            return false;
        await using var s = await _database.Skriv(ct);
        await _database.Udfør(s, [new("INSERT INTO kladde (kommune, sag, bruger, formular, tid, indhold) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (kommune, sag, bruger, formular) DO UPDATE SET tid = excluded.tid, indhold = excluded.indhold",
            kommune, sag, bruger, formular, ur.GetUtcNow().ToUnixTimeMilliseconds(), Kryptering.Krypter(nøgle, klar, Bundet(kommune, sag, bruger, formular)))], ct);
        await s.Gem(ct);
        return true;
    }

    public async Task<Kladde?> Hent(string kommune, string sag, string bruger, string formular, CancellationToken ct = default)
    {
        if (await journal.Nøgle(kommune, sag, ct) is not { } nøgle)
            return null;
        await using var f = await _database.Forbind(ct);
        return (await f.Kommando(null, "SELECT tid, indhold FROM kladde WHERE kommune = @k AND sag = @s AND bruger = @b AND formular = @f", ("k", kommune), ("s", sag), ("b", bruger), ("f", formular))
            .Rækker(r => new Kladde(DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(0)),
                JsonSerializer.Deserialize<Dictionary<string, string>>(Kryptering.Dekrypter(nøgle, r.Bytes(1), Bundet(kommune, sag, bruger, formular)))!), ct)).FirstOrDefault();
    }

    public async Task Slet(string kommune, string sag, string bruger, string formular, CancellationToken ct = default)
    {
        await using var s = await _database.Skriv(ct);
        await _database.Udfør(s, [new("DELETE FROM kladde WHERE kommune = $1 AND sag = $2 AND bruger = $3 AND formular = $4", kommune, sag, bruger, formular)], ct);
        await s.Gem(ct);
    }

    static byte[] Bundet(string kommune, string sag, string bruger, string formular) => Kæde.Bundet(kommune, $"{sag}\nkladde\n{bruger}\n{formular}");
}
