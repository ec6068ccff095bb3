namespace Rettesnor.Lov.Grundlag;

/// <summary>Et eksakt beløb, båret i titusindendedele af en øre, så en andel af hele øre altid er eksakt.</summary>
public readonly record struct Kroner : IBeløb<Kroner>, IComparable<Kroner>
{
    /// <summary>Enheder pr. øre.</summary>
    public const long PrØre = 10_000;

    const long PrKrone = 100 * PrØre;

    /// <summary>Det største beløb, produktet regner med: 10 mio. kr.</summary>
    public const long HøjesteØre = 1_000_000_000;

    readonly long _enheder;

    Kroner(long enheder) => _enheder = enheder;

    public static Kroner Nul => default;
    public static Kroner Øre(long øre) => new(øre * PrØre);

    /// <summary>Et beløb i kroner; dele mindre end en titusindendedel af en øre findes ikke.</summary>
    public static Kroner Af(decimal kroner) => new(checked((long)(kroner * PrKrone)));

    /// <summary>Dele af et antal; fine nok til, at en andel af timerne ikke flytter en øre.</summary>
    const long PrAntal = 100_000_000;

    /// <summary>Et antal uden enhed (dage, timer), til <see cref="Gange"/>.</summary>
    public static Kroner Antal(decimal antal) => new(checked((long)(antal * PrAntal)));

    public decimal IKroner => (decimal)_enheder / PrKrone;

    /// <summary>Beløbet i hele øre; et brudt beløb er en fejl i formlen.</summary>
    public long IØre => _enheder % PrØre == 0 ? _enheder / PrØre : throw new InvalidOperationException("Beløbet er ikke afrundet til hele øre.");

    public decimal SomAntal => (decimal)_enheder / PrAntal;

    public bool ErNul => _enheder == 0;

    public static Kroner operator +(Kroner a, Kroner b) => new(a._enheder + b._enheder);
    public static Kroner operator -(Kroner a, Kroner b) => new(a._enheder - b._enheder);
    public static Kroner operator *(Andel andel, Kroner beløb) => new(Delt(beløb._enheder * andel.Hundrededele, Andel.Hel.Hundrededele));
    public static bool operator <(Kroner a, Kroner b) => a._enheder < b._enheder;
    public static bool operator >(Kroner a, Kroner b) => a._enheder > b._enheder;
    public static bool operator <=(Kroner a, Kroner b) => a._enheder <= b._enheder;
    public static bool operator >=(Kroner a, Kroner b) => a._enheder >= b._enheder;
    public static Kroner Max(Kroner a, Kroner b) => a._enheder >= b._enheder ? a : b;
    public static Kroner Min(Kroner a, Kroner b) => a._enheder <= b._enheder ? a : b;

    public static Kroner Gange(Kroner antal, Kroner beløb) => new(Delt((Int128)antal._enheder * beløb._enheder, PrAntal));
    public static Kroner HeleKronerAf(Kroner beløb, Kroner del, Kroner helt) => new(Delt((Int128)beløb._enheder * del._enheder, (Int128)helt._enheder * PrKrone) * PrKrone);
    public static Kroner ØreAf(Kroner beløb, Kroner del, Kroner helt) => new(Delt((Int128)beløb._enheder * del._enheder, (Int128)helt._enheder * PrØre) * PrØre);

    /// <summary>Så stor en del af beløbet, som <paramref name="del"/> udgør af <paramref name="helt"/>; ikke afrundet til øre.</summary>
    public static Kroner DelAf(Kroner beløb, Kroner del, Kroner helt) => new(Delt((Int128)beløb._enheder * del._enheder, (Int128)helt._enheder));

    public static Kroner Vælg(Kroner vælger, Kroner a, Kroner b) => vælger.ErNul ? b : a;

    public Kroner TilØre() => new(Delt(_enheder, PrØre) * PrØre);
    public Kroner TilHeleKroner() => new(Delt(_enheder, PrKrone) * PrKrone);
    public Kroner Som(string navn, Hjemmel? hjemmel = null) => this;

    static long Delt(long tæller, long nævner)
    {
        var (kvotient, rest) = Math.DivRem(tæller, nævner);
        return Math.Abs(rest) * 2 >= nævner ? kvotient + Math.Sign(tæller) : kvotient;
    }

    static long Delt(Int128 tæller, Int128 nævner)
    {
        if (nævner == 0)
            return 0;
        var kvotient = tæller / nævner;
        var rest = tæller - kvotient * nævner;
        return (long)(Int128.Abs(rest) * 2 >= Int128.Abs(nævner) ? kvotient + (Int128.Sign(tæller) * Int128.Sign(nævner)) : kvotient);
    }

    public int CompareTo(Kroner anden) => _enheder.CompareTo(anden._enheder);
    public override string ToString() => this.Skrevet() + " kr.";
}
