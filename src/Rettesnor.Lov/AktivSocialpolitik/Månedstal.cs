using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>De led, en måned har. Et led, der ikke er med, koster intet og står ikke i forklaringen.</summary>
[Flags]
public enum Månedsled
{
    Ingen = 0,
    Del = 1,
    Løn = 2,
    LønITilbud = 4,
    AndenIndtægt = 8,
    Sanktionsdage = 16,
    Nedsættelse = 32,
    Tredjedel = 64,
    GivenSanktion = 128,
    Indtægt = Løn | LønITilbud | AndenIndtægt,
    Sanktion = Sanktionsdage | Nedsættelse | Tredjedel | GivenSanktion,
}

/// <summary>Tallene i en måned: satser, oplysninger og de procenter, loven nævner. Felter uden for <see cref="Led"/> læses ikke.</summary>
/// <remarks>Beløb er i kroner, dage og timer er antal. Led og ordlyd er ens for alle rækker i en vektor.</remarks>
public readonly struct Månedstal<T> where T : IBeløb<T>
{
    public Månedsled Led { get; init; }

    /// <summary>Den fulde sats.</summary>
    public T Sats { get; init; }

    /// <summary>Dage i forløbet, med den andel af dem en selvstændig får.</summary>
    public T Del { get; init; }

    public T DageIMåneden { get; init; }

    public Lønordlyd Ordlyd { get; init; }

    /// <summary>Ved <see cref="Lønordlyd.Blandet"/>: ikke nul, hvor også lønnen op til grænsen sættes mod ydelsen.</summary>
    public T MedUnder { get; init; }

    /// <summary>Lønnen med pension.</summary>
    public T Løn { get; init; }

    /// <summary>Den løn, grænsen måles på; som regel <see cref="Løn"/>.</summary>
    public T MåltLøn { get; init; }

    public T Lønindtægtsgrænse { get; init; }
    public Andel Under { get; init; }
    public Andel Over { get; init; }

    public T LønITilbud { get; init; }
    public T TimerITilbud { get; init; }
    public T TimerHøjst { get; init; }
    public T PrTime { get; init; }

    /// <summary>Indtægt, der trækkes fra krone for krone.</summary>
    public T AndenIndtægt { get; init; }

    public T Sanktionsdage { get; init; }

    /// <summary>Dagsatsen af den fulde sats.</summary>
    public T Dagsats { get; init; }

    /// <summary>Beløbet for en hændelse, af den fulde sats.</summary>
    public T Nedsættelse { get; init; }

    public T Tolvtedele { get; init; }
    public T TolvtedeleDeling { get; init; }

    /// <summary>En sanktion, der er oplyst som et beløb.</summary>
    public T GivenSanktion { get; init; }

    /// <summary>Paragrafferne til forklaringen; kun <see cref="Spor"/> læser dem.</summary>
    public Ydelseshjemmel Hjemmel { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Har(Månedsled led) => (Led & led) != 0;
}

/// <summary>En måneds tal i den orden, loven regner dem.</summary>
/// <param name="Grundbeløb">Borgerens del af satsen.</param>
/// <param name="Fradrag">Månedens samlede fradrag for indtægt.</param>
/// <param name="Beløb">Ydelsen før skat og ATP.</param>
public readonly record struct Månedsbeløb<T>(T Grundbeløb, T Fradrag, T Sanktion, T Beløb) where T : IBeløb<T>;
