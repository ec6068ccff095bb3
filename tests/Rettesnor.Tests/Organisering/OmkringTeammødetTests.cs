using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class OmkringTeammødetTests
{
    static string Samtale(string dato) => $"{{ 'type': 'samtale', 'dato': '{dato}', 'form': 'fremmoede' }}";

    [Theory(DisplayName = "SKR 10112/2021, afsnit 5.2: samtale inden en uge efter teamets møde")]
    [InlineData("2022-03-31", Udfald.Afventer)]
    [InlineData("2022-04-01", Udfald.Opfyldt)]
    [InlineData("2022-04-08", Udfald.Opfyldt)]
    [InlineData("2022-04-09", Udfald.Opfyldt)]
    [Prøver(Viser.Grænse, "P-309")]
    public void Samtalen_efter_mødet(string samtale, Udfald udfald)
    {
        var svar = Eksempel.Sag(Født, Forelæggelse("2022-04-01"), Samtale(samtale)).Vurderet("2022-06-01").Svar("P-309");
        Assert.Equal((udfald, Eksempel.Dag("2022-04-08"), Sikkerhed.Vejledning), (svar.Udfald, svar.Frist, svar.Sikkerhed));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-309")]
    public void Kun_en_forelæggelse_om_bevilling_giver_påmindelsen()
    {
        Eksempel.Sag(Født, Forelæggelse("2022-04-01", "fornyet")).Vurderet("2022-06-01").IntetSvar("P-309");
        Eksempel.Sag(Født, Forelæggelse("2026-02-01")).Vurderet("2026-06-01").IntetSvar("P-309");
    }

    [Fact]
    public void Før_skrivelsen_er_anbefalingen_overført() =>
        Assert.Equal(Sikkerhed.Afledt, Eksempel.Sag(Født, Forelæggelse("2021-12-22")).Vurderet("2022-06-01").Svar("P-309").Sikkerhed);

    [Theory(DisplayName = "FVL § 8 og SKR 10112/2021, afsnit 2: borgeren skal vide, at en bisidder kan tages med")]
    [InlineData("2022-04-01", "bisidder", Udfald.Opfyldt)]
    [InlineData("2020-01-01", "bisidder", Udfald.Opfyldt)]
    [InlineData("2022-04-02", "bisidder", Udfald.Brudt)]
    [InlineData("2022-04-01", "andet", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-310")]
    public void Vejledning_om_bisidder(string dato, string om, Udfald udfald) =>
        Assert.Equal(udfald, Eksempel.Sag(Født, Forelæggelse("2022-04-01", "indsatsgaranti"), $"{{ 'type': 'vejledning', 'dato': '{dato}', 'om': '{om}' }}").Vurderet("2022-06-01").Svar("P-310").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-310")]
    public void Vejledningen_kan_ligge_før_historikken() =>
        Assert.Equal(Udfald.Uafklaret, Eksempel.SagMed($"'borger': {{ 'foedt': '{Født}' }}, 'historik_fra': '2022-01-01'", Forelæggelse("2022-04-01")).Vurderet("2022-06-01").Svar("P-310").Udfald);
}
