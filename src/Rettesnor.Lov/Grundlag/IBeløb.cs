namespace Rettesnor.Lov.Grundlag;

/// <summary>Det tal, lovens pengeformler regner med: et beløb, en forklaring eller en vektor af beløb.</summary>
/// <remarks>
/// Formlen skrives én gang. <see cref="Kroner"/> giver beløbet, <see cref="Spor"/> forklaringen og Bane (Rettesnor.Bestand) en hel bestand.
/// En andel ganger uden at afrunde; <see cref="TilØre"/> og hele kroner er de eneste afrundinger, halve væk fra nul.
/// </remarks>
public interface IBeløb<T> where T : IBeløb<T>
{
    static abstract T Nul { get; }
    static abstract T operator +(T a, T b);
    static abstract T operator -(T a, T b);

    /// <summary>En andel af et beløb; eksakt, når beløbet er i hele øre.</summary>
    static abstract T operator *(Andel andel, T beløb);

    static abstract T Max(T a, T b);
    static abstract T Min(T a, T b);

    /// <summary>Et antal (dage, timer) gange et beløb. Antallet bæres af samme type uden enhed.</summary>
    static abstract T Gange(T antal, T beløb);

    /// <summary>Så stor en del af beløbet, som <paramref name="del"/> udgør af <paramref name="helt"/>, i hele kroner.</summary>
    static abstract T HeleKronerAf(T beløb, T del, T helt);

    /// <summary>Så stor en del af beløbet, som <paramref name="del"/> udgør af <paramref name="helt"/>, i hele øre.</summary>
    static abstract T ØreAf(T beløb, T del, T helt);

    /// <summary>Vælger a, hvor <paramref name="vælger"/> ikke er nul, ellers b.</summary>
    static abstract T Vælg(T vælger, T a, T b);

    /// <summary>Afrunder til hele øre, halve væk fra nul.</summary>
    T TilØre();

    /// <summary>Afrunder til hele kroner, halve væk fra nul.</summary>
    T TilHeleKroner();

    /// <summary>Giver mellemresultatet lovens navn og paragraf; beløbet er uændret.</summary>
    T Som(string navn, Hjemmel? hjemmel = null);
}
