using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Svaret på en sag på en dag: alt, loven siger, med begrundelse, og hver måneds ydelse.</summary>
public sealed record Vurdering(
    Sag Sag, DateOnly Pr, DateOnly? Kendt, DateOnly? NæsteÆndring,
    Liste<Forløb> Forløb, Liste<Svar> Svar, Liste<Mulighed> Handlinger, Liste<Ydelsesmåned> Ydelse, Liste<Antagelse> Antagelser)
{
    /// <summary>Vurderer sagen.</summary>
    /// <param name="pr">Dagen, spørgsmålet stilles på.</param>
    /// <param name="kendt">Kun det, der var registreret før midnat efter denne dag; null er alt.</param>
    /// <param name="måneder">De måneder, ydelsen regnes for; null er fra det første forløbs start til dagen.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static Vurdering Af(Sag sag, DateOnly pr, DateOnly? kendt = null, Periode? måneder = null, Satser? satser = null)
    {
        var billede = Sagsbillede.Fold(sag, pr, kendt);
        var svar = Lovbog.Besvar(billede);
        var forløb = billede.Forløb.TilListe();
        foreach (var f in forløb)
            _ = f.Status;
        var næste = NæsteSkift(sag, pr, kendt, svar, billede.Dag.Vendedage);
        var ydelse = Ydelsesmåned.Af(billede, pr, måneder, satser ?? Satser.Gældende);
        return new(sag, pr, kendt, næste, forløb, svar, Mulighed.Af(sag, pr, kendt, billede, svar), ydelse,
            svar.SelectMany(s => s.Antagelser).Concat(ydelse.SelectMany(m => m.Antagelser)).Distinct().OrderBy(a => a.Kode, StringComparer.Ordinal).TilListe());
    }

    /// <summary>Den første dag, hvor tiden alene ændrer et svar.</summary>
    /// <remarks>Mellem to vendedage falder alle sammenligninger ens ud; derfor er det nok at prøve vendedagene, tidligste først.</remarks>
    static DateOnly? NæsteSkift(Sag sag, DateOnly pr, DateOnly? kendt, Liste<Svar> svar, IEnumerable<DateOnly> vendedage)
    {
        const int flestPrøver = 2_000;
        var mulige = new SortedSet<DateOnly>(vendedage.Where(d => d > pr));
        for (var i = 0; i < flestPrøver && mulige.Count > 0; i++)
        {
            var dag = mulige.Min;
            mulige.Remove(dag);
            var billede = Sagsbillede.Fold(sag, dag, kendt);
            if (Lovbog.Besvar(billede) != svar)
                return dag;
            mulige.UnionWith(billede.Dag.Vendedage.Where(d => d > dag));
        }
        return null;
    }
}
