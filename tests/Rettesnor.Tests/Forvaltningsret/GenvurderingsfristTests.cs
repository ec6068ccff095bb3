using CsCheck;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Forvaltningsret;

public class GenvurderingsfristTests
{
    static Lov.Svar Svar(string pr, params string[] hændelser) => Eksempel.Sag("1980-06-01",
        ["{ 'id': 'a', 'type': 'afgoerelse', 'om': 'afslag', 'dato': '2024-03-04', 'klagevejledning': true, 'meddelt': { 'dato': '2024-03-04', 'maade': 'digital-post' } }",
        "{ 'id': 'k', 'type': 'klage', 'dato': '2024-03-08', 'vedr': 'a' }", .. hændelser]).Vurderet(pr).Svar("P-707");

    static string Genvurdering(string dato, string udfald, string ekstra = "") => $"{{ 'type': 'genvurdering', 'dato': '{dato}', 'vedr': 'k', 'udfald': '{udfald}'{ekstra} }}";

    static string Underretning(string dato, string forventet) => $"{{ 'type': 'underretning', 'dato': '{dato}', 'vedr': 'k', 'forventet': '{forventet}' }}";

    [Fact]
    [Prøver(Viser.Kilde, "P-707")]
    [Prøver(Viser.Grænse, "P-707")]
    public void Fire_uger_flyttes_ikke_af_weekend()
    {
        Assert.Equal((Udfald.Afventer, Eksempel.Dag("2024-04-05")), (Svar("2024-04-05").Udfald, Svar("2024-04-05").Frist!.Value));
        Assert.Equal(Udfald.Brudt, Svar("2024-04-06").Udfald);
    }

    [Theory]
    [InlineData("2024-04-05", Udfald.Opfyldt)]
    [InlineData("2024-04-06", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-707")]
    public void Medhold_inden_fristen(string dato, Udfald ventet) => Assert.Equal(ventet, Svar("2024-05-01", Genvurdering(dato, "medhold")).Udfald);

    [Theory]
    [InlineData("2024-04-05", Udfald.Opfyldt)]
    [InlineData("2024-04-06", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-707")]
    public void Fastholdt_skal_være_sendt_videre_inden_fristen(string sendt, Udfald ventet) =>
        Assert.Equal(ventet, Svar("2024-05-01", Genvurdering("2024-04-01", "fastholdt", $", 'videresendt': '{sendt}'")).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-707")]
    public void Fastholdt_uden_videresendelse_er_uafklaret() => Assert.Equal(Udfald.Uafklaret, Svar("2024-05-01", Genvurdering("2024-04-01", "fastholdt")).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-707")]
    public void En_underretning_i_tide_flytter_forventningen()
    {
        Assert.Equal(Udfald.Afventer, Svar("2024-04-20", Underretning("2024-04-05", "2024-04-20")).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("2024-04-21", Underretning("2024-04-05", "2024-04-20")).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("2024-04-10", Underretning("2024-04-06", "2024-04-20")).Udfald);
        Assert.Equal(Udfald.Opfyldt, Svar("2024-05-01", Underretning("2024-04-05", "2024-04-20"), Genvurdering("2024-04-18", "delvist")).Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-707")]
    public void Fristen_ligger_altid_samme_ugedag_fire_uger_efter() =>
        Gen.Int[0, 9000].Sample(i => new DateOnly(2013, 1, 1).AddDays(i) is var dag && Genvurderingsfrist.Frist(dag) is var frist && frist.DayOfWeek == dag.DayOfWeek && frist.DayNumber - dag.DayNumber == 28);
}
