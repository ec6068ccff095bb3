using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Til og med 2019: seks samtaler inden for 12 kalendermåneder.</summary>
/// <remarks>LAB § 18, stk. 2, jf. § 2, nr. 11 (LBK 415/2013 til 1342/2016). Hvordan de 12 måneder løber, siger loven ikke; her tælles faste blokke fra den første hele måned.</remarks>
public static class SeksSamtaler
{
    /// <summary>Det antal samtaler, der mindst skal være holdt i hver blok.</summary>
    public const int Krævet = 6;

    const int MånederPrBlok = 12;

    /// <summary>Blokkene af 12 kalendermåneder, der ligger helt i forløbet og senest slutter med 2019.</summary>
    /// <param name="slut">Forløbets sidste dag.</param>
    public static IEnumerable<Periode> Blokke(DateOnly start, DateOnly slut)
    {
        var sidsteDag = Periode.Tidligst(slut, Skæringsdag.NyBeskæftigelseslov.AddDays(-1));
        var fra = Kontaktvindue.FørsteHeleMåned(start);
        for (; fra.AddMonths(MånederPrBlok).AddDays(-1) <= sidsteDag; fra = fra.AddMonths(MånederPrBlok))
            yield return new(fra, fra.AddMonths(MånederPrBlok).AddDays(-1));
    }

    internal static readonly Regel Regel = new("P-501", "Seks samtaler på 12 kalendermåneder", Slags.Frist, Sikkerhed.Uafklaret, [Lab("§ 18, stk. 2")], Besvar)
    {
        Nøgledato = "blokkens første dag",
        GælderTil = Skæringsdag.NyBeskæftigelseslov.AddDays(-1),
        Siger = "Til og med 2019 skulle der holdes mindst seks individuelle samtaler inden for 12 kalendermåneder. Her tælles faste blokke fra forløbets første hele måned, fordi loven ikke siger, hvordan månederne løber.",
        Læser = ["samtale", "indsats"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
            foreach (var blok in Blokke(forløb.Start, forløb.FaktiskSlut))
                yield return Besvar(regel, sag, forløb, blok);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Forløb forløb, Periode blok)
    {
        var samtaler = Kontaktsamtaler.I(sag, forløb, blok, ogsåOpfølgning: true);
        var tekst = $"De 12 kalendermåneder er {blok.Skrevet()}. Der er holdt {Kontaktsamtaler.Antal(samtaler.Count)}; kravet er mindst {Krævet}.";
        if (samtaler.Count >= Krævet)
            return Svar(Udfald.Opfyldt, tekst);
        if (!sag.Dag.Forbi(blok.TilOgMed))
            return Svar(Udfald.Afventer, tekst, Kontaktsamtaler.Hold);
        var (udfald, begrundelse) = Historik.Brud(sag, blok.Fra, tekst);
        return Svar(udfald, begrundelse);

        Svar Svar(Udfald udfald, string begrundelse, Handling? åben = null) =>
            regel.Svar(forløb, blok.Fra, udfald, begrundelse, blok.TilOgMed, samtaler.Count, samtaler, åben);
    }
}
