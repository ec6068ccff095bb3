using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class PeriodeTests
{
    [Fact]
    public void Dagene_er_dem_den_indeholder() => Tal.Periode.Sample(p =>
        Assert.Equal(Tal.Alle.Count(p.Indeholder), p.Dage));

    [Fact]
    public void Fælles_dage_er_de_dage_der_er_i_begge() => Gen.Select(Tal.Periode, Tal.Periode).Sample((a, b) =>
    {
        var begge = Tal.Alle.Where(d => a.Indeholder(d) && b.Indeholder(d)).ToArray();
        Assert.Equal(begge, a.Fælles(b) is { } fælles ? Tal.Dagene(fælles) : []);
        Assert.Equal(a.Fælles(b), b.Fælles(a));
        Assert.Equal(begge.Length > 0, a.Overlapper(b));
        Assert.Equal(begge.Length == b.Dage, a.Indeholder(b));
    });

    [Fact]
    public void Slut_før_begyndelse_findes_ikke()
    {
        Assert.Throws<ArgumentException>(() => new Periode(new(2022, 3, 2), new(2022, 3, 1)));
        Assert.Null(Periode.Mellem(new(2022, 3, 2), new(2022, 3, 1)));
        Assert.Equal(1, new Periode(new(2022, 3, 1), new(2022, 3, 1)).Dage);
    }

    [Theory]
    [InlineData("2024-02-10", 29)]
    [InlineData("2023-02-28", 28)]
    [InlineData("2023-12-31", 31)]
    public void Måneden_er_hel(string dag, int dage) => Assert.Equal(dage, Periode.Måned(Eksempel.Dag(dag)).Dage);

    [Fact]
    public void Tidligst_og_senest() => Gen.Select(Tal.Dag, Tal.Dag).Sample((a, b) =>
    {
        Assert.True(Periode.Tidligst(a, b) <= Periode.Senest(a, b));
        Assert.Equal(a.DayNumber + b.DayNumber, Periode.Tidligst(a, b).DayNumber + Periode.Senest(a, b).DayNumber);
    });
}
