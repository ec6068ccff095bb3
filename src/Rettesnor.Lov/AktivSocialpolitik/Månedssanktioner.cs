using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>En sanktion, der står, og det, den trækker i en måned: dage, en nedsættelse eller tolvtedele af en uge.</summary>
readonly record struct Sanktionstræk(DateOnly Måned, Sanktionsafgørelse Afgørelse, Hændelse Brud, int Dage, int Tolvtedele)
{
    public Liste<int> Fakta => [Afgørelse.Nr, Brud.Nr];
}

/// <summary>Sagens sanktioner fordelt på de måneder, de trækkes i.</summary>
/// <remarks>LAS §§ 69 a-69 f og 69 l-69 q. En omgjort eller annulleret afgørelse, og et annulleret brud, trækker intet.</remarks>
static class Månedssanktioner
{
    /// <summary>Trækkene i månedernes orden.</summary>
    public static Sanktionstræk[] Af(Sagsbillede sag)
    {
        if (sag.Alle<Sanktionsafgørelse>().Length == 0)
            return [];
        var ud = new List<Sanktionstræk>();
        var tredjedele = new List<(Sanktionsafgørelse, Hændelse)>();
        foreach (var (sanktion, brud) in sag.StåendeSanktioner())
            if (sanktion.Art == Sanktionsart.EnTredjedel)
                tredjedele.Add((sanktion, brud));
            else
                foreach (var del in Sanktionsmåned.Fordel(sag, sanktion))
                    if (del.Trækkes is { } måned && (sanktion.Art != Sanktionsart.Nedsættelse || !HarNedsættelse(ud, måned, del.Egen)))
                        ud.Add(new(måned, sanktion, brud, del.Dage, 0));
        FordelTredjedele(tredjedele, ud);
        return [.. ud.OrderBy(t => t.Måned)];
    }

    /// <summary>Højst én nedsættelse for hver kalendermåned: den, bruddet ligger i, og den, der trækkes i.</summary>
    static bool HarNedsættelse(List<Sanktionstræk> træk, DateOnly måned, DateOnly egen)
    {
        foreach (var t in træk)
            if (t.Afgørelse.Art == Sanktionsart.Nedsættelse && (t.Måned == måned || Periode.Måned(t.Brud.Dato).Fra == egen))
                return true;
        return false;
    }

    /// <summary>Ugerne med en tredjedel, fra den første hele måned efter afgørelsen; er der flere, følger de efter hinanden.</summary>
    static void FordelTredjedele(List<(Sanktionsafgørelse Afgørelse, Hændelse Brud)> afgørelser, List<Sanktionstræk> ud)
    {
        var (næste, plads) = (DateOnly.MinValue, Tredjedel.TolvtedelePrMåned);
        DateOnly? forrige = null;
        foreach (var (afgørelse, brud) in afgørelser)
        {
            var rest = Tredjedel.Uger(afgørelse.Dato, forrige) * Tredjedel.TolvtedelePrUge;
            if (Tredjedel.Begynder(afgørelse.Dato) is var begynder && begynder > næste)
                (næste, plads) = (begynder, Tredjedel.TolvtedelePrMåned);
            while (rest > 0)
            {
                var træk = Math.Min(rest, plads);
                ud.Add(new(næste, afgørelse, brud, 0, træk));
                (rest, plads) = (rest - træk, plads - træk);
                if (plads == 0)
                    (næste, plads) = (næste.AddMonths(1), Tredjedel.TolvtedelePrMåned);
            }
            forrige = afgørelse.Dato;
        }
    }
}
