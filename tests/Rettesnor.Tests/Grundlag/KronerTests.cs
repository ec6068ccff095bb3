using System.Numerics;
using CsCheck;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Grundlag;

public class KronerTests
{
    static readonly Gen<long> s_øre = Gen.Frequency((3, Gen.Long[-Kroner.HøjesteØre, Kroner.HøjesteØre]), (1, Gen.Long[-200, 200]));
    static readonly Gen<Kroner> s_beløb = s_øre.Select(Kroner.Øre);
    static readonly Gen<Andel> s_andel = Gen.Int[0, 10_000].Select(h => new Andel(h));

    [Fact]
    public void En_andel_af_hele_øre_er_eksakt_og_afrundes_væk_fra_nul() => Gen.Select(s_andel, s_øre).Sample((andel, øre) =>
    {
        var eksakt = andel.Hundrededele * (decimal)øre / 1_000_000m;
        var beløb = andel * Kroner.Øre(øre);
        Assert.Equal(eksakt, beløb.IKroner);
        Assert.Equal(Math.Round(eksakt, 2, MidpointRounding.AwayFromZero), beløb.TilØre().IKroner);
        Assert.Equal(Math.Round(eksakt, 0, MidpointRounding.AwayFromZero), beløb.TilHeleKroner().IKroner);
    });

    [Fact]
    public void Plus_minus_størst_og_mindst_er_tallenes() => Gen.Select(s_øre, s_øre).Sample((a, b) =>
    {
        var (ka, kb) = (Kroner.Øre(a), Kroner.Øre(b));
        Assert.Equal((a + b, a - b, Math.Max(a, b), Math.Min(a, b)), ((ka + kb).IØre, (ka - kb).IØre, Kroner.Max(ka, kb).IØre, Kroner.Min(ka, kb).IØre));
        Assert.Equal(a.CompareTo(b), ka.CompareTo(kb));
        Assert.Equal((a < b, a <= b, a > b, a >= b), (ka < kb, ka <= kb, ka > kb, ka >= kb));
    });

    [Fact]
    public void Forholdsmæssig_del_er_den_eksakte_brøk_afrundet() => Gen.Select(s_øre, s_øre.Where(d => d != 0), Gen.Long[0, Kroner.HøjesteØre]).Sample((beløb, del, mere) =>
    {
        var helt = Math.Abs(del) + mere;
        var (b, d, h) = (Kroner.Øre(beløb), Kroner.Øre(del), Kroner.Øre(helt));
        Assert.Equal(Afrundet((BigInteger)beløb * del, helt), Kroner.ØreAf(b, d, h).IØre);
        Assert.Equal(100 * Afrundet((BigInteger)beløb * del, (BigInteger)helt * 100), Kroner.HeleKronerAf(b, d, h).IØre);
    });

    [Fact]
    public void Antal_gange_beløb() => Gen.Select(Gen.Int[0, 200_000], s_øre.Where(ø => Math.Abs(ø) < 10_000_000)).Sample((hundrededele, øre) =>
    {
        var antal = hundrededele / 100m;
        Assert.Equal(Math.Round(antal * øre / 100m, 6, MidpointRounding.AwayFromZero), Kroner.Gange(Kroner.Antal(antal), Kroner.Øre(øre)).IKroner);
    });

    [Theory]
    [InlineData(0.005, 0.01)]
    [InlineData(-0.005, -0.01)]
    [InlineData(0.004999, 0.0)]
    [InlineData(-0.004999, 0.0)]
    [InlineData(1.5, 1.5)]
    public void Halve_øre_væk_fra_nul(double kroner, double øre) => Assert.Equal((decimal)øre, Kroner.Af((decimal)kroner).TilØre().IKroner);

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(-0.5, -1)]
    [InlineData(-1.49, -1)]
    [InlineData(2.5, 3)]
    public void Halve_kroner_væk_fra_nul(double kroner, double hele) => Assert.Equal((decimal)hele, Kroner.Af((decimal)kroner).TilHeleKroner().IKroner);

    [Fact]
    public void Et_brudt_beløb_har_ikke_hele_øre() => Assert.Throws<InvalidOperationException>(() => Kroner.Af(0.001m).IØre);

    [Fact]
    public void Nul_af_ingenting_er_nul() => Assert.Equal(Kroner.Nul, Kroner.ØreAf(Kroner.Øre(100), Kroner.Øre(1), Kroner.Nul));

    [Fact]
    public void Forklaringen_regner_det_samme_som_beløbet() => Gen.Select(s_beløb, s_beløb, s_beløb, s_andel).Sample((a, b, c, andel) =>
    {
        var spor = Formel(Blad(a), Blad(b), Blad(c), andel);
        Assert.Equal(Formel(a, b, c, andel), spor.Værdi);
        Genregn(spor);
    });

    /// <summary>Alle regningsarterne i én formel, med afrunding hvor en andel ellers ville blive brudt.</summary>
    static T Formel<T>(T a, T b, T c, Andel andel) where T : IBeløb<T>
    {
        var trin = (andel * T.Max(a - b, T.Nul)).TilØre().Som("Del") + T.Min(b, c);
        return T.ØreAf(trin, T.Max(c, T.Nul), T.Max(a, c)).TilHeleKroner() + T.Vælg(a, T.HeleKronerAf(b, T.Min(T.Max(c, T.Nul), T.Max(a, T.Nul)), T.Max(a, T.Nul)), c);
    }

    static Spor Blad(Kroner beløb) => Spor.AfOplysning("Tal", beløb, []);

    static void Genregn(Spor spor)
    {
        Assert.Equal(spor.Værdi, spor.Omregnet());
        foreach (var led in spor.Led)
            Genregn(led);
    }

    /// <summary>Brøken afrundet til et helt tal, halve væk fra nul.</summary>
    static long Afrundet(BigInteger tæller, BigInteger nævner)
    {
        var fortegn = tæller.Sign;
        return (long)(fortegn * ((2 * BigInteger.Abs(tæller) + nævner) / (2 * nævner)));
    }
}
