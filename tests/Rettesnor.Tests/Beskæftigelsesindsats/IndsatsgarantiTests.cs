using CsCheck;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class IndsatsgarantiTests
{
    const string Født = "1980-06-01";
    static readonly string s_forløb = Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15");

    static Sag Sag(params string[] hændelser) => Eksempel.Sag(Født, [s_forløb, .. hændelser]);

    static string Indsats(string fra, string art = "virksomhedspraktik", string plan = ", 'i_indsatsdel': true") =>
        $"{{ 'id': 'i', 'type': 'indsats', 'fra': '{fra}', 'til': '2022-12-31', 'art': '{art}'{plan} }}";

    [Fact(DisplayName = "SKR 10112/2021, afsnit 6.3: fritaget 1.-30. april 2022 skubber fristen til 1. oktober 2022")]
    [Prøver(Viser.Kilde, "P-402")]
    public void Skrivelsens_eget_eksempel()
    {
        var sag = Sag("{ 'type': 'fritagelse', 'fra': '2022-04-01', 'til': '2022-04-30', 'grund': 'sygdom' }");

        Assert.Equal(Udfald.Afventer, sag.Vurderet("2022-10-01").Svar("P-402").Udfald);
        var svar = sag.Vurderet("2022-10-02").Svar("P-402");
        Assert.Equal((Udfald.Brudt, Eksempel.Dag("2022-10-01"), true, Sikkerhed.Vejledning), (svar.Udfald, svar.Frist, svar.Åben, svar.Sikkerhed));
        Assert.Equal("LAB § 113, stk. 2 (LBK 701/2022)", svar.Hjemmel[0].ToString());
    }

    [Theory]
    [InlineData("2022-02-28", Udfald.Brudt)]
    [InlineData("2022-03-01", Udfald.Opfyldt)]
    [InlineData("2022-09-01", Udfald.Opfyldt)]
    [InlineData("2022-09-02", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-402", "P-403", "P-406")]
    public void Indsatsen_skal_begynde_i_forløbet_og_senest_på_fristen(string fra, Udfald udfald) =>
        Assert.Equal(udfald, Sag(Indsats(fra)).Vurderet("2022-12-01").Svar("P-402").Udfald);

    [Theory]
    [InlineData("loentilskud", Udfald.Opfyldt)]
    [InlineData("vejledning-og-opkvalificering", Udfald.Opfyldt)]
    [InlineData("serviceloven", Udfald.Opfyldt)]
    [InlineData("sundhedsloven", Udfald.Opfyldt)]
    [InlineData("fritid", Udfald.Brudt)]
    [InlineData("andet", Udfald.Brudt)]
    [InlineData("stu", Udfald.IkkeRelevant)]
    [InlineData("loentilskud-handicap", Udfald.IkkeRelevant)]
    [Prøver(Viser.Undtagelse, "P-402")]
    public void Kun_lovens_arter_opfylder_garantien(string art, Udfald udfald) =>
        Assert.Equal(udfald, Sag(Indsats("2022-05-01", art)).Vurderet("2022-12-01").Svar("P-402").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-403")]
    public void Mentorstøtte_opfylder_ikke_garantien() =>
        Assert.Equal(Udfald.Brudt, Sag("{ 'type': 'mentor', 'fra': '2022-04-01', 'til': '2022-09-30' }").Vurderet("2022-12-01").Svar("P-402").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-403")]
    public void En_indsatsdel_der_nævner_indsatsen_er_nok() => Assert.Equal(Udfald.Opfyldt, Sag(Indsats("2022-05-01", plan: ", 'i_indsatsdel': false"),
        "{ 'type': 'indsatsdel', 'dato': '2022-04-20', 'fra': '2022-04-20', 'til': '2022-10-19', 'indsatser': ['i'] }").Vurderet("2022-12-01").Svar("P-402").Udfald);

    [Theory]
    [InlineData("", "2022-09-01", Udfald.Afventer)]
    [InlineData("", "2022-09-02", Udfald.Uafklaret)]
    [InlineData(", 'i_indsatsdel': false", "2022-09-02", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-402")]
    public void Er_planen_ikke_oplyst_er_bruddet_uafklaret(string plan, string pr, Udfald udfald)
    {
        var vurdering = Sag(Indsats("2022-05-01", plan: plan)).Vurderet(pr);
        Assert.Equal(udfald, vurdering.Svar("P-402").Udfald);
        Assert.Equal(udfald, vurdering.Svar("P-401").Udfald);
    }

    [Theory]
    [InlineData("'fra': '2022-09-01'", Udfald.IkkeRelevant)]
    [InlineData("'fra': '2022-09-02'", Udfald.Brudt)]
    [InlineData("'fra': '2021-01-01', 'til': '2022-03-01'", Udfald.IkkeRelevant)]
    [InlineData("'fra': '2021-01-01', 'til': '2022-02-28'", Udfald.Brudt)]
    [InlineData("'fra': '2022-05-01', 'til': '2022-05-01', 'timer': 0", Udfald.Brudt)]
    [InlineData("'fra': '2022-05-01', 'til': '2022-05-01', 'timer': 1", Udfald.IkkeRelevant)]
    [Prøver(Viser.Grænse, "P-405")]
    [Prøver(Viser.Undtagelse, "P-405")]
    public void Ordinære_timer_i_de_seks_måneder_fritager(string timer, Udfald udfald)
    {
        var vurdering = Sag($"{{ 'type': 'ordinaere-timer', {timer} }}").Vurderet("2022-12-01");
        Assert.Equal(udfald, vurdering.Svar("P-402").Udfald);
        Assert.Equal(udfald, vurdering.Svar("P-401").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-405")]
    public void Timer_kun_i_den_forlængede_tid_er_usikkert()
    {
        var svar = Sag("{ 'type': 'standby', 'fra': '2022-04-01', 'til': '2022-04-30' }", "{ 'type': 'ordinaere-timer', 'fra': '2022-09-15', 'til': '2022-09-20' }").Vurderet("2022-12-01").Svar("P-402");
        Assert.Equal((Udfald.IkkeRelevant, Sikkerhed.Uafklaret, null), (svar.Udfald, svar.Sikkerhed, svar.Frist));
    }

    [Theory]
    [InlineData("P-401")]
    [InlineData("P-402")]
    [Prøver(Viser.Undtagelse, "P-401", "P-402")]
    public void Særlige_grunde_tager_begge_regler_ud(string regel)
    {
        var vurdering = Sag($"{{ 'id': 's', 'type': 'saerlig-grund', 'dato': '2022-08-01', 'regel': '{regel}', 'begrundelse': 'Borgeren er indlagt' }}").Vurderet("2022-12-01");
        Assert.Equal(Udfald.IkkeRelevant, vurdering.Svar("P-401").Udfald);
        Assert.Equal(Udfald.IkkeRelevant, vurdering.Svar("P-402").Udfald);
        Assert.Contains("indlagt", vurdering.Svar("P-401").Begrundelse, StringComparison.Ordinal);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-402")]
    public void Særlige_grunde_i_et_nyt_forløb_rører_ikke_det_gamle()
    {
        var vurdering = Sag(Eksempel.Bevilling("2025-03-01", "2027-02-28", id: "b2"), "{ 'type': 'saerlig-grund', 'dato': '2025-08-01', 'regel': 'P-401', 'begrundelse': 'Indlagt' }").Vurderet("2025-12-01");
        Assert.Equal(Udfald.Brudt, vurdering.Svar("P-402", "b").Udfald);
        Assert.Equal(Udfald.IkkeRelevant, vurdering.Svar("P-402", "b2").Udfald);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-402")]
    public void Månedens_sidste_dag_klippes_og_er_udledt()
    {
        var svar = Eksempel.Sag(Født, Eksempel.Bevilling("2022-08-31", "2025-08-30")).Vurderet("2022-10-01").Svar("P-402");
        Assert.Equal((Eksempel.Dag("2023-02-28"), Sikkerhed.Afledt), (svar.Frist, svar.Sikkerhed));
        Assert.Equal(Eksempel.Dag("2024-02-29"), Indsatsgaranti.Frist(Eksempel.Dag("2023-08-31"), Tidslinje<bool>.Tom));
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-402")]
    public void Svarer_også_før_starten_og_vender_dagen_efter_fristen()
    {
        var vurdering = Sag().Vurderet("2022-02-20");
        Assert.Equal((Udfald.Afventer, Udfald.Afventer), (vurdering.Svar("P-401").Udfald, vurdering.Svar("P-402").Udfald));
        Assert.Equal(Udfald.Afventer, Sag().Vurderet("2022-09-01").Svar("P-401").Udfald);
        Assert.Equal(Udfald.Brudt, Sag().Vurderet("2022-09-02").Svar("P-401").Udfald);
        Assert.Equal(Eksempel.Dag("2022-09-02"), Sag().Vurderet("2022-09-01").NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-402")]
    public void Et_forløb_der_slutter_før_fristen_er_ikke_relevant()
    {
        var vurdering = Sag("{ 'type': 'doed', 'dato': '2022-06-01' }").Vurderet("2022-12-01");
        Assert.Equal((Udfald.IkkeRelevant, Udfald.IkkeRelevant), (vurdering.Svar("P-401").Udfald, vurdering.Svar("P-402").Udfald));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-402")]
    public void En_pensionist_har_ingen_indsatsgaranti()
    {
        var vurdering = Sag("{ 'type': 'ydelse-foer', 'dato': '2022-01-01', 'art': 'foertidspension' }", "{ 'type': 'standby', 'fra': '2022-04-01', 'til': '2022-04-30' }").Vurderet("2022-12-01");
        Assert.All(["P-401", "P-402", "P-404"], vurdering.IntetSvar);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-402")]
    public void Et_forløb_fra_før_2022_svarer_ikke_på_den_nye_regel() =>
        Assert.All(["P-401", "P-402"], Eksempel.Sag(Født, Eksempel.Bevilling("2021-12-31", "2024-12-30")).Vurderet("2022-12-01").IntetSvar);

    [Theory]
    [InlineData("2021-03-02", Udfald.Uafklaret)]
    [InlineData("2021-03-01", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-402")]
    public void Kan_noget_mangle_før_historikken_er_bruddet_uafklaret(string historik, Udfald udfald)
    {
        var sag = Eksempel.SagMed($"'historik_fra': '{historik}', 'borger': {{ 'foedt': '{Født}' }}", s_forløb);
        Assert.Equal(udfald, sag.Vurderet("2022-10-01").Svar("P-402").Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-402")]
    public void Fristen_er_den_dag_hvor_de_talte_dage_er_brugt_op() =>
        Gen.Select(Gen.Int[0, 400], Gen.Select(Gen.Int[-30, 300], Gen.Int[0, 60]).Array[0, 6]).Sample((forskydning, perioder) =>
        {
            var start = Skæringsdag.BedreRessourceforløb.AddDays(forskydning);
            var undtaget = Dagmængde.Af(perioder.Select(p => new Periode(start.AddDays(p.Item1), start.AddDays(p.Item1 + p.Item2))));
            Assert.Equal(Optalt(start, undtaget), Indsatsgaranti.Frist(start, undtaget));
        });

    /// <summary>Går frem dag for dag, til der er talt lige så mange dage, som der er til fristen uden undtagelser.</summary>
    static DateOnly Optalt(DateOnly start, Tidslinje<bool> undtaget)
    {
        var mangler = start.AddMonths(6).DayNumber - start.DayNumber + 1;
        for (var dag = start; ; dag = dag.AddDays(1))
            if (!undtaget.Har(dag, out _) && --mangler == 0)
                return dag;
    }
}
