using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>En nødadgang til en beskyttet borgers sag.</summary>
public sealed record Nødadgang(string Bruger, string Sag, string Grund, DateTimeOffset Fra, DateTimeOffset Til);

/// <summary>Nødadgang: gives straks mod en grund, varer kort og står i adgangsloggen.</summary>
public sealed class Nødadgange(Database database, Adgangslog log, TimeProvider ur)
{
    public static readonly TimeSpan Varer = TimeSpan.FromHours(2);
    public const string Formål = "nødadgang";

    public async Task Giv(string kommune, string bruger, string sag, string grund, CancellationToken ct = default)
    {
        var nu = ur.GetUtcNow();
        // Først loggen: en nødadgang uden spor må ikke kunne findes.
        await log.Skriv(kommune, bruger, sag, "nødadgang: " + grund, Formål, ct);
        await using var s = await database.Skriv(ct);
        await database.Udfør(s, [new("INSERT INTO noedadgang (kommune, bruger, sag, grund, fra, til) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            kommune, bruger, sag, grund, nu.ToUnixTimeMilliseconds(), (nu + Varer).ToUnixTimeMilliseconds())], ct);
        await s.Gem(ct);
    }

    /// <summary>De seneste, nyeste først.</summary>
    public async Task<IReadOnlyList<Nødadgang>> Seneste(string kommune, int antal, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, $"SELECT bruger, sag, grund, fra, til FROM noedadgang WHERE kommune = @k ORDER BY fra DESC LIMIT {antal}", ("k", kommune))
            .Rækker(r => new Nødadgang(r.GetString(0), r.GetString(1), r.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3)), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(4))), ct);
    }
}
