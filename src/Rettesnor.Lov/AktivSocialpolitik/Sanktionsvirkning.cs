using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det, en sanktion trækker: forskellen mellem månederne uden og med den.</summary>
/// <remarks>LAS §§ 69 a-69 f og 69 l-69 q.</remarks>
/// <param name="Måneder">De måneder, der trækkes i; beløbet er null, når måneden ikke kan regnes. Tom, når der intet trækkes.</param>
public sealed record Sanktionsvirkning(Liste<Udsigtsmåned> Måneder)
{
    /// <summary>Så mange måneder kan tyve uger med en tredjedel række, og lidt til.</summary>
    const int Rækkevidde = 8;

    /// <summary>Summen; null, når en måned er uafklaret, eller der intet trækkes.</summary>
    public Kroner? Ialt
    {
        get
        {
            if (Måneder.Count == 0 || Måneder.Any(m => m.Beløb is null))
                return null;
            var sum = Kroner.Nul;
            foreach (var måned in Måneder)
                sum += måned.Beløb!.Value;
            return sum;
        }
    }

    /// <param name="uden">Sagen uden afgørelsen om sanktion.</param>
    /// <param name="med">Sagen med den.</param>
    /// <param name="brud">Bruddets dag.</param>
    /// <param name="pr">Dagen, begge vurderes på.</param>
    /// <exception cref="UgyldigSagException">En rettelse gør en hændelse ugyldig.</exception>
    public static Sanktionsvirkning Af(Sag uden, Sag med, DateOnly brud, DateOnly pr, Satser? satser = null) =>
        Af(Sagskundskab.Af(uden, null).På(pr), Sagskundskab.Af(med, null).På(pr), brud, pr, satser ?? Satser.Gældende);

    internal static Sanktionsvirkning Af(Sagsbillede uden, Sagsbillede med, DateOnly brud, DateOnly pr, Satser satser)
    {
        var måneder = new Periode(Periode.Måned(brud).Fra, Periode.Måned(Periode.Senest(brud, pr).AddMonths(Rækkevidde)).TilOgMed);
        return new(Forskel(Ydelsesmåned.Af(uden, pr, måneder, satser), Ydelsesmåned.Af(med, pr, måneder, satser)).TilListe());
    }

    static IEnumerable<Udsigtsmåned> Forskel(Liste<Ydelsesmåned> uden, Liste<Ydelsesmåned> med)
    {
        for (var i = 0; i < Math.Min(uden.Count, med.Count); i++)
            if (uden[i].Beløb is not { } før || med[i].Beløb is not { } efter)
            {
                if (uden[i].Begrundelse != med[i].Begrundelse)
                    yield return new(med[i].Måned, null);
            }
            else if (før != efter)
                yield return new(med[i].Måned, før - efter);
    }
}
