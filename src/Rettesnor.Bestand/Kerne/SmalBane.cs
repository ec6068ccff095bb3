using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Kerne;

/// <summary>Seksten beløb i heltal: hele øre, og for sig de hundrededele, en andel i hele procent giver.</summary>
/// <remarks>
/// Gælder beløb fra nul til under <see cref="Grænse"/> og andele i hele procent op til 100, så intet produkt overstiger 2³¹. Det, der runder
/// af, er aldrig under nul. Division og brudte antal findes ikke her; rækker uden for området regnes i <see cref="Bane"/>.
/// </remarks>
public readonly struct SmalBane : IBane<SmalBane>
{
    /// <summary>Det første beløb, der er for stort: 2²⁴ øre, 167.772,16 kr.</summary>
    public const int Grænse = 1 << 24;

    const uint Faktor = 0x51EB851F;
    const int Skift = 37;

    readonly Vector512<int> _øre, _hundrededele;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    SmalBane(Vector512<int> øre, Vector512<int> hundrededele) => (_øre, _hundrededele) = (øre, hundrededele);

    static int IBane<SmalBane>.Antal => Vector512<int>.Count;

    public static SmalBane Nul => default;

    /// <summary>Beløbene uden deres hundrededele.</summary>
    internal Vector512<int> HeleØre => _øre;

    /// <summary>Kan andelen regnes her?</summary>
    public static bool Rummer(Andel andel) => andel.Hundrededele is >= 0 and <= 10_000 && andel.Hundrededele % 100 == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Alle(int øre) => new(Vector512.Create(øre), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Hent(ref int første) => new(Vector512.LoadUnsafe(ref første), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Hent(ref byte første) => new(Koder(ref første), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Slå(Vector512<int> tabel, ref byte første) => new(Avx512F.IsSupported || !Avx2.IsSupported
        ? Vector512.ShuffleNative(tabel, Koder(ref første))
        : Vector512.Create(Avx2.PermuteVar8x32(tabel.GetLower(), Koder(ref første).GetLower()), Avx2.PermuteVar8x32(tabel.GetLower(), Koder(ref første).GetUpper())), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Gem(ref int første) => _øre.StoreUnsafe(ref første);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane operator +(SmalBane a, SmalBane b) => new(a._øre + b._øre, a._hundrededele + b._hundrededele);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane operator -(SmalBane a, SmalBane b) => new(a._øre - b._øre, a._hundrededele - b._hundrededele);

    /// <summary>Beløbet er i hele øre, når en andel tages af det.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane operator *(Andel andel, SmalBane beløb) => new(Vector512<int>.Zero, beløb._øre * (andel.Hundrededele / 100));

    /// <summary>Det største af to beløb i hele øre.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Max(SmalBane a, SmalBane b) => new(Vector512.Max(a._øre, b._øre), Vector512<int>.Zero);

    /// <summary>Det mindste af to beløb i hele øre.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Min(SmalBane a, SmalBane b) => new(Vector512.Min(a._øre, b._øre), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SmalBane Vælg(SmalBane vælger, SmalBane a, SmalBane b)
    {
        var nul = Vector512.Equals(vælger._øre, Vector512<int>.Zero);
        return new(Vector512.ConditionalSelect(nul, b._øre, a._øre), Vector512.ConditionalSelect(nul, b._hundrededele, a._hundrededele));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SmalBane TilØre() => new(_øre + Hundrededel((_hundrededele + Vector512.Create(50)).AsUInt32()).AsInt32(), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SmalBane Som(string navn, Hjemmel? hjemmel = null) => this;

    public static SmalBane Gange(SmalBane antal, SmalBane beløb) => throw Findes();
    public static SmalBane HeleKronerAf(SmalBane beløb, SmalBane del, SmalBane helt) => throw Findes();
    public static SmalBane ØreAf(SmalBane beløb, SmalBane del, SmalBane helt) => throw Findes();
    public SmalBane TilHeleKroner() => throw Findes();

    static NotSupportedException Findes() => new("Regningen findes ikke i heltal; brug Bane.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<int> Koder(ref byte første)
    {
        var koder = Vector128.LoadUnsafe(ref første);
        return Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32(koder)
            : Avx2.IsSupported ? Vector512.Create(Avx2.ConvertToVector256Int32(koder), Avx2.ConvertToVector256Int32(Vector128.Create(koder.GetUpper(), koder.GetUpper())))
            : Vector512.WidenLower(Vector256.WidenLower(koder.ToVector256Unsafe()).ToVector512Unsafe()).AsInt32();
    }

    /// <summary>Tallet divideret med 100, rundet ned: ganget med 2³⁷/100 rundet op, som er nøjagtigt for alle 32 bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<uint> Hundrededel(Vector512<uint> tal)
    {
        if (Avx512F.IsSupported)
        {
            var lige = Avx512F.Multiply(tal, Vector512.Create(Faktor)) >>> Skift;
            var ulige = Avx512F.Multiply((tal.AsUInt64() >>> 32).AsUInt32(), Vector512.Create(Faktor)) >>> Skift << 32;
            return (lige | ulige).AsUInt32();
        }
        if (Avx2.IsSupported)
            return Vector512.Create(Hundrededel(tal.GetLower()), Hundrededel(tal.GetUpper()));
        var (lav, høj) = Vector512.Widen(tal);
        return Vector512.Narrow(lav * Faktor >>> Skift, høj * Faktor >>> Skift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<uint> Hundrededel(Vector256<uint> tal)
    {
        var lige = Avx2.Multiply(tal, Vector256.Create(Faktor)) >>> Skift;
        var ulige = Avx2.Multiply((tal.AsUInt64() >>> 32).AsUInt32(), Vector256.Create(Faktor)) >>> Skift << 32;
        return (lige | ulige).AsUInt32();
    }
}
