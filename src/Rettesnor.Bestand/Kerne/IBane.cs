using System.Runtime.Intrinsics;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Kerne;

/// <summary>En vektor af beløb, der hentes fra og gemmes i kolonner af hele øre.</summary>
public interface IBane<T> : IBeløb<T> where T : IBane<T>
{
    /// <summary>Antal personer i vektoren.</summary>
    static abstract int Antal { get; }

    /// <summary>Det samme beløb for alle, i øre.</summary>
    static abstract T Alle(int øre);

    /// <summary>De næste beløb i en kolonne, i øre.</summary>
    static abstract T Hent(ref int første);

    /// <summary>De næste koder i en kolonne, til <see cref="IBeløb{T}.Vælg"/>.</summary>
    static abstract T Hent(ref byte første);

    /// <summary>Tabellens beløb for hver af de næste koder, 0-7.</summary>
    static abstract T Slå(Vector512<int> tabel, ref byte første);

    /// <summary>Skriver beløbene, der er hele øre, i en kolonne.</summary>
    void Gem(ref int første);
}
