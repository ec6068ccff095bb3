using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class AfslutningTests
{
    static readonly string s_bevilling = Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15");
    static readonly DateOnly s_slut = Eksempel.Dag("2025-02-28");

    static Vurdering Sag(string pr, params string[] hændelser) => Eksempel.Sag(Født, [s_bevilling, .. hændelser]).Vurderet(pr);

    [Theory(DisplayName = "LAB § 113, stk. 4: næste skridt afgøres senest på slutdagen")]
    [InlineData("2025-02-28", Udfald.Opfyldt)]
    [InlineData("2025-03-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-1001")]
    public void Næste_skridt_senest_på_slutdagen(string afgjort, Udfald udfald)
    {
        var svar = Sag("2025-06-01", NæsteSkridt(afgjort, "job")).Svar("P-1001");
        Assert.Equal((udfald, s_slut, new Værdi.Tekst("job"), false, "b"), (svar.Udfald, svar.Frist, svar.Værdi, svar.Åben, svar.Vedr.Henvisning));
        Assert.Contains(svar.Hjemmel, h => h is { Paragraf: "§ 113, stk. 4", Version: "LBK 280/2024" });
    }

    [Theory]
    [InlineData("2022-02-20", Udfald.Afventer)]
    [InlineData("2025-02-28", Udfald.Afventer)]
    [InlineData("2025-03-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-1001", "P-210")]
    public void Uden_afgørelse_er_det_brudt_dagen_efter_og_kan_endnu_afgøres(string pr, Udfald udfald)
    {
        var vurdering = Sag(pr);
        Assert.Equal((udfald, true, s_slut), vurdering.Svar("P-1001") is var s ? (s.Udfald, s.Åben, s.Frist) : default);
        Assert.Contains(vurdering.Handlinger, h => h.Handling.Kode == "afgoerelse:naeste-skridt");
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    public void Uden_henvisning_hører_skridtet_til_det_forløb_det_ligger_i(string vedr) =>
        Assert.Equal(Udfald.Opfyldt, Sag("2025-06-01", NæsteSkridt("2025-01-10", "kontanthjaelp", vedr)).Svar("P-1001").Udfald);

    [Theory]
    [InlineData("2025-02-28", Udfald.Opfyldt)]
    [InlineData("2025-03-01", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-1001")]
    public void Et_senere_forløb_bevilget_i_tide_er_også_et_næste_skridt(string bevilget, Udfald udfald)
    {
        var svar = Sag("2025-06-01", Eksempel.Bevilling("2025-03-01", "2026-02-28", bevilget, "b2")).Svar("P-1001", "b");
        Assert.Equal((udfald, new Værdi.Tekst("nyt-forloeb"), false), (svar.Udfald, svar.Værdi, svar.Åben));
    }

    [Theory]
    [InlineData("2023-05-31", Udfald.Opfyldt)]
    [InlineData("2023-06-01", Udfald.IkkeRelevant)]
    [Prøver(Viser.Undtagelse, "P-1001")]
    public void En_afgørelse_efter_standsningen_er_ikke_et_næste_skridt_i_tide(string afgjort, Udfald udfald) =>
        Assert.Equal(udfald, Sag("2025-06-01", "{ 'type': 'frasigelse', 'dato': '2023-06-01' }", NæsteSkridt(afgjort, "kontanthjaelp")).Svar("P-1001").Udfald);

    [Theory(DisplayName = "P-210: en frist, der løb ud, mens forløbet fortsatte uden afgørelse, er overskredet")]
    [InlineData("2022-03-31", Udfald.IkkeRelevant)]
    [InlineData("2022-06-30", Udfald.IkkeRelevant)]
    [InlineData("2022-07-01", Udfald.Brudt)]
    [InlineData("2022-08-15", Udfald.Brudt)]
    public void En_frist_i_de_fortsatte_dage_tæller(string afgjort, Udfald udfald) =>
        Assert.Equal(udfald, Eksempel.Sag(Født, Eksempel.Bevilling("2021-04-01", "2022-03-31"), NæsteSkridt(afgjort, "job")).Vurderet("2022-09-01").Svar("P-409").Udfald);

    [Theory]
    [InlineData("{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2023-05-01', 'virkning': '2023-06-01', 'vedr': 'b' }")]
    [InlineData("{ 'type': 'frasigelse', 'dato': '2023-06-01' }")]
    [InlineData("{ 'type': 'doed', 'dato': '2023-05-31' }")]
    [Prøver(Viser.Undtagelse, "P-1001")]
    public void Standser_forløbet_før_tid_er_kravet_væk(string standsning)
    {
        Assert.Equal(Udfald.Afventer, Sag("2023-05-31", standsning).Svar("P-1001").Udfald);
        foreach (var pr in new[] { "2023-06-01", "2025-03-01" })
            Assert.Equal((Udfald.IkkeRelevant, null, false), Sag(pr, standsning).Svar("P-1001") is var s ? (s.Udfald, s.Frist, s.Åben) : default);
        Sag("2024-08-27", standsning).IntetSvar("P-1002");
        Assert.Equal(Udfald.IkkeRelevant, Sag("2024-08-28", standsning).Svar("P-1002").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1001")]
    public void Barsel_flytter_slutdagen_og_dermed_fristen()
    {
        var svar = Sag("2025-03-15", "{ 'type': 'barsel', 'fra': '2023-01-01', 'til': '2023-01-31' }").Svar("P-1001");
        Assert.Equal((Udfald.Afventer, Eksempel.Dag("2025-03-31")), (svar.Udfald, svar.Frist));
        Assert.Contains("28. februar 2025", svar.Begrundelse, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2015-01-01", "2019-12-31", true)]
    [InlineData("2016-01-01", "2020-01-01", false)]
    [Prøver(Viser.Undtagelse, "P-1001")]
    public void Pensionistens_forløb_er_uden_for_fra_2020(string start, string slut, bool gælder) =>
        Assert.Equal(gælder, Eksempel.Sag(Født, Eksempel.Bevilling(start, slut), "{ 'type': 'ydelse-foer', 'dato': '2014-01-01', 'art': 'foertidspension' }").Vurderet("2021-01-01").Svar.Any(s => s.Regel.Id == "P-1001"));

    [Theory]
    [InlineData("2019-12-31", "§ 68 a, stk. 7")]
    [InlineData("2020-01-01", "§ 113, stk. 2")]
    [InlineData("2021-12-31", "§ 113, stk. 2")]
    [InlineData("2022-01-01", "§ 113, stk. 4")]
    [Prøver(Viser.Grænse, "P-1001")]
    public void Slutdagen_vælger_paragraffen(string slut, string paragraf) =>
        Assert.Equal(paragraf, Assert.Single(Eksempel.Sag(Født, Eksempel.Bevilling("2018-01-01", slut)).Vurderet("2018-06-01").Svar("P-1001").Hjemmel).Paragraf);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1001")]
    public void Kan_afgørelsen_ligge_før_historikken_er_det_uafklaret() =>
        Assert.Equal((Udfald.Uafklaret, true), Eksempel.SagMed($"'borger': {{ 'foedt': '{Født}' }}, 'historik_fra': '2024-12-01'", s_bevilling).Vurderet("2025-03-01").Svar("P-1001") is var s ? (s.Udfald, s.Åben) : default);

    [Theory]
    [InlineData("2024-08-27", false)]
    [InlineData("2024-08-28", true)]
    [Prøver(Viser.Grænse, "P-1002")]
    public void Påmindelsen_tier_til_seks_måneder_før(string pr, bool svarer)
    {
        var vurdering = Sag(pr);
        Assert.Equal(svarer, vurdering.Svar.Any(s => s.Regel.Id == "P-1002"));
        if (svarer)
            Assert.Equal((Udfald.Afventer, Eksempel.Dag("2024-11-28"), true), vurdering.Svar("P-1002") is var s ? (s.Udfald, s.Frist, s.Åben) : default);
        else
            Assert.Equal(Eksempel.Dag("2024-08-28"), vurdering.NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1002")]
    public void Påmindelsen_er_opfyldt_af_en_forelæggelse_til_afslutning_eller_afgørelsen()
    {
        Assert.Equal(Udfald.Opfyldt, Sag("2024-12-15", Forelæggelse("2024-12-10", "afslutning")).Svar("P-1002").Udfald);
        Assert.Equal(Udfald.Afventer, Sag("2024-12-15", Forelæggelse("2024-12-10", "andet")).Svar("P-1002").Udfald);
        Assert.Equal(Udfald.Afventer, Sag("2024-12-15", Forelæggelse("2022-01-10", "afslutning")).Svar("P-1002").Udfald);
        Assert.Equal(Udfald.Opfyldt, Sag("2024-12-15", NæsteSkridt("2024-12-01", "fleksjob")).Svar("P-1002").Udfald);
        Assert.Equal(Udfald.Opfyldt, Sag("2025-04-15", NæsteSkridt("2025-04-01", "fleksjob")).Svar("P-1002").Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-1001", "P-1002")]
    public void Påmindelserne_kommer_i_orden_før_slutdagen() =>
        Gen.Int[0, 6000].Sample(n =>
        {
            var slut = new DateOnly(2014, 1, 1).AddDays(n);
            Assert.True(Afslutning.Begynd(slut) < Afslutning.ForelægSenest(slut) && Afslutning.ForelægSenest(slut) < slut);
            Assert.InRange(slut.DayNumber - Afslutning.Begynd(slut).DayNumber, 181, 185);
        });
}
