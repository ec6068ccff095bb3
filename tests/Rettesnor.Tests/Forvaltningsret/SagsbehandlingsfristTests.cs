using CsCheck;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Forvaltningsret;

public class SagsbehandlingsfristTests
{
    const string Ansøgning = "{ 'id': 'x', 'type': 'ansoegning', 'om': 'ressourceforloeb', 'dato': '2023-01-10' }";
    const string Frist90 = "'borger': { 'foedt': '1983-05-14' }, 'kommune_frister': { 'bevilling': 90 }";

    static Lov.Svar Svar(string pr, params string[] flere) => Eksempel.SagMed(Frist90, [Ansøgning, .. flere]).Vurderet(pr).Svar("P-713");

    [Fact(DisplayName = "S004: kommunen sætter selv fristen; 90 dage fra 10. januar 2023 er 10. april 2023")]
    [Prøver(Viser.Kilde, "P-713")]
    [Prøver(Viser.Grænse, "P-713")]
    public void Kommunens_egen_frist()
    {
        Assert.Equal((Udfald.Afventer, Eksempel.Dag("2023-04-10")), (Svar("2023-04-10").Udfald, Svar("2023-04-10").Frist!.Value));
        Assert.Equal(Udfald.Brudt, Svar("2023-04-11").Udfald);
    }

    [Theory]
    [InlineData("2023-04-10", Udfald.Opfyldt)]
    [InlineData("2023-04-11", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-713")]
    public void Et_afslag_afgør_også(string dato, Udfald ventet) => Assert.Equal(ventet, Svar("2023-06-01", $"{{ 'type': 'afgoerelse', 'om': 'afslag', 'dato': '{dato}' }}").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-713")]
    public void Besked_i_tide_udsætter()
    {
        const string besked = "{ 'type': 'underretning', 'dato': '2023-04-10', 'vedr': 'x', 'forventet': '2023-05-20' }";

        var svar = Svar("2023-06-01", besked);
        Assert.Equal((Udfald.Afventer, (Værdi)Eksempel.Dag("2023-05-20")), (svar.Udfald, svar.Værdi));
        Assert.Equal(Udfald.Opfyldt, Svar("2023-06-01", besked, "{ 'type': 'afgoerelse', 'om': 'afslag', 'dato': '2023-05-15' }").Udfald);
        Assert.Equal(Udfald.Brudt, Svar("2023-06-01", besked.Replace("04-10", "04-11")).Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-713")]
    public void Uden_kommunens_frist_er_det_uafklaret() => Assert.Equal(Udfald.Uafklaret, Eksempel.Sag("1983-05-14", Ansøgning).Vurderet("2023-06-01").Svar("P-713").Udfald);

    [Fact]
    [Prøver(Viser.Egenskab, "P-713")]
    public void Fristen_er_dagene_efter() => Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 400]).Sample((i, dage) =>
        new DateOnly(2013, 1, 1).AddDays(i) is var dag && Sagsbehandlingsfrist.Frist(dag, dage).DayNumber == dag.DayNumber + dage);
}
