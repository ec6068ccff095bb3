using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class TeamsammensætningTests
{
    const string Fire = "'deltagere': ['beskaeftigelse', 'social', 'sundhed', 'region']";

    static Vurdering Møde(string dato, string felter, string født = Født, string uddannelse = "", params string[] andre) =>
        Eksempel.SagMed($"'borger': {{ 'foedt': '{født}'{uddannelse} }}", [Forelæggelse(dato, "bevilling", felter), .. andre]).Vurderet("2026-12-01");

    [Fact(DisplayName = "LOB § 10, stk. 1: fire områder for en borger over 30 år")]
    public void De_fire_faste_områder_er_nok_over_30()
    {
        var svar = Møde("2022-04-01", Fire).Svar("P-304");
        Assert.Equal((Udfald.Opfyldt, null), (svar.Udfald, svar.Værdi));
    }

    [Theory]
    [InlineData("'deltagere': ['beskaeftigelse', 'region']", "social, sundhed")]
    [InlineData("'deltagere': ['beskaeftigelse', 'social', 'sundhed']", "region")]
    [InlineData("'deltagere': ['undervisning']", "beskaeftigelse, social, sundhed, region")]
    [Prøver(Viser.Undtagelse, "P-304")]
    public void Et_område_mangler(string felter, string mangler)
    {
        var svar = Møde("2024-12-31", felter).Svar("P-304");
        Assert.Equal((Udfald.Brudt, new Værdi.Tekst(mangler), "f-2024-12-31"), (svar.Udfald, svar.Værdi, svar.Vedr.Henvisning));
    }

    [Theory(DisplayName = "Styringslovens § 25 a, stk. 5, fra 1. januar 2013: undervisning for borgere under 30 år uden uddannelse")]
    [InlineData("1983-01-03", ", 'erhvervskompetencegivende_uddannelse': false", Udfald.Brudt)]
    [InlineData("1983-01-02", ", 'erhvervskompetencegivende_uddannelse': false", Udfald.Opfyldt)]
    [InlineData("1983-01-03", ", 'erhvervskompetencegivende_uddannelse': true", Udfald.Opfyldt)]
    [InlineData("1983-01-03", "", Udfald.Uafklaret)]
    [InlineData("1983-01-02", "", Udfald.Opfyldt)]
    [Prøver(Viser.Grænse, "P-304")]
    public void Undervisning_for_unge_uden_uddannelse(string født, string uddannelse, Udfald udfald)
    {
        var svar = Møde("2013-01-02", Fire, født, uddannelse).Svar("P-304");
        Assert.Equal(udfald, svar.Udfald);
        Assert.Equal(udfald == Udfald.Opfyldt ? null : new Værdi.Tekst("undervisning"), svar.Værdi);
        Assert.Equal("STYR", svar.Hjemmel[0].Lov);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-304")]
    public void Er_undervisning_med_er_uddannelsen_uden_betydning() =>
        Assert.Equal(Udfald.Opfyldt, Møde("2022-04-01", "'deltagere': ['beskaeftigelse', 'social', 'sundhed', 'region', 'undervisning']", "2000-01-01").Svar("P-304").Udfald);

    [Fact]
    public void Mangler_der_andre_er_den_ukendte_uddannelse_uden_betydning() =>
        Assert.Equal((Udfald.Brudt, new Værdi.Tekst("social")), Møde("2022-04-01", "'deltagere': ['beskaeftigelse', 'sundhed', 'region']", "2000-01-01").Svar("P-304") is var s ? (s.Udfald, s.Værdi) : default);

    [Theory]
    [InlineData("")]
    [InlineData("'deltagere': []")]
    [Prøver(Viser.Undtagelse, "P-304")]
    public void Uden_deltagere_er_det_uafklaret(string felter)
    {
        Assert.Equal(Udfald.Uafklaret, Møde("2022-04-01", felter).Svar("P-304").Udfald);
        Assert.Equal(Udfald.Uafklaret, Møde("2025-04-01", felter).Svar("P-305").Udfald);
    }

    [Theory]
    [InlineData("2022-04-01", "true", Udfald.Opfyldt)]
    [InlineData("2022-04-02", "true", Udfald.Uafklaret)]
    [InlineData("2022-03-01", "false", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-304")]
    public void Borgeren_kan_kun_udelades_når_udvikling_er_åbenbart_formålsløs(string vurderet, string værdi, Udfald udfald) =>
        Assert.Equal(udfald, Møde("2022-04-01", Fire + ", 'borger_deltog': false", andre: [$"{{ 'type': 'maalgruppevurdering', 'dato': '{vurderet}', 'aabenbart_uden_udvikling': {værdi} }}"]).Svar("P-304").Udfald);

    [Theory]
    [InlineData("2024-12-31", "P-304", "P-305")]
    [InlineData("2025-01-01", "P-305", "P-304")]
    [Prøver(Viser.Grænse, "P-304", "P-305")]
    public void Mødets_dag_vælger_reglen(string dato, string svarer, string tier)
    {
        var vurdering = Møde(dato, Fire);
        Assert.Equal(Udfald.Opfyldt, vurdering.Svar(svarer).Udfald);
        vurdering.IntetSvar(tier);
    }

    [Theory]
    [InlineData("'deltagere': ['beskaeftigelse', 'region']", Udfald.Opfyldt, null)]
    [InlineData("'deltagere': ['social', 'region']", Udfald.Brudt, "beskaeftigelse")]
    [InlineData("'deltagere': ['beskaeftigelse', 'sundhed']", Udfald.Brudt, "region")]
    [Prøver(Viser.Undtagelse, "P-305")]
    public void Fra_2025_er_to_faste(string felter, Udfald udfald, string? mangler)
    {
        var svar = Møde("2025-01-01", felter).Svar("P-305");
        Assert.Equal((udfald, mangler is null ? null : new Værdi.Tekst(mangler)), (svar.Udfald, svar.Værdi as Værdi.Tekst));
    }

    [Theory]
    [InlineData("2026-01-31", "bevilling", true)]
    [InlineData("2026-02-01", "bevilling", false)]
    [InlineData("2026-02-01", "indsatsgaranti", false)]
    [InlineData("2026-02-01", "afslutning", true)]
    [InlineData("2026-06-30", "andet", true)]
    [InlineData("2026-07-01", "andet", false)]
    [Prøver(Viser.Grænse, "P-305")]
    public void Efter_udfasningen_gælder_reglen_kun_andre_sager(string dato, string anledning, bool gælder) =>
        Assert.Equal(gælder, Eksempel.Sag(Født, Forelæggelse(dato, anledning, Fire)).Vurderet("2026-12-01").Svar.Any(s => s.Regel.Id == "P-305"));

    [Fact]
    [Prøver(Viser.Egenskab, "P-304")]
    public void Undervisning_kræves_netop_af_unge_uden_uddannelse() =>
        Gen.Select(Gen.Int[15, 70], Gen.Bool.Nullable()).Sample((alder, uddannelse) =>
            Assert.Equal(alder > 29 ? false : uddannelse == null ? null : uddannelse == false, Teamsammensætning.KræverUndervisning(alder, uddannelse)));

    [Fact]
    [Prøver(Viser.Egenskab, "P-304", "P-305")]
    public void Beskæftigelse_og_region_er_altid_med() =>
        Gen.Int[0, 5000].Sample(n =>
        {
            var faste = Teamsammensætning.Faste(new DateOnly(2013, 1, 1).AddDays(n));
            Assert.Contains(Teammedlem.Beskæftigelse, faste);
            Assert.Contains(Teammedlem.Region, faste);
        });
}
