using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Hvilken ordlyd lønfradraget følger.</summary>
public enum Lønordlyd
{
    /// <summary>Kun den del af lønnen, der ligger over grænsen, sætter ydelsen ned.</summary>
    KunOver,

    /// <summary>Også lønnen op til grænsen sætter ydelsen ned, med en lavere procent.</summary>
    UnderOgOver,

    /// <summary>Rækker af begge slags regnes på én gang; vælgeren afgør for hver.</summary>
    Blandet,
}

/// <summary>Fradraget for løn fra ordinært arbejde.</summary>
/// <remarks>LAS § 68 a, stk. 2, og § 69 j, stk. 9. Løn er med pension og før skat; afrundingen sker først på månedens samlede fradrag.</remarks>
public static class Lønfradrag
{
    /// <summary>Ressourceforløb til og med 2021 og jobafklaring altid; ressourceforløb fra 2022 kun over grænsen.</summary>
    public static Lønordlyd Ordlyd(bool jobafklaring, DateOnly måned) =>
        jobafklaring || måned < Skæringsdag.BedreRessourceforløb ? Lønordlyd.UnderOgOver : Lønordlyd.KunOver;

    /// <summary>I jobafklaring før 2016 måles grænsen på lønnen uden pension.</summary>
    public static bool MålesUdenPension(bool jobafklaring, DateOnly måned) => jobafklaring && måned < Skæringsdag.PeriodiseringAfIndtægt;

    /// <summary>Kun den del af lønnen, der overstiger grænsen, sætter ydelsen ned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T KunOver<T>(T løn, T grænse, Andel over) where T : IBeløb<T> => Over(over, OverGrænsen(løn, grænse));

    /// <summary>Lønnen op til grænsen sætter ydelsen ned med den lave procent, resten med den høje.</summary>
    /// <param name="målt">Den løn, grænsen måles på: lønnen selv, i jobafklaring før 2016 lønnen uden pension.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T UnderOgOver<T>(T løn, T målt, T grænse, Andel under, Andel over) where T : IBeløb<T>
    {
        var overGrænsen = OverGrænsen(målt, grænse);
        return OpTil(under, løn, overGrænsen) + Over(over, overGrænsen);
    }

    /// <summary>Rækker af begge slags: lønnen op til grænsen tæller kun, hvor <paramref name="medUnder"/> ikke er nul.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Blandet<T>(T løn, T målt, T grænse, Andel under, Andel over, T medUnder) where T : IBeløb<T>
    {
        var overGrænsen = OverGrænsen(målt, grænse);
        return T.Vælg(medUnder, OpTil(under, løn, overGrænsen), T.Nul) + Over(over, overGrænsen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T OverGrænsen<T>(T løn, T grænse) where T : IBeløb<T> => T.Max((løn - grænse).Som("Løn minus grænsen"), T.Nul).Som("Løn over grænsen");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T OpTil<T>(Andel under, T løn, T overGrænsen) where T : IBeløb<T> =>
        (under * (løn - overGrænsen).Som("Løn op til grænsen")).Som("Fradrag for løn op til grænsen");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Over<T>(Andel over, T overGrænsen) where T : IBeløb<T> => (over * overGrænsen).Som("Fradrag for løn over grænsen");
}
