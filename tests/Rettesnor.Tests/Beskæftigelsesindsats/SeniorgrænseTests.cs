using CsCheck;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Beskæftigelsesindsats.AldersgrænseTests;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class SeniorgrænseTests
{
    const string Født = "1961-06-15";

    [Theory(DisplayName = "SKR 10112/2021, afsnit 4.1: nøjagtig seks år er ikke under seks år")]
    [InlineData("2022-06-14", Udfald.Opfyldt)]
    [InlineData("2022-06-15", Udfald.Opfyldt)]
    [InlineData("2022-06-16", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-109")]
    public void Grænsen_er_seks_år_før_folkepensionsdagen(string start, Udfald ventet)
    {
        var svar = Eksempel.Sag(Født, Eksempel.Bevilling(start, "2024-06-01", "2022-06-01")).Vurderet("2022-07-01").Svar("P-109");
        Assert.Equal((ventet, (Værdi)Eksempel.Dag("2022-06-15"), null), (svar.Udfald, svar.Værdi, svar.Frist));
    }

    [Theory]
    [InlineData("2022-08-31", Udfald.Afventer)]
    [InlineData("2022-09-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-109")]
    public void Før_starten_kan_ønsket_endnu_komme(string pr, Udfald ventet)
    {
        var vurdering = Eksempel.Sag(Født, Eksempel.Bevilling("2022-09-01", "2024-08-31", "2022-08-01")).Vurderet(pr);
        Assert.Equal((ventet, ventet == Udfald.Afventer), (vurdering.Svar("P-109").Udfald, vurdering.Svar("P-109").Åben));
    }

    [Theory]
    [InlineData("ressourceforloeb", "2022-09-01", Udfald.Opfyldt)]
    [InlineData("nyt-forloeb", "2022-09-01", Udfald.Opfyldt)]
    [InlineData("nyt-forloeb", "2022-09-02", Udfald.Brudt)]
    [InlineData("over-fem-aar", "2022-08-01", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-109")]
    public void Et_ønske_inden_starten_er_nok(string om, string dato, Udfald ventet) =>
        Assert.Equal(ventet, Eksempel.Sag(Født, Eksempel.Bevilling("2022-09-01", "2024-08-31", "2022-08-01"), Ønske(om, dato)).Vurderet("2022-10-01").Svar("P-109").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-109")]
    public void Historikken_kan_gøre_det_uafklaret() =>
        Assert.Equal(Udfald.Uafklaret, Eksempel.SagMed($"'historik_fra': '2022-01-01', 'borger': {{ 'foedt': '{Født}' }}", Eksempel.Bevilling("2022-09-01", "2024-08-31", "2022-08-01")).Vurderet("2022-10-01").Svar("P-109").Udfald);

    [Theory]
    [InlineData("2021-12-31", "2021-12-31", false)]
    [InlineData("2021-12-31", "2022-01-01", true)]
    [InlineData("2026-01-31", "2026-03-01", true)]
    [InlineData("2026-02-01", "2026-03-01", false)]
    [Prøver(Viser.Grænse, "P-109")]
    public void Reglen_gælder_starter_fra_2022_bevilget_til_januar_2026(string dato, string start, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag(Født, Eksempel.Bevilling(start, "2027-06-01", dato)).Vurderet("2026-04-01").Svar.Any(s => s.Regel.Id == "P-109"));

    [Theory(DisplayName = "LAB § 112, stk. 3, 2. pkt.: forløbet fortsætter, når grænsen passeres undervejs")]
    [InlineData("2022-06-14", "2024-06-13", "2022-06-15", true)]
    [InlineData("2022-06-14", "2024-06-13", "2022-06-14", false)]
    [InlineData("2022-06-15", "2024-06-14", "2022-07-01", false)]
    [InlineData("2021-06-16", "2022-06-15", "2022-07-01", true)]
    [InlineData("2021-06-15", "2022-06-14", "2022-07-01", false)]
    [Prøver(Viser.Grænse, "P-110")]
    public void Grænsen_undervejs(string start, string slut, string pr, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag(Født, Eksempel.Bevilling(start, slut)).Vurderet(pr).Svar.Any(s => s.Regel.Id == "P-110"));

    [Fact]
    [Prøver(Viser.Undtagelse, "P-110")]
    public void Et_forløb_der_var_standset_før_grænsen_nævnes_ikke() =>
        Eksempel.Sag(Født, Eksempel.Bevilling("2022-01-01", "2023-12-31"), "{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2022-05-01', 'virkning': '2022-06-01' }").Vurderet("2022-07-01").IntetSvar("P-110");

    [Theory]
    [InlineData("2022-06-15", null, null)]
    [InlineData("2022-06-16", null, Udfald.Afventer)]
    [InlineData("2022-06-16", "2022-06-15", Udfald.Afventer)]
    [InlineData("2022-06-16", "2022-06-16", Udfald.Opfyldt)]
    [Prøver(Viser.Undtagelse, "P-112")]
    public void En_senior_der_siger_nej_skal_vejledes(string nej, string? vejledt, Udfald? ventet)
    {
        string[] vejledning = vejledt is null ? [] : [$"{{ 'type': 'vejledning', 'dato': '{vejledt}', 'om': 'seniorpension' }}"];
        Assert.Equal(ventet, Eksempel.Sag(Født, [Ønske("ressourceforloeb", nej, false), .. vejledning]).Vurderet("2022-07-01").Svar.FirstOrDefault(s => s.Regel.Id == "P-112")?.Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-112")]
    public void Et_ja_giver_ingen_vejledningspligt() => Eksempel.Sag(Født, Ønske("ressourceforloeb", "2022-06-20")).Vurderet("2022-07-01").IntetSvar("P-112");

    [Fact]
    [Prøver(Viser.Egenskab, "P-109")]
    public void Jo_senere_start_jo_mindre_tilbage() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 4000]).Sample((a, b) =>
        {
            var grænse = new DateOnly(2024, 2, 29);
            var (tidlig, sen) = (grænse.AddDays(Math.Min(a, b) - 2000), grænse.AddDays(Math.Max(a, b) - 2000));
            Assert.True(!Seniorgrænse.ErUnderSeksÅr(tidlig, grænse) || Seniorgrænse.ErUnderSeksÅr(sen, grænse));
        });
}
