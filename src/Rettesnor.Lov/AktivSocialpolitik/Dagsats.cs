using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det, en sanktionsdag koster: årets ydelse delt med årets hverdage, i hele kroner.</summary>
/// <remarks>LAS § 69 a, stk. 4, og § 69 l, stk. 4; før 2020 § 35, stk. 3.</remarks>
public static class Dagsats
{
    /// <summary>Måneder på et år.</summary>
    public const int Måneder = 12;

    /// <summary>Fem dage i hver af årets 52 uger.</summary>
    public const int Hverdage = 5 * 52;

    /// <summary>Dagsatsen af den fulde sats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Fuld<T>(T sats, T måneder, T hverdage) where T : IBeløb<T> => T.HeleKronerAf(sats, måneder, hverdage);

    /// <summary>Er ydelsen nedsat, falder dagsats og nedsættelse i samme forhold; aldrig under nul (DAGSATS-NEDSAT).</summary>
    /// <param name="rest">Satsen for borgerens del af måneden efter fradrag.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Nedsat<T>(T beløb, T rest, T sats) where T : IBeløb<T> => T.HeleKronerAf(beløb, T.Max(rest, T.Nul).Som("Resten, aldrig under nul"), sats);
}
