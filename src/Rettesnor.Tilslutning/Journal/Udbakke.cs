using System.Data.Common;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Noget, der skal sendes ud af huset om en sag.</summary>
/// <param name="Nøgle">Entydig i kommunen: samme nøgle sendes kun én gang, og modtageren kan kende en gentagelse på den.</param>
/// <param name="Art">Hvem der skal tage den: »digital-post«.</param>
/// <param name="Klar">Tidligst på dette tidspunkt; null er straks.</param>
public sealed record Forsendelse(string Nøgle, string Art, byte[] Indhold, DateTimeOffset? Klar = null);

/// <summary>En forsendelse, denne node har taget.</summary>
/// <param name="Forsøg">Hvor mange gange den er taget, denne med.</param>
public sealed record Taget(string Kommune, string Nøgle, string Art, string Sag, byte[] Indhold, long Forsøg);

/// <summary>Det, der skal sendes. Skrevet i samme transaktion som hændelsen, taget af én node ad gangen, leveret mindst én gang.</summary>
public sealed class Udbakke(Database database, INøglehus nøgler, TimeProvider ur)
{
    const int FlesteFordoblinger = 10;

    internal static Sætning Ny(Forsendelse f, Sagsstand stand, DateTimeOffset nu) => new(
        "INSERT INTO udbakke (kommune, noegle, art, sag, indhold, klar, forsoeg) VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (kommune, noegle) DO NOTHING",
        stand.Sag.Kommune, f.Nøgle, f.Art, stand.Sag.Id, Kryptering.Krypter(stand.Nøgle, f.Indhold, Bundet(stand.Sag.Kommune, f.Nøgle)), (f.Klar ?? nu).ToUnixTimeMilliseconds());

    /// <summary>Tager de ældste, der er klar. De er denne nodes, til <paramref name="lejemål"/> er gået; er de ikke meldt leveret da, kan de tages igen, og ventetiden fordobles.</summary>
    public async Task<IReadOnlyList<Taget>> Tag(string art, int antal, TimeSpan lejemål, CancellationToken ct = default)
    {
        var nu = ur.GetUtcNow();
        await using var s = await database.Skriv(ct);
        var fundne = await s.Forbindelse.Kommando(s.Transaktion,
            $"SELECT u.kommune, u.noegle, u.sag, u.indhold, u.forsoeg, n.noegle, n.indpakket FROM udbakke u JOIN sagsnoegle n ON n.kommune = u.kommune AND n.sag = u.sag WHERE u.leveret IS NULL AND u.klar <= @nu AND u.art = @a AND n.indpakket IS NOT NULL ORDER BY u.klar, u.kommune, u.noegle LIMIT {antal} {(database.SpringLåsteOver.Length == 0 ? "" : "FOR UPDATE OF u SKIP LOCKED")}",
            ("nu", nu.ToUnixTimeMilliseconds()), ("a", art)).Rækker(r => Åbn(r, art), ct);
        foreach (var t in fundne)
            await s.Forbindelse.Kommando(s.Transaktion, "UPDATE udbakke SET klar = @kl, forsoeg = @f WHERE kommune = @k AND noegle = @n",
                ("kl", (nu + (lejemål * (1 << (int)Math.Min(t.Forsøg - 1, FlesteFordoblinger)))).ToUnixTimeMilliseconds()), ("f", t.Forsøg), ("k", t.Kommune), ("n", t.Nøgle)).Udfør(ct);
        await s.Gem(ct);
        return fundne;
    }

    /// <summary>Melder en forsendelse leveret.</summary>
    /// <returns>Falsk, når den allerede var det.</returns>
    public async Task<bool> Leveret(string kommune, string nøgle, CancellationToken ct = default)
    {
        await using var s = await database.Skriv(ct);
        var ramt = await s.Forbindelse.Kommando(s.Transaktion, "UPDATE udbakke SET leveret = @t WHERE kommune = @k AND noegle = @n AND leveret IS NULL",
            ("t", ur.GetUtcNow().ToUnixTimeMilliseconds()), ("k", kommune), ("n", nøgle)).Udfør(ct);
        await s.Gem(ct);
        return ramt == 1;
    }

    Taget Åbn(DbDataReader r, string art)
    {
        var (kommune, nøgle, sag) = (r.GetString(0), r.GetString(1), r.GetString(2));
        var sagsnøgle = nøgler.Pakud(r.GetString(5), r.Bytes(6), Kæde.Bundet(kommune, sag));
        return new(kommune, nøgle, art, sag, Kryptering.Dekrypter(sagsnøgle, r.Bytes(3), Bundet(kommune, nøgle)), r.GetInt64(4) + 1);
    }

    static byte[] Bundet(string kommune, string nøgle) => Kæde.Bundet(kommune, "udbakke\n" + nøgle);
}
