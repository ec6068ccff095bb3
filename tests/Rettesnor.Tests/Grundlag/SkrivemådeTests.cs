using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class SkrivemådeTests
{
    [Fact]
    public void Beløb_kan_læses_tilbage() => Gen.Long[-Kroner.HøjesteØre, Kroner.HøjesteØre].Sample(øre =>
    {
        var tekst = Kroner.Øre(øre).Skrevet();
        Assert.Equal(øre / 100m, decimal.Parse(tekst.Replace(".", "").Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Matches(@"^-?\d{1,3}(\.\d{3})*,\d{2}$", tekst);
    });

    [Theory]
    [InlineData("2022-03-01", "1. marts 2022")]
    [InlineData("2024-02-29", "29. februar 2024")]
    [InlineData("2026-12-31", "31. december 2026")]
    public void Datoer(string dag, string skrevet) => Assert.Equal(skrevet, Eksempel.Dag(dag).Skrevet());

    [Fact]
    public void Tal_dage_og_opremsning()
    {
        Assert.Equal("15.264,00", Kroner.Af(15264).Skrevet());
        Assert.Equal(("1 dag", "0 dage", "30 dage"), (Skrivemåde.Dage(1), Skrivemåde.Dage(0), Skrivemåde.Dage(30)));
        Assert.Equal(("", "a", "a og b", "a, b og c"), (Skrivemåde.Opremset([]), Skrivemåde.Opremset(["a"]), Skrivemåde.Opremset(["a", "b"]), Skrivemåde.Opremset(["a", "b", "c"])));
        Assert.Equal(("1.235", "0,13", "-0,13"), (Skrivemåde.Tal(1234.5m, 0), Skrivemåde.Tal(0.125m, 2), Skrivemåde.Tal(-0.125m, 2)));
    }
}
