using CsCheck;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class SlutdagTests
{
    static string Barsel(string fra, string til) => $"{{ 'type': 'barsel', 'fra': '{fra}', 'til': '{til}' }}";

    static Lov.Svar Svar(string start, string slut, params string[] barsel) => Eksempel.Sag("1990-03-03", [Eksempel.Bevilling(start, slut), .. barsel]).Vurderet("2027-01-01").Svar("P-208", "b");

    [Theory(DisplayName = "SKR 10112/2021, afsnit 6.5: slutdagen udskydes med en periode svarende til barslen")]
    [InlineData("2023-01-01", "2023-01-01", "2025-03-01", Sikkerhed.Vejledning)]
    [InlineData("2022-02-01", "2022-03-01", "2025-03-01", Sikkerhed.Vejledning)]
    [InlineData("2025-02-28", "2025-03-31", "2025-04-01", Sikkerhed.Afledt)]
    [InlineData("2025-03-01", "2025-03-31", "2025-02-28", Sikkerhed.Vejledning)]
    [Prøver(Viser.Grænse, "P-208")]
    [Prøver(Viser.Kilde, "P-208")]
    public void Barsel_flytter_slutdagen_dag_for_dag(string fra, string til, string slut, Sikkerhed sikkerhed)
    {
        var svar = Svar("2022-03-01", "2025-02-28", Barsel(fra, til));
        Assert.Equal((Udfald.Opfyldt, (Værdi)Eksempel.Dag(slut), sikkerhed), (svar.Udfald, svar.Værdi, svar.Sikkerhed));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-208")]
    public void Overlap_tæller_én_gang() =>
        Assert.Equal((Værdi)Eksempel.Dag("2025-03-20"), Svar("2022-03-01", "2025-02-28", Barsel("2023-01-01", "2023-01-15"), Barsel("2023-01-10", "2023-01-20")).Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-208")]
    public void Barsel_før_2020_gør_svaret_uafklaret_og_tæller_ikke()
    {
        var svar = Svar("2019-06-01", "2021-05-31", Barsel("2019-12-01", "2020-01-10"));
        Assert.Equal((Udfald.Uafklaret, (Værdi)Eksempel.Dag("2021-06-10")), (svar.Udfald, svar.Værdi));
        Assert.Equal(Eksempel.Dag("2020-01-01"), svar.Nøgledato);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-208")]
    public void Barsel_kun_før_2020_eller_før_start_giver_intet_svar()
    {
        Eksempel.Sag("1990-03-03", Eksempel.Bevilling("2019-06-01", "2021-05-31"), Barsel("2019-07-01", "2019-12-31")).Vurderet("2022-01-01").IntetSvar("P-208");
        Eksempel.Sag("1990-03-03", Eksempel.Bevilling("2022-03-01", "2025-02-28"), Barsel("2022-01-01", "2022-02-28")).Vurderet("2023-01-01").IntetSvar("P-208");
    }

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    [Prøver(Viser.Grænse, "P-208")]
    public void Barsel_efter_lukningen_hviler_på_overgangsreglerne(string til, bool antagelse) =>
        Assert.Equal(antagelse, Svar("2025-03-01", "2027-02-28", Barsel("2026-01-01", til)).Antagelser.Contains(Antagelse.Overgang2026));

    [Fact]
    [Prøver(Viser.Undtagelse, "P-207")]
    public void Sygdom_giver_intet_svar() =>
        Eksempel.Sag("1990-03-03", Eksempel.Bevilling("2022-03-01", "2025-02-28"), "{ 'type': 'fritagelse', 'fra': '2023-01-01', 'til': '2023-02-01', 'grund': 'sygdom' }").Vurderet("2023-03-01").IntetSvar("P-208");

    [Fact(DisplayName = "Egenskab: den flyttede slutdag er den første dag, hvor det rigtige antal dage uden barsel er gået")]
    [Prøver(Viser.Egenskab, "P-208")]
    public void Slutdagen_passer_med_at_tælle_dag_for_dag() =>
        Gen.Select(Gen.Int[365, 1095], Gen.Select(Gen.Int[-50, 1200], Gen.Int[0, 120]).Array[0, 5]).Sample((længde, perioder) =>
        {
            var start = new DateOnly(2022, 3, 1);
            var barsel = Dagmængde.Af(perioder.Select(p => new Periode(start.AddDays(p.Item1), start.AddDays(p.Item1 + p.Item2))));
            var dag = start.AddDays(-1);
            for (var tilbage = længde; tilbage > 0;)
                if (!barsel.Har(dag = dag.AddDays(1), out _))
                    tilbage--;
            Assert.Equal(dag, Slutdag.MedBarsel(start, start.AddDays(længde - 1), barsel));
        });

    [Theory(DisplayName = "LAB § 114, stk. 4, 2. pkt.: forløbet kan ikke vare ud over folkepensionsalderen")]
    [InlineData("2024-06-14", Udfald.Opfyldt, Sikkerhed.Lov)]
    [InlineData("2024-06-15", Udfald.Brudt, Sikkerhed.Afledt)]
    [InlineData("2024-06-16", Udfald.Brudt, Sikkerhed.Lov)]
    [Prøver(Viser.Grænse, "P-218")]
    public void Loftet_er_dagen_før_folkepensionsdagen(string slut, Udfald ventet, Sikkerhed sikkerhed)
    {
        var svar = Eksempel.Sag("1957-06-15", Eksempel.Bevilling("2022-03-01", slut)).Vurderet("2022-03-01").Svar("P-218");
        Assert.Equal((ventet, sikkerhed, (Værdi)Eksempel.Dag("2024-06-14"), ventet == Udfald.Brudt), (svar.Udfald, svar.Sikkerhed, svar.Værdi, svar.Åben));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-218")]
    public void Barsel_kan_flytte_slutdagen_ud_over_loftet() =>
        Assert.Equal(Udfald.Brudt, Eksempel.Sag("1957-06-15", Eksempel.Bevilling("2022-03-01", "2024-06-14"), Barsel("2023-01-01", "2023-01-01")).Vurderet("2023-03-01").Svar("P-218").Udfald);

    [Theory]
    [InlineData("2015-07-01", null)]
    [InlineData("2015-07-02", Udfald.Uafklaret)]
    [InlineData("2016-11-20", Udfald.Uafklaret)]
    [InlineData("2016-11-21", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-218")]
    public void Loftets_første_dag_er_uafklaret(string bevilget, Udfald? ventet) =>
        Assert.Equal(ventet, Eksempel.Sag("1952-06-15", Eksempel.Bevilling(bevilget, "2018-06-15")).Vurderet("2016-12-01").Svar.FirstOrDefault(s => s.Regel.Id == "P-218")?.Udfald);

    [Theory]
    [InlineData("2025-12-30", "2039-12-31")]
    [InlineData("2025-12-31", "2040-12-31")]
    [Prøver(Viser.Grænse, "P-218")]
    public void Tabellen_er_den_der_gjaldt_ved_bevillingen(string bevilget, string sidste) =>
        Assert.Equal((Værdi)Eksempel.Dag(sidste), Eksempel.Sag("1971-01-01", Eksempel.Bevilling("2026-01-01", "2027-12-31", bevilget)).Vurderet("2026-01-01").Svar("P-218").Værdi);

    [Theory]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-01-01", false)]
    [Prøver(Viser.Undtagelse, "P-218")]
    public void En_pensionists_forløb_har_intet_loft_fra_2020(string bevilget, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag("1985-06-15", "{ 'type': 'ydelse-foer', 'dato': '2018-01-01', 'art': 'foertidspension' }", Eksempel.Bevilling("2020-02-01", "2022-01-31", bevilget)).Vurderet("2020-02-01").Svar.Any(s => s.Regel.Id == "P-218"));
}
