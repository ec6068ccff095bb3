using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Indsatsgarantiens begrundelser, handlinger og sikkerhed, som borgeren og juristen læser dem.</summary>
public class IndsatsgarantiensOrdTests
{
    static Vurdering Vurderet(string pr, params string[] hændelser) => Eksempel.Sag("1980-06-01", [Eksempel.Bevilling("2022-03-01", "2025-02-28"), .. hændelser]).Vurderet(pr);

    static string Indsats(string fra, string plan = ", 'i_indsatsdel': true") => $"{{ 'type': 'indsats', 'fra': '{fra}', 'art': 'sundhedsloven'{plan} }}";

    const string Uden = "Seks måneder fra 1. marts 2022 er 1. september 2022.";

    [Fact]
    public void Regnestykket_uden_og_med_dage_der_ikke_tæller()
    {
        Assert.Equal(Uden, Vurderet("2022-09-01").Svar("P-402").Begrundelse);
        Assert.Equal($"{Uden} Ingen indsats i planen var begyndt; en senere begyndelse retter det ikke.", Vurderet("2022-09-02").Svar("P-402").Begrundelse);
        Assert.Equal($"{Uden} En indsats i planen begyndte 1. maj 2022.", Vurderet("2022-09-02", Indsats("2022-05-01")).Svar("P-402").Begrundelse);
        Assert.Equal("Seks måneder fra 1. marts 2022 med 10 dage, der ikke tæller med, er 11. september 2022; uden dem var fristen 1. september 2022.",
            Vurderet("2022-09-02", "{ 'type': 'standby', 'fra': '2022-04-01', 'til': '2022-04-10' }").Svar("P-402").Begrundelse);
    }

    [Fact]
    public void En_periode_der_løber_endnu_siges_at_flytte_fristen()
    {
        var løber = Vurderet("2022-08-20", "{ 'type': 'standby', 'fra': '2022-08-01' }");
        Assert.Equal("Seks måneder fra 1. marts 2022 med 20 dage, der ikke tæller med, er 21. september 2022; uden dem var fristen 1. september 2022. En periode løber endnu uden slutdato, så fristen flytter sig dag for dag.",
            løber.Svar("P-402").Begrundelse);
        Assert.Equal("20 dage fra 1. marts 2022 til og med fristen 21. september 2022 tæller ikke med; uden dem var fristen 1. september 2022. Mindst én periode løber endnu uden slutdato, så antallet og fristen flytter sig dag for dag.",
            løber.Svar("P-404").Begrundelse);
        Assert.Equal("10 dage fra 1. marts 2022 til og med fristen 11. september 2022 tæller ikke med; uden dem var fristen 1. september 2022.",
            Vurderet("2022-08-20", "{ 'type': 'standby', 'fra': '2022-04-01', 'til': '2022-04-10' }").Svar("P-404").Begrundelse);
    }

    [Fact]
    public void Én_planlagt_eller_åben_periode_blandt_flere_er_nok_til_at_sige_det()
    {
        string[] begge = ["{ 'type': 'standby', 'fra': '2022-04-01', 'til': '2022-04-10' }", "{ 'type': 'barsel', 'fra': '2022-08-15', 'til': '2022-08-25' }"];
        Assert.Equal([Antagelse.PlanlagtTil], Vurderet("2022-08-20", begge).Svar("P-404").Antagelser);
        Assert.Empty(Vurderet("2022-08-25", begge).Svar("P-404").Antagelser);
        Assert.Contains("dag for dag", Vurderet("2022-08-20", begge[0], "{ 'type': 'standby', 'fra': '2022-08-01' }").Svar("P-404").Begrundelse, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-03-01", Sikkerhed.Afledt)]
    [InlineData("2022-03-02", Sikkerhed.Vejledning)]
    [Prøver(Viser.Grænse, "P-403")]
    public void At_startdagen_selv_tæller_er_udledt(string fra, Sikkerhed sikkerhed) => Assert.Equal(sikkerhed, Vurderet("2022-09-02", Indsats(fra)).Svar("P-402").Sikkerhed);

    [Theory]
    [InlineData("2022-09-01", false)]
    [InlineData("2022-09-02", true)]
    public void Timer_kun_i_den_forlængede_tid_siges_at_være_usikre(string fra, bool usikkert)
    {
        var svar = Vurderet("2022-12-01", "{ 'type': 'standby', 'fra': '2022-04-01', 'til': '2022-04-10' }", $"{{ 'type': 'ordinaere-timer', 'fra': '{fra}', 'til': '2022-09-05' }}").Svar("P-402");
        Assert.Equal((Udfald.IkkeRelevant, usikkert, usikkert), (svar.Udfald, svar.Sikkerhed == Sikkerhed.Uafklaret, svar.Begrundelse.EndsWith("de dage, fristen er forlænget med.", StringComparison.Ordinal)));
        Assert.Contains("senest på fristen 11. september 2022; sagen skal derfor ikke forelægges på ny.", svar.Begrundelse, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'type': 'ordinaere-timer', 'fra': '2022-05-01', 'til': '2022-05-31'", "ordinær")]
    [InlineData("'type': 'indsats', 'art': 'stu', 'fra': '2022-05-01'", "en ungdomsuddannelse")]
    [InlineData("'type': 'indsats', 'art': 'loentilskud-handicap', 'fra': '2022-05-01'", "løntilskud for personer med handicap")]
    public void Den_anden_beskæftigelse_nævnes(string hændelse, string navn) => Assert.Contains(navn, Vurderet("2022-12-01", $"{{ {hændelse} }}").Svar("P-402").Begrundelse, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Hvert_åbent_svar_siger_hvad_der_kan_gøres()
    {
        Assert.Equal(new("indsats", "Begynd en indsats, der står i planen."), Vurderet("2022-09-01").Svar("P-402").Handling);
        Assert.Equal(new("forelaeggelse:indsatsgaranti", "Forelæg sagen for rehabiliteringsteamet på ny."), Vurderet("2022-09-02").Svar("P-401").Handling);
        var uoplyst = Vurderet("2022-09-02", Indsats("2022-05-01", ""));
        Assert.Equal(new("rettelse", "Registrér, om indsatsen står i planen."), uoplyst.Svar("P-402").Handling);
        Assert.Equal(uoplyst.Svar("P-402").Handling, uoplyst.Svar("P-401").Handling);
        Assert.Null(Vurderet("2022-10-01", Indsats("2022-05-01", ""), "{ 'type': 'forelaeggelse', 'dato': '2022-09-20', 'anledning': 'indsatsgaranti' }").Svar("P-402").Handling);
    }

    [Fact]
    public void Svaret_om_forelæggelsen_følger_fristens_ord()
    {
        Assert.Equal("Sagen skal kun forelægges på ny, hvis ingen indsats i planen er begyndt senest 1. september 2022.", Vurderet("2022-09-01").Svar("P-401").Begrundelse);
        Assert.Equal("Fristen 1. september 2022 er overskredet, og sagen er ikke forelagt rehabiliteringsteamet på ny.", Vurderet("2022-09-02").Svar("P-401").Begrundelse);
        Assert.Equal("En indsats begyndte i tide, så der er intet at forelægge.", Vurderet("2022-09-02", Indsats("2022-05-01")).Svar("P-401").Begrundelse);
        var uoplyst = Vurderet("2022-09-02", Indsats("2022-05-01", ""));
        Assert.Equal((uoplyst.Svar("P-402").Begrundelse, Sikkerhed.Uafklaret), (uoplyst.Svar("P-401").Begrundelse, uoplyst.Svar("P-401").Sikkerhed));
        Assert.Equal(Sikkerhed.Vejledning, Vurderet("2022-09-02").Svar("P-401").Sikkerhed);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-402")]
    public void Forløbet_fra_1_januar_2022_er_det_første_med_garantien()
    {
        var første = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-01-01", "2024-12-31"), "{ 'type': 'saerlig-grund', 'dato': '2022-01-01', 'regel': 'P-401', 'begrundelse': 'Indlagt' }").Vurderet("2022-08-01");
        Assert.Equal(Udfald.IkkeRelevant, første.Svar("P-402").Udfald);
        første.IntetSvar("P-409");
    }

    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    [Prøver(Viser.Undtagelse, "P-401")]
    public void En_forelæggelse_i_det_næste_forløb_hører_ikke_til_det_første(string forelagt, bool åben)
    {
        var svar = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-03-01", "2023-02-28"), Eksempel.Bevilling("2023-03-01", "2025-02-28", id: "b2"),
            $"{{ 'type': 'forelaeggelse', 'dato': '{forelagt}', 'anledning': 'indsatsgaranti' }}").Vurderet("2023-04-01").Svar("P-401", "b");
        Assert.Equal((åben ? Udfald.Brudt : Udfald.Opfyldt, åben), (svar.Udfald, svar.Åben));
    }

    [Theory]
    [InlineData("2025-03-01", "2026-01-31", "2028-02-29", true)]
    [InlineData("2025-03-01", "2026-02-01", "2028-02-29", false)]
    [InlineData("2025-03-01", "2025-02-01", "2026-02-01", true)]
    [InlineData("2025-03-01", "2025-02-01", "2026-01-31", false)]
    [Prøver(Viser.Grænse, "P-410")]
    public void Udfasningen_rammer_det_bevilgede_der_ikke_er_slut(string start, string bevilget, string slut, bool svarer)
    {
        string[] stop = slut == "2028-02-29" ? [] : [$"{{ 'type': 'afgoerelse', 'om': 'naeste-skridt', 'dato': '{slut}', 'udfald': 'job', 'vedr': 'b' }}"];
        var vurdering = Eksempel.Sag("1980-06-01", [Eksempel.Bevilling(start, slut, bevilget), .. stop]).Vurderet("2026-03-10");
        Assert.Equal(svarer, vurdering.Svar.Any(s => s.Regel.Id == "P-410"));
        if (svarer)
            Assert.StartsWith("forelaeggelse:indsatsgaranti", vurdering.Svar("P-410").Handling!.Kode, StringComparison.Ordinal);
    }
}
