using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Hverdage i en kalendermåned.</summary>
/// <param name="Måned">Månedens første dag.</param>
public readonly record struct Månedsdage(DateOnly Måned, int Dage);

/// <summary>Antallet af dage, en udeblivelse koster: hverdagene i fraværet.</summary>
/// <remarks>LAS §§ 69 b, 69 c, 69 m og 69 n; en uge regnes som fem dage (§ 69 a, stk. 4), derfor tæller lørdag og søndag ikke (DAGE-5).</remarks>
public static class Sanktionsdage
{
    /// <summary>Fraværet fra et tilbud: til og med sidste dag, ellers til dagen før kontakten var der igen, ellers til afgørelsen.</summary>
    public static Periode FraværFraTilbud(DateOnly fra, DateOnly? til, DateOnly? kontakt, DateOnly afgjort) =>
        new(fra, Periode.Senest(fra, til ?? kontakt?.AddDays(-1) ?? afgjort));

    /// <summary>Fraværet fra en samtale eller en booking: til dagen før kontakten var der igen, ellers til og med sidste dag, ellers til afgørelsen.</summary>
    public static Periode FraværFraSamtale(DateOnly fra, DateOnly? til, DateOnly? kontakt, DateOnly afgjort) =>
        new(fra, Periode.Senest(fra, kontakt?.AddDays(-1) ?? til ?? afgjort));

    /// <summary>Dagene mandag til fredag i perioden; helligdage tæller med.</summary>
    public static int Hverdage(Periode periode)
    {
        var (hele, rest) = Math.DivRem(periode.Dage, 7);
        var antal = hele * 5;
        for (var i = 0; i < rest; i++)
            if (periode.TilOgMed.AddDays(-i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                antal++;
        return antal;
    }

    /// <summary>Hverdagene fordelt på de kalendermåneder, de ligger i; måneder uden hverdage er ikke med.</summary>
    /// <param name="mindst">Det antal, der altid tæller; mangler der dage, lægges de i fraværets første måned.</param>
    public static Liste<Månedsdage> Fordelt(Periode fravær, int mindst)
    {
        var ud = new List<Månedsdage>();
        for (var måned = Periode.Måned(fravær.Fra); måned.Fra <= fravær.TilOgMed; måned = Periode.Måned(måned.TilOgMed.AddDays(1)))
            if (Hverdage(måned.Fælles(fravær)!.Value) is > 0 and var dage)
                ud.Add(new(måned.Fra, dage));
        return ud.Count == 0 && mindst > 0 ? [new(Periode.Måned(fravær.Fra).Fra, mindst)] : ud.TilListe();
    }

    /// <summary>Det fravær, sanktionen tæller i.</summary>
    internal static Periode Fravær(Sagsbillede sag, Udeblivelse udeblivelse, Sanktionsafgørelse sanktion)
    {
        var kontakt = Kontakt(sag, udeblivelse);
        return udeblivelse.FraHvad == Udeblivelsessted.Tilbud
            ? FraværFraTilbud(udeblivelse.Fra, udeblivelse.Til, kontakt, sanktion.Dato)
            : FraværFraSamtale(udeblivelse.Fra, udeblivelse.Til, kontakt, sanktion.Dato);
    }

    /// <summary>De dage, der trækkes, i deres egne måneder: afgørelsens eget tal i bruddets måned, ellers hverdagene i fraværet.</summary>
    internal static Liste<Månedsdage> Antal(Sagsbillede sag, Hændelse brud, Sanktionsafgørelse sanktion) =>
        sanktion.Dage is { } dage ? [new(Periode.Måned(brud.Dato).Fra, dage)]
        : brud is Udeblivelse udeblivelse ? Talt(sag, udeblivelse, sanktion)
        : [];

    static Liste<Månedsdage> Talt(Sagsbillede sag, Udeblivelse udeblivelse, Sanktionsafgørelse sanktion) =>
        Fordelt(Fravær(sag, udeblivelse, sanktion), udeblivelse.FraHvad == Udeblivelsessted.Tilbud ? 0 : 1);

    static DateOnly? Kontakt(Sagsbillede sag, Udeblivelse udeblivelse) =>
        udeblivelse.KontaktGenoprettet is { } dag && sag.Dag.Nået(dag) ? dag : null;

    internal static readonly Regel Fradragsdage = new("Y-41", "Dage, der trækkes for udeblivelse", Slags.Beregning, Sikkerhed.Lov,
        [
            Las("§ 69 b"), Las("§ 69 c"),
            Las("§ 69 m").Fra(Skæringsdag.JobafklaringIndført), Las("§ 69 n").Fra(Skæringsdag.JobafklaringIndført),
        ], Besvar)
    {
        Nøgledato = "udeblivelsens første dag",
        Siger = "Udebliver borgeren fra et tilbud, trækkes der for de dage, fraværet varer. Udebliver borgeren fra en samtale eller booker den ikke, trækkes der fra den dag og til kontakten er der igen; dagen selv tæller altid.",
        Læser = ["udeblivelse", "pligtbrud"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.StåendeSanktioner())
        {
            if (sanktion.Art is not (Sanktionsart.FradragTilbud or Sanktionsart.FradragSamtale or Sanktionsart.FradragSelvbooking))
                continue;
            var (kendt, begrundelse) = brud is Udeblivelse u ? Begrund(sag, u, sanktion) : (false, "Bruddet er ikke en udeblivelse, så der er intet fravær at tælle.");
            if (sanktion.Dage is { } dage)
                begrundelse += $" Afgørelsen siger {Skrivemåde.Dage(dage)}, og det er det, der trækkes.";
            var antal = Antal(sag, brud, sanktion).Sum(m => m.Dage);
            yield return regel.Svar(sanktion, brud.Dato, kendt ? Udfald.Opfyldt : Udfald.Uafklaret, begrundelse, værdi: antal, fakta: [brud],
                antagelser: sanktion.Dage is null ? [Antagelse.Dage5] : []).For(sag.Ordning(brud.Dato));
        }
    }

    static (bool Kendt, string Begrundelse) Begrund(Sagsbillede sag, Udeblivelse udeblivelse, Sanktionsafgørelse sanktion)
    {
        var optalt = Optalt(udeblivelse, Fravær(sag, udeblivelse, sanktion), Talt(sag, udeblivelse, sanktion).Sum(m => m.Dage));
        return udeblivelse.Til is not null || Kontakt(sag, udeblivelse) is not null
            ? (true, optalt)
            : (false, optalt + " Hverken fraværets sidste dag eller ny kontakt er registreret; der er talt til og med afgørelsen.");
    }

    static string Optalt(Udeblivelse udeblivelse, Periode fravær, int talt) =>
        Hverdage(fravær) == talt
            ? $"Fra {fravær.Fra.Skrevet()} til og med {fravær.TilOgMed.Skrevet()} er der {Skrivemåde.Dage(talt)} fra mandag til fredag."
            : $"Udeblivelsen den {udeblivelse.Fra.Skrevet()} tæller altid selv: {Skrivemåde.Dage(talt)}.";
}
