using System.Security.Cryptography;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Skiftet til en ny indpakningsnøgle: de gamle spærres, alt pakkes om, og en nøgle, intet mere er pakket med, kan fjernes.</summary>
/// <remarks>Hændelserne røres ikke: det er kun nøglerne til dem, der pakkes om.</remarks>
sealed class Nøglefornyelse(Database database, INøglehus nøgler)
{
    const int Bundt = 500;

    /// <summary>Pakker alle sagsnøgler og sidernes nøgler om med den aktive nøgle. Nye sager kan fra nu af kun bruge den.</summary>
    /// <returns>Antal sagsnøgler, der er pakket om.</returns>
    public async Task<int> PakOm(CancellationToken ct)
    {
        await Spær(ct);
        await PakSiderneOm(ct);
        var antal = 0;
        while (await PakBundtOm(ct) is > 0 and var pakket)
            antal += pakket;
        return antal;
    }

    /// <summary>De spærrede nøgler, intet er pakket med. De kan ikke komme i brug igen.</summary>
    public async Task<IReadOnlyList<string>> Ubrugte(CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, """
            SELECT u.noegle FROM udgaaet_noegle u WHERE NOT EXISTS (SELECT 1 FROM sagsnoegle n WHERE n.noegle = u.noegle AND n.indpakket IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM sidenoegle s WHERE s.noegle = u.noegle) ORDER BY u.noegle
            """).Rækker(r => r.GetString(0), ct);
    }

    /// <summary>Venter på de sager, der er ved at blive oprettet med en gammel nøgle, og lader ingen flere begynde.</summary>
    async Task Spær(CancellationToken ct)
    {
        await using var s = await database.Skriv(ct);
        await database.LåsTabel(s, "sagsnoegle", ct);
        foreach (var gammel in nøgler.Indpakninger.Where(n => n != nøgler.AktivIndpakning))
            await s.Forbindelse.Kommando(s.Transaktion, "INSERT INTO udgaaet_noegle (noegle) VALUES (@n) ON CONFLICT (noegle) DO NOTHING", ("n", gammel)).Udfør(ct);
        await s.Gem(ct);
    }

    /// <summary>En sag, der er slettet imens, får ikke sin nøgle igen.</summary>
    async Task<int> PakBundtOm(CancellationToken ct)
    {
        await using var s = await database.Skriv(ct);
        var gamle = await s.Forbindelse.Kommando(s.Transaktion, $"SELECT kommune, sag, noegle, indpakket FROM sagsnoegle WHERE noegle <> @n AND indpakket IS NOT NULL LIMIT {Bundt}", ("n", nøgler.AktivIndpakning))
            .Rækker(r => (Kommune: r.GetString(0), Sag: r.GetString(1), Id: r.GetString(2), Indpakket: r.Bytes(3)), ct);
        var ramt = await database.Udfør(s, [.. gamle.Select(g => new Sætning("UPDATE sagsnoegle SET noegle = $3, indpakket = $4 WHERE kommune = $1 AND sag = $2 AND noegle = $5 AND indpakket IS NOT NULL",
            g.Kommune, g.Sag, nøgler.AktivIndpakning, PakketOm(g.Id, g.Indpakket, Kæde.Bundet(g.Kommune, g.Sag)), g.Id))], ct);
        await s.Gem(ct);
        return ramt.Sum();
    }

    async Task PakSiderneOm(CancellationToken ct)
    {
        await using var s = await database.Skriv(ct);
        var gamle = await s.Forbindelse.Kommando(s.Transaktion, "SELECT id, noegle, indpakket FROM sidenoegle WHERE noegle <> @n", ("n", nøgler.AktivIndpakning))
            .Rækker(r => (Id: r.GetString(0), Nøgle: r.GetString(1), Indpakket: r.Bytes(2)), ct);
        await database.Udfør(s, [.. gamle.Select(g => new Sætning("UPDATE sidenoegle SET noegle = $2, indpakket = $3 WHERE id = $1",
            g.Id, nøgler.AktivIndpakning, PakketOm(g.Nøgle, g.Indpakket, Sidenøgler.Bundet(g.Id))))], ct);
        await s.Gem(ct);
    }

    byte[] PakketOm(string id, byte[] indpakket, byte[] bundet)
    {
        var klar = nøgler.Pakud(id, indpakket, bundet);
        try
        {
            return nøgler.Pak(nøgler.AktivIndpakning, klar, bundet);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(klar);
        }
    }
}
