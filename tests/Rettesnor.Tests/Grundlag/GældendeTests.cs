using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class GældendeTests
{
    [Fact]
    public void Ordlyden_er_den_seneste_der_er_begyndt() => Gen.Select(Tal.Dag.HashSet[1, 6], Tal.Dag).Sample((dage, dag) =>
    {
        var tekster = dage.Order().Select(d => (d, d)).ToArray();
        var gældende = new Gældende<DateOnly>(dag, tekster);
        if (tekster[0].Item1 > dag)
            Assert.Equal(tekster[0].Item1, Assert.Throws<FørFørsteTekstException>(() => gældende.På(dag)).Første);
        else
            Assert.Equal(dage.Where(d => d <= dag).Max(), gældende.På(dag));
        Assert.Equal(tekster[0].Item1 <= dag, gældende.Findes(dag));
        Assert.True(gældende.ErEfterprøvet(dag));
        Assert.False(gældende.ErEfterprøvet(dag.AddDays(1)));
    });

    [Fact]
    public void Uordnede_og_tomme_tekster_afvises()
    {
        Assert.Throws<ArgumentException>(() => new Gældende<int>(new(2026, 1, 1)));
        Assert.Throws<ArgumentException>(() => new Gældende<int>(new(2026, 1, 1), (new(2022, 1, 1), 1), (new(2022, 1, 1), 2)));
    }

    [Fact]
    public void Hver_hjemmel_i_lovbogen_har_en_udgave_på_hver_dag_den_gælder() => Gen.Select(Gen.Int[0, Lov.Lovbog.Regler.Count - 1].Select(i => Lov.Lovbog.Regler[i]), Tal.EnhverDag).Sample((regel, dag) =>
    {
        foreach (var hjemmel in regel.Hjemmel.Where(h => h.Gælder(dag)))
        {
            var version = hjemmel.På(dag);
            Assert.Equal((hjemmel.Lov, hjemmel.Paragraf), (version.Lov, version.Paragraf));
            Assert.NotEqual("", version.Kilde);
        }
    });
}
