using Rettesnor.Lov;
using Rettesnor.Tests.Robusthed;

namespace Rettesnor.Tests;

public class VurderingTests
{
    /// <summary>Den næste ændring er den dag, man finder ved at spørge dag for dag.</summary>
    [Fact]
    public void Næste_ændring_er_den_første_dag_svarene_er_andre()
    {
        const int dage = 120;
        Parallel.For(0, 150, frø =>
        {
            var sag = Vilkårligsag.Sag(frø, 15);
            var pr = new DateOnly(2021, 1, 1).AddDays(frø * 11);
            var næste = Vurdering.Af(sag, pr, måneder: new(pr, pr)).NæsteÆndring;
            var svar = Vurdering.Svarene(sag, pr);
            var fundet = Enumerable.Range(1, dage).Select(pr.AddDays).Cast<DateOnly?>().FirstOrDefault(d => Vurdering.Svarene(sag, d!.Value) != svar);
            Assert.True(fundet == næste || (fundet is null && (næste is null || næste > pr.AddDays(dage))), $"Frø {frø}, {pr:yyyy-MM-dd}: næste ændring er {næste:yyyy-MM-dd}, men dag for dag findes {fundet:yyyy-MM-dd}");
        });
    }

    [Fact]
    public void Den_samme_sag_giver_den_samme_vurdering()
    {
        var sag = Vilkårligsag.Sag(7, 30);
        Assert.Equal(Vurdering.Af(sag, new(2023, 1, 1)).Svar, Vurdering.Af(sag, new(2023, 1, 1)).Svar);
    }
}
