using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class HeleÅrTests
{
    [Theory(DisplayName = "SKR 10112/2021, afsnit 9: fem år fra 1. oktober 2021 slutter 30. september 2026; skuddagen følger SKUDDAG")]
    [InlineData("2021-10-01", 5, "2026-09-30")]
    [InlineData("2022-01-10", 3, "2025-01-09")]
    [InlineData("2023-03-01", 1, "2024-02-29")]
    [InlineData("2024-02-28", 1, "2025-02-27")]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 3, "2027-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-28")]
    [InlineData("2022-05-31", 0, "2022-05-30")]
    public void Hele_år_slutter_dagen_før_årsdagen(string start, int år, string slut) =>
        Assert.Equal(Eksempel.Dag(slut), HeleÅr.Slut(Eksempel.Dag(start), år));

    [Theory]
    [InlineData("2022-01-10", "2025-01-09", 3, 0)]
    [InlineData("2022-01-10", "2025-01-08", 2, 365)]
    [InlineData("2022-01-10", "2025-01-10", 3, 1)]
    [InlineData("2020-02-29", "2023-02-28", 3, 0)]
    [InlineData("2020-02-29", "2023-03-01", 3, 1)]
    [InlineData("2022-01-10", "2022-01-10", 0, 1)]
    [InlineData("2022-01-10", "2022-01-09", 0, 0)]
    public void En_periode_måles_i_år_og_restdage(string første, string sidste, int år, int dage) =>
        Assert.Equal((år, dage), HeleÅr.Mål(Eksempel.Dag(første), Eksempel.Dag(sidste)));

    [Fact]
    public void Målt_periode_kan_bygges_igen() =>
        Gen.Select(Gen.Int[0, 8000], Gen.Int[0, 4000]).Sample((s, længde) =>
        {
            var start = new DateOnly(2013, 1, 1).AddDays(s);
            var slut = start.AddDays(længde);
            var (år, dage) = HeleÅr.Mål(start, slut);
            Assert.Equal(slut, HeleÅr.Slut(start, år).AddDays(dage));
            Assert.InRange(dage, 0, 365);
        });
}
