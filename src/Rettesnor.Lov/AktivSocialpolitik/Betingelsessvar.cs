using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Hvordan en betingelse for en sanktion faldt ud: udfaldet, grunden og det, den hviler på.</summary>
readonly record struct Betingelsessvar(Udfald Udfald, string Begrundelse, Hændelse?[] Fakta)
{
    /// <summary>Det samlede udfald: én brudt bryder, ellers skal alle være opfyldt.</summary>
    public static Udfald Samlet(params ReadOnlySpan<Udfald> udfald)
    {
        if (udfald.Contains(Udfald.Brudt))
            return Udfald.Brudt;
        foreach (var u in udfald)
            if (u != Udfald.Opfyldt)
                return Udfald.Uafklaret;
        return Udfald.Opfyldt;
    }
}
