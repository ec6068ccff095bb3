using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class SanktionsudsigtTests
{
    static readonly DateOnly s_pr = new(2024, 3, 20);
    const string Udeblev = "{ 'id': 'us', 'type': 'udeblivelse', 'fra': '2024-03-04', 'til': '2024-03-08', 'fra_hvad': 'tilbud', 'rimelig_grund': false }";

    static Sag Sag(params string[] mere) => Eksempel.Sag(Født, [Ressourceforløb(), Hændelse("forsoerger", "2010-01-01"), .. mere]);

    [Fact]
    public void Udsigten_er_det_en_afgørelse_samme_dag_ville_trække()
    {
        var måned = Assert.Single(Assert.Single(Sanktionsudsigt.Af(Sag(Udeblev), s_pr)).Måneder);
        var afgjort = Sag(Sanktion("2024-03-04", "2024-03-08", "2024-03-20")).Måned("2024-03", "2024-03-20");
        Assert.Equal((new DateOnly(2024, 3, 1), afgjort.Sanktion), (måned.Måned, måned.Beløb));
        Assert.True(måned.Beløb > Kroner.Nul);
    }

    [Fact]
    public void Intet_trækkes_før_det_er_afgjort() => Assert.Equal(Kr(16382), Sag(Udeblev).Måned("2024-03").Beløb);

    [Fact]
    public void Er_der_truffet_afgørelse_er_der_ingen_udsigt() => Assert.Empty(Sanktionsudsigt.Af(Sag(Sanktion("2024-03-04", "2024-03-08", "2024-03-20")), s_pr));

    [Fact]
    public void En_rimelig_grund_er_en_hindring()
    {
        var udsigt = Assert.Single(Sanktionsudsigt.Af(Sag(Udeblev.Replace("'rimelig_grund': false", "'rimelig_grund': true", StringComparison.Ordinal)), s_pr));
        Assert.False(udsigt.ErLovlig);
        Assert.Contains(udsigt.Hindringer, s => s.Regel.Id == "Y-39" && s.Udfald == Udfald.Brudt);
    }

    [Fact]
    public void En_tredjedel_trækkes_fra_måneden_efter_afgørelsen()
    {
        var udsigt = Assert.Single(Sanktionsudsigt.Af(Sag("{ 'id': 'p', 'type': 'pligtbrud', 'dato': '2024-03-04', 'art': 'sort-arbejde', 'bedre_vidende': true }"), s_pr));
        Assert.Equal((Sanktionsart.EnTredjedel, new DateOnly(2024, 4, 1)), (udsigt.Art, Assert.Single(udsigt.Måneder).Måned));
    }

    [Theory]
    [InlineData("afslaaet-job", Sanktionsart.Nedsættelse)]
    [InlineData("udlandsophold", Sanktionsart.EnTredjedel)]
    public void Arten_følger_af_pligtbruddet(string art, Sanktionsart ventet) =>
        Assert.Equal(ventet, Assert.Single(Sanktionsudsigt.Af(Sag($"{{ 'id': 'p', 'type': 'pligtbrud', 'dato': '2024-03-04', 'art': '{art}' }}"), s_pr)).Art);
}
