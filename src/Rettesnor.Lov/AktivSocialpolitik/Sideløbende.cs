using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det, der følger månedens ydelse uden at være en del af beløbet: ATP, obligatorisk pension og arbejdsgiverens refusion.</summary>
/// <remarks>Kendes en sats ikke, er tallet ikke med; det gør ikke måneden uafklaret.</remarks>
sealed class Sideløbende(Sagsbillede sag, Ydelsessatser satser, Månedsnoter noter, Spor måneder)
{
    static readonly Spor s_uger = Spor.AfOplysning("Uger på et år", Kroner.Antal(Arbejdsgiverrefusion.Uger), default, Enhed.Uger);

    public Spor? Atp { get; private set; }
    public Spor? Pension { get; private set; }
    public Spor? Refusion { get; private set; }

    /// <param name="rest">Ydelsen efter fradrag for indtægt, før sanktion.</param>
    public void Find(Ordning ordning, Månedsniveau niveau, Ydelseshjemmel hjemmel, Kroner rest, Spor beløb)
    {
        var atpAfgjort = FindAtp(niveau.Forsørger ? satser.AtpMindstForsørger : satser.AtpMindstAndre, rest);
        if (atpAfgjort && satser.ObligatoriskPension.Kendt(noter.Måned) is { } procent)
            Pension = Bidragsgrundlag.ObligatoriskPension(beløb, Atp ?? Spor.Nul, procent.SomAndel).Som("Bidrag til obligatorisk pension, betalt af staten", Ydelseshjemmel.ObligatoriskPension);
        if (ordning == Ordning.Jobafklaring)
            FindRefusion(niveau, hjemmel.Refusion!);
    }

    /// <summary>Beløbet med de andre tal ved siden af.</summary>
    public Spor Ved(Spor beløb)
    {
        List<Spor> andre = [];
        if (Atp is not null)
            andre.Add(Atp);
        if (Pension is not null)
            andre.Add(Pension);
        if (Refusion is not null)
            andre.Add(Refusion);
        return andre.Count == 0 ? beløb : Spor.MedOplysninger(beløb, [.. andre]).Som("Månedens ydelse");
    }

    /// <summary>Finder ATP; falsk, når satserne ikke kan sige, om der er ATP, eller hvor meget.</summary>
    bool FindAtp(Sats mindst, Kroner rest)
    {
        if (mindst.Kendt(noter.Måned) is not { } mindstebeløb)
            return false;
        if (!Bidragsgrundlag.HarAtp(rest, mindstebeløb.Beløb))
            return true;
        if (satser.AtpEgetBidrag.Kendt(noter.Måned) is not { } bidrag)
            return false;
        Atp = Spor.AfSats(bidrag, Ydelseshjemmel.Atp);
        return true;
    }

    void FindRefusion(Månedsniveau niveau, Hjemmel hjemmel)
    {
        Spor? timer = null, løn = null;
        var søgt = false;
        foreach (var refusion in sag.Alle<Refusion>())
            if (refusion.Dato == noter.Måned)
            {
                søgt = true;
                if (refusion.Anmodet > Arbejdsgiverrefusion.Frist(noter.Måned))
                    continue;
                timer = Spor.Sum(timer, Spor.AfOplysning("Timer med løn under sygdom", Kroner.Antal(refusion.Timer), [refusion.Nr], Enhed.Timer));
                løn = Spor.Sum(løn, Spor.AfOplysning("Udbetalt løn", refusion.Løn, [refusion.Nr]));
            }
        if (!søgt)
            return;
        noter.Antag(Antagelse.UgeTilMåned);
        if (timer is null)
            Refusion = Spor.Nul.Som("Refusion: søgt for sent", hjemmel);
        else if (satser.RefusionTimerHøjst.Kendt(noter.Måned) is { } højst)
            Refusion = Beregnet(niveau, timer, løn!, Spor.AfSats(højst, hjemmel, Enhed.Timer)).Som("Refusion til arbejdsgiveren", hjemmel);
    }

    Spor Beregnet(Månedsniveau niveau, Spor timer, Spor løn, Spor ugetimer) => niveau.Del is { } del
        ? Arbejdsgiverrefusion.AfDel(niveau.Sats, del, niveau.DageIMåneden, timer, løn, ugetimer, måneder, s_uger)
        : Arbejdsgiverrefusion.Af(niveau.Sats, timer, løn, ugetimer, måneder, s_uger);
}
