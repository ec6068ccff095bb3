using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Den indsats, der opfylder indsatsgarantien: begyndt i forløbet, af den rette art og i planen.</summary>
/// <remarks>LAB § 113, stk. 2; rehabiliteringsbekendtgørelsen § 17, stk. 1-2 (P-403). Mentorstøtte og fritidstilbud er ikke nævnt i loven.</remarks>
static class KvalificerendeIndsats
{
    /// <summary>Tilbud efter LAB kapitel 11, 12 og 14, og indsatser efter serviceloven og sundhedsloven.</summary>
    public static bool HarArten(Indsats indsats) => indsats.ErTilbudsart || indsats.Art is Indsatsart.Serviceloven or Indsatsart.Sundhedsloven;

    /// <summary>Den første indsats i perioden, der er i planen.</summary>
    public static Indsats? Første(Sagsbillede sag, Forløb forløb, Periode periode) => Begyndt(sag, forløb, periode).FirstOrDefault(i => Indsatsplan.Rummer(sag, i) == true);

    /// <summary>Den første indsats i perioden, hvor det ikke er registreret, om den er i planen.</summary>
    public static Indsats? UdenOplystPlan(Sagsbillede sag, Forløb forløb, Periode periode) => Begyndt(sag, forløb, periode).FirstOrDefault(i => Indsatsplan.Rummer(sag, i) is null);

    static IEnumerable<Indsats> Begyndt(Sagsbillede sag, Forløb forløb, Periode periode) =>
        sag.Liste<Indsats>().Where(i => HarArten(i) && periode.Indeholder(i.Fra) && forløb.Start <= i.Fra && forløb.HarYdelseEndnu(i.Fra));
}
