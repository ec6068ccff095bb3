using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class FerienTests
{
    static readonly string s_forløb = Eksempel.Bevilling("2022-01-15", "2024-12-31");

    static string Ferie(string fra, string til, string ekstra = ", 'tilladt': true", string id = "f") => $"{{ 'id': '{id}', 'type': 'ferie', 'fra': '{fra}', 'til': '{til}'{ekstra} }}";

    static string Før(string art, string ekstra) => $"{{ 'type': 'ydelse-foer', 'art': '{art}', {ekstra} }}";

    static Lov.Svar Svar(params string[] hændelser) => Eksempel.Sag("1980-06-01", [s_forløb, .. hændelser]).Vurderet("2025-12-31").Svar("Y-28", "f");

    [Fact]
    [Prøver(Viser.Grænse, "Y-28")]
    public void Retten_begynder_den_første_i_måneden_efter_tolv_måneder()
    {
        var svar = Svar(Ferie("2023-01-01", "2023-01-14"));
        Assert.Equal((Udfald.Opfyldt, (Værdi)21), (svar.Udfald, svar.Værdi));

        Assert.Equal(Udfald.Uafklaret, Svar(Ferie("2022-12-31", "2023-01-10")).Udfald);
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-29")]
    public void En_måned_med_blot_en_dag_tæller_helt() =>
        Assert.Equal(Udfald.Opfyldt, Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-01-31", "2024-12-31"), Ferie("2023-01-01", "2023-01-07")).Vurderet("2025-12-31").Svar("Y-28").Udfald);

    [Theory]
    [InlineData("sygedagpenge", "'fra': '2021-01-01', 'til': '2022-01-14'", Udfald.Brudt)]
    [InlineData("kontanthjaelp", "'fra': '2021-09-20', 'til': '2022-01-14'", Udfald.Opfyldt)]
    [InlineData("uddannelseshjaelp", "'fra': '2021-09-20', 'til': '2022-01-14'", Udfald.Opfyldt)]
    [InlineData("kontanthjaelp", "'fra': '2021-09-20'", Udfald.Opfyldt)]
    [InlineData("kontanthjaelp", "'fra': '2021-10-01'", Udfald.Uafklaret)]
    [InlineData("kontanthjaelp", "'fra': '2020-01-01', 'til': '2021-11-30'", Udfald.Brudt)]
    [InlineData("kontanthjaelp", "'dato': '2022-01-10'", Udfald.Uafklaret)]
    [InlineData("ingen", "'dato': '2021-12-31'", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "Y-29")]
    public void Det_borgeren_levede_af_før_tæller(string art, string tid, Udfald ventet) => Assert.Equal(ventet, Svar(Før(art, tid), Ferie("2022-09-01", "2022-09-07")).Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "Y-28")]
    public void Fem_uger_er_grænsen()
    {
        var ved = Svar(Ferie("2023-03-01", "2023-03-28", id: "f1"), Ferie("2023-07-01", "2023-07-07"));
        Assert.Equal((Udfald.Opfyldt, (Værdi)0), (ved.Udfald, ved.Værdi));

        var over = Svar(Ferie("2023-03-01", "2023-03-28", id: "f1"), Ferie("2023-07-01", "2023-07-08"));
        Assert.Equal((Udfald.Brudt, (Værdi)0), (over.Udfald, over.Værdi));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-28")]
    public void Et_nyt_år_giver_nye_fem_uger() =>
        Assert.Equal((Værdi)28, Svar(Ferie("2023-11-01", "2023-12-05", id: "f1"), Ferie("2024-01-01", "2024-01-07")).Værdi);

    [Fact]
    [Prøver(Viser.Grænse, "Y-28")]
    public void Ferie_hen_over_årsskiftet_bruger_af_begge_perioder() =>
        Assert.Equal(Udfald.Opfyldt, Svar(Ferie("2023-11-01", "2023-11-28", id: "f1"), Ferie("2023-12-28", "2024-01-10")).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-28")]
    public void Tilladelsen_skal_være_der()
    {
        Assert.Equal(Udfald.Brudt, Svar(Ferie("2023-03-01", "2023-03-07", ", 'tilladt': false")).Udfald);
        Assert.Equal((Udfald.Uafklaret, (Værdi)28), (Svar(Ferie("2023-03-01", "2023-03-07", "")).Udfald, Svar(Ferie("2023-03-01", "2023-03-07", "")).Værdi));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-29")]
    public void En_hel_måned_uden_ydelse_bryder_og_ferien_kan_komme_for_sent()
    {
        string[] forløb = [Eksempel.Bevilling("2020-01-01", "2020-12-31", id: "b1"), "{ 'type': 'afgoerelse', 'om': 'naeste-skridt', 'udfald': 'job', 'dato': '2020-12-31', 'vedr': 'b1' }", Eksempel.Bevilling("2021-03-01", "2023-02-28", id: "b2")];
        Udfald Ved(string fra, string til) => Eksempel.Sag("1980-06-01", [.. forløb, Ferie(fra, til)]).Vurderet("2025-12-31").Svar("Y-28", "f").Udfald;

        Assert.Equal(Udfald.Opfyldt, Ved("2021-12-20", "2021-12-31"));
        Assert.Equal(Udfald.Brudt, Ved("2021-12-20", "2022-01-01"));
        Assert.Equal(Udfald.Brudt, Ved("2022-02-01", "2022-02-07"));
        Assert.Equal(Udfald.Opfyldt, Ved("2022-03-01", "2022-03-07"));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-29")]
    public void Løntilskud_tæller_ikke_og_bryder_ikke()
    {
        const string løntilskud = "{ 'type': 'indsats', 'art': 'loentilskud', 'fra': '2022-04-01', 'til': '2022-06-30' }";

        Assert.Equal(Udfald.Uafklaret, Svar(løntilskud, Ferie("2023-03-01", "2023-03-07")).Udfald);
        Assert.Equal(Udfald.Opfyldt, Svar(løntilskud, Ferie("2023-04-01", "2023-04-07")).Udfald);
    }

    [Fact]
    public void Ferie_uden_for_forløb_giver_intet_svar() => Eksempel.Sag("1980-06-01", s_forløb, Ferie("2021-07-01", "2021-07-07")).Vurderet("2025-12-31").IntetSvar("Y-28");

    [Fact]
    [Prøver(Viser.Grænse, "Y-28")]
    public void Hjemlen_følger_tiden_og_ordningen()
    {
        Assert.Equal(["§ 69", "§ 2"], Svar(Ferie("2023-01-01", "2023-01-14")).Hjemmel.Select(h => h.Paragraf));
        var gammel = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2013-01-01", "2016-12-31"), Ferie("2015-01-01", "2015-01-14")).Vurderet("2016-12-31").Svar("Y-28");
        Assert.Equal(["§ 13, stk. 11", "§ 2"], gammel.Hjemmel.Select(h => h.Paragraf));
    }

    [Theory]
    [InlineData(", 'tilladt': true", "", Udfald.Opfyldt)]
    [InlineData(", 'tilladt': false", "", Udfald.Brudt)]
    [InlineData("", "", Udfald.Uafklaret)]
    [InlineData(", 'tilladt': false", "2023-03-10", Udfald.Opfyldt)]
    [InlineData("", "2023-03-09", Udfald.Uafklaret)]
    [InlineData(", 'tilladt': false", "2023-03-09", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "Y-30")]
    public void Udlandsophold_kræver_tilladelse_eller_ferie(string tilladt, string ferieTil, Udfald ventet)
    {
        var ophold = $"{{ 'id': 'o', 'type': 'udlandsophold', 'fra': '2023-03-03', 'til': '2023-03-10'{tilladt} }}";
        string[] ferie = ferieTil.Length == 0 ? [] : [Ferie("2023-03-01", ferieTil)];

        Assert.Equal(ventet, Eksempel.Sag("1980-06-01", [s_forløb, ophold, .. ferie]).Vurderet("2025-12-31").Svar("Y-30").Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "Y-28")]
    public void Vinduerne_følger_på_hinanden_og_tolv_måneder_går_forud() =>
        Gen.Enum<Optjeningsmåned>().Array[1, 60].Sample(tegn =>
        {
            var første = new DateOnly(2014, 1, 1);
            int Nr(DateOnly d) => (d.Year - 2014) * 12 + d.Month - 1;
            var vinduer = Ferieoptjening.Vinduer(første, første.AddMonths(tegn.Length - 1), m => tegn[Nr(m.Fra)]).ToArray();
            for (var i = 0; i < vinduer.Length; i++)
            {
                var (talt, nr) = (0, Nr(vinduer[i].Fra) - 1);
                for (; talt < 12 && nr >= 0 && tegn[nr] is Optjeningsmåned.Ydelse or Optjeningsmåned.Løntilskud; nr--)
                    talt += tegn[nr] == Optjeningsmåned.Ydelse ? 1 : 0;
                if (talt < 12 || vinduer[i].TilOgMed != vinduer[i].Fra.AddMonths(12).AddDays(-1) || (i > 0 && vinduer[i].Fra <= vinduer[i - 1].TilOgMed))
                    return false;
            }
            return true;
        });
}
