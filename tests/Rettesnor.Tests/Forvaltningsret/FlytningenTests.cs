using CsCheck;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Forvaltningsret;

public class FlytningenTests
{
    static string Flytning(string dato) => $"{{ 'id': 'f', 'type': 'flytning', 'dato': '{dato}', 'til_kommune': '0751' }}";

    [Theory(DisplayName = "LAS § 68, stk. 8: ydelse og forløb følger med ved flytning")]
    [InlineData("2022-02-28", false)]
    [InlineData("2022-03-01", true)]
    [InlineData("2023-02-28", true)]
    [InlineData("2023-06-01", false)]
    [Prøver(Viser.Grænse, "P-801")]
    public void Flytning_i_et_forløb(string dato, bool iForløb)
    {
        var vurdering = Eksempel.Sag(Født, Eksempel.Bevilling("2022-03-01", "2023-02-28", "2022-02-15"), NæsteSkridt("2023-01-01", "job"), Flytning(dato)).Vurderet("2023-07-01");
        if (!iForløb)
        {
            vurdering.IntetSvar("P-801");
            return;
        }
        var svar = vurdering.Svar("P-801");
        Assert.Equal((Udfald.Opfyldt, new Værdi.Tekst("0751"), "f"), (svar.Udfald, svar.Værdi, svar.Vedr.Henvisning));
        Assert.Equal("§ 68, stk. 8", svar.Hjemmel[0].Paragraf);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-801")]
    public void Også_mens_forløbet_fortsætter_uden_afgørelse() =>
        Assert.Equal(Udfald.Opfyldt, Eksempel.Sag(Født, Eksempel.Bevilling("2022-03-01", "2023-02-28"), Flytning("2023-06-01")).Vurderet("2023-07-01").Svar("P-801").Udfald);

    [Fact]
    [Prøver(Viser.Egenskab, "P-801")]
    public void Flytning_ændrer_ingen_andre_svar() =>
        Gen.Int[0, 364].Sample(n =>
        {
            var dato = new DateOnly(2022, 3, 1).AddDays(n).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            string[] sag = [Eksempel.Bevilling("2022-03-01", "2025-02-28"), "{ 'type': 'fritagelse', 'fra': '2022-04-01', 'til': '2022-04-30', 'grund': 'sygdom' }"];
            var uden = Eksempel.Sag(Født, sag).Vurderet("2023-07-01").Svar;
            Assert.Equal(uden, Eksempel.Sag(Født, [.. sag, Flytning(dato)]).Vurderet("2023-07-01").Svar.Where(s => s.Regel.Id != "P-801"));
        });
}
