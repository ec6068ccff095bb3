using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Vurderinger;

/// <summary>En hændelse i ord: hvad og hvornår.</summary>
internal static class Hændelsestekst
{
    public static string Af(Hændelse h) => $"{Hvad(h)}, {Hvornår(h)}";

    public static string Hvad(Hændelse h) => h switch
    {
        Bevilling b => b.Ordning == Ordning.Ressourceforløb ? "Bevilling af ressourceforløb" : "Bevilling af jobafklaringsforløb",
        Afgørelse a => "Afgørelse om " + Læselig(Afgørelse.Emner[a.Om]),
        Indsats i => "Indsats: " + Læselig(Indsats.Arter[i.Art]),
        Samtale s => "Samtale: " + Læselig(Samtale.Former[s.Form]),
        Vejledning v => "Vejledning om " + Læselig(Vejledning.Emner[v.Om]),
        Ønske ø => "Ønske: " + Læselig(Ønske.Emner[ø.Om]),
        Indtægt i => "Indtægt: " + Læselig(Indtægt.Arter[i.Art]),
        Forelæggelse f => "Forelagt teamet: " + Læselig(Forelæggelse.Anledninger[f.Anledning]),
        Indstilling i => "Teamets indstilling: " + Læselig(Indstilling.Anbefalinger[i.Anbefaler]),
        YdelseFør y => "Ydelse før: " + Læselig(YdelseFør.Arter[y.Art]),
        _ => h.Hoved.Type.Betydning,
    };

    public static string Hvornår(Hændelse h) => h switch
    {
        { Hoved.Type.Tid: Tidsform.Måned } => h.Dato.SkrevetMåned(),
        Periodehændelse { Til: { } til } p when til != p.Fra => new Periode(p.Fra, til).Skrevet(),
        Periodehændelse { Til: null } p => $"fra {p.Fra.Skrevet()}",
        _ => h.Dato.Skrevet(),
    };

    /// <summary>Et ord fra ledningen, skrevet som dansk.</summary>
    public static string Læselig(string ord) => ord.Replace('-', ' ').Replace('_', ' ')
        .Replace("ae", "æ", StringComparison.Ordinal).Replace("oe", "ø", StringComparison.Ordinal).Replace("aa", "å", StringComparison.Ordinal);
}
