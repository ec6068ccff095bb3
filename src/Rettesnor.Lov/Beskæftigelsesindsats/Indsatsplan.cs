using Rettesnor.Lov.Fakta;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Står en indsats i rehabiliteringsplanens indsatsdel?</summary>
/// <remarks>LAB § 113, stk. 2; rehabiliteringsbekendtgørelsen § 17, stk. 2.</remarks>
static class Indsatsplan
{
    /// <summary>Sandt, når indsatsen selv siger det, eller en indsatsdel nævner den; null, når det ikke er registreret.</summary>
    public static bool? Rummer(Sagsbillede sag, Indsats indsats) =>
        indsats.IIndsatsdel == true || Nævnt(sag, indsats) is not null ? true : indsats.IIndsatsdel;

    /// <summary>Den første indsatsdel, der nævner indsatsen.</summary>
    public static Indsatsdel? Nævnt(Sagsbillede sag, Indsats indsats) =>
        sag.Liste<Indsatsdel>().FirstOrDefault(d => d.Indsatser.Contains(indsats.Nr));
}
