using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Samtale efter ønske, indkaldelse og selvbooking.</summary>
public class SamtalereglerTests
{
    static Vurdering Vurderet(string pr, params string[] hændelser) => Eksempel.Sag("1980-06-01", [Eksempel.Bevilling("2022-04-01", "2025-03-31"), .. hændelser]).Vurderet(pr);

    const string Vejledt = "{ 'type': 'vejledning', 'dato': '2022-05-01', 'om': 'selvbooking' }";

    [Fact(DisplayName = "SKR 10112/2021, afsnit 5.5: efter seks måneder holdes samtale, når borgeren beder om det")]
    [Prøver(Viser.Grænse, "P-504")]
    public void Borgeren_har_ret_til_en_samtale_efter_vinduet()
    {
        const string ønske = "{ 'id': 'ø', 'type': 'oenske', 'dato': '2022-10-01', 'om': 'samtale', 'vaerdi': true }";
        Assert.Equal(Udfald.Afventer, Vurderet("2024-10-01", ønske, "{ 'type': 'samtale', 'dato': '2022-09-30', 'form': 'fremmoede' }").Svar("P-504").Udfald);
        Assert.Equal(Udfald.Opfyldt, Vurderet("2022-10-01", ønske, "{ 'type': 'samtale', 'dato': '2022-10-01', 'form': 'telefon' }").Svar("P-504").Udfald);
    }

    [Theory]
    [InlineData("2022-09-30", "true")]
    [InlineData("2022-10-01", "false")]
    [Prøver(Viser.Undtagelse, "P-504")]
    public void Et_ønske_i_vinduet_eller_et_fravalg_svarer_ikke(string dato, string ja) =>
        Vurderet("2023-01-01", $"{{ 'type': 'oenske', 'dato': '{dato}', 'om': 'samtale', 'vaerdi': {ja} }}").IntetSvar("P-504");

    [Theory]
    [InlineData(", 'skriftlig': true", Udfald.Opfyldt)]
    [InlineData(", 'skriftlig': false", Udfald.Brudt)]
    [InlineData("", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-508")]
    public void En_indkaldelse_skal_være_skriftlig(string skriftlig, Udfald udfald) =>
        Assert.Equal(udfald, Vurderet("2022-07-01", $"{{ 'type': 'indkaldelse', 'dato': '2022-06-01'{skriftlig} }}").Svar("P-508").Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-508")]
    public void Selvbooking_er_ikke_en_indkaldelse_og_reglen_begynder_i_2020()
    {
        Vurderet("2022-07-01", "{ 'type': 'indkaldelse', 'dato': '2022-06-01', 'selvbook_frist': '2022-06-09' }").IntetSvar("P-508");
        Vurderet("2022-07-01", "{ 'type': 'indkaldelse', 'dato': '2019-12-31', 'skriftlig': true }").IntetSvar("P-508");
        Vurderet("2022-07-01", "{ 'type': 'indkaldelse', 'dato': '2022-06-01', 'skriftlig': true }").IntetSvar("P-513");
    }

    [Theory]
    [InlineData("2022-06-08", "", Udfald.Brudt)]
    [InlineData("2022-06-09", "", Udfald.Opfyldt)]
    [InlineData("2022-06-09", ", 'til_dato': '2022-06-16'", Udfald.Opfyldt)]
    [InlineData("2022-06-09", ", 'til_dato': '2022-06-17'", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-513")]
    public void Selvbooking_giver_otte_dage_og_samtale_inden_en_uge(string frist, string mere, Udfald udfald)
    {
        var svar = Vurderet("2022-07-01", Vejledt, $"{{ 'type': 'indkaldelse', 'dato': '2022-06-01', 'selvbook_frist': '{frist}'{mere} }}").Svar("P-513");
        Assert.Equal((udfald, (Værdi)Eksempel.Dag("2022-06-09")), (svar.Udfald, svar.Værdi));
    }

    [Theory]
    [InlineData("2022-06-01", Udfald.Opfyldt)]
    [InlineData("2022-06-02", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-513")]
    public void Selvbooking_kræver_vejledning_forinden(string dato, Udfald udfald) => Assert.Equal(udfald, Vurderet("2022-07-01",
        $"{{ 'type': 'vejledning', 'dato': '{dato}', 'om': 'selvbooking' }}", "{ 'type': 'indkaldelse', 'dato': '2022-06-01', 'selvbook_frist': '2022-06-09' }").Svar("P-513").Udfald);

    [Theory]
    [InlineData("ressourceforloeb", "2019-06-01", Udfald.Brudt)]
    [InlineData("ressourceforloeb", "2020-12-31", Udfald.Brudt)]
    [InlineData("ressourceforloeb", "2021-01-01", Udfald.Opfyldt)]
    [InlineData("jobafklaring", "2019-12-31", Udfald.Brudt)]
    [InlineData("jobafklaring", "2020-01-01", Udfald.Opfyldt)]
    [Prøver(Viser.Grænse, "P-513")]
    public void Selvbooking_kan_kræves_et_år_før_i_jobafklaring(string ordning, string dato, Udfald udfald) => Assert.Equal(udfald,
        Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2019-04-01", "2022-03-31", ordning: ordning),
            "{ 'type': 'vejledning', 'dato': '2019-04-01', 'om': 'selvbooking' }", $"{{ 'type': 'indkaldelse', 'dato': '{dato}', 'selvbook_frist': '2021-06-09' }}")
            .Vurderet("2022-01-01").Svar("P-513").Udfald);

    [Theory]
    [InlineData("2023-12-31", "§ 46")]
    [InlineData("2024-01-01", "§ 46, stk. 1 og 2")]
    [Prøver(Viser.Grænse, "P-508")]
    public void Indkaldelsens_hjemmel_skifter_i_2024(string dato, string paragraf) =>
        Assert.Equal(paragraf, Vurderet("2024-07-01", $"{{ 'type': 'indkaldelse', 'dato': '{dato}', 'skriftlig': true }}").Svar("P-508").Hjemmel[0].Paragraf);
}
