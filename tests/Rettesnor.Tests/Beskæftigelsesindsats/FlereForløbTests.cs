using CsCheck;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Beskæftigelsesindsats.AldersgrænseTests;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class FlereForløbTests
{
    static readonly string Første = Eksempel.Bevilling("2022-01-10", "2025-01-09", "2021-12-20", "b1");

    static string Andet(string slut, string start = "2025-01-10", string dato = "2025-01-05") => Eksempel.Bevilling(start, slut, dato);

    static Lov.Svar FemÅr(string født, params string[] hændelser) => Eksempel.Sag(født, hændelser).Vurderet("2025-12-01").Svar("P-205", "b");

    [Theory(DisplayName = "SKR 10112/2021, afsnit 6.5: tre år fra 39-årsdagen efterlader højst to")]
    [InlineData("2027-01-09", Udfald.Opfyldt)]
    [InlineData("2027-01-10", Udfald.Brudt)]
    [Prøver(Viser.Kilde, "P-205")]
    [Prøver(Viser.Grænse, "P-205")]
    public void Tre_år_efterlader_præcis_to(string slut, Udfald ventet)
    {
        var svar = FemÅr("1983-01-10", Første, Andet(slut));
        Assert.Equal((ventet, ventet == Udfald.Brudt, (Værdi)Eksempel.Dag("2027-01-09")), (svar.Udfald, svar.Åben, svar.Værdi));
    }

    [Theory]
    [InlineData("1985-01-11", null)]
    [InlineData("1985-01-10", Sikkerhed.Afledt)]
    [InlineData("1975-01-11", Sikkerhed.Afledt)]
    [InlineData("1975-01-10", Sikkerhed.Uafklaret)]
    [InlineData("1974-01-11", Sikkerhed.Uafklaret)]
    [InlineData("1974-01-10", null)]
    [Prøver(Viser.Grænse, "P-205")]
    public void Reglen_gælder_fra_40_til_og_med_50_og_året_som_50_er_en_antagelse(string født, Sikkerhed? ventet)
    {
        var svar = Eksempel.Sag(født, Første, Andet("2026-01-09")).Vurderet("2025-12-01").Svar.FirstOrDefault(s => s.Regel.Id == "P-205");
        Assert.Equal((ventet, ventet == Sikkerhed.Uafklaret), (svar?.Sikkerhed, svar is not null && svar.Antagelser.Contains(Antagelse.Alder50)));
    }

    [Theory]
    [InlineData("2025-01-05", Udfald.Opfyldt)]
    [InlineData("2025-01-06", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-205")]
    public void Ønsket_om_mere_end_fem_år_skal_være_der_ved_bevillingen(string dato, Udfald ventet) =>
        Assert.Equal(ventet, FemÅr("1983-01-10", Første, Andet("2027-07-09"), Ønske("over-fem-aar", dato)).Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-205")]
    public void Restdage_trækkes_fra_dag_for_dag() =>
        Assert.Equal((Værdi)Eksempel.Dag("2027-12-29"), FemÅr("1983-01-10", Eksempel.Bevilling("2021-01-10", "2023-01-20", "2021-01-01", "b1"), Andet("2026-01-09")).Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-205")]
    public void Et_tidligt_stop_afkorter_den_målte_tid() =>
        Assert.Equal((Værdi)Eksempel.Dag("2029-01-09"), FemÅr("1983-01-10", Første, "{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2022-12-01', 'virkning': '2023-01-10' }", Andet("2026-01-09")).Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-205")]
    public void Tid_efter_slutdagen_tæller_ikke_med() =>
        Assert.Equal((Værdi)Eksempel.Dag("2027-05-31"), FemÅr("1983-01-10", Første, Andet("2026-05-31", "2025-06-01", "2025-05-20")).Værdi);

    [Fact]
    public void Alle_tidligere_forløb_lægges_sammen() =>
        Assert.Equal((Værdi)Eksempel.Dag("2026-01-09"), FemÅr("1983-01-10", Eksempel.Bevilling("2014-02-01", "2015-01-31", "2014-01-01", "b0"), Første, Andet("2026-01-09")).Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-205")]
    public void Barsel_i_et_tidligere_forløb_tæller_ikke_og_er_en_antagelse()
    {
        var svar = FemÅr("1983-01-10", Eksempel.Bevilling("2022-01-10", "2024-01-09", "2021-12-20", "b1"), "{ 'type': 'barsel', 'fra': '2023-01-01', 'til': '2023-03-31' }", Andet("2026-01-09"));
        Assert.Equal((Værdi)Eksempel.Dag("2028-01-09"), svar.Værdi);
        Assert.Contains(Antagelse.BarselFemÅr, svar.Antagelser);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-205")]
    public void Et_forløb_fra_skuddagen_på_tre_hele_år_efterlader_også_præcis_to() =>
        Assert.Equal((Værdi)Eksempel.Dag("2027-01-09"), FemÅr("1983-01-10", Eksempel.Bevilling("2020-02-29", "2023-02-28", "2020-02-01", "b1"), Andet("2026-01-09")).Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-205")]
    public void En_pensionist_måles_ikke() =>
        Eksempel.Sag("1983-01-10", Første, "{ 'type': 'ydelse-foer', 'dato': '2024-12-01', 'art': 'foertidspension' }", Andet("2027-07-09")).Vurderet("2025-12-01").IntetSvar("P-205");

    [Fact]
    [Prøver(Viser.Undtagelse, "P-205")]
    public void Historikken_gør_et_brud_uafklaret() =>
        Assert.Equal(Udfald.Uafklaret, Eksempel.SagMed("'historik_fra': '2016-01-01', 'borger': { 'foedt': '1983-01-10' }", Første, Andet("2027-07-09")).Vurderet("2025-12-01").Svar("P-205").Udfald);

    [Fact(DisplayName = "Egenskab: hele år tidligere giver hele år tilbage, og hver restdag koster en dag")]
    [Prøver(Viser.Egenskab, "P-205")]
    public void Brugt_tid_og_resten_er_fem_år() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 400], Gen.Int[0, 60]).Sample((år, dage, måned) =>
        {
            var start = new DateOnly(2022, 1, 1).AddMonths(måned);
            Assert.Equal(start.AddMonths(12 * (5 - år)).AddDays(-dage), FemÅrIAlt.SidsteDag(start, år, dage).AddDays(1));
        });

    [Theory(DisplayName = "SKR 10112/2021, afsnit 6.5: over 50 år kun ét forløb, også når det første begyndte før")]
    [InlineData("1974-01-11", null)]
    [InlineData("1974-01-10", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-206")]
    public void Over_50_er_fyldt_51(string født, Udfald? ventet) =>
        Assert.Equal(ventet, Eksempel.Sag(født, Første, Andet("2026-01-09")).Vurderet("2025-12-01").Svar.FirstOrDefault(s => s.Regel.Id == "P-206")?.Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-206")]
    public void Over_50_kan_selv_ønske_et_nyt()
    {
        var svar = Eksempel.Sag("1970-01-10", Første, Andet("2026-01-09"), Ønske("nyt-forloeb", "2025-01-05")).Vurderet("2025-12-01").Svar("P-206");
        Assert.Equal((Udfald.Opfyldt, (Værdi)1), (svar.Udfald, svar.Værdi));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-206")]
    public void Det_første_forløb_over_50_kræver_intet_ønske() => Eksempel.Sag("1970-01-10", Første).Vurderet("2022-02-01").IntetSvar("P-206");

    static readonly string[] s_ny =
    [
        "{ 'type': 'forberedende-del', 'dato': '2024-11-01' }", "{ 'type': 'forelaeggelse', 'dato': '2024-12-01', 'anledning': 'fornyet' }",
        "{ 'type': 'indstilling', 'dato': '2025-01-05', 'anbefaler': 'ressourceforloeb' }",
    ];

    [Theory(DisplayName = "PM 82-16: et nyt forløb kræver en ny behandling i teamet")]
    [InlineData(-1, Udfald.Opfyldt)]
    [InlineData(0, Udfald.Brudt)]
    [InlineData(1, Udfald.Brudt)]
    [InlineData(2, Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-209")]
    public void Et_nyt_forløb_kræver_hele_vejen_igen(int uden, Udfald ventet) =>
        Assert.Equal(ventet, Eksempel.Sag("1990-01-10", [Første, Andet("2026-01-09"), .. s_ny.Where((_, i) => i != uden)]).Vurderet("2025-12-01").Svar("P-209").Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-209")]
    public void Behandlingen_skal_ligge_efter_den_forrige_bevilling() =>
        Assert.Equal(Udfald.Brudt, Eksempel.Sag("1990-01-10", [Første, Andet("2026-01-09"), .. s_ny.Skip(1), "{ 'type': 'forberedende-del', 'dato': '2021-12-20' }"]).Vurderet("2025-12-01").Svar("P-209").Udfald);

    [Theory]
    [InlineData("2025-02-09", true)]
    [InlineData("2025-02-10", false)]
    [Prøver(Viser.Grænse, "P-209")]
    public void Højst_31_dage_efter_regnes_for_en_fortsættelse(string start, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag("1990-01-10", Første, Andet("2026-05-09", start)).Vurderet("2025-12-01").Svar.Any(s => s.Regel.Id == "P-209"));

    [Theory]
    [InlineData("2025-01-10", true)]
    [InlineData("2025-01-09", false)]
    [InlineData("2024-01-09", false)]
    [Prøver(Viser.Undtagelse, "P-209")]
    public void En_senere_slutdag_er_en_forlængelse(string slut, bool brudt)
    {
        var vurdering = Eksempel.Sag("1990-01-10", Første, $"{{ 'id': 'v', 'type': 'afgoerelse', 'om': 'varighed', 'dato': '2024-06-01', 'slut': '{slut}', 'vedr': 'b1' }}").Vurderet("2024-12-01");
        Assert.Equal(brudt ? ["v"] : [], vurdering.Svar.Where(s => s.Regel.Id == "P-209").Select(s => s.Vedr.Id));
    }

    [Theory(DisplayName = "LAB § 114, stk. 3, 2. pkt.: den, der fylder 40 under forløbet, fortsætter")]
    [InlineData("1982-01-10", false)]
    [InlineData("1982-01-11", true)]
    [InlineData("1985-01-09", true)]
    [InlineData("1985-01-10", false)]
    [Prøver(Viser.Grænse, "P-217")]
    public void Fylder_40_under_forløbet(string født, bool svarer) => Assert.Equal(svarer, Eksempel.Sag(født, Første).Vurderet("2022-02-01").Svar.Any(s => s.Regel.Id == "P-217"));

    [Theory]
    [InlineData("1979-12-31", true)]
    [InlineData("1980-01-01", false)]
    [InlineData("1981-12-31", false)]
    [InlineData("1982-01-01", true)]
    [Prøver(Viser.Undtagelse, "P-217")]
    public void I_2020_og_2021_tier_reglen(string født, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag(født, Eksempel.Bevilling("2018-01-01", "2022-12-31")).Vurderet("2022-02-01").Svar.Any(s => s.Regel.Id == "P-217"));
}
