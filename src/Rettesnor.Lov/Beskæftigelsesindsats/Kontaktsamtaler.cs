using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>De samtaler, der tæller i kontaktforløbet.</summary>
/// <remarks>LAB § 31 og LAB § 18, stk. 2, før 2020. Rådighedsvurderinger tæller aldrig; et brev kun, hvor brevet er tilladt (P-506).</remarks>
static class Kontaktsamtaler
{
    /// <summary>De jobsamtaler i forløbet, der ligger i perioden.</summary>
    /// <param name="ogsåOpfølgning">Før 2020 talte også opfølgningssamtaler.</param>
    public static IReadOnlyList<Samtale> I(Sagsbillede sag, Forløb forløb, Periode periode, bool ogsåOpfølgning = false) =>
        [.. Alle(sag, forløb, periode, ogsåOpfølgning).Where(s => forløb.ErIGang(s.Dato))];

    /// <summary>Jobsamtalerne i perioden, også før forløbets start (kun overgangen i 2020).</summary>
    public static IReadOnlyList<Samtale> OgsåFørStarten(Sagsbillede sag, Forløb forløb, Periode periode) =>
        [.. Alle(sag, forløb, periode, false).Where(s => s.Dato <= forløb.FaktiskSlut)];

    static IEnumerable<Samtale> Alle(Sagsbillede sag, Forløb forløb, Periode periode, bool ogsåOpfølgning) => sag.Liste<Samtale>()
        .Where(s => (s.Art == Samtaleart.Jobsamtale || (ogsåOpfølgning && s.Art == Samtaleart.Opfølgning)) && periode.Indeholder(s.Dato) && Samtaleformen.ErSamtale(sag, s, forløb));

    public static readonly Handling Hold = new("samtale", "Hold en samtale med borgeren.");

    /// <summary>»2 samtaler«, »ingen samtaler«.</summary>
    public static string Antal(int antal) => antal switch { 0 => "ingen samtaler", 1 => "1 samtale", _ => $"{antal} samtaler" };
}
