using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>En session, der gælder.</summary>
/// <param name="Udløber">Når intet sker inden da, er den forbi.</param>
public sealed record Session(Konto Konto, DateTimeOffset Begyndt, DateTimeOffset Udløber, string? Udbyder);

/// <summary>Hvem der er logget ind. Sessionerne ligger i databasen, så enhver node kender dem og kan ende dem; browseren har kun en tilfældig nøgle.</summary>
public sealed class Sessioner(Database database, Brugere brugere, TimeProvider ur)
{
    /// <summary>Så længe kan en session stå stille, og så længe kan den vare i alt.</summary>
    public static readonly TimeSpan Stille = TimeSpan.FromMinutes(30), IAlt = TimeSpan.FromHours(10);

    /// <summary>Så ofte skrives det, at sessionen er i brug.</summary>
    static readonly TimeSpan s_fornyes = TimeSpan.FromMinutes(1);

    /// <summary>Begynder en ny session med en ny nøgle; den gamle, browseren måtte have, ender.</summary>
    /// <returns>Nøglen, som kun browseren får.</returns>
    public async Task<string> Begynd(Konto konto, string? gammel, string? udbyder = null, CancellationToken ct = default)
    {
        if (gammel is not null)
            await End(konto.Kommune, gammel, ct);
        var nøgle = Nøgle.Ny();
        var nu = ur.GetUtcNow().ToUnixTimeMilliseconds();
        await using var s = await database.Skriv(ct);
        await database.Udfør(s,
        [
            new("DELETE FROM session WHERE kommune = $1 AND (sidst < $2 OR begyndt < $3)", konto.Kommune, nu - (long)Stille.TotalMilliseconds, nu - (long)IAlt.TotalMilliseconds),
            new("INSERT INTO session (kommune, aftryk, bruger, begyndt, sidst, udbyder) VALUES ($1, $2, $3, $4, $4, $5)", konto.Kommune, Nøgle.Aftryk(nøgle), konto.Id, nu, udbyder),
        ], ct);
        await s.Gem(ct);
        return nøgle;
    }

    /// <summary>Sessionen med nøglen; null, når den er endt, har stået stille for længe, er blevet for gammel, eller brugeren er spærret.</summary>
    public async Task<Session?> Find(string kommune, string nøgle, CancellationToken ct = default)
    {
        var aftryk = Nøgle.Aftryk(nøgle);
        var nu = ur.GetUtcNow();
        (string Bruger, DateTimeOffset Begyndt, DateTimeOffset Sidst, string? Udbyder)[] fundne;
        await using (var f = await database.Forbind(ct))
            fundne = [.. await f.Kommando(null, "SELECT bruger, begyndt, sidst, udbyder FROM session WHERE kommune = @k AND aftryk = @a", ("k", kommune), ("a", aftryk))
                .Rækker(r => (r.GetString(0), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(1)), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(2)), r.Tekst(3)), ct)];
        if (fundne is not [var session] || nu >= session.Sidst + Stille || nu >= session.Begyndt + IAlt)
            return null;
        if (await brugere.Find(kommune, session.Bruger, ct) is not { ErSpærret: false } konto)
            return null;
        if (nu - session.Sidst >= s_fornyes)
            await Udfør("UPDATE session SET sidst = $3 WHERE kommune = $1 AND aftryk = $2", ct, kommune, aftryk, nu.ToUnixTimeMilliseconds());
        return new(konto, session.Begyndt, nu + Stille < session.Begyndt + IAlt ? nu + Stille : session.Begyndt + IAlt, session.Udbyder);
    }

    public Task End(string kommune, string nøgle, CancellationToken ct = default) => Udfør("DELETE FROM session WHERE kommune = $1 AND aftryk = $2", ct, kommune, Nøgle.Aftryk(nøgle));

    public Task EndAlle(string kommune, string bruger, CancellationToken ct = default) => Udfør("DELETE FROM session WHERE kommune = $1 AND bruger = $2", ct, kommune, bruger);

    async Task Udfør(string sql, CancellationToken ct, params object?[] værdier)
    {
        await using var s = await database.Skriv(ct);
        await database.Udfør(s, [new(sql, værdier)], ct);
        await s.Gem(ct);
    }
}
