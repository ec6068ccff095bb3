using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Hvad en kalendermåned betyder for de 12 sammenhængende måneder.</summary>
public enum Optjeningsmåned { Ydelse, Uden, Løntilskud, Ukendt }

/// <summary>De 12 sammenhængende måneder med ydelse, der giver ret til ferie i de næste 12 (Y-29).</summary>
/// <remarks>FERIE-BEK: en måned med nogen ydelse tæller helt; en hel måned uden bryder; løntilskud tæller ikke og bryder ikke.</remarks>
public static class Ferieoptjening
{
    const int Måneder = 12;

    /// <summary>De perioder, der kan holdes ferie i: 12 kalendermåneder efter hver 12 sammenhængende måneder.</summary>
    /// <param name="fra">En dag i den første måned, der ses på.</param>
    /// <param name="til">En dag i den sidste.</param>
    public static IEnumerable<Periode> Vinduer(DateOnly fra, DateOnly til, Func<Periode, Optjeningsmåned> måneden)
    {
        var talt = 0;
        for (var måned = Periode.Måned(fra); måned.Fra <= til; måned = Periode.Måned(måned.TilOgMed.AddDays(1)))
        {
            var hvad = måneden(måned);
            talt = hvad switch { Optjeningsmåned.Ydelse => talt + 1, Optjeningsmåned.Løntilskud => talt, _ => 0 };
            if (talt < Måneder)
                continue;
            talt = 0;
            var første = måned.TilOgMed.AddDays(1);
            yield return new(første, første.AddMonths(Måneder).AddDays(-1));
        }
    }

    /// <summary>Kan der have været 12 sammenhængende måneder før måneden, når de ukendte regnes med?</summary>
    public static bool KanVæreOptjent(DateOnly før, Func<Periode, Optjeningsmåned> måneden)
    {
        var talt = 0;
        for (var måned = Forrige(før); talt < Måneder; måned = Forrige(måned.Fra))
        {
            if (måneden(måned) is Optjeningsmåned.Ydelse or Optjeningsmåned.Ukendt)
                talt++;
            else if (måneden(måned) == Optjeningsmåned.Uden)
                return false;
        }
        return true;
    }

    static Periode Forrige(DateOnly dag) => Periode.Måned(Periode.Måned(dag).Fra.AddDays(-1));

    /// <summary>Den første dag med en ydelse, der kan tælle; null, når sagen ingen har.</summary>
    internal static DateOnly? Begyndt(Sagsbillede sag)
    {
        DateOnly? første = sag.Forløb is [var forløb, ..] ? forløb.Start : null;
        foreach (var ydelse in sag.Alle<YdelseFør>())
            if (TællerMed(ydelse))
                return første is { } dag ? Periode.Tidligst(dag, ydelse.Dato) : ydelse.Dato;
        return første;
    }

    /// <summary>Måneden i sagen: forløbene, og det borgeren levede af før dem.</summary>
    internal static Optjeningsmåned Måned(Sagsbillede sag, Periode måned)
    {
        foreach (var indsats in sag.Alle<Indsats>())
            if (indsats.Art == Indsatsart.Løntilskud && indsats.Fra <= måned.Fra && måned.TilOgMed <= (indsats.Til ?? DateOnly.MaxValue))
                return Optjeningsmåned.Løntilskud;
        foreach (var forløb in sag.Forløb)
            if (forløb.Start <= måned.TilOgMed && forløb.HarYdelseEndnu(måned.Fra))
                return Optjeningsmåned.Ydelse;
        YdelseFør? seneste = null;
        foreach (var ydelse in sag.Alle<YdelseFør>())
            if (ydelse.Dato > måned.TilOgMed)
                break;
            else if (TællerMed(ydelse) && måned.Fra <= Slut(sag, ydelse))
                return Optjeningsmåned.Ydelse;
            else
                seneste = ydelse;
        if (sag.Forløb is [var første, ..] && første.Start <= måned.TilOgMed)
            return Optjeningsmåned.Uden;
        return seneste is null || KanVæreFortsat(seneste, måned) ? Optjeningsmåned.Ukendt : Optjeningsmåned.Uden;
    }

    /// <summary>Kontanthjælp og uddannelseshjælp tæller med, når borgeren går over i et forløb.</summary>
    static bool TællerMed(YdelseFør ydelse) => ydelse.Art is TidligereYdelse.Kontanthjælp or TidligereYdelse.Uddannelseshjælp;

    /// <summary>Sidste dag: den oplyste, ellers dagen før det første forløb efter den.</summary>
    static DateOnly Slut(Sagsbillede sag, YdelseFør ydelse) =>
        ydelse.Til ?? sag.Forløb.FirstOrDefault(f => f.Start > ydelse.Dato)?.Start.AddDays(-1) ?? DateOnly.MaxValue;

    /// <summary>Er kun én dag oplyst, vides det ikke, hvor længe ydelsen varede; om hjemrejseydelse tæller, er ikke set.</summary>
    static bool KanVæreFortsat(YdelseFør ydelse, Periode måned) => ydelse.Art switch
    {
        TidligereYdelse.SelvforsørgelsesOgHjemrejseydelse => true,
        TidligereYdelse.Kontanthjælp or TidligereYdelse.Uddannelseshjælp => ydelse.Til == ydelse.Dato && ydelse.Dato < måned.Fra,
        _ => false,
    };
}
