using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Den samme måned regnet med forskellige lønninger lagt oven i sagen.</summary>
sealed class Lønspørgsmål(Sag sag, DateOnly pr, Periode måned, Kroner lønITilbud, decimal timer, DateOnly? kendt, Satser satser)
{
    readonly Ydelsessatser _satser = new(satser);

    /// <summary>Månedens rækker med den ekstra løn.</summary>
    public Liste<Ydelsesmåned> Rækker(Kroner løn, bool medTilbud = true)
    {
        var med = løn.ErNul ? sag : sag.Med(nr => Indtægt(nr, Indtægtsart.Løn, løn, null));
        if (medTilbud && !lønITilbud.ErNul)
            med = med.Med(nr => Indtægt(nr, Indtægtsart.LønITilbud, lønITilbud, timer));
        return Ydelsesmåned.Af(Sagsbillede.Fold(med, pr, kendt), pr, måned, satser);
    }

    public static Kroner Sum(Liste<Ydelsesmåned> rækker)
    {
        var sum = Kroner.Nul;
        foreach (var række in rækker)
            sum += række.Beløb ?? Kroner.Nul;
        return sum;
    }

    /// <summary>Knækkene: ved nul, ved lønindtægtsgrænsen og der, hvor ydelsen er væk.</summary>
    public Liste<Knæk> Knæk()
    {
        var række = Rækker(Kroner.Øre(1))[0];
        if (_satser.Lønindtægtsgrænse.Kendt(måned.Fra) is not { } grænse || _satser.LønOver.Kendt(måned.Fra) is not { } over || _satser.LønUnder.Kendt(måned.Fra) is not { } under)
            return default;
        var uden = Sum(Rækker(Kroner.Nul));
        if (uden.ErNul)
            return [new(Kroner.Nul, Kroner.Nul, Andel.Hel)];
        var trækkesUnder = Lønfradrag.Ordlyd(række.Forløb.Ordning == Ordning.Jobafklaring, måned.Fra) == Lønordlyd.UnderOgOver;
        var (førGrænsen, efterGrænsen) = (trækkesUnder ? Rest(under) : Andel.Hel, Rest(over));
        var tilGrænsen = grænse.Beløb - ((række.Lønindtægt ?? Kroner.Nul) - Kroner.Øre(1));
        var (væk, ud) = (Væk(), new List<Knæk> { new(Kroner.Nul, uden, tilGrænsen > Kroner.Nul ? førGrænsen : efterGrænsen) });
        if (tilGrænsen > Kroner.Nul && tilGrænsen < væk)
            ud.Add(new(tilGrænsen, Sum(Rækker(tilGrænsen)), efterGrænsen));
        ud.Add(new(væk, Kroner.Nul, Andel.Hel));
        return ud.TilListe();
    }

    static Andel Rest(Satsværdi procent) => new(Andel.Hel.Hundrededele - procent.SomAndel.Hundrededele);

    /// <summary>Den mindste løn, hvor der ingen ydelse er.</summary>
    Kroner Væk()
    {
        long med = 0, uden = Kroner.HøjesteØre;
        while (uden - med > 1)
        {
            var midt = (med + uden) / 2;
            if (Sum(Rækker(Kroner.Øre(midt))).ErNul)
                uden = midt;
            else
                med = midt;
        }
        return Kroner.Øre(uden);
    }

    Indtægt Indtægt(int nr, Indtægtsart art, Kroner beløb, decimal? timer)
    {
        var type = Fakta.Indtægt.Tabel;
        var hoved = new Hoved(type, nr, null, måned.Fra, null, DateTimeOffset.MinValue, false, null, new(type.Felter, new object?[type.Felter.Count]));
        return new(hoved, art, beløb, null, timer, null);
    }
}
