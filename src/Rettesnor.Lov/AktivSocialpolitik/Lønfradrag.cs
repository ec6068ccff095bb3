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
    const string FradragOver = "Fradrag for løn over grænsen";

    /// <summary>Ressourceforløb til og med 2021 og jobafklaring altid; ressourceforløb fra 2022 kun over grænsen.</summary>
    public static Lønordlyd Ordlyd(bool jobafklaring, DateOnly måned) =>
        jobafklaring || måned < Skæringsdag.BedreRessourceforløb ? Lønordlyd.UnderOgOver : Lønordlyd.KunOver;

    /// <summary>I jobafklaring før 2016 måles grænsen på lønnen uden pension.</summary>
    public static bool MålesUdenPension(bool jobafklaring, DateOnly måned) => jobafklaring && måned < Skæringsdag.PeriodiseringAfIndtægt;

    /// <summary>Kun den del af lønnen, der overstiger grænsen, sætter ydelsen ned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T KunOver<T>(T løn, T grænse, Andel over) where T : IBeløb<T> =>
        (over * OverGrænsen(løn, grænse)).Som(FradragOver);

    /// <summary>Lønnen op til grænsen sætter ydelsen ned med den lave procent, resten med den høje.</summary>
    /// <param name="målt">Den løn, grænsen måles på: lønnen selv, i jobafklaring før 2016 lønnen uden pension.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T UnderOgOver<T>(T løn, T målt, T grænse, Andel under, Andel over) where T : IBeløb<T>
    {
        var overGrænsen = OverGrænsen(målt, grænse);
        return (under * (løn - overGrænsen).Som("Løn op til grænsen")).Som("Fradrag for løn op til grænsen") + (over * overGrænsen).Som(FradragOver);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T OverGrænsen<T>(T løn, T grænse) where T : IBeløb<T> => T.Max((løn - grænse).Som("Løn minus grænsen"), T.Nul).Som("Løn over grænsen");
}
