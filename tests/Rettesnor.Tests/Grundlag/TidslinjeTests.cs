using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class TidslinjeTests
{
    [Fact]
    public void Sammenføjning_er_dag_for_dag() => Gen.Select(Tal.Tidslinje, Tal.Tidslinje).Sample((a, b) =>
    {
        var (da, db) = (Tal.Dagligt(a), Tal.Dagligt(b));
        var ventet = Tal.Alle.Where(d => da.ContainsKey(d) || db.ContainsKey(d))
            .ToDictionary(d => d, d => da.TryGetValue(d, out var x) ? db.TryGetValue(d, out var y) ? 10 * x + y : x : db[d]);
        Assert.Equal(ventet.OrderBy(p => p.Key), Tal.Dagligt(a.Sammen(b, (x, y) => 10 * x + y)).OrderBy(p => p.Key));
    });

    [Fact]
    public void Sammenføjning_er_associativ() => Gen.Select(Tal.Tidslinje, Tal.Tidslinje, Tal.Tidslinje).Sample((a, b, c) =>
        Assert.Equal(a.Sammen(b, Math.Max).Sammen(c, Math.Max).Pakket(), a.Sammen(b.Sammen(c, Math.Max), Math.Max).Pakket()));

    [Fact]
    public void Sammenføjning_er_ordnet_uden_overlap() => Gen.Select(Tal.Tidslinje, Tal.Tidslinje).Sample((a, b) =>
    {
        var ud = a.Sammen(b, (x, _) => x);
        for (var i = 1; i < ud.Count; i++)
            Assert.True(ud[i - 1].Periode.TilOgMed < ud[i].Periode.Fra);
    });

    [Fact]
    public void Huller_og_dage_fylder_rammen_netop() => Gen.Select(Tal.Tidslinje, Tal.Periode).Sample((a, ramme) =>
    {
        var huller = a.Huller(ramme, 9);
        Assert.Equal(ramme.Dage, huller.Dage + a.Klip(ramme).Dage);
        foreach (var dag in Tal.Alle)
            Assert.Equal(ramme.Indeholder(dag), huller.Har(dag, out _) || a.Klip(ramme).Har(dag, out _));
        Assert.Equal(a.Klip(ramme).Select(l => l.Periode), [.. huller.Huller(ramme, 0).Sammen(a.Klip(ramme), (_, v) => v).Select(l => l.Periode)]);
    });

    [Fact]
    public void Klip_beholder_dagene_i_rammen() => Gen.Select(Tal.Tidslinje, Tal.Periode).Sample((a, ramme) =>
        Assert.Equal(Tal.Dagligt(a).Where(p => ramme.Indeholder(p.Key)).OrderBy(p => p.Key), Tal.Dagligt(a.Klip(ramme)).OrderBy(p => p.Key)));

    [Fact]
    public void Pakket_ændrer_ingen_dag_og_kan_ikke_pakkes_mere() => Tal.Tidslinje.Sample(a =>
    {
        Assert.Equal(Tal.Dagligt(a).OrderBy(p => p.Key), Tal.Dagligt(a.Pakket()).OrderBy(p => p.Key));
        Assert.Equal(a.Pakket(), a.Pakket().Pakket());
        for (var i = 1; i < a.Pakket().Count; i++)
            Assert.False(a.Pakket()[i - 1].Periode.TilOgMed.AddDays(1) == a.Pakket()[i].Periode.Fra && a.Pakket()[i - 1].Værdi == a.Pakket()[i].Værdi);
    });

    [Fact]
    public void Har_svarer_dag_for_dag() => Tal.Tidslinje.Sample(a =>
    {
        var dagligt = Tal.Dagligt(a);
        Assert.Equal(dagligt.Count, a.Dage);
        foreach (var dag in Tal.Alle)
            Assert.Equal((dagligt.TryGetValue(dag, out var ventet), ventet), (a.Har(dag, out var fundet), fundet));
    });

    [Fact]
    public void Overlap_afvises() => Assert.Throws<ArgumentException>(() =>
        Tidslinje<int>.Af((new(new(2022, 1, 1), new(2022, 1, 5)), 1), (new(new(2022, 1, 5), new(2022, 1, 9)), 2)));

    [Fact]
    public void Dagmængden_tæller_hver_dag_én_gang() => Tal.Periode.Array[0, 8].Sample(perioder =>
    {
        var mængde = Dagmængde.Af(perioder);
        Assert.Equal(perioder.SelectMany(Tal.Dagene).Distinct().Order(), mængde.SelectMany(l => Tal.Dagene(l.Periode)));
        Assert.Equal(mængde, mængde.Pakket());
    });

    [Fact]
    public void Udskydelsen_er_den_naive_dag_for_dag() => Gen.Select(Tal.Dag, Gen.Int[0, 20], Tal.Periode.Array[0, 5]).Sample((første, efter, perioder) =>
    {
        var udeladt = perioder.SelectMany(Tal.Dagene).ToHashSet();
        Assert.Equal(Naivt(første, første.AddDays(efter), udeladt), Udskydelse.Af(første, første.AddDays(efter), Dagmængde.Af(perioder)));
    });

    /// <summary>Går dag for dag: hver udeladt dag, der nås, skubber målet én dag.</summary>
    static DateOnly Naivt(DateOnly første, DateOnly dag, HashSet<DateOnly> udeladt)
    {
        var mål = dag;
        for (var d = første; d <= mål; d = d.AddDays(1))
            if (udeladt.Contains(d))
                mål = mål.AddDays(1);
        return mål;
    }
}
