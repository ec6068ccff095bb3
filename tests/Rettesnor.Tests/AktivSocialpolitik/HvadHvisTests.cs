using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class HvadHvisTests
{
    static readonly DateOnly s_måned = new(2024, 3, 1);
    static readonly Sag s_ressourceforløb = Eksempel.Sag(Født, Ressourceforløb(), Hændelse("forsoerger", "2010-01-01"));
    static readonly Sag s_jobafklaring = Eksempel.Sag(Født, Jobafklaring(), Hændelse("forsoerger", "2010-01-01"));

    static HvadHvis Beregn(Sag sag, decimal løn) => HvadHvis.Beregn(sag, s_måned, s_måned, Kr(løn));

    [Theory]
    [InlineData(16323, 16323)]
    [InlineData(17323, 16773)] // 55 pct. af 1.000 kr. falder fra
    public void I_ressourceforløb_beholder_borgeren_al_løn_under_grænsen(int løn, int beholder) => Assert.Equal(Kr(beholder), Beregn(s_ressourceforløb, løn).Beholder);

    [Fact]
    public void I_jobafklaring_beholder_borgeren_70_pct_under_grænsen()
    {
        var svar = Beregn(s_jobafklaring, 10000);
        Assert.Equal((Kr(16382), Kr(13382), Kr(7000)), (svar.YdelseUden!.Value, svar.Ydelse!.Value, svar.Beholder!.Value));
    }

    [Fact]
    public void Knækkene_i_ressourceforløb() => Assert.Equal(
        [new(Kroner.Nul, Kr(16382), Andel.Hel), new(Kr(16323), Kr(16382), Andel.Procent(45)), new(Kr(46108.45m), Kroner.Nul, Andel.Hel)], Beregn(s_ressourceforløb, 0).Knæk);

    [Fact]
    public void Knækkene_i_jobafklaring() => Assert.Equal(
        [new(Kroner.Nul, Kr(16382), Andel.Procent(70)), new(Kr(16323), Kr(11485.10m), Andel.Procent(45)), new(Kr(37205), Kroner.Nul, Andel.Hel)], Beregn(s_jobafklaring, 0).Knæk);

    [Fact]
    public void Lønnen_lægges_oven_i_det_der_er_oplyst()
    {
        var sag = Eksempel.Sag(Født, Jobafklaring(), Hændelse("forsoerger", "2010-01-01"), Indtægt("2024-03", "loen", 16000));
        Assert.Equal((Kr(323), Kr(11485.10m)), (Beregn(sag, 0).Knæk[1].Løn, Beregn(sag, 323).Ydelse!.Value));
    }

    [Fact]
    public void Løn_i_tilbud_med_timer()
    {
        var svar = HvadHvis.Beregn(s_ressourceforløb, s_måned, s_måned, Kroner.Nul, Kr(10000), 100);
        Assert.Equal((Kr(10000), Kr(1786)), (svar.Løn, svar.Beholder!.Value));
    }

    [Fact]
    public void En_senere_måned_regnes_som_om_dagen_lå_i_den() => Assert.Equal(Udfald.Opfyldt, HvadHvis.Beregn(s_ressourceforløb, s_måned, new(2025, 1, 1), Kr(1000)).Udfald);

    [Theory]
    [InlineData(2017, "Intet forløb")]
    [InlineData(2027, "lov/satser/")]
    public void Uden_forløb_eller_sats_er_svaret_uafklaret(int år, string grund)
    {
        var svar = HvadHvis.Beregn(Eksempel.Sag(Født, Jobafklaring("2018-01-01", "2028-01-01")), s_måned, new(år, 3, 1), Kr(1000));
        Assert.Equal((Udfald.Uafklaret, null), (svar.Udfald, svar.Beholder));
        Assert.Contains(grund, svar.Begrundelse);
    }

    [Fact]
    public void Mellem_knækkene_er_kurven_ret() => Gen.Select(Gen.Bool, Gen.Long[0, 5_000_000]).Sample((job, øre) =>
    {
        var sag = job ? s_jobafklaring : s_ressourceforløb;
        var løn = Kroner.Øre(øre);
        var knæk = Beregn(sag, 0).Knæk.Last(k => k.Løn <= løn);
        var ventet = knæk.Ydelse - (løn - knæk.Løn) + knæk.Beholder * (løn - knæk.Løn);
        var fundet = HvadHvis.Beregn(sag, s_måned, s_måned, løn).Ydelse!.Value;
        Assert.True(fundet - ventet <= Kroner.Øre(1) && ventet - fundet <= Kroner.Øre(1));
    }, iter: 200);
}
