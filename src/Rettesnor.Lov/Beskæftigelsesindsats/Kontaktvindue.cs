using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>De første seks måneder på samme ydelse, hvor samtalerne er talt op i loven.</summary>
/// <remarks>LAB § 9 og bekendtgørelsen om en aktiv beskæftigelsesindsats § 8 (P-503): et nyt forløb på ressourceforløbsydelse uden en hel kalendermåned imellem giver ikke et nyt vindue.</remarks>
public static class Kontaktvindue
{
    const int Måneder = 6;

    /// <summary>De seks måneder fra starten; begge dage er med.</summary>
    public static Periode Fra(DateOnly start) => new(start, start.AddMonths(Måneder).AddDays(-1));

    /// <summary>Ligger der en hel kalendermåned mellem den sidste dag på ydelsen og den næste start?</summary>
    public static bool HarFuldMånedImellem(DateOnly sidsteDag, DateOnly start) => FørsteHeleMåned(sidsteDag.AddDays(1)).AddMonths(1) <= start;

    /// <summary>Den første dag i den første hele kalendermåned fra og med dagen.</summary>
    public static DateOnly FørsteHeleMåned(DateOnly dag) => Periode.Måned(dag.AddDays(-1)).TilOgMed.AddDays(1);

    /// <summary>Åbner forløbet sit eget vindue?</summary>
    internal static bool ErNyt(Sagsbillede sag, Forløb forløb) => Fortsat(sag, forløb) is null;

    /// <summary>Vinduet, forløbet ligger i: sit eget, eller det, en ubrudt kæde af forløb begyndte.</summary>
    internal static Periode For(Sagsbillede sag, Forløb forløb)
    {
        while (Fortsat(sag, forløb) is { } tidligere)
            forløb = tidligere;
        return Fra(forløb.Start);
    }

    /// <summary>Det tidligere forløb, som dette fortsætter på samme ydelse.</summary>
    static Forløb? Fortsat(Sagsbillede sag, Forløb forløb)
    {
        if (sag.Forløb.LastOrDefault(f => f.Start < forløb.Start) is not { Ordning: Ordning.Ressourceforløb } tidligere)
            return null;
        var sidsteDag = tidligere.FaktiskSlut;
        return HarFuldMånedImellem(sidsteDag, forløb.Start) || HarAndenYdelse(sag, sidsteDag, forløb.Start) ? null : tidligere;
    }

    static bool HarAndenYdelse(Sagsbillede sag, DateOnly sidsteDag, DateOnly start) =>
        sag.Liste<YdelseFør>().Any(y => y.Art != TidligereYdelse.Ingen && y.Dato <= start && sidsteDag < (y.Til ?? y.Dato));
}
