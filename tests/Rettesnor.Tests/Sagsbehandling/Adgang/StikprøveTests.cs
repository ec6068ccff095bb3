using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Tests.Sagsbehandling.Adgang;

public class StikprøveTests
{
    [Fact]
    public void Nødadgange_er_altid_med_og_ingen_trækkes_to_gange()
    {
        var held = new Random(3);
        var emner = Enumerable.Range(1, 50).Select(i => new Stikprøveemne(i, i % 2 == 0, i is 7 or 8)).ToArray();
        for (var n = 0; n < 100; n++)
        {
            var trukket = Stikprøve.Træk(emner, 10, held.Next);
            Assert.Equal(10, trukket.Distinct().Count());
            Assert.Contains(7, trukket);
            Assert.Contains(8, trukket);
        }
        Assert.Equal(50, Stikprøve.Træk(emner, 100, held.Next).Distinct().Count());
        Assert.Empty(Stikprøve.Træk([], 10, held.Next));
    }

    [Fact]
    public void Et_opslag_uden_relation_trækkes_ti_gange_så_tit()
    {
        var held = new Random(11);
        Stikprøveemne[] emner = [new(1, true, false), new(2, false, false)];
        var uden = Enumerable.Range(0, 11000).Count(_ => Stikprøve.Træk(emner, 1, held.Next)[0] == 2);
        Assert.InRange(uden, 9800, 10200);
    }
}
