namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>En frist efter flytning til nærmeste hverdag.</summary>
/// <param name="Udløb">Den dag, fristen faldt før flytning.</param>
/// <param name="Dag">Sidste rettidige dag.</param>
/// <param name="ErUsikker">Er den flyttet af en dag, der kun ved analogi ligestilles med en helligdag?</param>
public readonly record struct Flyttetfrist(DateOnly Udløb, DateOnly Dag, bool ErUsikker)
{
    public bool ErFlyttet => Dag != Udløb;
}

/// <summary>Hvordan borgerens frister tælles: fire uger fra modtagelsen, flyttet til næste hverdag.</summary>
/// <remarks>RSL § 67, stk. 1; VEJ 9533/2018. Lukkedagene: analogi af forældelsesloven § 27, stk. 2, til borgerens fordel.</remarks>
public static class Fristberegning
{
    const int FireUger = 28;

    /// <summary>Fire uger efter dagen; dagen selv tælles ikke med.</summary>
    public static DateOnly FireUgerEfter(DateOnly dag) => dag.AddDays(FireUger);

    /// <summary>Den nærmeste hverdag på eller efter dagen: ikke lørdag, søndag, helligdag eller lukkedag.</summary>
    public static Flyttetfrist TilHverdag(DateOnly dag)
    {
        var sikker = Næste(dag, d => Lukkedage.ErWeekend(d) || Lukkedage.ErHelligdag(d));
        var flyttet = Næste(dag, d => Lukkedage.ErWeekend(d) || Lukkedage.ErHelligdag(d) || Lukkedage.ErKunLukkedag(d));
        return new(dag, flyttet, flyttet != sikker);
    }

    /// <summary>Den n'te dag med postomdeling efter dagen.</summary>
    public static DateOnly Omdelingsdag(DateOnly efter, int nummer)
    {
        var dag = efter;
        for (var talt = 0; talt < nummer;)
        {
            dag = dag.AddDays(1);
            if (Lukkedage.HarOmdeling(dag))
                talt++;
        }
        return dag;
    }

    static DateOnly Næste(DateOnly dag, Func<DateOnly, bool> lukket)
    {
        while (lukket(dag))
            dag = dag.AddDays(1);
        return dag;
    }
}
