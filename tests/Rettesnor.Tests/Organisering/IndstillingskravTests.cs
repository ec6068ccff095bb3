using CsCheck;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class IndstillingskravTests
{
    static readonly string s_bevilling = Eksempel.Bevilling("2022-05-10", "2025-05-09", "2022-05-01");

    [Theory(DisplayName = "LOB § 9, stk. 1: indstillingen skal ligge senest på afgørelsens dag")]
    [InlineData("2022-04-30", Udfald.Opfyldt)]
    [InlineData("2022-05-01", Udfald.Opfyldt)]
    [InlineData("2022-05-02", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-301")]
    public void Indstillingen_skal_være_der(string indstillet, Udfald udfald)
    {
        var svar = Eksempel.Sag(Født, s_bevilling, Indstilling(indstillet)).Vurderet("2022-06-01").Svar("P-301");
        Assert.Equal((udfald, false, "b"), (svar.Udfald, svar.Åben, svar.Vedr.Henvisning));
        Assert.Contains(svar.Hjemmel, h => h is { Lov: "LOB", Paragraf: "§ 9, stk. 1", Version: "LBK 1294/2022" });
        Assert.DoesNotContain(svar.Hjemmel, h => h.Lov == "PL");
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-301")]
    public void En_indstilling_om_indsatser_alene_er_ikke_nok() =>
        Assert.Equal(Udfald.Brudt, Eksempel.Sag(Født, s_bevilling, Indstilling("2022-04-20", "indsatser")).Vurderet("2022-06-01").Svar("P-301").Udfald);

    [Theory]
    [InlineData("2022-05-01", Udfald.Brudt)]
    [InlineData("2022-05-02", Udfald.Opfyldt)]
    [Prøver(Viser.Undtagelse, "P-301")]
    public void Et_nyt_forløb_kræver_en_indstilling_efter_den_forrige_bevilling(string anden, Udfald udfald)
    {
        var sag = Eksempel.Sag(Født, s_bevilling, Indstilling("2022-04-20"), Indstilling(anden), Eksempel.Bevilling("2025-05-10", "2026-05-09", "2025-05-01", "b2"));
        Assert.Equal(udfald, sag.Vurderet("2025-06-01").Svar("P-301", "b2").Udfald);
        Assert.Equal(Udfald.Opfyldt, sag.Vurderet("2025-06-01").Svar("P-301", "b").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-301")]
    public void En_omgjort_bevilling_er_ikke_den_forrige()
    {
        var sag = Eksempel.Sag(Født, s_bevilling, Indstilling("2022-04-20"),
            "{ 'id': 'k', 'type': 'klage', 'dato': '2022-05-15', 'vedr': 'b' }", "{ 'id': 'a', 'type': 'ankestyrelsen', 'dato': '2022-09-01', 'vedr': 'k', 'udfald': 'aendret' }",
            "{ 'id': 'ny', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '2022-09-05', 'start': '2022-05-10', 'slut': '2024-05-09', 'vedr': 'a' }");
        Assert.Equal(Udfald.Opfyldt, sag.Vurderet("2022-10-01").Svar("P-301").Udfald);
    }

    [Theory]
    [InlineData("fleksjob", "2015-03-01", Udfald.Brudt)]
    [InlineData("foertidspension", "2016-05-31", Udfald.Brudt)]
    [InlineData("foertidspension", "2016-06-01", Udfald.Uafklaret)]
    [InlineData("fleksjob", "2016-06-01", Udfald.Brudt)]
    [InlineData("fleksjob", "2026-01-31", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-301")]
    public void Næste_skridt_kræver_også_teamet(string udfald, string dato, Udfald ventet)
    {
        var sag = Eksempel.Sag(Født, Eksempel.Bevilling("2013-05-10", "2018-05-09"), Indstilling("2013-05-01"), NæsteSkridt(dato, udfald));
        Assert.Equal(ventet, sag.Vurderet(dato).Svar("P-301", "n").Udfald);
    }

    [Theory]
    [InlineData("job")]
    [InlineData("kontanthjaelp")]
    [Prøver(Viser.Undtagelse, "P-301")]
    public void Andre_skridt_kræver_ikke_teamet(string udfald) =>
        Assert.DoesNotContain(Eksempel.Sag(Født, s_bevilling, NæsteSkridt("2024-01-01", udfald)).Vurderet("2024-02-01").Svar, s => s.Regel.Id == "P-301" && s.Vedr.Id == "n");

    [Fact]
    [Prøver(Viser.Grænse, "P-301")]
    public void Fra_1_februar_2026_svarer_reglen_ikke()
    {
        var vurdering = Eksempel.Sag(Født, s_bevilling, Indstilling("2022-04-20"), NæsteSkridt("2026-02-01", "fleksjob")).Vurderet("2026-02-01");
        Assert.DoesNotContain(vurdering.Svar, s => s.Regel.Id == "P-301" && s.Vedr.Id == "n");
    }

    [Theory]
    [InlineData("2021-05-02", Udfald.Uafklaret)]
    [InlineData("2021-05-01", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-301")]
    public void Det_der_kan_ligge_før_historikken_er_uafklaret(string fra, Udfald udfald) =>
        Assert.Equal(udfald, Eksempel.SagMed($"'borger': {{ 'foedt': '{Født}' }}, 'historik_fra': '{fra}'", s_bevilling).Vurderet("2022-06-01").Svar("P-301").Udfald);

    [Fact]
    [Prøver(Viser.Egenskab, "P-301")]
    public void Kravet_er_opfyldt_netop_når_en_indstilling_ligger_mellem_bevillingerne() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60]).Sample((første, indstillet, anden) =>
        {
            var dag0 = new DateOnly(2021, 1, 1);
            string Dag(int n) => dag0.AddDays(n).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var sag = Eksempel.Sag(Født, Eksempel.Bevilling("2021-06-01", "2022-06-01", Dag(første)), Indstilling(Dag(indstillet)), Eksempel.Bevilling("2022-06-02", "2023-06-01", Dag(61 + anden), "b2"));
            Assert.Equal(indstillet > første, sag.Vurderet("2024-01-01").Svar("P-301", "b2").Udfald == Udfald.Opfyldt);
            Assert.Equal(indstillet <= første, sag.Vurderet("2024-01-01").Svar("P-301", "b").Udfald == Udfald.Opfyldt);
        });
}
