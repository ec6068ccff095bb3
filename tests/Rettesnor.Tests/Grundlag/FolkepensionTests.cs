using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class FolkepensionTests
{
    [Theory(DisplayName = "Pensionsloven § 1 a: alderen på hver side af hver fødselsgrænse, i den tabel der gjaldt i 2023")]
    [InlineData("1953-12-31", "2018-12-31")]
    [InlineData("1954-01-01", "2019-07-01")]
    [InlineData("1954-06-30", "2019-12-30")]
    [InlineData("1954-07-01", "2020-07-01")]
    [InlineData("1954-12-31", "2020-12-31")]
    [InlineData("1955-01-01", "2021-07-01")]
    [InlineData("1955-06-30", "2021-12-30")]
    [InlineData("1955-07-01", "2022-07-01")]
    [InlineData("1962-12-31", "2029-12-31")]
    [InlineData("1963-01-01", "2031-01-01")]
    [InlineData("1966-12-31", "2034-12-31")]
    [InlineData("1967-01-01", "2036-01-01")]
    [InlineData("1971-01-01", "2040-01-01")]
    public void Fødselsdagen_afgør_alderen(string født, string når) =>
        Assert.Equal(Eksempel.Dag(når), Folkepension.Dag(Eksempel.Dag(født), Eksempel.Dag("2023-01-01")));

    [Theory(DisplayName = "Pensionsloven § 1 a: den tabel, der gjaldt på nøgledatoen, bruges")]
    [InlineData("1963-01-01", "2015-12-28", 67)]
    [InlineData("1963-01-01", "2015-12-29", 68)]
    [InlineData("1967-01-01", "2020-12-30", 68)]
    [InlineData("1967-01-01", "2020-12-31", 69)]
    [InlineData("1971-01-01", "2025-12-30", 69)]
    [InlineData("1971-01-01", "2025-12-31", 70)]
    [InlineData("1970-12-31", "2025-12-31", 69)]
    [InlineData("1971-01-01", "2010-01-01", 67)]
    public void Tabellen_følger_nøgledatoen(string født, string nøgledato, int år) =>
        Assert.Equal(år * 12, Folkepension.Alder(Eksempel.Dag(født), Eksempel.Dag(nøgledato)));

    [Theory]
    [InlineData("1956-02-29", "2023-02-28")]
    [InlineData("1964-02-29", "2032-02-29")]
    [InlineData("1954-03-31", "2019-09-30")]
    public void En_dag_der_ikke_findes_i_året_bliver_månedens_sidste(string født, string når) =>
        Assert.Equal(Eksempel.Dag(når), Folkepension.Dag(Eksempel.Dag(født), Eksempel.Dag("2023-01-01")));

    [Fact]
    public void Halve_år_skrives_som_halve() =>
        Assert.Equal(("65½ år", "67 år"), (Folkepension.SkrevetAlder(new(1954, 3, 1), new(2023, 1, 1)), Folkepension.SkrevetAlder(new(1960, 3, 1), new(2023, 1, 1))));
}
