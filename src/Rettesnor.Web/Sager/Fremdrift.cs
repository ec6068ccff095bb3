using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Sager;

/// <summary>Hvor i forløbet borgeren er.</summary>
internal static class Fremdrift
{
    public static string Tekst(Forløb f, DateOnly idag) => f.Status == Forløbsstatus.IGang
        ? $"Måned {Måneder(f.Start, idag) + 1} af {Math.Max(1, Måneder(f.Start, f.Slut.AddDays(1)))}, til {f.Slut.Skrevet()}"
        : $"{Vurderingsvisning.Status(f.Status)}, {new Periode(f.Start, f.Slut).Skrevet()}";

    /// <summary>Hele procent af dagene fra start til slut; 100, når slutdagen er passeret.</summary>
    public static int Procent(Forløb f, DateOnly idag) =>
        Math.Clamp((idag.DayNumber - f.Start.DayNumber) * 100 / Math.Max(1, f.Slut.DayNumber - f.Start.DayNumber), 0, 100);

    private static int Måneder(DateOnly fra, DateOnly til) => ((til.Year - fra.Year) * 12) + til.Month - fra.Month - (til.Day < fra.Day ? 1 : 0);
}
