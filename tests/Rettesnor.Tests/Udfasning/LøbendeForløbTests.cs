using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Udfasning;

public class LøbendeForløbTests
{
    [Theory(DisplayName = "BEK 18/2026 § 3, stk. 2: de tidligere regler gælder videre for løbende forløb")]
    [InlineData("2025-03-01", "2026-01-31", "2025-02-15", false)]
    [InlineData("2025-03-01", "2026-02-01", "2025-02-15", true)]
    [InlineData("2026-06-01", "2027-05-31", "2026-01-31", true)]
    [InlineData("2026-02-01", "2027-01-31", "2026-02-01", false)]
    [Prøver(Viser.Grænse, "P-1102")]
    public void Slutdagen_og_bevillingen_afgør_det(string start, string slut, string bevilget, bool fortsætter)
    {
        var vurdering = Eksempel.Sag(Født, Eksempel.Bevilling(start, slut, bevilget)).Vurderet("2026-02-01");
        if (!fortsætter)
        {
            vurdering.IntetSvar("P-1102");
            return;
        }
        var svar = vurdering.Svar("P-1102");
        Assert.Equal((Udfald.Opfyldt, new Værdi.Dato(Eksempel.Dag(slut)), "b"), (svar.Udfald, svar.Værdi, svar.Vedr.Henvisning));
        Assert.Empty(svar.Antagelser);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-1102")]
    public void Reglen_tier_før_1_februar_2026()
    {
        var vurdering = Eksempel.Sag(Født, Eksempel.Bevilling("2025-03-01", "2027-02-28", "2025-02-15")).Vurderet("2026-01-31");
        vurdering.IntetSvar("P-1102");
        Assert.Equal(Eksempel.Dag("2026-02-01"), vurdering.NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1102")]
    public void Barsel_kan_bringe_slutdagen_over_lukningen() =>
        Assert.Equal(new Værdi.Dato(Eksempel.Dag("2026-02-10")), Eksempel.Sag(Født, Eksempel.Bevilling("2025-01-01", "2026-01-11"), "{ 'type': 'barsel', 'fra': '2025-06-01', 'til': '2025-06-30' }").Vurderet("2026-02-01").Svar("P-1102").Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1102")]
    public void Efter_slutdagen_uden_næste_skridt_hviler_det_på_en_antagelse()
    {
        var bevilling = Eksempel.Bevilling("2025-03-01", "2026-03-31", "2025-02-15");
        Assert.Empty(Eksempel.Sag(Født, bevilling).Vurderet("2026-03-31").Svar("P-1102").Antagelser);
        var svar = Eksempel.Sag(Født, bevilling).Vurderet("2026-04-01").Svar("P-1102");
        Assert.Equal([Antagelse.Overgang2026], svar.Antagelser);
        Assert.Equal((Udfald.Opfyldt, Sikkerhed.Uafklaret), (svar.Udfald, svar.Sikkerhed));
        Assert.Empty(Eksempel.Sag(Født, bevilling, NæsteSkridt("2026-03-01", "job")).Vurderet("2026-04-01").Svar("P-1102").Antagelser);
    }
}
