using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Et sted på kurven, hvor borgeren begynder at beholde en anden del af hver ekstra krone.</summary>
/// <param name="Løn">Den ekstra løn med pension, før skat.</param>
/// <param name="Ydelse">Månedens ydelse ved den løn.</param>
/// <param name="Beholder">Den del af hver ekstra krone løn herfra, der ikke sætter ydelsen ned.</param>
public readonly record struct Knæk(Kroner Løn, Kroner Ydelse, Andel Beholder);

/// <summary>Hvad borgeren beholder, hvis han eller hun tjener en løn oven i det, der er oplyst for måneden.</summary>
/// <remarks>Regnet med den samme formel som ydelsen. Beløb er kroner før skat; kun ydelse og løn, ikke andre ordninger, der afhænger af indtægten.</remarks>
/// <param name="Udfald">Opfyldt, eller uafklaret med en begrundelse.</param>
public sealed record HvadHvis(DateOnly Måned, Kroner Løn, Udfald Udfald, string? Begrundelse)
{
    /// <summary>Månedens ydelse uden den ekstra løn.</summary>
    public Kroner? YdelseUden { get; init; }

    /// <summary>Månedens ydelse med den ekstra løn.</summary>
    public Kroner? Ydelse { get; init; }

    /// <summary>Det, borgeren har mere før skat: lønnen mindre det, ydelsen falder.</summary>
    public Kroner? Beholder => Ydelse is { } med && YdelseUden is { } uden ? Løn + med - uden : null;

    /// <summary>Måneden regnet med den ekstra løn, med forklaring.</summary>
    public Ydelsesmåned? Række { get; init; }

    /// <summary>Kurvens knæk fra nul og op; tom, når måneden har to ordninger.</summary>
    public Liste<Knæk> Knæk { get; init; }

    /// <summary>Regner måneden med en løn oven i det, der er oplyst.</summary>
    /// <param name="pr">Dagen, spørgsmålet stilles på; en senere måned regnes, som om dagen lå i den.</param>
    /// <param name="måned">En dag i måneden.</param>
    /// <param name="løn">Ekstra løn fra ordinært arbejde med begge andele af pension, før skat.</param>
    /// <param name="lønITilbud">Ekstra løn, der tjenes i et tilbud, for <paramref name="timer"/> timer.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static HvadHvis Beregn(Sag sag, DateOnly pr, DateOnly måned, Kroner løn, Kroner lønITilbud = default, decimal timer = 0, DateOnly? kendt = null, Satser? satser = null)
    {
        var spørgsmål = new Lønspørgsmål(sag, Periode.Senest(pr, Periode.Måned(måned).Fra), Periode.Måned(måned), lønITilbud, timer, kendt, satser ?? Satser.Gældende);
        var (uden, med) = (spørgsmål.Rækker(Kroner.Nul, medTilbud: false), spørgsmål.Rækker(løn));
        var iAlt = løn + lønITilbud;
        if (med.Count == 0)
            return new(måned, iAlt, Udfald.Uafklaret, $"Intet forløb giver ydelse i {måned.SkrevetMåned()}.");
        if (med.Concat(uden).FirstOrDefault(r => r.Beløb is null) is { } uafklaret)
            return new(måned, iAlt, Udfald.Uafklaret, uafklaret.Begrundelse) { Række = med[^1] };
        return new(måned, iAlt, Udfald.Opfyldt, null)
        {
            YdelseUden = Lønspørgsmål.Sum(uden),
            Ydelse = Lønspørgsmål.Sum(med),
            Række = med[^1],
            Knæk = med.Count == 1 ? spørgsmål.Knæk() : default,
        };
    }
}
