using System.Globalization;
using System.Text;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>De ord, en sag kan findes på: navnets dele og deres begyndelser, fødselsdagen og personnummeret.</summary>
/// <remarks>Databasen har kun nøglede aftryk af dem. Begyndelser på mindst tre bogstaver er med, så et halvt navn finder sagen.</remarks>
public static class Søgning
{
    const int KortesteBegyndelse = 3;

    /// <summary>Borgerens navn: den seneste oplysning, ellers sagsfilens.</summary>
    public static string Navn(Sag sag) =>
        sag.Hændelser.OfType<Oplysning>().Where(o => o.Om == Oplysningsemne.Navn && o.Tekst is not null).OrderBy(o => o.Dato).ThenBy(o => o.Nr).LastOrDefault()?.Tekst ?? sag.Borger.Navn ?? "";

    internal static IEnumerable<string> Ord(Sag sag)
    {
        foreach (var del in Dele(Navn(sag)))
            for (var længde = Math.Min(KortesteBegyndelse, del.Length); længde <= del.Length; længde++)
                yield return "navn:" + del[..længde];
        yield return "foedt:" + sag.Borger.Født.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        if (Cifre(sag.Borger.Cpr) is { Length: 10 } cpr)
            yield return "cpr:" + cpr;
    }

    /// <summary>Ordene i en søgning; alle skal passe. Tom, når der ikke er noget at søge på.</summary>
    public static IReadOnlyList<string> Ord(string søgning)
    {
        var cifre = Cifre(søgning);
        if (cifre is { Length: 10 } && !søgning.Any(char.IsLetter))
            return ["cpr:" + cifre];
        if (Fødselsdag(søgning) is { } født)
            return ["foedt:" + født.ToString("yyyyMMdd", CultureInfo.InvariantCulture)];
        return [.. Dele(søgning).Select(d => "navn:" + d)];
    }

    static DateOnly? Fødselsdag(string tekst) =>
        DateOnly.TryParseExact(tekst.Trim(), ["yyyy-MM-dd", "d-M-yyyy", "d/M-yyyy", "d/M/yyyy", "d.M.yyyy", "d. M. yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    static IEnumerable<string> Dele(string navn) =>
        navn.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries);

    static string? Cifre(string? tekst) => tekst is null ? null : new string([.. tekst.Where(char.IsAsciiDigit)]);
}
