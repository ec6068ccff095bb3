using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.AktivSocialpolitik;

/// <summary>Y-10, Y-11, Y-16..Y-26: hvad der trækkes fra.</summary>
public class IndtægtTests
{
    static Ydelsesmåned Ressource(string måned, params string[] indtægter) => Eksempel.Sag(Født, [Ressourceforløb("2014-07-01"), .. indtægter]).Måned(måned);

    static Ydelsesmåned Job(string måned, params string[] indtægter) => Eksempel.Sag(Født, [Jobafklaring("2014-07-01"), .. indtægter]).Måned(måned);

    [Theory(DisplayName = "Løn i ressourceforløb: 30/55 pct. til og med 2021, fra 2022 kun 55 pct. over grænsen")]
    [InlineData("2021-12", 15264, 4579.20)]
    [InlineData("2021-12", 15265, 4579.75)]
    [InlineData("2022-01", 15401, 0)]
    [InlineData("2022-01", 15402, 0.55)]
    [InlineData("2022-01", 10000, 0)]
    [Prøver(Viser.Grænse, "Y-17")]
    [Prøver(Viser.Kilde, "Y-17")]
    public void Løn_i_ressourceforløb(string måned, int løn, double fradrag) => Assert.Equal(Kr((decimal)fradrag), Ressource(måned, Indtægt(måned, "loen", løn)).Fradrag);

    [Theory(DisplayName = "Løn i jobafklaring: 30/55 pct. også efter 2022")]
    [InlineData("2022-01", 15401, 4620.30)]
    [InlineData("2024-10", 0.01, 0)]
    [InlineData("2024-10", 0.02, 0.01)]
    [InlineData("2026-10", 17673, 5302.15)]
    [Prøver(Viser.Grænse, "Y-17")]
    public void Løn_i_jobafklaring(string måned, double løn, double fradrag) => Assert.Equal(Kr((decimal)fradrag), Job(måned, Indtægt(måned, "loen", (decimal)løn)).Fradrag);

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-17")]
    public void Flere_lønninger_lægges_sammen_før_grænsen_måles()
    {
        var række = Ressource("2024-03", Indtægt("2024-03", "loen", 10000), Indtægt("2024-03", "ved-ophoer", 5000, ", 'pension': 1000").Replace("'i'", "'j'"), Indtægt("2024-03", "feriegodtgoerelse", 1000).Replace("'i'", "'k'"));
        Assert.Equal(Kr(372.35m), række.Fradrag); // 55 pct. af 17.000 - 16.323
        Assert.Equal(["INDTAEGT-MAANED", "LOEN-FOER-AMB", "AFRUNDING"], række.Koder());
    }

    [Fact(DisplayName = "LBK 806/2015: i jobafklaring før 2016 måles grænsen på lønnen uden pension")]
    [Prøver(Viser.Grænse, "Y-18")]
    public void Jobafklaring_før_2016_måler_uden_pension()
    {
        var løn = Indtægt("2015-06", "loen", 13648, ", 'pension': 1000");
        Assert.Equal(Kr(0.30m * 14648), Job("2015-06", løn).Fradrag);
        Assert.Equal(Kr(0.30m * 13648 + 0.55m * 1000), Ressource("2015-06", løn).Fradrag);
        Assert.Equal(Kr(0.30m * 13839 + 0.55m * (14648 - 13839)), Job("2016-01", løn.Replace("2015-06", "2016-01")).Fradrag);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "Y-24")]
    public void Fradraget_er_aldrig_begrænset_til_satsen_men_beløbet_er_aldrig_under_nul()
    {
        var række = Job("2024-03", Indtægt("2024-03", "loen", 60000));
        Assert.Equal(Kr(0.30m * 16323 + 0.55m * (60000 - 16323)), række.Fradrag);
        Assert.Equal((Kroner.Nul, Udfald.Opfyldt), (række.Beløb!.Value, række.Udfald));
    }

    [Theory]
    [InlineData(10000, 100, 8214)] // 10.000 - 100 × 17,86
    [InlineData(10000, 160, 7142.40)]
    [InlineData(10000, 200, 7142.40)] // højst 160 timer
    [InlineData(1000, 160, 0)]
    [InlineData(1000, 0, 1000)]
    [Prøver(Viser.Grænse, "Y-21")]
    public void Løn_i_tilbud_er_krone_for_krone_efter_et_timebeløb(int løn, int timer, double fradrag) =>
        Assert.Equal(Kr((decimal)fradrag), Ressource("2024-03", Indtægt("2024-03", "loen-i-tilbud", løn, $", 'timer': {timer}")).Fradrag);

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-21")]
    public void Timerne_lægges_sammen_og_pensionen_tæller_med()
    {
        string Løn(string id, int timer) => Indtægt("2024-03", "loen-i-tilbud", 4000, $", 'pension': 500, 'timer': {timer}").Replace("'i'", $"'{id}'");
        Assert.Equal(Kr(9000 - 160 * 17.86m), Ressource("2024-03", Løn("i1", 100), Løn("i2", 100)).Fradrag);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-21")]
    public void Mangler_timerne_er_måneden_uafklaret()
    {
        var række = Ressource("2024-03", Indtægt("2024-03", "loen-i-tilbud", 4000));
        Assert.Equal((Udfald.Uafklaret, null, Kr(12326)), (række.Udfald, række.Beløb, række.Sats!.Value));
        Assert.Contains("»timer«", række.Begrundelse);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-10", "Y-11")]
    public void Løn_ved_start_trækkes_helt_fra_i_jobafklaring_og_fleksløntilskud_kun_ved_siden_af()
    {
        var (løn, tilskud) = (Indtægt("2024-03", "loen-ved-start", 9000), Indtægt("2024-03", "fleksloentilskud", 2000).Replace("'i'", "'f'"));
        Assert.Equal(Kr(9000), Job("2024-03", løn).Fradrag);
        Assert.Equal(Kr(11000), Job("2024-03", løn, tilskud).Fradrag);
        Assert.Equal(Kroner.Nul, Job("2024-03", tilskud).Fradrag);
        Assert.Equal(Udfald.Uafklaret, Ressource("2024-03", løn).Udfald);
        Assert.Equal(Udfald.Uafklaret, Ressource("2024-03", tilskud).Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-16", "Y-25")]
    public void Anden_indtægt_er_krone_for_krone_og_undtaget_er_nul()
    {
        Assert.Equal(Kr(1234.56m), Ressource("2024-03", Indtægt("2024-03", "anden", 1234.56m)).Fradrag);
        Assert.Equal(Kroner.Nul, Ressource("2024-03", Indtægt("2024-03", "undtaget", 5000)).Fradrag);
    }

    [Theory(DisplayName = "Fra 2016: indtægt for tiden uden for forløbet trækkes ikke fra, og en del af den efter kalenderdage")]
    [InlineData("2024-02-01", "2024-02-29", 0)]
    [InlineData("2024-02-26", "2024-03-06", 600)] // 6 af 10 dage
    [InlineData("2024-03-01", "2024-03-10", 1000)]
    [Prøver(Viser.Grænse, "Y-23")]
    public void Optjening_før_forløbet(string fra, string til, int fradrag) =>
        Assert.Equal(Kr(fradrag), Eksempel.Sag(Født, Ressourceforløb("2024-03-01"), Indtægt("2024-03", "anden", 1000, $", 'optjent': {{ 'fra': '{fra}', 'til': '{til}' }}")).Måned("2024-03").Fradrag);

    [Fact]
    [Prøver(Viser.Grænse, "Y-23")]
    public void Før_2016_er_der_ingen_periodisering() =>
        Assert.Equal(Kr(1000), Eksempel.Sag(Født, Ressourceforløb("2015-12-01"), Indtægt("2015-12", "anden", 1000, ", 'optjent': { 'fra': '2015-11-01', 'til': '2015-11-30' }")).Måned("2015-12").Fradrag);

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-23")]
    public void Optjening_efter_forløbet_tæller_ikke()
    {
        var sag = Eksempel.Sag(Født, Ressourceforløb("2023-01-01", "2024-03-15"), "{ 'type': 'afgoerelse', 'om': 'naeste-skridt', 'udfald': 'job', 'dato': '2024-03-10', 'vedr': 'b' }",
            Indtægt("2024-03", "anden", 3100, ", 'optjent': { 'fra': '2024-03-01', 'til': '2024-03-31' }"));
        var række = sag.Måned("2024-03");
        Assert.Equal(Kr(1500), række.Fradrag);
        Assert.Equal(Kr(12326m * 15 / 31 - 1500).TilØre(), række.Beløb);
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-36")]
    public void Afrundingen_sker_først_på_det_samlede_fradrag()
    {
        // 7/9 af 100,00 kr. er 77,777…; 30 pct. af det og 2/3 af 10,00 kr. giver 23,333… + 6,666… = 30,00 kr.
        var række = Eksempel.Sag(Født, Jobafklaring("2024-03-03"),
            Indtægt("2024-03", "loen", 100, ", 'optjent': { 'fra': '2024-03-01', 'til': '2024-03-09' }"),
            Indtægt("2024-03", "anden", 10, ", 'optjent': { 'fra': '2024-03-02', 'til': '2024-03-04' }").Replace("'i'", "'j'")).Måned("2024-03");
        Assert.Equal(Kr(30), række.Fradrag);
    }

    [Fact]
    public void Skifter_borgeren_ordning_i_måneden_trækkes_en_indtægt_kun_fra_én_gang()
    {
        var sag = Eksempel.Sag(Født, Jobafklaring("2023-01-01", "2024-06-10"), Eksempel.Bevilling("2024-06-11", "2026-06-10", "2024-06-01", "b2"), Indtægt("2024-06", "anden", 3000));
        var rækker = Lov.Vurdering.Af(sag, Eksempel.Dag("2024-06-30"), måneder: Periode.Måned(Eksempel.Dag("2024-06-01"))).Ydelse;
        Assert.Equal([(Lov.Fakta.Ordning.Jobafklaring, Kr(1000)), (Lov.Fakta.Ordning.Ressourceforløb, Kr(2000))], rækker.Select(r => (r.Forløb.Ordning, r.Fradrag!.Value)));
    }
}
