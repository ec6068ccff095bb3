using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class UndtagneDageTests
{
    static Lov.Vurdering Vurderet(string pr, params string[] hændelser) =>
        Eksempel.Sag("1980-06-01", [Eksempel.Bevilling("2022-03-01", "2025-02-28"), .. hændelser]).Vurderet(pr);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-404")]
    public void Overlap_tælles_én_gang_og_dage_før_starten_tæller_ikke()
    {
        var svar = Vurderet("2022-12-01", "{ 'type': 'fritagelse', 'fra': '2022-02-01', 'til': '2022-03-10', 'grund': 'sygdom' }", "{ 'type': 'standby', 'fra': '2022-03-05', 'til': '2022-03-14' }").Svar("P-404");
        Assert.Equal((Udfald.Opfyldt, (Værdi)14), (svar.Udfald, svar.Værdi));
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-404")]
    public void En_fritagelse_hen_over_fristen_tæller_med_i_sin_helhed()
    {
        var vurdering = Vurderet("2022-12-01", "{ 'type': 'fritagelse', 'fra': '2022-08-20', 'til': '2022-09-30', 'grund': 'sygdom' }");
        Assert.Equal(Eksempel.Dag("2022-10-13"), vurdering.Svar("P-402").Frist);
        Assert.Equal(Sikkerhed.Afledt, vurdering.Svar("P-402").Sikkerhed);
        Assert.Equal((Værdi)42, vurdering.Svar("P-404").Værdi);
    }

    [Theory]
    [InlineData("2022-09-01", "2022-09-01", "2022-09-02")]
    [InlineData("2022-09-02", "2022-09-30", "2022-09-01")]
    [Prøver(Viser.Grænse, "P-404")]
    public void En_undtagelse_på_fristdagen_selv_tæller(string fra, string til, string frist) =>
        Assert.Equal(Eksempel.Dag(frist), Vurderet("2022-12-01", $"{{ 'type': 'barsel', 'fra': '{fra}', 'til': '{til}' }}").Svar("P-402").Frist);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-404")]
    public void Fritagelse_for_ét_tilbud_ferie_og_fritaget_kontaktforløb_tæller_ikke() => Vurderet("2022-12-01",
        "{ 'id': 'i', 'type': 'indsats', 'fra': '2022-10-01', 'art': 'andet' }",
        "{ 'type': 'fritagelse', 'fra': '2022-04-01', 'til': '2022-04-30', 'grund': 'sygdom', 'kun_vedr': 'i' }",
        "{ 'type': 'ferie', 'fra': '2022-05-01', 'til': '2022-05-10' }",
        "{ 'type': 'fritaget-kontaktforloeb', 'fra': '2022-05-01', 'til': '2022-05-10', 'grund': 'STU' }").IntetSvar("P-404");

    [Fact]
    [Prøver(Viser.Undtagelse, "P-404")]
    public void En_periode_i_gang_med_slutdato_er_en_antagelse_til_den_er_slut()
    {
        const string syg = "{ 'type': 'fritagelse', 'fra': '2022-04-01', 'til': '2022-04-30', 'grund': 'sygdom' }";
        var under = Vurderet("2022-04-10", syg);
        Assert.Equal(((Værdi)30, Sikkerhed.Afledt), (under.Svar("P-404").Værdi, under.Svar("P-404").Sikkerhed));
        Assert.Contains(Antagelse.PlanlagtTil, under.Svar("P-404").Antagelser);
        Assert.Equal(Eksempel.Dag("2022-10-01"), under.Svar("P-402").Frist);
        Assert.Empty(Vurderet("2022-04-30", syg).Svar("P-404").Antagelser);
    }

    [Fact]
    public void En_periode_uden_slutdato_flytter_fristen_dag_for_dag()
    {
        const string syg = "{ 'type': 'fritagelse', 'fra': '2022-08-01', 'grund': 'sygdom' }";
        var vurdering = Vurderet("2022-10-10", syg);
        Assert.Equal(((Værdi)71, Eksempel.Dag("2022-11-11"), Udfald.Afventer), (vurdering.Svar("P-404").Værdi, vurdering.Svar("P-402").Frist, vurdering.Svar("P-402").Udfald));
        Assert.Contains("dag for dag", vurdering.Svar("P-404").Begrundelse, StringComparison.Ordinal);
        Assert.Equal(Eksempel.Dag("2022-10-11"), vurdering.NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-404")]
    public void En_åben_periode_efter_fristen_flytter_intet()
    {
        var vurdering = Vurderet("2022-12-01", "{ 'type': 'standby', 'fra': '2022-09-02' }");
        Assert.Equal((Udfald.Brudt, Eksempel.Dag("2022-09-01")), (vurdering.Svar("P-402").Udfald, vurdering.Svar("P-402").Frist));
        vurdering.IntetSvar("P-404");
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-404", "P-409")]
    public void I_ældre_forløb_tælles_fra_2022()
    {
        var svar = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2021-06-01", "2024-05-31"), "{ 'type': 'standby', 'fra': '2021-12-20', 'til': '2022-01-09' }").Vurderet("2022-08-01");
        Assert.Equal(((Værdi)9, Eksempel.Dag("2022-01-01")), (svar.Svar("P-404").Værdi, svar.Svar("P-404").Nøgledato));
        Assert.Equal(Eksempel.Dag("2022-07-10"), svar.Svar("P-409").Frist);
    }

    [Fact(DisplayName = "Skrivelse 10112/2021, afsnit 6.3, set før starten: 30 dage ind i forløbet, 1. oktober 2022")]
    [Prøver(Viser.Kilde, "P-402", "P-404")]
    public void En_periode_i_gang_før_forløbets_start_tæller_med_de_dage_der_ligger_i_det() => Assert.Equal(Eksempel.Dag("2022-10-01"), Eksempel.Sag("1980-06-01",
        Eksempel.Bevilling("2022-03-01", "2025-02-28", dato: "2022-02-15"), "{ 'type': 'fritagelse', 'fra': '2022-02-01', 'til': '2022-03-30', 'grund': 'sygdom' }")
        .Vurderet("2022-02-20").Svar("P-402").Frist);
}
