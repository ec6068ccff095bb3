using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Koordinator, jobformidler, mentor, sundhedskoordinator og virksomhedspraktik.</summary>
public class PersonerOgTilbudTests
{
    static Vurdering Vurderet(string pr, params string[] hændelser) => Fra("2022-04-01", pr, hændelser);

    static Vurdering Fra(string start, string pr, params string[] hændelser) => Eksempel.Sag("1980-06-01",
        [Eksempel.Bevilling(start, Eksempel.Dag(start).AddYears(3).AddDays(-1).ToString("yyyy-MM-dd", null), "2020-01-01"), .. hændelser]).Vurderet(pr);

    static string Koordinator(string dato, string navn = "Anna Holm") => $"{{ 'type': 'koordinerende-sagsbehandler', 'dato': '{dato}', 'navn': '{navn}' }}";

    [Fact]
    [Prøver(Viser.Grænse, "P-601")]
    public void Koordinator_skal_være_udpeget_fra_starten()
    {
        Assert.Equal(Udfald.Afventer, Vurderet("2022-03-31").Svar("P-601").Udfald);
        Assert.Equal((Udfald.Brudt, true), (Vurderet("2022-04-01").Svar("P-601").Udfald, Vurderet("2022-04-01").Svar("P-601").Åben));
        Assert.Equal((Udfald.Opfyldt, (Værdi)"Anna Holm"), (Vurderet("2022-06-01", Koordinator("2022-05-01")).Svar("P-601").Udfald, Vurderet("2022-06-01", Koordinator("2022-05-01")).Svar("P-601").Værdi));
        Assert.Equal(Udfald.Opfyldt, Vurderet("2022-06-01", Koordinator("2022-03-01")).Svar("P-601").Udfald);
        Assert.Equal((Udfald.Brudt, false), (Vurderet("2025-05-01", Koordinator("2025-04-01")).Svar("P-601").Udfald, Vurderet("2025-05-01", Koordinator("2025-04-01")).Svar("P-601").Åben));
    }

    [Theory]
    [InlineData("2019-12-31", "§ 68 c")]
    [InlineData("2020-01-01", "§ 36, stk. 3")]
    [Prøver(Viser.Grænse, "P-601")]
    public void Koordinatorens_paragraf_følger_starten(string start, string paragraf) => Assert.Equal(paragraf, Fra(start, "2020-06-01").Svar("P-601").Hjemmel[0].Paragraf);

    [Theory]
    [InlineData("'navn': 'Bo Lind'", Udfald.Opfyldt)]
    [InlineData("'navn': 'Bo Lind', 'ogsaa': ['mentor', 'virksomhedskonsulent']", Udfald.Opfyldt)]
    [InlineData("'navn': 'Bo Lind', 'ogsaa': ['koordinerende-sagsbehandler']", Udfald.Brudt)]
    [InlineData("'navn': 'Anna Holm'", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-602")]
    public void Jobformidleren_er_en_anden_end_koordinatoren(string felter, Udfald udfald)
    {
        var svar = Vurderet("2022-09-01", Koordinator("2022-04-01"), $"{{ 'id': 'j', 'type': 'jobformidler', 'dato': '2022-06-01', {felter} }}").Svar("P-602", "j");
        Assert.Equal((udfald, udfald == Udfald.Brudt), (svar.Udfald, svar.Åben));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-602")]
    public void En_tidligere_koordinator_kan_være_jobformidler() => Assert.Equal(Udfald.Opfyldt, Vurderet("2022-09-01", Koordinator("2022-04-01"), Koordinator("2022-05-01", "Carl Juhl"),
        "{ 'id': 'j', 'type': 'jobformidler', 'dato': '2022-06-01', 'navn': 'Anna Holm' }").Svar("P-602", "j").Udfald);

    [Theory(DisplayName = "SKR 10112/2021, afsnit 9: løbende forløb skal vejledes om jobformidler senest 1. maj 2022")]
    [InlineData("2021-12-22", "2022-05-02", Udfald.Brudt)]
    [InlineData("2021-12-23", "2022-05-02", Udfald.Opfyldt)]
    [InlineData("2022-05-01", "2022-05-02", Udfald.Opfyldt)]
    [InlineData("2022-05-02", "2022-05-02", Udfald.Brudt)]
    [InlineData("2022-05-02", "2022-05-01", Udfald.Afventer)]
    [Prøver(Viser.Grænse, "P-602")]
    public void Løbende_forløb_skal_vejledes_om_jobformidler(string dato, string pr, Udfald udfald)
    {
        var svar = Fra("2021-06-01", pr, $"{{ 'type': 'vejledning', 'dato': '{dato}', 'om': 'jobformidler' }}").Svar("P-602");
        Assert.Equal((udfald, udfald != Udfald.Opfyldt, Eksempel.Dag("2022-05-01")), (svar.Udfald, svar.Åben, svar.Frist));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-602")]
    public void Vejledning_om_jobformidler_kræver_et_løbende_forløb()
    {
        Fra("2021-06-01", "2021-12-31").IntetSvar("P-602");
        Vurderet("2022-06-01").IntetSvar("P-602");
        Assert.Equal(Udfald.IkkeRelevant, Fra("2021-06-01", "2022-06-01", "{ 'type': 'doed', 'dato': '2022-03-01' }").Svar("P-602").Udfald);
    }

    [Theory(DisplayName = "SKR 10112/2021, afsnit 7: mentorstøtte op til seks måneder")]
    [InlineData("2022-06-01", "2022-11-30", Udfald.Opfyldt, "§§ 167-171")]
    [InlineData("2022-06-01", "2022-12-01", Udfald.Brudt, "§§ 167-171")]
    [InlineData("2022-08-31", "2023-02-27", Udfald.Opfyldt, "§§ 167-171")]
    [InlineData("2022-08-31", "2023-02-28", Udfald.Brudt, "§§ 167-171")]
    [InlineData("2014-01-01", "2014-06-30", Udfald.Opfyldt, "§§ 31 b-31 f")]
    [InlineData("2013-12-31", "2014-06-29", Udfald.Opfyldt, "§§ 78-81")]
    [Prøver(Viser.Grænse, "P-603")]
    public void Mentorstøtte_er_højst_seks_måneder(string fra, string til, Udfald udfald, string paragraf)
    {
        var svar = Vurderet("2023-06-01", $"{{ 'type': 'mentor', 'fra': '{fra}', 'til': '{til}' }}").Svar("P-603");
        Assert.Equal((udfald, udfald == Udfald.Brudt, paragraf), (svar.Udfald, svar.Åben, svar.Hjemmel[0].Paragraf));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-603")]
    public void Udskrivning_fra_psykiatrien_tager_mentorperioden_ud() => Assert.Equal(Udfald.IkkeRelevant, Vurderet("2023-06-01", "{ 'type': 'mentor', 'fra': '2022-06-01', 'til': '2023-02-28' }",
        "{ 'type': 'saerlig-grund', 'dato': '2022-06-01', 'regel': 'P-603', 'begrundelse': 'Udskrivning fra psykiatrisk afdeling' }").Svar("P-603").Udfald);

    const string Praktik = "{ 'id': 'p', 'type': 'indsats', 'fra': '2022-06-01', 'til': '2022-08-30', 'art': 'virksomhedspraktik', 'tilbud': true }";
    const string Givet = "{ 'type': 'afgoerelse', 'om': 'tilbud', 'dato': '2022-05-20', 'vedr': 'p' }";

    static string Vejledt(string dato, string mere = ", 'skriftlig': true") => $"{{ 'type': 'vejledning', 'dato': '{dato}', 'om': 'sundhedskoordinator'{mere} }}";

    [Theory(DisplayName = "SKR 10112/2021, afsnit 6.4: skriftlig vejledning senest samtidig med tilbuddet")]
    [InlineData("2022-05-20", ", 'skriftlig': true", Udfald.Opfyldt)]
    [InlineData("2022-05-21", ", 'skriftlig': true", Udfald.Brudt)]
    [InlineData("2022-05-20", ", 'skriftlig': true, 'vedr': 'p'", Udfald.Opfyldt)]
    [InlineData("2022-05-20", ", 'skriftlig': true, 'vedr': 'b'", Udfald.Brudt)]
    [InlineData("2022-05-20", ", 'skriftlig': false", Udfald.Brudt)]
    [InlineData("2022-05-20", "", Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-605")]
    public void Vejledning_om_sundhedskoordinator(string dato, string mere, Udfald udfald)
    {
        var svar = Vurderet("2022-09-01", Praktik, Givet, Vejledt(dato, mere)).Svar("P-605");
        Assert.Equal((udfald, Eksempel.Dag("2022-05-20"), false), (svar.Udfald, svar.Frist, svar.Åben));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-605")]
    public void Uden_afgørelse_er_tilbuddet_givet_på_dets_første_dag()
    {
        Assert.Equal(Eksempel.Dag("2022-06-01"), Vurderet("2022-09-01", Praktik).Svar("P-605").Frist);
        Vurderet("2022-09-01", "{ 'type': 'indsats', 'fra': '2022-06-01', 'art': 'loentilskud', 'tilbud': false }").IntetSvar("P-605");
        Vurderet("2022-09-01", "{ 'type': 'indsats', 'fra': '2022-06-01', 'art': 'serviceloven' }").IntetSvar("P-605");
        Fra("2021-06-01", "2022-09-01", "{ 'type': 'indsats', 'fra': '2021-12-31', 'art': 'loentilskud' }").IntetSvar("P-605");
    }

    [Theory]
    [InlineData("2022-08-30", false, Udfald.Opfyldt)] // 91 dage
    [InlineData("2022-08-31", false, Udfald.Brudt)]
    [InlineData("2022-08-31", true, Udfald.Opfyldt)]
    [InlineData("2022-11-29", true, Udfald.Opfyldt)] // 182 dage
    [InlineData("2022-11-30", true, Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-606")]
    public void Praktik_varer_højst_13_uger_eller_26_forlænget(string til, bool forlænget, Udfald udfald)
    {
        string[] afgørelse = forlænget ? ["{ 'type': 'afgoerelse', 'om': 'tilbud', 'dato': '2022-08-15', 'vedr': 'p' }"] : [Givet];
        var svar = Vurderet("2023-01-01", [$"{{ 'id': 'p', 'type': 'indsats', 'fra': '2022-06-01', 'til': '{til}', 'art': 'virksomhedspraktik' }}", .. afgørelse]).Svar("P-606");
        Assert.Equal((udfald, Eksempel.Dag("2022-08-30"), udfald == Udfald.Brudt), (svar.Udfald, svar.Frist, svar.Åben));
    }

    [Theory]
    [InlineData("2022-08-30", Udfald.Afventer, 91)]
    [InlineData("2022-08-31", Udfald.Brudt, 92)]
    [Prøver(Viser.Undtagelse, "P-606")]
    public void En_praktik_uden_slutdato_tæller_til_og_med_dagen(string pr, Udfald udfald, int dage)
    {
        var vurdering = Vurderet(pr, "{ 'type': 'indsats', 'fra': '2022-06-01', 'art': 'virksomhedspraktik' }");
        Assert.Equal((udfald, (Værdi)dage), (vurdering.Svar("P-606").Udfald, vurdering.Svar("P-606").Værdi));
        Assert.Equal(Eksempel.Dag(pr).AddDays(1), vurdering.NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-607")]
    public void Praktikken_skal_have_et_formål()
    {
        Assert.Equal((Udfald.Afventer, true), (Vurderet("2022-09-01", Praktik).Svar("P-607").Udfald, Vurderet("2022-09-01", Praktik).Svar("P-607").Åben));
        var svar = Vurderet("2022-09-01", "{ 'type': 'indsats', 'fra': '2022-06-01', 'til': '2022-08-30', 'art': 'virksomhedspraktik', 'fokus': 'afklaring', 'timer_uge': 4.5 }").Svar("P-607");
        Assert.Equal((Udfald.Opfyldt, (Værdi)"afklaring"), (svar.Udfald, svar.Værdi));
        Assert.Contains("4,5 timer", svar.Begrundelse, StringComparison.Ordinal);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-603", "P-606")]
    public void Længden_er_ens_for_alle_startdage() => Gen.Int[0, 3000].Sample(forskydning =>
    {
        var fra = Skæringsdag.RessourceforløbIndført.AddDays(forskydning);
        var frist = Virksomhedspraktik.Frist(fra);
        Assert.Equal((false, false), Virksomhedspraktik.Længde(new Periode(fra, frist).Dage));
        Assert.Equal((true, false), Virksomhedspraktik.Længde(new Periode(fra, frist.AddDays(1)).Dage));
    });
}
