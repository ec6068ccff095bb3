namespace Rettesnor.Lov.Grundlag;

/// <summary>En periode af hele dage; begge ender er med, som i lovens »til og med«.</summary>
public readonly record struct Periode
{
    public DateOnly Fra { get; }
    public DateOnly TilOgMed { get; }

    /// <exception cref="ArgumentException">Perioden slutter, før den begynder.</exception>
    public Periode(DateOnly fra, DateOnly tilOgMed)
    {
        if (tilOgMed < fra)
            throw new ArgumentException($"Perioden slutter ({tilOgMed:yyyy-MM-dd}), før den begynder ({fra:yyyy-MM-dd}).", nameof(tilOgMed));
        (Fra, TilOgMed) = (fra, tilOgMed);
    }

    /// <summary>Antal kalenderdage, begge ender talt med.</summary>
    public int Dage => TilOgMed.DayNumber - Fra.DayNumber + 1;

    public bool Indeholder(DateOnly dato) => Fra <= dato && dato <= TilOgMed;

    public bool Indeholder(Periode anden) => Fra <= anden.Fra && anden.TilOgMed <= TilOgMed;

    public bool Overlapper(Periode anden) => Fra <= anden.TilOgMed && anden.Fra <= TilOgMed;

    /// <summary>De dage, der ligger i begge perioder; null, når ingen gør.</summary>
    public Periode? Fælles(Periode anden) =>
        Overlapper(anden) ? new Periode(Senest(Fra, anden.Fra), Tidligst(TilOgMed, anden.TilOgMed)) : null;

    /// <summary>Perioden mellem to dage, eller null når den er tom.</summary>
    public static Periode? Mellem(DateOnly fra, DateOnly tilOgMed) => tilOgMed < fra ? null : new Periode(fra, tilOgMed);

    public static Periode Måned(DateOnly dato) =>
        new(new DateOnly(dato.Year, dato.Month, 1), new DateOnly(dato.Year, dato.Month, DateTime.DaysInMonth(dato.Year, dato.Month)));

    public static DateOnly Senest(DateOnly a, DateOnly b) => a > b ? a : b;

    public static DateOnly Tidligst(DateOnly a, DateOnly b) => a < b ? a : b;

    public override string ToString() => $"{Fra:yyyy-MM-dd}..{TilOgMed:yyyy-MM-dd}";
}
