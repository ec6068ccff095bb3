using CsCheck;
using Rettesnor.Lov.Forvaltningsret;

namespace Rettesnor.Tests.Forvaltningsret;

public class FristberegningTests
{
    [Theory(DisplayName = "Kendte påskedage 2013-2030")]
    [InlineData("2013-03-31")]
    [InlineData("2016-03-27")]
    [InlineData("2018-04-01")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2030-04-21")]
    public void Påskedagen_er_kalenderens(string dag) => Assert.Equal(Eksempel.Dag(dag), Lukkedage.Påskedag(Eksempel.Dag(dag).Year));

    [Fact]
    [Prøver(Viser.Egenskab, "P-705")]
    public void Påskedagen_er_den_samme_efter_Gauss() => Gen.Int[1900, 2199].Sample(år => Lukkedage.Påskedag(år) == Gauss(år));

    [Fact]
    [Prøver(Viser.Grænse, "P-705")]
    public void Store_bededag_er_helligdag_til_og_med_2023()
    {
        Assert.True(Lukkedage.ErHelligdag(Eksempel.Dag("2023-05-05")));
        Assert.False(Lukkedage.ErHelligdag(Eksempel.Dag("2024-04-26")));
        Assert.Equal(Eksempel.Dag("2024-04-26"), Fristberegning.TilHverdag(Eksempel.Dag("2024-04-26")).Dag);
        Assert.Equal(Eksempel.Dag("2023-05-08"), Fristberegning.TilHverdag(Eksempel.Dag("2023-05-05")).Dag);
    }

    [Theory]
    [InlineData("2024-03-28", "2024-04-02", false)]
    [InlineData("2024-05-09", "2024-05-13", true)]
    [InlineData("2024-05-10", "2024-05-13", true)]
    [InlineData("2024-06-05", "2024-06-06", true)]
    [InlineData("2024-12-24", "2024-12-27", true)]
    [InlineData("2024-12-25", "2024-12-27", false)]
    [InlineData("2024-12-31", "2025-01-02", true)]
    [InlineData("2022-05-26", "2022-05-30", true)]
    [InlineData("2024-05-20", "2024-05-21", false)]
    [InlineData("2024-05-11", "2024-05-13", false)]
    [InlineData("2024-05-13", "2024-05-13", false)]
    [Prøver(Viser.Grænse, "P-705")]
    public void Fristen_flytter_til_næste_hverdag(string falder, string ventet, bool usikker)
    {
        var frist = Fristberegning.TilHverdag(Eksempel.Dag(falder));

        Assert.Equal((Eksempel.Dag(ventet), usikker), (frist.Dag, frist.ErUsikker));
    }

    [Theory(DisplayName = "VEJ 9533/2018: den sjette dag med omdeling; lørdag tæller ikke")]
    [InlineData("2018-07-02", "2018-07-10")]
    [InlineData("2024-03-27", "2024-04-09")]
    [InlineData("2024-12-20", "2025-01-03")]
    [InlineData("2024-05-31", "2024-06-11")]
    [InlineData("2023-05-03", "2023-05-12")]
    [Prøver(Viser.Grænse, "P-704")]
    public void Den_sjette_omdelingsdag(string sendt, string ventet) => Assert.Equal(Eksempel.Dag(ventet), Fristberegning.Omdelingsdag(Eksempel.Dag(sendt), 6));

    [Fact]
    [Prøver(Viser.Egenskab, "P-705")]
    public void Fristen_er_den_første_hverdag_og_aldrig_før_dagen() =>
        Gen.Int[0, 8000].Sample(i =>
        {
            var dag = new DateOnly(2013, 1, 1).AddDays(i);
            var frist = Fristberegning.TilHverdag(dag).Dag;
            bool Hverdag(DateOnly d) => d.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday && Lukkedage.I(d.Year).All(l => l.Dag != d);
            return Hverdag(frist) && Enumerable.Range(0, frist.DayNumber - dag.DayNumber).All(n => !Hverdag(dag.AddDays(n)));
        });

    /// <summary>Gauss' påskeregel, skrevet uafhængigt af produktets.</summary>
    static DateOnly Gauss(int år)
    {
        int k = år / 100, m = (15 - (((8 * k) + 13) / 25) + k - (k / 4)) % 30, n = (4 + k - (k / 4)) % 7;
        int d = ((19 * (år % 19)) + m) % 30, e = ((2 * (år % 4)) + (4 * (år % 7)) + (6 * d) + n) % 7;
        if ((d, e) == (29, 6))
            return new(år, 4, 19);
        if ((d, e) == (28, 6) && år % 19 > 10)
            return new(år, 4, 18);
        return new DateOnly(år, 3, 22).AddDays(d + e);
    }
}
