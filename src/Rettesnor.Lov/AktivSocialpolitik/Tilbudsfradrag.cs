using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Fradraget for løn, der er tjent i et tilbud: krone for krone, efter et beløb for hver arbejdstime.</summary>
/// <remarks>LAS § 68 a, stk. 3, og § 69 j, stk. 10.</remarks>
public static class Tilbudsfradrag
{
    /// <summary>Lønnen mindre timebeløbet for månedens timer; timer ud over det højeste antal giver intet.</summary>
    /// <param name="løn">Løn i tilbud med pension.</param>
    /// <param name="timer">Månedens timer tilsammen.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Af<T>(T løn, T timer, T højsteTimer, T prTime) where T : IBeløb<T> =>
        T.Max((løn - T.Gange(T.Min(timer, højsteTimer).Som("Timer, der giver fradrag"), prTime).Som("Beløb, der ses bort fra")).Som("Lønnen mindre beløbet for timerne"), T.Nul);
}
