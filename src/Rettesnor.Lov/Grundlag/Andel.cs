namespace Rettesnor.Lov.Grundlag;

/// <summary>En andel i hele hundrededele af en procent: 55 pct. er 5500.</summary>
public readonly record struct Andel(int Hundrededele)
{
    public static readonly Andel Hel = new(10_000);

    /// <summary>Satsen, andelen er læst af; uden betydning for, om to andele er ens.</summary>
    public Satsværdi? Kilde { get; init; }

    public bool Equals(Andel anden) => Hundrededele == anden.Hundrededele;
    public override int GetHashCode() => Hundrededele;

    /// <exception cref="ArgumentException">Procenten har mere end to decimaler.</exception>
    public static Andel Procent(decimal procent)
    {
        var hundrededele = procent * 100;
        if (hundrededele != decimal.Truncate(hundrededele))
            throw new ArgumentException($"Procenten {Skrivemåde.Tal(procent, 6)} har mere end to decimaler.", nameof(procent));
        return new((int)hundrededele);
    }

    /// <summary>Andelen som brøk, til vektorer.</summary>
    public double Brøk { get; } = Hundrededele / 10_000.0;

    public decimal IProcent => Hundrededele / 100m;

    public override string ToString() => $"{Skrivemåde.Tal(IProcent, IProcent == decimal.Truncate(IProcent) ? 0 : 2)} pct.";
}
