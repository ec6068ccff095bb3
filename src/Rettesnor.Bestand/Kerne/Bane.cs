using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Kerne;

/// <summary>Otte beløb i øre på én gang, et for hver person. Bredden vælges af processoren: ét register, to eller fire.</summary>
/// <remarks>
/// Et beløb er et helt antal øre under 10 mio. kr.; en andel giver en brøk, hvis fejl er under en milliontedel øre. Afrundingen lægger en
/// tyvetusindedel øre til, så en halv øre altid rundes væk fra nul: mindre end det mindste skridt, en andel i hundrededele procent kan give.
/// Prøven BaneTests viser, at resultatet er det samme som <see cref="Kroner"/> i hele området.
/// </remarks>
public readonly struct Bane : IBane<Bane>
{
    /// <summary>Antal personer i en vektor.</summary>
    public const int Antal = 8;

    static int IBane<Bane>.Antal => Antal;

    /// <summary>Større end regnefejlen, mindre end det halve af det mindste skridt.</summary>
    const double Skub = 2e-5;

    public Vector512<double> Øre { [MethodImpl(MethodImplOptions.AggressiveInlining)] get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bane(Vector512<double> øre) => Øre = øre;

    public static Bane Nul => default;

    /// <summary>Det samme beløb eller antal for alle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Alle(double øre) => new(Vector512.Create(øre));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Alle(int øre) => Alle((double)øre);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Hent(ref int første) => Af(Vector256.LoadUnsafe(ref første));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Hent(ref byte første) => Af(Koder(ref første));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Slå(Vector512<int> tabel, ref byte første) => Af(Vector256.Shuffle(tabel.GetLower(), Koder(ref første)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Gem(ref int første) => (Avx512F.IsSupported
        ? Avx512F.ConvertToVector256Int32WithTruncation(Øre)
        : Vector256.Narrow(Vector512.ConvertToInt64(Øre).GetLower(), Vector512.ConvertToInt64(Øre).GetUpper())).StoreUnsafe(ref første);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<int> Koder(ref byte første) =>
        Vector256.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref første)).AsByte()).ToVector256Unsafe()).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Bane Af(Vector256<int> øre)
    {
        if (Avx512F.IsSupported)
            return new(Avx512F.ConvertToVector512Double(øre));
        var (lav, høj) = Vector256.Widen(øre);
        return new(Vector512.ConvertToDouble(Vector512.Create(lav, høj)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane operator +(Bane a, Bane b) => new(a.Øre + b.Øre);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane operator -(Bane a, Bane b) => new(a.Øre - b.Øre);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane operator *(Andel andel, Bane beløb) => new(beløb.Øre * andel.Brøk);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Max(Bane a, Bane b) => new(Vector512.MaxNative(a.Øre, b.Øre));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Min(Bane a, Bane b) => new(Vector512.MinNative(a.Øre, b.Øre));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Gange(Bane antal, Bane beløb) => new(antal.Øre * beløb.Øre);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane HeleKronerAf(Bane beløb, Bane del, Bane helt) => new(Del(beløb, del, helt, 100.0) * 100.0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane ØreAf(Bane beløb, Bane del, Bane helt) => new(Del(beløb, del, helt, 1.0));

    /// <summary>En del af ingenting er nul, som i <see cref="Kroner"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<double> Del(Bane beløb, Bane del, Bane helt, double enhed) => Vector512.ConditionalSelect(
        Vector512.Equals(helt.Øre, Vector512<double>.Zero), Vector512<double>.Zero, Afrundet(beløb.Øre * del.Øre / (helt.Øre * enhed), 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bane Vælg(Bane vælger, Bane a, Bane b) => new(Vector512.ConditionalSelect(Vector512.Equals(vælger.Øre, Vector512<double>.Zero), b.Øre, a.Øre));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bane TilØre() => new(Afrundet(Øre, Skub));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bane TilHeleKroner() => new(Afrundet(Øre / 100.0, Skub / 100) * 100.0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bane Som(string navn, Hjemmel? hjemmel = null) => this;

    /// <summary>Nærmeste hele tal, halve væk fra nul.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<double> Afrundet(Vector512<double> tal, double skub) =>
        Vector512.Truncate(tal + Vector512.CopySign(Vector512.Create(0.5 + skub), tal));
}
