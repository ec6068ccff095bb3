using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Ydelsen nedsat med en tredjedel i nogle uger: sort arbejde eller ophold i udlandet mod bedre vidende.</summary>
/// <remarks>LAS § 69 f og § 69 q; før 2020 §§ 42-43. Uger regnes i tolvtedele, for så går de op i måneder: en måned er 52 tolvtedele af en uge.</remarks>
public static class Tredjedel
{
    /// <summary>Tolvtedele af en uge i en måned.</summary>
    public const int TolvtedelePrMåned = 52;

    /// <summary>Tolvtedele på en uge.</summary>
    public const int TolvtedelePrUge = 12;

    /// <summary>Så mange tolvtedele af en uge skal den månedlige ydelse deles i, når en tredjedel trækkes.</summary>
    public const int Deling = 3 * TolvtedelePrMåned;

    const int Første = 3;
    const int Gentaget = 20;
    const int ÅrMellem = 5;

    /// <summary>Tre uger; tyve, når der inden for de seneste fem år er truffet en tilsvarende afgørelse.</summary>
    /// <param name="forrige">Dagen for den forrige afgørelse, der står.</param>
    public static int Uger(DateOnly afgjort, DateOnly? forrige) => forrige is { } dag && afgjort < dag.AddYears(ÅrMellem) ? Gentaget : Første;

    /// <summary>Første dag i den første hele kalendermåned efter afgørelsen.</summary>
    public static DateOnly Begynder(DateOnly afgjort) => Periode.Måned(afgjort).TilOgMed.AddDays(1);

    /// <summary>En tredjedel af månedens ydelse for de uger, der falder i måneden, i hele øre.</summary>
    /// <param name="rest">Satsen for borgerens del af måneden efter fradrag.</param>
    public static T Af<T>(T rest, T tolvtedele, T deling) where T : IBeløb<T> => T.ØreAf(T.Max(rest, T.Nul).Som("Resten, aldrig under nul"), tolvtedele, deling);
}
