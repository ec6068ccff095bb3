using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class AldersgrænseTests
{
    internal static string Ønske(string om, string dato, bool ja = true) => $"{{ 'id': 'ø', 'type': 'oenske', 'dato': '{dato}', 'om': '{om}', 'vaerdi': {(ja ? "true" : "false")} }}";

    static readonly string Første = Eksempel.Bevilling("2016-06-01", "2019-05-31", "2016-05-15", "b1");

    static string Andet(string dato, string start = "2019-06-01") => Eksempel.Bevilling(start, "2021-05-31", dato);

    [Theory(DisplayName = "PM 82-16: den, der var fyldt 40, havde ikke pligt til et andet forløb")]
    [InlineData("1979-05-21", null)]
    [InlineData("1979-05-20", Udfald.Brudt)]
    [InlineData("1970-01-01", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-108")]
    public void Skellet_er_40_årsdagen_målt_ved_bevillingen(string født, Udfald? ventet) =>
        Assert.Equal(ventet, Eksempel.Sag(født, Første, Andet("2019-05-20")).Vurderet("2019-06-01").Svar.FirstOrDefault(s => s.Regel.Id == "P-108")?.Udfald);

    [Theory]
    [InlineData("nyt-forloeb", "2019-05-20", true, Udfald.Opfyldt)]
    [InlineData("nyt-forloeb", "2019-05-21", true, Udfald.Brudt)]
    [InlineData("nyt-forloeb", "2019-05-01", false, Udfald.Brudt)]
    [InlineData("ressourceforloeb", "2019-05-01", true, Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-108")]
    [Prøver(Viser.Undtagelse, "P-108")]
    public void Ønsket_skal_være_der_ved_bevillingen(string om, string dato, bool ja, Udfald ventet) =>
        Assert.Equal(ventet, Eksempel.Sag("1970-01-01", Første, Andet("2019-05-20"), Ønske(om, dato, ja)).Vurderet("2019-06-01").Svar("P-108").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-108")]
    public void Et_senere_nej_vinder_over_et_tidligere_ja() =>
        Assert.Equal(Udfald.Brudt, Eksempel.Sag("1970-01-01", Første, Andet("2019-05-20"), Ønske("nyt-forloeb", "2019-04-01"),
            Ønske("nyt-forloeb", "2019-05-01", false).Replace("'ø'", "'ø2'", StringComparison.Ordinal)).Vurderet("2019-06-01").Svar("P-108").Udfald);

    [Theory]
    [InlineData("2021-12-15", "2021-12-31", true)]
    [InlineData("2021-12-15", "2022-01-01", false)]
    [InlineData("2022-01-01", "2021-12-31", false)]
    [Prøver(Viser.Grænse, "P-108")]
    public void Reglen_gælder_til_og_med_2021(string dato, string start, bool svarer) =>
        Assert.Equal(svarer, Eksempel.Sag("1970-01-01", Første, Eksempel.Bevilling(start, "2023-11-30", dato)).Vurderet("2022-02-01").Svar.Any(s => s.Regel.Id == "P-108"));

    [Fact]
    [Prøver(Viser.Undtagelse, "P-108")]
    public void Mangler_historikken_er_et_brud_uafklaret() =>
        Assert.Equal(Udfald.Uafklaret, Eksempel.SagMed("'historik_fra': '2014-01-01', 'borger': { 'foedt': '1970-01-01' }", Første, Andet("2019-05-20")).Vurderet("2019-06-01").Svar("P-108").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-108")]
    public void Et_forløb_der_faldt_bort_før_start_er_intet_tidligere_forløb() =>
        Eksempel.Sag("1970-01-01", Første, "{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '2016-05-20', 'virkning': '2016-06-01', 'vedr': 'b1' }", Andet("2019-05-20"))
            .Vurderet("2019-06-01").IntetSvar("P-108");

    [Theory(DisplayName = "LAB § 115: førtidspensionist under 40 år efter eget ønske")]
    [InlineData("1982-02-16", true, Udfald.Opfyldt)]
    [InlineData("1982-02-15", true, Udfald.Brudt)]
    [InlineData("1990-01-01", false, Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-113")]
    public void Pensionisten_skal_være_under_40_og_ønske_det(string født, bool ønsker, Udfald ventet)
    {
        var sag = Eksempel.Sag(født, "{ 'type': 'ydelse-foer', 'dato': '2020-01-01', 'art': 'foertidspension' }", Ønske("ressourceforloeb", "2022-02-15", ønsker), Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15"));
        Assert.Equal(ventet, sag.Vurderet("2022-03-01").Svar("P-113").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-113")]
    public void Andre_end_pensionister_spørges_ikke() =>
        Eksempel.Sag("1990-01-01", "{ 'type': 'ydelse-foer', 'dato': '2020-01-01', 'art': 'kontanthjaelp' }", Eksempel.Bevilling("2022-03-01", "2025-02-28")).Vurderet("2022-03-01").IntetSvar("P-113");
}
