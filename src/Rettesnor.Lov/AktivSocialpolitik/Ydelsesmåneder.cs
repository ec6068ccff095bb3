using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Alle månedernes rækker: en for hver måned og ordning, hvor et forløb giver ydelse.</summary>
static class Ydelsesmåneder
{
    /// <param name="måneder">De ønskede måneder; null er fra det første forløbs start til og med dagens måned.</param>
    public static Liste<Ydelsesmåned> Af(Sagsbillede sag, DateOnly pr, Periode? måneder, Satser satser)
    {
        var perioder = Ydelsesperiode.Af(sag);
        if (perioder.Count == 0 || (måneder ?? Periode.Mellem(perioder[0].Dage.Fra, pr)) is not { } ønsket)
            return default;
        var sidste = Periode.Måned(ønsket.TilOgMed).Fra;
        var rækker = new List<Ydelsesmåned>();
        var regning = new Månedsregning(sag, pr, new(satser));
        var indhold = new Månedsindhold(sag);
        for (var måned = Periode.Måned(Periode.Senest(ønsket.Fra, perioder[0].Dage.Fra)); måned.Fra <= sidste; måned = Periode.Måned(måned.TilOgMed.AddDays(1)))
        {
            Læg(måned, perioder, indhold, regning, rækker);
            if (måned.TilOgMed == DateOnly.MaxValue)
                break;
        }
        return rækker.TilListe();
    }

    static void Læg(Periode måned, List<Ydelsesperiode> perioder, Månedsindhold indhold, Månedsregning regning, List<Ydelsesmåned> rækker)
    {
        var dage = new List<Forløbsdage>(1);
        foreach (var periode in perioder)
            if (periode.Dage.Fælles(måned) is { } fælles)
                dage.Add(new(fælles, periode));
        if (dage.Count == 0)
            return;
        var iAlt = Dage(dage);
        var første = rækker.Count;
        List<Forløbsdage>[] ordninger = dage.TrueForAll(d => d.Ydelse.Forløb.Ordning == dage[0].Ydelse.Forløb.Ordning)
            ? [dage] : [.. dage.GroupBy(d => d.Ydelse.Forløb.Ordning).Select(g => g.ToList())];
        foreach (var ordning in ordninger)
        {
            var hjemmel = Ydelseshjemmel.For(ordning[0].Ydelse.Forløb.Ordning, måned.Fra).Fradrag;
            var andel = new Indtægtsandel(Omkring(ordning, perioder), Dage(ordning), iAlt, hjemmel);
            rækker.Add(regning.Regn(måned.Fra, ordning, andel, indhold.Indtægter(måned.Fra), indhold.Træk(måned.Fra, ordning, dage)));
        }
        indhold.LægUdbetalt(måned.Fra, rækker, første);
    }

    static int Dage(List<Forløbsdage> dage)
    {
        var sum = 0;
        foreach (var d in dage)
            sum += d.Dage.Dage;
        return sum;
    }

    /// <summary>Ydelsesperioderne i de strækninger, månedens dage hører til.</summary>
    static List<Periode> Omkring(List<Forløbsdage> dage, List<Ydelsesperiode> perioder)
    {
        var ud = new List<Periode>(perioder.Count);
        foreach (var periode in perioder)
            foreach (var d in dage)
                if (d.Ydelse.Strækning == periode.Strækning && d.Ydelse.Forløb.Ordning == periode.Forløb.Ordning)
                {
                    ud.Add(periode.Dage);
                    break;
                }
        return ud;
    }
}
