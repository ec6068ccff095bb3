using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rettesnor.Bestand.Kerne;

namespace Rettesnor.Maaling;

/// <summary>Målestokken: den enkle måned i marts 2024 skrevet direkte i vektorer af heltal, uden loven. Filen holdes, som den er.</summary>
/// <remarks>55 og 30 pct. er 11 og 6 tyvendedele; divisionen med 20 er en gange i kommatal, der rettes med resten. Kun løn under 167.000 kr.</remarks>
static class Haandskrevet
{
    const int Grænse = 1_632_300, Tyvende = 20, Over = 11, Under = 6;

    public static void Vektorer(in Enkeltrækker r, Span<int> ud)
    {
        ref var kategori = ref MemoryMarshal.GetReference(r.Kategori);
        ref var ordning = ref MemoryMarshal.GetReference(r.MedUnder);
        ref var løn = ref MemoryMarshal.GetReference(r.Løn);
        ref var anden = ref MemoryMarshal.GetReference(r.AndenIndtægt);
        ref var sanktion = ref MemoryMarshal.GetReference(r.Sanktion);
        ref var første = ref MemoryMarshal.GetReference(ud);
        var satser = Vector512.Create(1_638_200, 1_232_600, 383_400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var (nul, grænse) = (Vector512<int>.Zero, Vector512.Create(Grænse));
        for (nuint i = 0; i + 16 <= (nuint)ud.Length; i += 16)
        {
            var k = Koder(ref kategori, i);
            var lønnen = Vector512.LoadUnsafe(ref løn, i);
            var over = Vector512.Max(lønnen - grænse, nul);
            var under = Vector512.ConditionalSelect(Vector512.Equals(Koder(ref ordning, i), nul), nul, lønnen - over);
            var tæller = over * Over + under * Under + Vector512.Create(Tyvende / 2);
            var kvotient = Vector512.ConvertToInt32Native(Vector512.ConvertToSingle(tæller) * (1f / Tyvende));
            var rest = tæller - kvotient * Tyvende;
            kvotient += Vector512.LessThan(rest, nul) - Vector512.GreaterThanOrEqual(rest, Vector512.Create(Tyvende));
            var beløb = Vector512.ShuffleNative(satser, k) - kvotient - Vector512.LoadUnsafe(ref anden, i) - Vector512.LoadUnsafe(ref sanktion, i);
            Vector512.Max(beløb, nul).StoreUnsafe(ref første, i);
        }
        Enkelt(r, ud, ud.Length & ~15);
    }

    /// <summary>Den samme måned, én person ad gangen.</summary>
    public static void Enkelt(in Enkeltrækker r, Span<int> ud, int fra = 0)
    {
        unchecked
        {
            for (var i = fra; i < ud.Length; i++)
            {
                var over = Math.Max(0, r.Løn[i] - Grænse);
                var under = r.MedUnder[i] == 0 ? 0 : r.Løn[i] - over;
                var fradrag = (over * Over + under * Under + Tyvende / 2) / Tyvende;
                var sats = r.Kategori[i] == 0 ? 1_638_200 : r.Kategori[i] == 1 ? 1_232_600 : 383_400;
                ud[i] = Math.Max(0, sats - fradrag - r.AndenIndtægt[i] - r.Sanktion[i]);
            }
        }
    }

    static Vector512<int> Koder(ref byte første, nuint i) =>
        Vector512.WidenLower(Vector256.WidenLower(Vector128.LoadUnsafe(ref første, i).ToVector256Unsafe()).ToVector512Unsafe()).AsInt32();
}
