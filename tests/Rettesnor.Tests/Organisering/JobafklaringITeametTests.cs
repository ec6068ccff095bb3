using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class JobafklaringITeametTests
{
    static string Overgang(string dato, string felter = "'indsats_efter_13_d': false") => $"{{ 'id': 'o', 'type': 'overgang', 'dato': '{dato}'{(felter.Length == 0 ? "" : ", " + felter)} }}";

    static Svar Svar(string pr, params string[] hændelser) => Eksempel.Sag(Født, hændelser).Vurderet(pr).Svar("P-302");

    [Theory(DisplayName = "LAB § 109, stk. 1: senest fire uger efter overgangen")]
    [InlineData("2022-03-01", "2022-03-29")]
    [InlineData("2024-02-01", "2024-02-29")]
    [InlineData("2023-02-01", "2023-03-01")]
    [Prøver(Viser.Grænse, "P-302")]
    public void Fristen_er_28_dage(string overgang, string frist) => Assert.Equal(Eksempel.Dag(frist), JobafklaringITeamet.Frist(Eksempel.Dag(overgang)));

    [Theory]
    [InlineData("2022-03-29", Udfald.Afventer)]
    [InlineData("2022-03-30", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-302")]
    public void Fristdagen_er_selv_rettidig(string pr, Udfald udfald)
    {
        var svar = Svar(pr, Overgang("2022-03-01"));
        Assert.Equal((udfald, true, Eksempel.Dag("2022-03-29"), "o"), (svar.Udfald, svar.Åben, svar.Frist, svar.Vedr.Henvisning));
        Assert.Equal("§ 109, stk. 1", svar.Hjemmel.First(h => h.Lov == "LAB").Paragraf);
    }

    [Theory]
    [InlineData("2022-02-28", Udfald.Brudt)]
    [InlineData("2022-03-01", Udfald.Opfyldt)]
    [InlineData("2022-03-29", Udfald.Opfyldt)]
    [InlineData("2022-03-30", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-302")]
    public void Forelæggelsen_skal_ligge_i_de_fire_uger(string forelagt, Udfald udfald) =>
        Assert.Equal(udfald, Svar("2022-06-01", Overgang("2022-03-01"), Forelæggelse(forelagt, "andet")).Udfald);

    [Theory]
    [InlineData("2014-12-31", Udfald.Brudt)]
    [InlineData("2015-01-01", Udfald.IkkeRelevant)]
    [Prøver(Viser.Undtagelse, "P-302")]
    public void En_tværfaglig_indsats_fritager_fra_2015(string overgang, Udfald udfald)
    {
        var svar = Svar("2016-01-01", Overgang(overgang, "'indsats_efter_13_d': true"));
        Assert.Equal(udfald, svar.Udfald);
        Assert.Equal(udfald == Udfald.IkkeRelevant, svar.Frist is null);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-302")]
    public void Er_indsatsen_ikke_registreret_er_det_uafklaret()
    {
        Assert.Equal(Udfald.Afventer, Svar("2022-03-29", Overgang("2022-03-01", "")).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("2022-03-30", Overgang("2022-03-01", "")).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("2015-03-30", Overgang("2014-12-31", "")).Udfald);
    }

    [Theory]
    [InlineData("2015-07-01", "2015-08-01", Udfald.Brudt)]
    [InlineData("2015-07-02", "2015-08-01", Udfald.Uafklaret)]
    [InlineData("2016-11-20", "2016-12-20", Udfald.Uafklaret)]
    [InlineData("2016-11-21", "2017-01-16", Udfald.IkkeRelevant)]
    [InlineData("2016-11-21", "2017-01-17", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-302")]
    public void Ventes_rask_inden_otte_uger(string overgang, string rask, Udfald udfald) =>
        Assert.Equal(udfald, Svar("2018-01-01", Overgang(overgang, $"'indsats_efter_13_d': false, 'forventet_rask': '{rask}'")).Udfald);

    [Theory]
    [InlineData("2014-06-30", false)]
    [InlineData("2014-07-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [Prøver(Viser.Grænse, "P-302")]
    public void Pligten_gælder_juli_2014_til_2024(string overgang, bool gælder) =>
        Assert.Equal(gælder, Eksempel.Sag(Født, Overgang(overgang)).Vurderet("2026-01-01").Svar.Any(s => s.Regel.Id == "P-302"));

    [Fact]
    [Prøver(Viser.Grænse, "P-302")]
    public void Før_2020_stod_reglen_i_68_d() => Assert.Contains(Svar("2015-02-01", Overgang("2015-01-15")).Hjemmel, h => h.Paragraf == "§ 68 d, stk. 2");
}
