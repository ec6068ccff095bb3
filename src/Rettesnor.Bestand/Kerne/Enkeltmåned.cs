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
    void Regn<T>(Enkeltrækker rækker, Span<int> ud) where T : struct, IBane<T>
    {
        ref var første = ref MemoryMarshal.GetReference(ud);
        var tal = Tal<T>();
        nint sidste = ud.Length - T.Antal;
        for (nint i = 0; ; i = Math.Min(unchecked(i + T.Antal), sidste))
        {
            tal.Ydelse(rækker, i).Gem(ref Unsafe.Add(ref første, i));
            if (i == sidste)
                return;
        }
    }

    /// <summary>Månedens tal som vektorer; til <see cref="SmalBane"/> kun, hvor måneden er <see cref="Smal"/> og rækkerne <see cref="ErSmå"/>.</summary>
    internal Enkelttal<T> Tal<T>() where T : struct, IBane<T> => new(_satser, T.Alle(lønindtægtsgrænse), under, over);
}

/// <summary>Månedens satser, grænse og andele, klar til en vektor af rækker ad gangen.</summary>
readonly struct Enkelttal<T>(Vector512<int> satser, T grænse, Andel under, Andel over) where T : struct, IBane<T>
{
    /// <summary>Ydelsen for vektoren af rækker fra og med den <paramref name="i"/>'te; de skal alle være der.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Ydelse(Enkeltrækker rækker, nint i)
    {
        var løn = T.Hent(ref Fra(rækker.Løn, i));
        var fradrag = Lønfradrag.Blandet(løn, løn, grænse, under, over, T.Hent(ref Fra(rækker.MedUnder, i)));
        return Månedsformel.Enkel(T.Slå(satser, ref Fra(rækker.Kategori, i)), fradrag, T.Hent(ref Fra(rækker.AndenIndtægt, i)), T.Hent(ref Fra(rækker.Sanktion, i)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref TKolonne Fra<TKolonne>(ReadOnlySpan<TKolonne> kolonne, nint i) => ref Unsafe.Add(ref MemoryMarshal.GetReference(kolonne), i);
}
