using CsCheck;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Organisering;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Organisering;

public class PlanlængdeTests
{
    static Lov.Svar Svar(string dato, string fra, string til, string felter = "") => Eksempel.Sag(Født, Eksempel.Bevilling("2022-03-01", "2025-02-28"),
        $"{{ 'id': 'd', 'type': 'indsatsdel', 'dato': '{dato}', 'fra': '{fra}', 'til': '{til}'{felter} }}").Vurderet("2026-06-01").Svar("P-308");

    [Theory(DisplayName = "Rehabiliteringsbekendtgørelsens § 5: mindst seks måneder ad gangen")]
    [InlineData("2022-04-01", "2022-09-29", Udfald.Brudt, "2022-09-30")]
    [InlineData("2022-04-01", "2022-09-30", Udfald.Opfyldt, "2022-09-30")]
    [InlineData("2022-04-01", "2023-09-30", Udfald.Opfyldt, "2022-09-30")]
    [InlineData("2022-08-31", "2023-02-27", Udfald.Opfyldt, "2023-02-27")]
    [InlineData("2023-08-31", "2024-02-27", Udfald.Brudt, "2024-02-28")]
    [Prøver(Viser.Grænse, "P-308")]
    public void Seks_måneder(string fra, string til, Udfald udfald, string tidligst)
    {
        var svar = Svar("2022-04-01", fra, til);
        Assert.Equal((udfald, udfald == Udfald.Brudt, new Værdi.Dato(Eksempel.Dag(tidligst)), "d"), (svar.Udfald, svar.Åben, svar.Værdi, svar.Vedr.Henvisning));
    }

    [Theory]
    [InlineData("2025-02-27", Udfald.Brudt)]
    [InlineData("2025-02-28", Udfald.Uafklaret)]
    [InlineData("2025-03-15", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-308")]
    public void En_kort_plan_til_forløbets_slut_er_uafklaret(string til, Udfald udfald) => Assert.Equal(udfald, Svar("2024-11-01", "2024-11-01", til).Udfald);

    [Fact]
    public void Mål_og_delmål_nævnes_kun_i_begrundelsen()
    {
        Assert.Contains("et mål og delmål", Svar("2022-04-01", "2022-04-01", "2022-10-01").Begrundelse, StringComparison.Ordinal);
        var fuld = Svar("2022-04-01", "2022-04-01", "2022-10-01", ", 'maal': 'kontor', 'delmaal': [{ 'omraade': 'sundhed', 'maal': 'søvn' }]");
        Assert.DoesNotContain("ikke registreret", fuld.Begrundelse, StringComparison.Ordinal);
        Assert.Equal(Udfald.Opfyldt, fuld.Udfald);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-308")]
    public void Efter_udfasningen_er_pligten_udledt()
    {
        var svar = Svar("2026-02-01", "2026-02-01", "2026-07-31");
        Assert.Equal((Udfald.Opfyldt, Sikkerhed.Afledt), (svar.Udfald, svar.Sikkerhed));
        Assert.DoesNotContain(svar.Hjemmel, h => h.Lov == "REHAB-BEK");
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-308")]
    public void En_længere_plan_er_aldrig_værre() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[150, 200]).Sample((n, længde) =>
        {
            var fra = new DateOnly(2018, 1, 1).AddDays(n);
            var tidligst = Planlængde.TidligstSlut(fra);
            Assert.InRange(tidligst.DayNumber - fra.DayNumber + 1, 178, 184);
            Assert.Equal(fra.AddMonths(6) <= fra.AddDays(længde).AddDays(1), fra.AddDays(længde) >= tidligst);
        });
}
