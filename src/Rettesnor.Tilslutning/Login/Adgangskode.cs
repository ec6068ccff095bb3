using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Adgangskoder: hvad der kræves af dem, og deres aftryk (PBKDF2 med SHA-512).</summary>
public static class Adgangskode
{
    public const int Korteste = 12, Længste = 128;

    /// <summary>Gentagelserne, så et gæt koster mærkbart; hæves tallet, fornys et gammelt aftryk ved næste login.</summary>
    const int Gentagelser = 210_000;

    static readonly PasswordHasher<object> s_aftryk = new(Options.Create(new PasswordHasherOptions { IterationCount = Gentagelser }));
    static readonly object s_uden = new();

    /// <summary>Aftrykket af en kode, ingen kender: en ukendt bruger koster den samme tid som en kendt.</summary>
    static readonly Lazy<string> s_ukendt = new(() => Aftryk(Nøgle.Ny()));

    /// <summary>Hvad der er i vejen med en ny adgangskode; null, når den kan bruges.</summary>
    public static string? Mangel(string kode, string brugernavn) =>
        kode.Length < Korteste ? $"Vælg en adgangskode på mindst {Korteste} tegn, fx fire ord."
        : kode.Length > Længste ? $"Vælg en adgangskode på højst {Længste} tegn."
        : kode.Distinct().Count() < 5 ? "Vælg en adgangskode med flere forskellige tegn."
        : brugernavn.Length > 2 && kode.Contains(brugernavn, StringComparison.OrdinalIgnoreCase) ? "Brugernavnet må ikke stå i adgangskoden."
        : kode.Contains("rettesnor", StringComparison.OrdinalIgnoreCase) || kode.Contains("adgangskode", StringComparison.OrdinalIgnoreCase) || kode.Contains("password", StringComparison.OrdinalIgnoreCase)
            || kode.StartsWith("123456789", StringComparison.Ordinal) || kode.StartsWith("qwerty", StringComparison.OrdinalIgnoreCase) ? "Vælg en adgangskode, der er sværere at gætte."
        : null;

    public static string Aftryk(string kode) => s_aftryk.HashPassword(s_uden, kode);

    /// <param name="aftryk">Null, når brugeren ikke findes eller ingen kode har; det tager lige så lang tid.</param>
    /// <param name="nyt">Et nyt aftryk at gemme, når det gamle er regnet med færre gentagelser.</param>
    public static bool Passer(string? aftryk, string kode, out string? nyt)
    {
        nyt = null;
        var svar = s_aftryk.VerifyHashedPassword(s_uden, aftryk ?? s_ukendt.Value, kode.Length > Længste ? kode[..Længste] : kode);
        if (aftryk is null || kode.Length > Længste || svar == PasswordVerificationResult.Failed)
            return false;
        if (svar == PasswordVerificationResult.SuccessRehashNeeded)
            nyt = Aftryk(kode);
        return true;
    }
}
