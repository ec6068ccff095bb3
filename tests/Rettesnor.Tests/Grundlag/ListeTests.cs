using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class ListeTests
{
    [Fact]
    public void Lister_er_ens_når_indholdet_er_det() => Gen.Select(Gen.Int[0, 2].Array[0, 4], Gen.Int[0, 2].Array[0, 4]).Sample((a, b) =>
    {
        var (la, lb) = (a.TilListe(), Liste.Af<int>(b));
        Assert.Equal(a.SequenceEqual(b), la == lb);
        Assert.Equal(a.SequenceEqual(b), la.Equals((object)lb));
        if (la == lb)
            Assert.Equal(la.GetHashCode(), lb.GetHashCode());
        Assert.True(a.SequenceEqual(la));
    });

    [Fact]
    public void Den_tomme_og_den_ubrugte_er_ens() => Assert.Equal(default, Array.Empty<int>().TilListe());
}
