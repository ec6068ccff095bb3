using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Et punkt på kurven: hvad borgeren får i ydelse og har mere i alt ved en ekstra løn, før skat.</summary>
/// <param name="Knæk">Navnet på det knæk, punktet er; null for et almindeligt punkt.</param>
public readonly record struct Lønpunkt(Kroner Løn, Kroner Ydelse, Kroner Beholder, string? Knæk);

/// <summary>Hvad borgeren beholder ved enhver ekstra løn i en måned: punkterne, der kan stå i en tabel og tegnes.</summary>
/// <remarks>Mellem to knæk er kurven ret; hvert punkt er regnet med den samme formel som ydelsen.</remarks>
public sealed record Lønkurve(HvadHvis Svar, Liste<Lønpunkt> Punkter)
{
    const int Deling = 8;
    const int HeleTusinder = 10 * 100;
    const int UdenKnækTil = 50;

    /// <summary>Regner kurven for løn fra ordinært arbejde oven i det, der er oplyst.</summary>
    /// <param name="løn">Den løn, der spørges om; den får sit eget punkt.</param>
    /// <param name="pr">Dagen, spørgsmålet stilles på; en senere måned regnes, som om dagen lå i den.</param>
    /// <param name="måned">En dag i måneden.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static Lønkurve Af(Sag sag, DateOnly pr, DateOnly måned, Kroner løn, DateOnly? kendt = null, Satser? satser = null)
    {
        var svar = HvadHvis.Beregn(sag, pr, måned, løn, kendt: kendt, satser: satser);
        if (svar.YdelseUden is not { } uden)
            return new(svar, default);
        var hele = Periode.Måned(måned);
        var spørgsmål = new Lønspørgsmål(sag, Periode.Senest(pr, hele.Fra), hele, Kroner.Nul, 0, kendt, satser ?? Satser.Gældende);
        return new(svar, Lønninger(svar.Knæk, løn).Select(l => Punkt(spørgsmål, svar.Knæk, uden, l)).TilListe());
    }

    /// <summary>Navnet på knækket, eller null, når lønnen ikke er et knæk.</summary>
    public static string? Knæknavn(Liste<Knæk> knæk, Kroner løn)
    {
        for (var i = 0; i < knæk.Count; i++)
            if (knæk[i].Løn == løn)
                return knæk[i].Ydelse.ErNul ? "Ingen ydelse tilbage" : i == 0 ? "Ingen ekstra løn" : "Lønindtægtsgrænsen";
        return null;
    }

    static Lønpunkt Punkt(Lønspørgsmål spørgsmål, Liste<Knæk> knæk, Kroner uden, Kroner løn)
    {
        var ydelse = Lønspørgsmål.Sum(spørgsmål.Rækker(løn));
        return new(løn, ydelse, løn + ydelse - uden, Knæknavn(knæk, løn));
    }

    /// <summary>Lønninger i hele tusinder til lidt over det sidste knæk, knækkene selv og den løn, der spørges om.</summary>
    static IEnumerable<Kroner> Lønninger(Liste<Knæk> knæk, Kroner løn)
    {
        var sidste = knæk.Count > 0 ? Kroner.Max(knæk[^1].Løn, løn) : Kroner.Max(Kroner.Af(UdenKnækTil * HeleTusinder), løn);
        var tusinder = (int)decimal.Ceiling(sidste.IKroner / HeleTusinder);
        var skridt = Math.Max(1, (tusinder + Deling - 1) / Deling);
        var hele = Enumerable.Range(0, Deling + 2).Select(i => Kroner.Af(i * skridt * HeleTusinder)).Where(k => k.IKroner <= (tusinder + skridt) * HeleTusinder);
        return hele.Concat(knæk.Select(k => k.Løn)).Append(løn).Distinct().Order();
    }
}
