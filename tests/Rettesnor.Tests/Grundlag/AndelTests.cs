using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class AndelTests
{
    [Fact]
    public void Procenten_bæres_uden_tab() => Gen.Int[0, 20_000].Sample(h => Assert.Equal(h / 100m, Andel.Procent(h / 100m).IProcent));

    [Fact]
    public void Mere_end_to_decimaler_afvises() => Assert.Throws<ArgumentException>(() => Andel.Procent(1.255m));

    [Theory]
    [InlineData(55, "55 pct.")]
    [InlineData(0.75, "0,75 pct.")]
    public void Skrives_på_dansk(double procent, string tekst) => Assert.Equal(tekst, Andel.Procent((decimal)procent).ToString());
}
