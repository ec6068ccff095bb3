using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Ordinære timer, løntilskud for handicappede og STU: sagen skal da ikke for teamet på ny.</summary>
/// <remarks>Rehabiliteringsbekendtgørelsen § 17, stk. 4-6; SKR 10112/2021, afsnit 6.3 (P-405). Antallet af timer er uden betydning; planen spørges der ikke om.</remarks>
static class AndenBeskæftigelse
{
    /// <summary>Den tidligste, der har en dag i perioden.</summary>
    /// <param name="periode">Fra tællingens begyndelse til og med fristen.</param>
    public static Periodehændelse? I(Sagsbillede sag, Periode periode) =>
        sag.Liste<OrdinæreTimer>().Where(t => t.Timer != 0).Concat<Periodehændelse>(sag.Liste<Indsats>().Where(i => i.Art is Indsatsart.LøntilskudHandicap or Indsatsart.Stu))
            .Where(h => h.Fra <= periode.TilOgMed && (h.Til is { } til ? periode.Fra <= til : sag.Dag.Nået(periode.Fra)))
            .MinBy(h => h.Fra);

    public static string Navn(Periodehændelse h) => h switch
    {
        OrdinæreTimer => "ordinære timer som lønmodtager",
        Indsats { Art: Indsatsart.Stu } => "en ungdomsuddannelse for unge med særlige behov",
        _ => "løntilskud for personer med handicap",
    };
}
