using System.Runtime.Intrinsics;

namespace Rettesnor.Bestand.Kerne;

/// <summary>Den enkle måned regnet to gange i ét gennemløb: som den er, og efter en reform.</summary>
public sealed class Enkeltreform(Enkeltmåned før, Enkeltmåned efter)
{
    /// <summary>Den samlede ændring i øre og antallet, der får mere.</summary>
    public (long Ændring, long Vindere) Regn(in Enkeltrækker rækker)
    {
        var (ændring, vindere) = (0L, 0L);
        for (var fra = 0; fra < rækker.Løn.Length; fra += Enkeltmåned.Blok)
        {
            var (sum, flere) = Blok(rækker.Del(fra, Math.Min(Enkeltmåned.Blok, rækker.Løn.Length - fra)));
            (ændring, vindere) = (ændring + sum, vindere + flere);
        }
        return (ændring, vindere);
    }

    (long Sum, long Flere) Blok(in Enkeltrækker rækker)
    {
        var antal = rækker.Løn.Length;
        var hele = antal - antal % (2 * Vector512<int>.Count);
        if (hele == 0 || !før.Smal || !efter.Smal || !Enkeltmåned.ErSmå(rækker))
            return EnForEn(rækker);
        var (sum, flere) = HeleVektorer(rækker.Del(0, hele));
        var (restsum, restflere) = EnForEn(rækker.Del(hele, antal - hele));
        return (sum + restsum, flere + restflere);
    }

    /// <summary>En forskel er under <see cref="SmalBane.Grænse"/>, 2²⁴; hver plads lægger højst 64 af dem sammen og kommer derfor ikke over 2³⁰.</summary>
    (long Sum, long Flere) HeleVektorer(Enkeltrækker rækker)
    {
        var (a, b) = (new Enkeltmåned.Heltal(før), new Enkeltmåned.Heltal(efter));
        var (sum, flere) = (Vector512<int>.Zero, Vector512<int>.Zero);
        for (nint i = 0; i < rækker.Løn.Length; i += 2 * Vector512<int>.Count)
        {
            var (x, y) = (a.Ydelse(rækker, i), b.Ydelse(rækker, i));
            var (z, w) = (a.Ydelse(rækker, i + Vector512<int>.Count), b.Ydelse(rækker, i + Vector512<int>.Count));
            sum += y - x + (w - z);
            flere -= Vector512.GreaterThan(y, x).AsInt32() + Vector512.GreaterThan(w, z).AsInt32();
        }
        var (lav, høj) = Vector512.Widen(sum);
        return (Vector512.Sum(lav) + Vector512.Sum(høj), Vector512.Sum(flere));
    }

    (long Sum, long Flere) EnForEn(in Enkeltrækker rækker)
    {
        var antal = rækker.Løn.Length;
        Span<int> a = stackalloc int[antal], b = stackalloc int[antal];
        før.Regn(rækker, a);
        efter.Regn(rækker, b);
        var (sum, flere) = (0L, 0L);
        for (var i = 0; i < antal; i++)
            (sum, flere) = (sum + (b[i] - a[i]), flere + (b[i] > a[i] ? 1 : 0));
        return (sum, flere);
    }
}
