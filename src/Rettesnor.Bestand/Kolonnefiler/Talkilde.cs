using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>En kolonnes tal i de enheder, kravet har; et tal, der ikke kan bruges, er uden for det tilladte.</summary>
interface ITalkilde
{
    long Ved(int i);
}

/// <summary>Hele tal af enhver størrelse.</summary>
/// <param name="gange">Enheder på én: et beløb er allerede i øre, en time er hundrede.</param>
readonly ref struct Heltal<T>(ReadOnlySpan<T> tal, int gange) : ITalkilde where T : struct, IBinaryInteger<T>
{
    readonly ReadOnlySpan<T> _tal = tal;

    public long Ved(int i) => unchecked(Math.Clamp(long.CreateSaturating(_tal[i]), -1, int.MaxValue) * gange);
}

/// <summary>Decimaltal med fast skala.</summary>
readonly ref struct Decimaltal(Decimal128Array tal, int decimaler) : ITalkilde
{
    readonly ReadOnlySpan<Int128> _tal = MemoryMarshal.Cast<byte, Int128>(tal.ValueBuffer.Span)[tal.Offset..];
    readonly long _gange = Potens(decimaler - tal.Scale), _del = Potens(tal.Scale - decimaler);

    public long Ved(int i)
    {
        var tal = Math.Clamp(long.CreateSaturating(_tal[i]), -1, long.MaxValue / 1_000_000_000) * _gange;
        return _del == 1 ? tal : tal % _del == 0 ? tal / _del : Kolonnekrav.Mangler;
    }

    static long Potens(int n)
    {
        var tal = 1L;
        for (var i = 0; i < n; i++)
            tal *= 10;
        return tal;
    }
}

/// <summary>Kommatal, hvor kolonnen ikke er et beløb; de skal ligge så tæt på en hel enhed, som et kommatal kan.</summary>
readonly ref struct Kommatal(ReadOnlySpan<double> tal, int enheder) : ITalkilde
{
    readonly ReadOnlySpan<double> _tal = tal;

    public long Ved(int i)
    {
        var tal = _tal[i] * enheder;
        var helt = Math.Round(tal);
        return Math.Abs(tal - helt) < 1e-3 && helt is >= 0 and <= int.MaxValue ? (long)helt : Kolonnekrav.Mangler;
    }
}

/// <summary>Tekster i en ordbog: hver tekst er slået op én gang.</summary>
readonly ref struct Ordbog<T>(ReadOnlySpan<T> pladser, int[] koder) : ITalkilde where T : struct, IBinaryInteger<T>
{
    readonly ReadOnlySpan<T> _pladser = pladser;

    public long Ved(int i)
    {
        var plads = int.CreateTruncating(_pladser[i]);
        return (uint)plads < (uint)koder.Length ? koder[plads] : Kolonnekrav.Mangler;
    }
}

/// <summary>Tekster, der slås op én for én.</summary>
readonly struct Tekstkoder(Kolonne kolonne, IArrowArray tekster) : ITalkilde
{
    public long Ved(int i) => Kolonnekrav.Kode(kolonne, Arrowtekst.Ved(tekster, i));
}
