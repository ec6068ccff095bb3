using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Et link, der kan bruges én gang inden for en time til at vælge en ny adgangskode.</summary>
public sealed class Nulstilling(Database database, Brugere brugere, Adgangslog log, TimeProvider ur)
{
    public static readonly TimeSpan Varer = TimeSpan.FromHours(1);

    /// <summary>Laver en ny nøgle til linket; ældre for samme bruger dør.</summary>
    public async Task<string> Ny(Konto konto, string af, CancellationToken ct = default)
    {
        var nøgle = Nøgle.Ny();
        await using (var s = await database.Skriv(ct))
        {
            await database.Udfør(s,
            [
                new("DELETE FROM nulstilling WHERE kommune = $1 AND bruger = $2", konto.Kommune, konto.Id),
                new("INSERT INTO nulstilling (kommune, aftryk, bruger, udloeber) VALUES ($1, $2, $3, $4)", konto.Kommune, Nøgle.Aftryk(nøgle), konto.Id, (ur.GetUtcNow() + Varer).ToUnixTimeMilliseconds()),
            ], ct);
            await s.Gem(ct);
        }
        await log.Skriv(konto.Kommune, af, null, $"bruger {konto.Id} kan vælge ny adgangskode", Brugere.Formål, ct);
        return nøgle;
    }

    /// <summary>Sætter adgangskoden og bruger linket op.</summary>
    /// <returns>Falsk, når linket er brugt eller udløbet.</returns>
    /// <exception cref="ArgumentException">Adgangskoden kan ikke bruges; linket gælder stadig.</exception>
    public async Task<bool> Brug(string kommune, string nøgle, string adgangskode, CancellationToken ct = default)
    {
        var aftryk = Nøgle.Aftryk(nøgle);
        if (await Bruger(kommune, aftryk, ct) is not { } konto)
            return false;
        if (Adgangskode.Mangel(adgangskode, konto.Brugernavn) is { } mangel)
            throw new ArgumentException(mangel, nameof(adgangskode));
        await using (var s = await database.Skriv(ct))
        {
            if ((await database.Udfør(s, [new("DELETE FROM nulstilling WHERE kommune = $1 AND aftryk = $2", kommune, aftryk)], ct))[0] != 1)
                return false;
            await s.Gem(ct);
        }
        return await brugere.SætAdgangskode(kommune, konto.Id, adgangskode, konto.Id, ct);
    }

    async Task<Konto?> Bruger(string kommune, byte[] aftryk, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        var id = await f.Kommando(null, "SELECT bruger FROM nulstilling WHERE kommune = @k AND aftryk = @a AND udloeber > @nu",
            ("k", kommune), ("a", aftryk), ("nu", ur.GetUtcNow().ToUnixTimeMilliseconds())).Værdi(ct);
        return id is string bruger && await brugere.Find(kommune, bruger, ct) is { ErSpærret: false } konto ? konto : null;
    }
}
