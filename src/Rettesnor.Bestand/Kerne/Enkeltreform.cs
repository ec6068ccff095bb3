using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rettesnor.Bestand.Kerne;

/// <summary>Den enkle måned regnet to gange i ét gennemløb: som den er, og efter en reform.</summary>
public sealed class Enkeltreform(Enkeltmåned før, Enkeltmåned efter)
{
    /// <summary>Den samlede ændring i øre og antallet, der får mere.</summary>
    public (long Ændring, long Vindere) Regn(in Enkeltrækker rækker)
    {
        Span<int> a = stackalloc int[Enkeltmåned.Blok], b = stackalloc int[Enkeltmåned.Blok];
        var (ændring, vindere) = (0L, 0L);
        for (var fra = 0; fra < rækker.Løn.Length; fra += Enkeltmåned.Blok)
        {
            var antal = Math.Min(Enkeltmåned.Blok, rækker.Løn.Length - fra);
            var blok = rækker.Del(fra, antal);
            før.Regn(blok, a[..antal]);
            efter.Regn(blok, b[..antal]);
            var (sum, flere) = Forskel(a[..antal], b[..antal]);
            (ændring, vindere) = (ændring + sum, vindere + flere);
        }
        return (ændring, vindere);
    }

    /// <summary>Hver plads i en vektor lægger højst 64 beløb sammen og rummer dem derfor i to halvdele af 16 bit mere, end et beløb har.</summary>
    static (long Sum, long Flere) Forskel(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        ref var før = ref MemoryMarshal.GetReference(a);
        ref var efter = ref MemoryMarshal.GetReference(b);
        var (lav, høj, flere) = (Vector512<int>.Zero, Vector512<int>.Zero, Vector512<int>.Zero);
        var i = 0;
        for (; i <= a.Length - Vector512<int>.Count; i += Vector512<int>.Count)
        {
            var (x, y) = (Vector512.LoadUnsafe(ref før, (nuint)i), Vector512.LoadUnsafe(ref efter, (nuint)i));
            var forskel = y - x;
            lav += forskel & Vector512.Create(0xFFFF);
            høj += forskel >> 16;
            flere -= Vector512.GreaterThan(y, x).AsInt32();
        }
        var (sum, antal) = (Vector512.Sum(lav) + ((long)Vector512.Sum(høj) << 16), (long)Vector512.Sum(flere));
        for (; i < a.Length; i++)
        {
            sum += b[i] - a[i];
            antal += b[i] > a[i] ? 1 : 0;
        }
        return (sum, antal);
    }
}
