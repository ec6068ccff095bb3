using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Hvad der sker, når fristen er brudt: ny forelæggelse, teamets indstilling, overgangen fra 2022 og udfasningen i 2026.</summary>
public class GenforelæggelseTests
{
    static Lov.Vurdering Vurderet(string pr, string start, params string[] hændelser) =>
        Eksempel.Sag("1980-06-01", [Eksempel.Bevilling(start, Eksempel.Dag(start).AddYears(3).AddDays(-1).ToString("yyyy-MM-dd", null)), .. hændelser]).Vurderet(pr);

    static string Forelagt(string dato, string anledning = "indsatsgaranti") => $"{{ 'id': 'f', 'type': 'forelaeggelse', 'dato': '{dato}', 'anledning': '{anledning}' }}";

    static string Indstillet(string dato, string anbefaler, string mere = "") => $"{{ 'type': 'indstilling', 'dato': '{dato}', 'anbefaler': '{anbefaler}'{mere} }}";

    [Fact]
    [Prøver(Viser.Grænse, "P-401")]
    public void Et_brud_er_åbent_til_sagen_er_forelagt_på_ny()
    {
        var brudt = Vurderet("2022-10-01", "2022-03-01");
        Assert.Equal((Udfald.Brudt, true, null), (brudt.Svar("P-401").Udfald, brudt.Svar("P-401").Åben, brudt.Svar("P-401").Frist));
        Assert.Equal("forelaeggelse:indsatsgaranti", brudt.Svar("P-401").Handling!.Kode);
        var forelagt = Vurderet("2022-10-01", "2022-03-01", Forelagt("2022-09-20"));
        Assert.Equal((Udfald.Opfyldt, Udfald.Brudt, false), (forelagt.Svar("P-401").Udfald, forelagt.Svar("P-402").Udfald, forelagt.Svar("P-402").Åben));
    }

    [Theory]
    [InlineData("2022-09-01", "indsatsgaranti")]
    [InlineData("2022-09-20", "andet")]
    [Prøver(Viser.Grænse, "P-401")]
    public void En_forelæggelse_før_fristen_er_gået_eller_om_andet_er_ikke_nok(string dato, string anledning) =>
        Assert.Equal(Udfald.Brudt, Vurderet("2022-10-01", "2022-03-01", Forelagt(dato, anledning)).Svar("P-401").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-401")]
    public void En_indsats_i_tide_giver_intet_at_forelægge() => Assert.Equal(Udfald.Opfyldt,
        Vurderet("2022-10-01", "2022-03-01", "{ 'type': 'indsats', 'fra': '2022-05-01', 'art': 'sundhedsloven', 'i_indsatsdel': true }").Svar("P-401").Udfald);

    [Theory]
    [InlineData("indsatser", Udfald.Opfyldt)]
    [InlineData("fleksjob", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-408")]
    public void Teamets_første_indstilling_skal_pege_på_indsatser(string anbefaler, Udfald udfald)
    {
        Assert.Equal(Udfald.Afventer, Vurderet("2022-10-01", "2022-03-01", Forelagt("2022-09-20")).Svar("P-408").Udfald);
        Assert.Equal(udfald, Vurderet("2022-11-01", "2022-03-01", Forelagt("2022-09-20"), Indstillet("2022-10-10", anbefaler)).Svar("P-408").Udfald);
        Assert.Equal(udfald, Vurderet("2022-11-01", "2022-03-01", Forelagt("2022-09-20"), Indstillet("2022-09-20", anbefaler), Indstillet("2022-10-20", "indsatser")).Svar("P-408").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-408")]
    public void En_indstilling_om_en_anden_forelæggelse_tæller_ikke() => Assert.Equal(Udfald.Afventer, Vurderet("2022-11-01", "2022-03-01", Forelagt("2022-09-20"),
        "{ 'id': 'g', 'type': 'forelaeggelse', 'dato': '2022-09-10', 'anledning': 'andet' }", Indstillet("2022-10-10", "fleksjob", ", 'vedr': 'g'")).Svar("P-408").Udfald);

    [Theory]
    [InlineData("2026-01-31", true)]
    [InlineData("2026-02-01", false)]
    [Prøver(Viser.Grænse, "P-408")]
    public void Teamets_opgave_gælder_forelæggelser_til_og_med_januar_2026(string dato, bool svarer) =>
        Assert.Equal(svarer, Vurderet("2026-03-01", "2025-03-01", Forelagt(dato)).Svar.Any(s => s.Regel.Id == "P-408"));

    [Fact(DisplayName = "SKR 10112/2021, afsnit 9: et forløb fra før 2022 skal have en indsats senest 1. juli 2022")]
    [Prøver(Viser.Kilde, "P-409")]
    [Prøver(Viser.Grænse, "P-409")]
    public void Ældre_forløb_har_frist_1_juli_2022()
    {
        Vurderet("2021-12-31", "2021-06-01").IntetSvar("P-409");
        Assert.Equal((Udfald.Afventer, Eksempel.Dag("2022-07-01")), (Vurderet("2022-07-01", "2021-06-01").Svar("P-409").Udfald, Vurderet("2022-07-01", "2021-06-01").Svar("P-409").Frist));
        Assert.Equal((Udfald.Brudt, true), (Vurderet("2022-07-02", "2021-06-01").Svar("P-409").Udfald, Vurderet("2022-07-02", "2021-06-01").Svar("P-409").Åben));
        Assert.False(Vurderet("2022-09-01", "2021-06-01", Forelagt("2022-08-15")).Svar("P-409").Åben);
    }

    [Theory]
    [InlineData("2021-05-31", Udfald.Brudt)]
    [InlineData("2021-06-01", Udfald.IkkeRelevant)]
    [InlineData("2021-12-31", Udfald.IkkeRelevant)]
    [InlineData("2022-01-01", Udfald.Opfyldt)]
    [InlineData("2022-07-01", Udfald.Opfyldt)]
    [InlineData("2022-07-02", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-409")]
    public void En_indsats_før_2022_tager_forløbet_ud(string fra, Udfald udfald) => Assert.Equal(udfald,
        Vurderet("2022-08-01", "2021-06-01", $"{{ 'type': 'indsats', 'fra': '{fra}', 'art': 'loentilskud', 'i_indsatsdel': true }}").Svar("P-409").Udfald);

    [Theory]
    [InlineData("P-401", Udfald.IkkeRelevant)]
    [InlineData("P-409", Udfald.IkkeRelevant)]
    [InlineData("P-402", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-409")]
    public void Særlige_grunde_i_ældre_forløb(string regel, Udfald udfald) => Assert.Equal(udfald,
        Vurderet("2022-08-01", "2021-06-01", $"{{ 'type': 'saerlig-grund', 'dato': '2022-06-01', 'regel': '{regel}', 'begrundelse': 'Indlagt' }}").Svar("P-409").Udfald);

    [Theory]
    [InlineData("'fra': '2021-07-01', 'til': '2021-12-31'", Udfald.Brudt)]
    [InlineData("'fra': '2021-07-01', 'til': '2022-01-01'", Udfald.IkkeRelevant)]
    [Prøver(Viser.Undtagelse, "P-409")]
    public void Timer_før_2022_fritager_ikke(string timer, Udfald udfald) =>
        Assert.Equal(udfald, Vurderet("2022-08-01", "2021-06-01", $"{{ 'type': 'ordinaere-timer', {timer} }}").Svar("P-409").Udfald);

    [Theory]
    [InlineData("2025-09-01", "2026-03-01")]
    [InlineData("2025-03-01", "2025-09-01")]
    [Prøver(Viser.Grænse, "P-410")]
    public void Efter_udfasningen_er_pligten_uafklaret(string start, string frist)
    {
        Vurderet("2026-01-31", start).IntetSvar("P-410");
        var vurdering = Vurderet("2026-03-10", start);
        var svar = vurdering.Svar("P-410");
        Assert.Equal((Udfald.Uafklaret, true, Eksempel.Dag(frist)), (svar.Udfald, svar.Åben, svar.Frist));
        Assert.Contains(Antagelse.Overgang2026, svar.Antagelser);
        Assert.Equal((Udfald.Brudt, Udfald.Uafklaret, true), (vurdering.Svar("P-402").Udfald, vurdering.Svar("P-401").Udfald, vurdering.Svar("P-401").Åben));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-410")]
    public void Efter_udfasningen_svares_ikke_når_sagen_er_forelagt_eller_garantien_opfyldt()
    {
        Vurderet("2026-03-10", "2025-03-01", Forelagt("2025-12-01")).IntetSvar("P-410");
        Assert.Equal(Udfald.Opfyldt, Vurderet("2026-03-10", "2025-03-01", Forelagt("2026-03-01")).Svar("P-401").Udfald);
        Vurderet("2026-03-10", "2025-03-01", "{ 'type': 'indsats', 'fra': '2025-05-01', 'art': 'loentilskud', 'i_indsatsdel': true }").IntetSvar("P-410");
        Vurderet("2026-03-10", "2025-03-01", "{ 'type': 'doed', 'dato': '2026-01-31' }").IntetSvar("P-410");
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-410")]
    public void Ældre_forløb_svarer_også_efter_udfasningen() => Assert.Equal(Eksempel.Dag("2022-07-01"),
        Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2021-06-01", "2026-05-31")).Vurderet("2026-03-10").Svar("P-410").Frist);

    [Theory]
    [InlineData("2022-03-01")]
    [InlineData("2022-09-10")]
    [Prøver(Viser.Undtagelse, "P-408")]
    public void En_pensionists_forelæggelse_spørges_ikke(string forelagt) => Eksempel.Sag("1990-06-01",
        "{ 'type': 'ydelse-foer', 'dato': '2022-01-01', 'art': 'foertidspension' }", Eksempel.Bevilling("2022-03-01", "2024-02-29"),
        $"{{ 'type': 'forelaeggelse', 'dato': '{forelagt}', 'anledning': 'indsatsgaranti' }}").Vurderet("2022-12-01").IntetSvar("P-408");

    [Fact]
    public void Uden_indstilling_er_det_den_der_mangler()
    {
        var svar = Eksempel.Sag("1990-06-01", Eksempel.Bevilling("2022-03-01", "2024-02-29"), "{ 'type': 'forelaeggelse', 'dato': '2022-09-10', 'anledning': 'indsatsgaranti' }")
            .Vurderet("2022-12-01").Svar("P-408");
        Assert.Equal((Udfald.Afventer, "indstilling", "Registrér teamets indstilling om indsatser."), (svar.Udfald, svar.Handling!.Kode, svar.Handling.Tekst));
    }
}
