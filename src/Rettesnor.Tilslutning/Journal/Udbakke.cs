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
/// <remarks>Hver række er forseglet, så ingen kan få en forsendelse til at se leveret ud eller sende den et andet sted hen, uden at det ses.</remarks>
public sealed class Udbakke(Database database, INøglehus nøgler, TimeProvider ur)
{
    const int FlesteFordoblinger = 10;
    const string Kolonner = "u.kommune, u.noegle, u.art, u.sag, u.indhold, u.klar, u.forsoeg, u.leveret, u.segl";

    /// <summary>En række, som den står.</summary>
    sealed record Række(string Kommune, string Nøgle, string Art, string? Sag, byte[] Indhold, long Klar, long Forsøg, long? Leveret)
    {
        public static Række Læs(DbDataReader r) =>
            new(r.GetString(0), r.GetString(1), r.GetString(2), r.Tekst(3), r.Bytes(4), r.GetInt64(5), r.GetInt64(6), r.IsDBNull(7) ? null : r.GetInt64(7));

        public byte[] Segl(INøglehus nøgler) => Kæde.Segl(nøgler, [Kommune, Nøgle, Art, Sag, Indhold, Klar, Forsøg, Leveret]);
    }

    internal static Sætning Ny(Forsendelse f, Sagsstand stand, INøglehus nøgler, DateTimeOffset nu)
    {
        var ny = new Række(stand.Sag.Kommune, f.Nøgle, f.Art, stand.Sag.Id, Kryptering.Krypter(stand.Nøgle, f.Indhold, Bundet(stand.Sag.Kommune, f.Nøgle)), (f.Klar ?? nu).ToUnixTimeMilliseconds(), 0, null);
        return new("INSERT INTO udbakke (kommune, noegle, art, sag, indhold, klar, forsoeg, segl) VALUES ($1, $2, $3, $4, $5, $6, 0, $7) ON CONFLICT (kommune, noegle) DO NOTHING",
            ny.Kommune, ny.Nøgle, ny.Art, ny.Sag, ny.Indhold, ny.Klar, ny.Segl(nøgler));
    }

    /// <summary>Tager de ældste, der er klar. De er denne nodes, til <paramref name="lejemål"/> er gået; er de ikke meldt leveret da, kan de tages igen, og ventetiden fordobles.</summary>
    public async Task<IReadOnlyList<Taget>> Tag(string art, int antal, TimeSpan lejemål, CancellationToken ct = default)
    {
        var nu = ur.GetUtcNow();
        await using var s = await database.Skriv(ct);
        var fundne = await s.Forbindelse.Kommando(s.Transaktion,
            $"SELECT {Kolonner}, n.noegle, n.indpakket FROM udbakke u JOIN sagsnoegle n ON n.kommune = u.kommune AND n.sag = u.sag WHERE u.leveret IS NULL AND u.klar <= @nu AND u.art = @a AND n.indpakket IS NOT NULL ORDER BY u.klar, u.kommune, u.noegle LIMIT {antal} {(database.SpringLåsteOver.Length == 0 ? "" : "FOR UPDATE OF u SKIP LOCKED")}",
            ("nu", nu.ToUnixTimeMilliseconds()), ("a", art)).Rækker(r => (Række: Række.Læs(r), Taget: Åbn(Række.Læs(r), r.GetString(9), r.Bytes(10))), ct);
        await database.Udfør(s, [.. fundne.Select(f => f.Række with
        {
            Forsøg = f.Taget.Forsøg,
            Klar = (nu + (lejemål * (1 << (int)Math.Min(f.Række.Forsøg, FlesteFordoblinger)))).ToUnixTimeMilliseconds(),
        }).Select(ny => new Sætning("UPDATE udbakke SET klar = $3, forsoeg = $4, segl = $5 WHERE kommune = $1 AND noegle = $2", ny.Kommune, ny.Nøgle, ny.Klar, ny.Forsøg, ny.Segl(nøgler)))], ct);
        await s.Gem(ct);
        return [.. fundne.Select(f => f.Taget)];
    }

    /// <summary>Melder en forsendelse leveret.</summary>
    /// <returns>Falsk, når den allerede var det.</returns>
    public async Task<bool> Leveret(string kommune, string nøgle, CancellationToken ct = default)
    {
        while (true)
        {
            await using var s = await database.Skriv(ct);
            if (await s.Forbindelse.Kommando(s.Transaktion, $"SELECT {Kolonner} FROM udbakke u WHERE u.kommune = @k AND u.noegle = @n AND u.leveret IS NULL", ("k", kommune), ("n", nøgle))
                .Rækker(Række.Læs, ct) is not [var står])
                return false;
            var ny = står with { Leveret = ur.GetUtcNow().ToUnixTimeMilliseconds() };
            var ramt = await database.Udfør(s, [new("UPDATE udbakke SET leveret = $3, segl = $4 WHERE kommune = $1 AND noegle = $2 AND leveret IS NULL AND forsoeg = $5", kommune, nøgle, ny.Leveret, ny.Segl(nøgler), står.Forsøg)], ct);
            await s.Gem(ct);
            // Er den taget igen imens, er den en anden nu.
            if (ramt[0] == 1)
                return true;
        }
    }

    /// <summary>De forsendelser, der er ændret uden om programmet.</summary>
    internal static async Task<IReadOnlyList<Afvigelse>> Prøv(Database database, INøglehus nøgler, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        var rækker = await f.Kommando(null, $"SELECT {Kolonner} FROM udbakke u ORDER BY u.kommune, u.noegle").Rækker(r => (Række: Række.Læs(r), Segl: r.IsDBNull(8) ? [] : r.Bytes(8)), ct);
        return [.. rækker.Where(r => !r.Segl.AsSpan().SequenceEqual(r.Række.Segl(nøgler)))
            .Select(r => new Afvigelse(r.Række.Kommune, r.Række.Sag ?? "", null, $"Forsendelsen {r.Række.Nøgle} er ændret, eller den er fra før, udbakken blev forseglet."))];
    }

    Taget Åbn(Række r, string nøgle, byte[] indpakket)
    {
        var sagsnøgle = nøgler.Pakud(nøgle, indpakket, Kæde.Bundet(r.Kommune, r.Sag!));
        return new(r.Kommune, r.Nøgle, r.Art, r.Sag!, Kryptering.Dekrypter(sagsnøgle, r.Indhold, Bundet(r.Kommune, r.Nøgle)), r.Forsøg + 1);
    }

    static byte[] Bundet(string kommune, string nøgle) => Kæde.Bundet(kommune, "udbakke\n" + nøgle);
}
