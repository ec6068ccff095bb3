using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Kerne;

/// <summary>Kolonnerne i en enkel måned; beløb i hele øre.</summary>
public readonly ref struct Enkeltrækker
{
    /// <summary><see cref="Ydelseskategori"/> som tal, 0-2.</summary>
    public required ReadOnlySpan<byte> Kategori { get; init; }

    /// <summary>Ikke nul, hvor også lønnen op til grænsen sættes mod ydelsen.</summary>
    public required ReadOnlySpan<byte> MedUnder { get; init; }

    public required ReadOnlySpan<int> Løn { get; init; }
    public required ReadOnlySpan<int> AndenIndtægt { get; init; }

    /// <summary>Sanktionen som et beløb.</summary>
    public required ReadOnlySpan<int> Sanktion { get; init; }

    public Enkeltrækker Del(int fra, int antal) => new()
    {
        Kategori = Kategori.Slice(fra, antal),
        MedUnder = MedUnder.Slice(fra, antal),
        Løn = Løn.Slice(fra, antal),
        AndenIndtægt = AndenIndtægt.Slice(fra, antal),
        Sanktion = Sanktion.Slice(fra, antal),
    };
}

/// <summary>En måned for mange med hele måneder i forløbet: løn, anden indtægt og en sanktion i kroner.</summary>
/// <remarks>Loven er <see cref="Månedsformel.Enkel"/>. Små beløb regnes i heltal, en blok ad gangen; er et beløb i blokken for stort, regnes den i <see cref="Bane"/>.</remarks>
public sealed class Enkeltmåned(IReadOnlyList<int> satser, int lønindtægtsgrænse, Andel under, Andel over)
{
    /// <summary>Rækker i en blok: kolonnerne ligger i den inderste hukommelse, mens de læses to gange.</summary>
    public const int Blok = 1024;

    readonly Vector512<int> _satser = Vector512.Create((ReadOnlySpan<int>)[.. satser, .. new int[Vector512<int>.Count - satser.Count]]);
    /// <summary>Er satser, grænse og andele sådan, at heltalsbanen rummer dem?</summary>
    internal bool Smal { get; } = SmalBane.Rummer(under) && SmalBane.Rummer(over) && satser.Append(lønindtægtsgrænse).All(s => s is >= 0 and < SmalBane.Grænse);

    int Grænse => lønindtægtsgrænse;
    Andel Under => under;
    Andel Over => over;

    /// <summary>Måneden med satserne, som de er den dag.</summary>
    public static Enkeltmåned Den(DateOnly måned, Satser satser)
    {
        var s = new Ydelsessatser(satser);
        int Øre(Sats sats) => (int)sats.På(måned).Beløb.IØre;
        return new([Øre(s.Forsørger), Øre(s.IkkeForsørger), Øre(s.Hjemmeboende)], Øre(s.Lønindtægtsgrænse), s.LønUnder.På(måned).SomAndel, s.LønOver.På(måned).SomAndel);
    }

    /// <summary>Ydelsen i øre for hver række.</summary>
    public void Regn(in Enkeltrækker rækker, Span<int> ud)
    {
        for (var fra = 0; fra < ud.Length; fra += Blok)
        {
            var antal = Math.Min(Blok, ud.Length - fra);
            RegnBlok(rækker.Del(fra, antal), ud.Slice(fra, antal));
        }
    }

    void RegnBlok(in Enkeltrækker r, Span<int> ud)
    {
        if (ud.Length < Vector512<int>.Count)
            RegnRest(r, ud);
        else if (Smal && ErSmå(r))
            Regn<SmalBane>(r, ud);
        else
            Regn<Bane>(r, ud);
    }

    /// <summary>Færre rækker end en vektor fyldes op til den.</summary>
    void RegnRest(in Enkeltrækker r, Span<int> ud)
    {
        Span<byte> kategori = stackalloc byte[Vector512<int>.Count], medUnder = stackalloc byte[Vector512<int>.Count];
        Span<int> løn = stackalloc int[Vector512<int>.Count], anden = stackalloc int[Vector512<int>.Count], sanktion = stackalloc int[Vector512<int>.Count], fuld = stackalloc int[Vector512<int>.Count];
        r.Kategori.CopyTo(kategori);
        r.MedUnder.CopyTo(medUnder);
        r.Løn.CopyTo(løn);
        r.AndenIndtægt.CopyTo(anden);
        r.Sanktion.CopyTo(sanktion);
        RegnBlok(new() { Kategori = kategori, MedUnder = medUnder, Løn = løn, AndenIndtægt = anden, Sanktion = sanktion }, fuld);
        fuld[..ud.Length].CopyTo(ud);
    }

    /// <summary>Er hvert beløb mindst nul og under heltalsbanens grænse? Så er ingen af de høje bit sat i noget af dem.</summary>
    internal static bool ErSmå(in Enkeltrækker r)
    {
        ref var løn = ref MemoryMarshal.GetReference(r.Løn);
        ref var anden = ref MemoryMarshal.GetReference(r.AndenIndtægt);
        ref var sanktion = ref MemoryMarshal.GetReference(r.Sanktion);
        var alle = Vector512<int>.Zero;
        var sidste = r.Løn.Length - Vector512<int>.Count;
        for (var i = 0; ; i = Math.Min(unchecked(i + Vector512<int>.Count), sidste))
        {
            alle |= Vector512.LoadUnsafe(ref løn, (nuint)i) | Vector512.LoadUnsafe(ref anden, (nuint)i) | Vector512.LoadUnsafe(ref sanktion, (nuint)i);
            if (i == sidste)
                return (alle & Vector512.Create(~(SmalBane.Grænse - 1))) == Vector512<int>.Zero;
        }
    }

    /// <summary>Den sidste vektor dækker de sidste rækker, også når nogle af dem allerede er regnet.</summary>
    void Regn<T>(in Enkeltrækker r, Span<int> ud) where T : struct, IBane<T>
    {
        ref var kategori = ref MemoryMarshal.GetReference(r.Kategori);
        ref var medUnder = ref MemoryMarshal.GetReference(r.MedUnder);
        ref var løn = ref MemoryMarshal.GetReference(r.Løn);
        ref var anden = ref MemoryMarshal.GetReference(r.AndenIndtægt);
        ref var sanktion = ref MemoryMarshal.GetReference(r.Sanktion);
        ref var første = ref MemoryMarshal.GetReference(ud);
        var (satser, grænse, lav, høj) = (_satser, T.Alle(lønindtægtsgrænse), under, over);
        nint sidste = ud.Length - T.Antal;
        for (nint i = 0; ; i = Math.Min(unchecked(i + T.Antal), sidste))
        {
            Ydelse(T.Slå(satser, ref Unsafe.Add(ref kategori, i)), T.Hent(ref Unsafe.Add(ref løn, i)), T.Hent(ref Unsafe.Add(ref medUnder, i)), T.Hent(ref Unsafe.Add(ref anden, i)), T.Hent(ref Unsafe.Add(ref sanktion, i)), grænse, lav, høj)
                .Gem(ref Unsafe.Add(ref første, i));
            if (i == sidste)
                return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Ydelse<T>(T sats, T løn, T medUnder, T anden, T sanktion, T grænse, Andel under, Andel over) where T : IBeløb<T> =>
        Månedsformel.Enkel(sats, Lønfradrag.Blandet(løn, løn, grænse, under, over, medUnder), anden, sanktion);

    /// <summary>Måneden i heltal, en vektor ad gangen; kun hvor den er <see cref="Smal"/> og rækkerne <see cref="ErSmå"/>.</summary>
    internal readonly struct Heltal(Enkeltmåned måned)
    {
        readonly Vector512<int> _satser = måned._satser;
        readonly SmalBane _grænse = SmalBane.Alle(måned.Grænse);
        readonly Andel _under = måned.Under, _over = måned.Over;

        /// <summary>Ydelsen for vektoren af rækker fra og med den <paramref name="i"/>'te; de skal alle være der.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<int> Ydelse(Enkeltrækker r, nint i) => Enkeltmåned.Ydelse(SmalBane.Slå(_satser, ref Fra(r.Kategori, i)), SmalBane.Hent(ref Fra(r.Løn, i)),
            SmalBane.Hent(ref Fra(r.MedUnder, i)), SmalBane.Hent(ref Fra(r.AndenIndtægt, i)), SmalBane.Hent(ref Fra(r.Sanktion, i)), _grænse, _under, _over).HeleØre;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static ref T Fra<T>(ReadOnlySpan<T> kolonne, nint i) => ref Unsafe.Add(ref MemoryMarshal.GetReference(kolonne), i);
    }
}
