using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class MålgruppeTests
{
    const string Født = "1985-03-03";

    /// <summary>Et forløb, bevilget på dagen, efter en vurdering en måned før.</summary>
    internal static Lov.Vurdering Vurderet(string felter, string bevilget = "2022-02-15", string vurderetDen = "2022-02-15") => Eksempel.Sag(Født,
        $"{{ 'id': 'v', 'type': 'maalgruppevurdering', 'dato': '{vurderetDen}'{(felter.Length == 0 ? "" : ", " + felter)} }}",
        Eksempel.Bevilling(bevilget, Eksempel.Dag(bevilget).AddYears(2).ToString("yyyy-MM-dd", null), bevilget)).Vurderet(bevilget);

    [Theory(DisplayName = "SKR 10112/2021, afsnit 4.1: de tre forhold skal være vurderet; så er det et skøn")]
    [InlineData("'komplekse_problemer': true, 'ikke_loest_ordinaert': true, 'kraever_helhedsindsats': true", Udfald.KræverSkøn)]
    [InlineData("'komplekse_problemer': false, 'ikke_loest_ordinaert': true, 'kraever_helhedsindsats': true", Udfald.KræverSkøn)]
    [InlineData("'komplekse_problemer': true, 'ikke_loest_ordinaert': true", Udfald.Uafklaret)]
    [InlineData("", Udfald.Uafklaret)]
    public void Tre_forhold_er_et_skøn(string felter, Udfald ventet) => Assert.Equal(ventet, Vurderet(felter).Svar("P-101").Udfald);

    [Theory(DisplayName = "SKR 10112/2021, afsnit 4.1: én af de tre betingelser er nok")]
    [InlineData("'laengerevarende_forsoergelse': true", Udfald.Opfyldt)]
    [InlineData("'deltaget_uden_effekt': true, 'laengerevarende_forsoergelse': false, 'behov_laengere_indsats': false", Udfald.Opfyldt)]
    [InlineData("'behov_laengere_indsats': true", Udfald.Opfyldt)]
    [InlineData("'deltaget_uden_effekt': false, 'laengerevarende_forsoergelse': false, 'behov_laengere_indsats': false", Udfald.Brudt)]
    [InlineData("'deltaget_uden_effekt': false, 'laengerevarende_forsoergelse': false", Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-102")]
    public void Én_af_tre_betingelser(string felter, Udfald ventet)
    {
        var svar = Vurderet(felter).Svar("P-102");
        Assert.Equal((ventet, ventet == Udfald.Opfyldt, false), (svar.Udfald, svar.Værdi is not null, svar.Åben));
    }

    [Fact]
    public void En_vurdering_efter_bevillingen_tæller_ikke() =>
        Assert.Equal(Udfald.Uafklaret, Eksempel.Sag(Født, Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15"),
            "{ 'type': 'maalgruppevurdering', 'dato': '2022-02-16', 'laengerevarende_forsoergelse': true }").Vurderet("2022-03-01").Svar("P-102").Udfald);

    [Theory]
    [InlineData("2026-01-31", true)]
    [InlineData("2026-02-01", false)]
    [Prøver(Viser.Grænse, "P-101", "P-102", "P-103", "P-105", "P-106")]
    public void Reglerne_gælder_bevillinger_til_og_med_januar_2026(string bevilget, bool svarer) =>
        Assert.Equal(svarer, Vurderet("", bevilget, "2022-01-01").Svar.Any(s => s.Regel.Id is "P-101" or "P-102" or "P-103" or "P-105" or "P-106"));

    [Theory]
    [InlineData("2019-12-31", "§ 68 a, stk. 1")]
    [InlineData("2020-01-01", "§ 112, stk. 1")]
    public void Paragraffen_følger_loven(string bevilget, string paragraf) =>
        Assert.Equal(paragraf, Assert.Single(Vurderet("", bevilget, "2019-01-01").Svar("P-101").Hjemmel).Paragraf);

    [Theory]
    [InlineData("{ 'navn': 'a', 'brugt': true }, { 'navn': 'b', 'brugt': false, 'begrundelse': 'helbred' }", Udfald.Opfyldt)]
    [InlineData("{ 'navn': 'a', 'brugt': true }, { 'navn': 'b', 'brugt': false }", Udfald.Brudt)]
    [InlineData("{ 'navn': 'b', 'brugt': false, 'begrundelse': ' ' }", Udfald.Brudt)]
    [InlineData("", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-103")]
    public void Ordinære_muligheder_er_brugt_eller_begrundet(string indsatser, Udfald ventet)
    {
        var svar = Vurderet($"'ordinaere_indsatser': [{indsatser}]").Svar("P-103");
        Assert.Equal((ventet, ventet == Udfald.Brudt), (svar.Udfald, svar.Åben));
    }

    [Theory]
    [InlineData("2018-05-31", "P-104", "P-105")]
    [InlineData("2018-06-01", "P-105", "P-104")]
    [Prøver(Viser.Grænse, "P-104", "P-105")]
    public void Prøven_skifter_den_1_juni_2018(string bevilget, string svarer, string tier)
    {
        var vurdering = Vurderet("", bevilget, "2018-01-01");
        Assert.Equal(Udfald.Uafklaret, vurdering.Svar(svarer).Udfald);
        vurdering.IntetSvar(tier);
        Assert.Equal(svarer == "P-105", vurdering.Svar.Any(s => s.Regel.Id == "P-106"));
    }

    [Theory]
    [InlineData("'svaer_sygdom_eller_funktionsnedsaettelse': true, 'aabenbart_uden_udvikling': false", Udfald.KræverSkøn)]
    [InlineData("'svaer_sygdom_eller_funktionsnedsaettelse': true", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-104")]
    public void Formålsløshed_kræver_to_forhold(string felter, Udfald ventet) => Assert.Equal(ventet, Vurderet(felter, "2018-05-31", "2018-05-01").Svar("P-104").Udfald);

    [Theory]
    [InlineData("'udviklingsperspektiv': true, 'realistiske_indsatser': ['mentor']", Udfald.KræverSkøn)]
    [InlineData("'udviklingsperspektiv': true, 'realistiske_indsatser': []", Udfald.Uafklaret)]
    [InlineData("'realistiske_indsatser': ['mentor']", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-105")]
    public void Perspektivet_kræver_en_vurdering_og_indsatser(string felter, Udfald ventet) => Assert.Equal(ventet, Vurderet(felter).Svar("P-105").Udfald);

    [Theory]
    [InlineData("'tegn_for': ['behandling']", Udfald.KræverSkøn)]
    [InlineData("'tegn_imod': ['helbred']", Udfald.KræverSkøn)]
    [InlineData("'tegn_for': [], 'tegn_imod': []", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-106")]
    public void Tegn_på_den_ene_side_er_nok_til_et_skøn(string felter, Udfald ventet) => Assert.Equal(ventet, Vurderet(felter).Svar("P-106").Udfald);

    [Theory]
    [InlineData("2022-02-15", "'ret_til_foertidspension_aabenbar': true", true)]
    [InlineData("2022-02-15", "'ret_til_foertidspension_aabenbar': false", false)]
    [InlineData("2018-06-01", "'dokumenteret_uden_udvikling': true", true)]
    [InlineData("2018-05-31", "'dokumenteret_uden_udvikling': true", false)]
    [InlineData("2018-06-01", "'aabenbart_uden_udvikling': true", true)]
    [InlineData("2018-05-31", "'aabenbart_uden_udvikling': true", false)]
    [InlineData("2018-05-31", "'aabenbart_uden_udvikling': true, 'svaer_sygdom_eller_funktionsnedsaettelse': true", true)]
    [InlineData("2026-02-01", "'ret_til_foertidspension_aabenbar': true", false)]
    [Prøver(Viser.Undtagelse, "P-107")]
    public void Forbuddet_svarer_kun_når_det_er_brudt(string bevilget, string felter, bool brudt)
    {
        var svar = Vurderet(felter, bevilget, "2018-01-01").Svar.Where(s => s.Regel.Id == "P-107").ToArray();
        Assert.Equal(brudt ? [Udfald.Brudt] : [], svar.Select(s => s.Udfald));
    }

    [Fact]
    public void Særlige_grunde_tager_sagen_ud() =>
        Assert.Equal(Udfald.IkkeRelevant, Eksempel.Sag(Født, Eksempel.Bevilling("2022-03-01", "2025-02-28"), "{ 'type': 'saerlig-grund', 'dato': '2022-04-01', 'regel': 'P-102', 'begrundelse': 'overflyttet' }")
            .Vurderet("2022-05-01").Svar("P-102").Udfald);

    [Fact]
    public void Opfyldte_nævnes_i_fast_orden() =>
        Assert.Equal(["laengerevarende_forsoergelse", "behov_laengere_indsats"], Målgruppe.Opfyldte(true, null, true));
}
