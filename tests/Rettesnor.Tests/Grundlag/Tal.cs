using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

/// <summary>Tilfældige værdier til grundlagets egenskabsprøver, tæt på hinanden, så de ofte støder sammen.</summary>
static class Tal
{
    static readonly DateOnly s_nul = new(2024, 2, 20);

    public static readonly Gen<DateOnly> Dag = Gen.Int[0, 40].Select(s_nul.AddDays);

    /// <summary>Hver dag, produktet kan møde.</summary>
    public static readonly Gen<DateOnly> EnhverDag = Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    public static readonly Gen<Periode> Periode = Gen.Select(Dag, Gen.Int[0, 9], (fra, længde) => new Periode(fra, fra.AddDays(længde)));

    public static readonly Gen<Tidslinje<int>> Tidslinje = Gen.Select(Periode, Gen.Int[1, 3]).Array[0, 6].Select(Uden_overlap);

    /// <summary>Dagene i spillerummet, også lidt uden for det.</summary>
    public static IEnumerable<DateOnly> Alle => Enumerable.Range(-3, 60).Select(s_nul.AddDays);

    public static Periode Ramme { get; } = new(s_nul.AddDays(-3), s_nul.AddDays(56));

    /// <summary>Værdien dag for dag: det, tidslinjen skal stemme med.</summary>
    public static Dictionary<DateOnly, int> Dagligt(Tidslinje<int> linje) => linje.SelectMany(l => Dagene(l.Periode).Select(d => (d, l.Værdi))).ToDictionary();

    public static IEnumerable<DateOnly> Dagene(Periode p) => Enumerable.Range(0, p.Dage).Select(p.Fra.AddDays);

    static Tidslinje<int> Uden_overlap((Periode Periode, int Værdi)[] led)
    {
        var ud = new List<(Periode, int)>();
        foreach (var (periode, værdi) in led)
            if (!ud.Any(u => u.Item1.Overlapper(periode)))
                ud.Add((periode, værdi));
        return Tidslinje<int>.Af([.. ud]);
    }
}
