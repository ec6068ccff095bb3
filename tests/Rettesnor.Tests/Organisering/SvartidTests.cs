using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class SvartidTests
{
    static string Anmodning(string dato, string til, string modtaget = "") =>
        $"{{ 'id': 'a', 'type': 'anmodning', 'dato': '{dato}', 'til': '{til}'{(modtaget.Length == 0 ? "" : $", 'modtaget': '{modtaget}'")} }}";

    [Theory(DisplayName = "KLINISK-BEK §§ 21-23: 14 dage for regionen, 30 dage for speciallægen")]
    [InlineData("region", "2022-03-15")]
    [InlineData("laege", "2022-03-31")]
    [Prøver(Viser.Grænse, "P-313")]
    public void Svarets_dag(string til, string frist)
    {
        var svar = Eksempel.Sag(Født, Anmodning("2022-03-01", til)).Vurderet("2022-06-01").Svar("P-313");
        Assert.Equal((Udfald.Afventer, Eksempel.Dag(frist)), (svar.Udfald, svar.Frist));
    }

    [Theory]
    [InlineData("2022-03-19", Udfald.Afventer)]
    [InlineData("2022-03-20", Udfald.Opfyldt)]
    public void Svaret_er_et_faktum_fra_dagen_det_kom(string pr, Udfald udfald)
    {
        var vurdering = Eksempel.Sag(Født, Anmodning("2022-03-01", "region", "2022-03-20")).Vurderet(pr);
        Assert.Equal(udfald, vurdering.Svar("P-313").Udfald);
        Assert.Equal(udfald == Udfald.Afventer ? Eksempel.Dag("2022-03-20") : null, vurdering.NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-313")]
    public void Andre_har_ingen_frist() => Eksempel.Sag(Født, Anmodning("2022-03-01", "andet")).Vurderet("2022-06-01").IntetSvar("P-313");

    [Theory]
    [InlineData("2013-01-01", true)]
    [InlineData("2026-01-31", true)]
    [InlineData("2026-02-01", false)]
    [Prøver(Viser.Grænse, "P-313")]
    public void Reglens_tid(string dato, bool gælder) => Assert.Equal(gælder, Eksempel.Sag(Født, Anmodning(dato, "laege")).Vurderet("2026-06-01").Svar.Any(s => s.Regel.Id == "P-313"));
}
