using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Fakta;

public class ForløbTests
{
    const string Født = "1985-03-03";

    static string Næste(string dato, string udfald = "fleksjob", string? vedr = null, string id = "n") =>
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'naeste-skridt', 'dato': '{dato}', 'udfald': '{udfald}'{(vedr is null ? "" : $", 'vedr': '{vedr}'")} }}";

    static string Varighed(string dato, string slut, string id = "v", string vedr = "b") =>
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'varighed', 'dato': '{dato}', 'slut': '{slut}', 'vedr': '{vedr}' }}";

    static string Ophør(string dato, string virkning, string? vedr = null, string id = "o") =>
        $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '{dato}', 'virkning': '{virkning}'{(vedr is null ? "" : $", 'vedr': '{vedr}'")} }}";

    static string Klage(string dato, string vedr, string id = "k") => $"{{ 'id': '{id}', 'type': 'klage', 'dato': '{dato}', 'vedr': '{vedr}' }}";

    static string Genvurdering(string dato, string udfald, string vedr = "k", string id = "g") => $"{{ 'id': '{id}', 'type': 'genvurdering', 'dato': '{dato}', 'vedr': '{vedr}', 'udfald': '{udfald}' }}";

    static string Anke(string dato, string udfald, string vedr = "k", string id = "a") => $"{{ 'id': '{id}', 'type': 'ankestyrelsen', 'dato': '{dato}', 'vedr': '{vedr}', 'udfald': '{udfald}' }}";

    static Sagsbillede På(string pr, params string[] hændelser) => Sagsbillede.Fold(Eksempel.Sag(Født, hændelser), Eksempel.Dag(pr));

    static Forløb Et(string pr, params string[] hændelser) => Assert.Single(På(pr, hændelser).Forløb);

    static readonly string Bevilling = Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15");
    static readonly string Andet = Eksempel.Bevilling("2025-03-01", "2026-02-28", "2025-02-10", "b2");

    [Theory]
    [InlineData("2022-02-28", Forløbsstatus.Bevilget)]
    [InlineData("2022-03-01", Forløbsstatus.IGang)]
    [InlineData("2025-02-28", Forløbsstatus.IGang)]
    [InlineData("2025-03-01", Forløbsstatus.FortsætterUdenAfgørelse)]
    public void Status_følger_dagen(string pr, Forløbsstatus ventet) => Assert.Equal(ventet, Et(pr, Bevilling).Status);

    [Fact]
    public void En_bevilling_er_ikke_et_forløb_før_den_er_truffet() => Assert.Empty(På("2022-02-14", Bevilling).Forløb);

    [Theory]
    [InlineData("2025-02-28", Forløbsstatus.IGang, "2025-02-28")]
    [InlineData("2025-03-01", Forløbsstatus.Afsluttet, "2025-02-28")]
    public void Et_næste_skridt_i_tide_afslutter_ved_slutdagen_og_ikke_før(string pr, Forløbsstatus ventet, string ydelseTil)
    {
        var forløb = Et(pr, Bevilling, Næste("2024-06-01"));
        Assert.Equal((ventet, Eksempel.Dag(ydelseTil)), (forløb.Status, forløb.YdelseTil));
    }

    [Fact]
    public void Et_sent_næste_skridt_lader_ydelsen_løbe_til_afgørelsen()
    {
        Assert.Null(Et("2025-05-01", Bevilling, Næste("2025-05-02")).YdelseTil);
        var forløb = Et("2025-05-02", Bevilling, Næste("2025-05-02"));
        Assert.Equal((Forløbsstatus.Afsluttet, Eksempel.Dag("2025-05-02"), Eksempel.Dag("2025-02-28")), (forløb.Status, forløb.YdelseTil, forløb.FaktiskSlut));
    }

    [Fact]
    public void Et_næste_skridt_uden_henvisning_hører_til_det_forløb_dagen_ligger_i()
    {
        var forløb = På("2025-06-01", Bevilling, Andet, Næste("2025-02-10", "nyt-forloeb")).Forløb;
        Assert.Equal((true, false), (forløb[0].NæsteSkridt is not null, forløb[1].NæsteSkridt is not null));
    }

    [Fact]
    public void Et_næste_skridt_med_henvisning_hører_til_bevillingen_uanset_dagen()
    {
        var forløb = På("2025-06-01", Bevilling, Andet, Næste("2025-04-10", "fleksjob", "b")).Forløb;
        Assert.Equal((true, false), (forløb[0].NæsteSkridt is not null, forløb[1].NæsteSkridt is not null));
    }

    [Fact]
    public void Et_næste_skridt_om_en_annulleret_bevilling_rører_ikke_et_andet_forløb() =>
        Assert.Null(Et("2025-06-01", Bevilling, Andet, Næste("2025-04-10", "fleksjob", "b"),
            "{ 'type': 'annullering', 'dato': '2025-05-01', 'vedr': 'b', 'begrundelse': 'fejlregistreret' }").NæsteSkridt);

    [Fact]
    public void En_omgjort_afgørelse_om_næste_skridt_afløses_af_den_nye()
    {
        var sag = new[] { Bevilling, Næste("2025-02-01", "kontanthjaelp", "b"), Klage("2025-02-20", "n"), Anke("2025-06-01", "aendret"), Næste("2025-06-10", "fleksjob", "a", "n2") };
        Assert.Equal(Forløbsstatus.FortsætterUdenAfgørelse, Et("2025-06-05", sag).Status);
        Assert.Equal(Udgang.Fleksjob, Et("2025-06-10", sag).NæsteSkridt!.Udgang);
    }

    [Fact]
    public void Det_næste_forløb_afslutter_det_første()
    {
        var forløb = På("2025-03-01", Bevilling, Andet).Forløb;
        Assert.Equal((Forløbsstatus.Afsluttet, Forløbsstatus.IGang), (forløb[0].Status, forløb[1].Status));
        Assert.Same(forløb[0], forløb[1].Forrige);
    }

    [Fact]
    public void Et_bevilget_men_ikke_begyndt_nyt_forløb_er_et_afgjort_næste_skridt()
    {
        var forløb = På("2025-03-05", Bevilling, Eksempel.Bevilling("2025-04-01", "2026-03-31", "2025-02-10", "b2")).Forløb;
        Assert.Equal((Forløbsstatus.Afsluttet, Forløbsstatus.Bevilget), (forløb[0].Status, forløb[1].Status));
        Assert.Equal(Eksempel.Dag("2025-02-28"), forløb[0].YdelseTil);
    }

    [Fact]
    public void Et_nyt_forløb_før_slutdagen_bliver_den_faktiske_slutning() =>
        Assert.Equal(Eksempel.Dag("2024-08-31"), På("2025-01-01", Bevilling, Eksempel.Bevilling("2024-09-01", "2026-08-31", "2024-08-01", "b2")).Forløb[0].FaktiskSlut);

    [Fact]
    public void To_bevillinger_med_samme_start_slutter_begge_hvor_det_tredje_begynder()
    {
        var forløb = På("2025-06-01", Bevilling, Eksempel.Bevilling("2022-03-01", "2025-01-31", "2022-02-16", "b1"), Andet).Forløb;
        Assert.Equal([forløb[2], forløb[2], null], forløb.Select(f => f.Næste));
    }

    [Theory]
    [InlineData("2023-05-31", Forløbsstatus.IGang)]
    [InlineData("2023-06-01", Forløbsstatus.Bortfaldet)]
    public void Et_ophør_standser_dagen_før_virkningen(string pr, Forløbsstatus ventet)
    {
        var forløb = Et(pr, Bevilling, Ophør("2023-05-10", "2023-06-01"));
        Assert.Equal((ventet, Eksempel.Dag("2023-05-31"), Eksempel.Dag("2023-05-31")), (forløb.Status, forløb.FaktiskSlut, forløb.YdelseTil));
    }

    [Fact]
    public void Et_ophør_med_henvisning_rammer_kun_sit_forløb()
    {
        var forløb = På("2025-06-01", Bevilling, Andet, Ophør("2025-04-10", "2025-05-01", "b2")).Forløb;
        Assert.Equal((null, Eksempel.Dag("2025-04-30")), (forløb[0].StandsetEfter, forløb[1].StandsetEfter));
    }

    [Fact]
    public void Det_tidligste_stop_gælder() =>
        Assert.Equal("doed", Et("2024-01-01", Bevilling, Ophør("2023-05-10", "2023-08-01"), "{ 'type': 'doed', 'dato': '2023-06-10' }").Standset!.Type);

    [Fact]
    public void Døden_standser_på_dagen_og_frasigelsen_dagen_før()
    {
        Assert.Equal(Eksempel.Dag("2023-06-10"), Et("2024-01-01", Bevilling, "{ 'type': 'doed', 'dato': '2023-06-10' }").FaktiskSlut);
        Assert.Equal(Eksempel.Dag("2023-06-09"), Et("2024-01-01", Bevilling, "{ 'type': 'frasigelse', 'dato': '2023-06-10' }").FaktiskSlut);
    }

    [Fact]
    public void Et_stop_efter_slutdagen_afslutter_et_forløb_der_er_fortsat()
    {
        var forløb = Et("2025-07-01", Bevilling, Ophør("2025-05-20", "2025-06-01"));
        Assert.Equal((Forløbsstatus.Afsluttet, false, Eksempel.Dag("2025-05-31")), (forløb.Status, forløb.ErStandsetFørTid, forløb.YdelseTil));
    }

    [Fact]
    public void Et_omgjort_ophør_standser_intet() =>
        Assert.Null(Et("2024-01-01", Bevilling, Ophør("2023-05-10", "2023-06-01"), Klage("2023-05-20", "o"), Genvurdering("2023-06-10", "medhold")).Standset);

    [Fact]
    public void Den_seneste_afgørelse_om_varighed_sætter_slutdagen()
    {
        var sag = new[] { Bevilling, Varighed("2023-01-10", "2024-02-29"), Varighed("2023-06-10", "2024-08-31", "v2") };
        Assert.Equal(Eksempel.Dag("2024-02-29"), Et("2023-06-09", sag).Slut);
        Assert.Equal(Eksempel.Dag("2024-08-31"), Et("2023-06-10", sag).Slut);
        Assert.Equal(Eksempel.Dag("2024-02-29"), Et("2024-01-01", [.. sag, Klage("2023-07-01", "v2"), Anke("2023-10-01", "hjemvist")]).Slut);
    }

    [Theory]
    [InlineData("medhold")]
    [InlineData("aendret")]
    [InlineData("hjemvist")]
    public void En_omgjort_bevilling_er_intet_forløb(string udfald) =>
        Assert.Empty(På("2022-06-01", Bevilling, Klage("2022-03-10", "b"), udfald == "medhold" ? Genvurdering("2022-04-01", udfald) : Anke("2022-04-01", udfald)).Forløb);

    [Theory]
    [InlineData("fastholdt")]
    [InlineData("stadfaestet")]
    [InlineData("afvist")]
    public void En_fastholdt_bevilling_står(string udfald) =>
        Assert.Single(På("2022-06-01", Bevilling, Klage("2022-03-10", "b"), udfald == "fastholdt" ? Genvurdering("2022-04-01", udfald) : Anke("2022-04-01", udfald)).Forløb);

    [Fact]
    public void Delvist_medhold_lader_bevillingen_stå_til_den_nye_afgørelse()
    {
        var sag = new[] { Bevilling, Klage("2022-03-10", "b"), Genvurdering("2022-04-01", "delvist"), "{ 'id': 'ny', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '2022-05-01', 'start': '2022-03-01', 'slut': '2024-02-29', 'vedr': 'g' }" };
        Assert.Equal("b", Et("2022-04-30", sag).Bevilling.Id);
        Assert.Equal("ny", Et("2022-05-01", sag).Bevilling.Id);
    }

    [Fact]
    public void Afgørelser_om_den_omgjorte_bevilling_følger_med_over_til_den_nye()
    {
        var sag = new[] { Bevilling, Klage("2022-03-10", "b"), Anke("2022-09-01", "aendret"), "{ 'id': 'ny', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '2022-09-05', 'start': '2022-03-01', 'slut': '2024-02-29', 'vedr': 'a' }", Næste("2024-02-01", "fleksjob", "b") };
        Assert.NotNull(Et("2024-03-01", sag).NæsteSkridt);
    }

    [Fact]
    public void Kun_det_der_var_kendt_tæller()
    {
        var sag = Eksempel.Sag(Født, Bevilling, "{ 'id': 'o', 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2023-05-10', 'virkning': '2023-06-01', 'registreret': '2023-09-01T12:00:00+02:00' }");
        Assert.Equal(Forløbsstatus.IGang, Assert.Single(Sagsbillede.Fold(sag, Eksempel.Dag("2023-07-01"), Eksempel.Dag("2023-08-31")).Forløb).Status);
        Assert.Equal(Forløbsstatus.Bortfaldet, Assert.Single(Sagsbillede.Fold(sag, Eksempel.Dag("2023-07-01"), Eksempel.Dag("2023-09-01")).Forløb).Status);
    }

    [Fact]
    public void Sygdom_flytter_ikke_slutdagen() =>
        Assert.Equal(Eksempel.Dag("2025-02-28"), Et("2024-01-01", Bevilling, "{ 'type': 'fritagelse', 'fra': '2023-01-01', 'til': '2023-06-30', 'grund': 'sygdom' }").Slut);

    [Fact]
    public void Førtidspension_ved_starten_gør_det_til_en_pensionists_forløb()
    {
        const string pension = "{ 'type': 'ydelse-foer', 'dato': '2022-03-01', 'art': 'foertidspension' }";
        Assert.True(Et("2022-03-01", Bevilling, pension).ErPensionist);
        Assert.False(Et("2022-03-02", Bevilling, pension.Replace("2022-03-01", "2022-03-02", StringComparison.Ordinal)).ErPensionist);
    }

    [Fact]
    public void En_annulleret_bevilling_er_intet_forløb_og_en_annulleret_annullering_giver_det_igen()
    {
        const string annullering = "{ 'id': 'x', 'type': 'annullering', 'dato': '2022-05-01', 'vedr': 'b', 'begrundelse': 'fejl' }";
        Assert.Empty(På("2022-06-01", Bevilling, annullering).Forløb);
        Assert.Single(På("2022-06-01", Bevilling, annullering, "{ 'type': 'annullering', 'dato': '2022-05-02', 'vedr': 'x', 'begrundelse': 'fejl' }").Forløb);
    }

    [Fact]
    public void Et_stop_før_starten_lader_bevillingen_falde_bort()
    {
        var forløb = Et("2022-02-25", Bevilling, Ophør("2022-02-18", "2022-02-20", "b"));
        Assert.Equal((Forløbsstatus.Bortfaldet, Eksempel.Dag("2022-02-19")), (forløb.Status, forløb.FaktiskSlut));
    }

    [Fact]
    public void Jobafklaring_følger_ikke_efter_ressourceforløbet_som_samme_ordning()
    {
        var forløb = På("2025-06-01", Bevilling, Eksempel.Bevilling("2025-03-01", "2026-02-28", "2025-02-10", "j", "jobafklaring")).Forløb;
        Assert.Null(forløb[1].Forrige);
        Assert.Equal(Forløbsstatus.Afsluttet, forløb[0].Status);
    }
}
