using CsCheck;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Udfasning;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Udfasning;

public class LukningTests
{
    [Theory(DisplayName = "L 1750/2025 og BEK 58/2026 § 1, stk. 3: bevillingens dag afgør det, ikke starten")]
    [InlineData("2026-01-31", "2026-06-01", false)]
    [InlineData("2026-02-01", "2026-02-01", true)]
    [InlineData("2026-02-16", "2026-03-01", true)]
    [Prøver(Viser.Grænse, "P-1101")]
    public void Bevillingens_dag_afgør_det(string bevilget, string start, bool forSen)
    {
        var vurdering = Eksempel.Sag(Født, Indstilling("2026-01-15"), Eksempel.Bevilling(start, "2027-01-31", bevilget)).Vurderet("2026-07-01");
        if (!forSen)
        {
            vurdering.IntetSvar("P-1101");
            return;
        }
        var svar = vurdering.Svar("P-1101");
        Assert.Equal((Udfald.Brudt, Eksempel.Dag("2026-01-31"), "b", false), (svar.Udfald, svar.Frist, svar.Vedr.Henvisning, svar.Åben));
    }

    [Theory]
    [InlineData("afslag", "2026-01-31", "ankestyrelsen", "aendret", Udfald.Uafklaret)]
    [InlineData("afslag", "2026-01-31", "genvurdering", "medhold", Udfald.Uafklaret)]
    [InlineData("afslag", "2026-02-01", "ankestyrelsen", "aendret", Udfald.Brudt)]
    [InlineData("andet", "2026-01-31", "ankestyrelsen", "aendret", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-1101")]
    public void Et_omgjort_afslag_er_uafklaret(string om, string afslået, string instans, string udfaldet, Udfald udfald)
    {
        var svar = Eksempel.Sag(Født,
            $"{{ 'id': 'afslag', 'type': 'afgoerelse', 'om': '{om}', 'dato': '{afslået}' }}",
            "{ 'id': 'k', 'type': 'klage', 'dato': '2026-02-10', 'vedr': 'afslag' }",
            $"{{ 'id': 'a', 'type': '{instans}', 'dato': '2026-03-10', 'vedr': 'k', 'udfald': '{udfaldet}' }}",
            "{ 'id': 'b', 'type': 'afgoerelse', 'om': 'bevilling', 'dato': '2026-03-15', 'start': '2026-04-01', 'slut': '2027-03-31', 'vedr': 'a' }").Vurderet("2026-07-01").Svar("P-1101");
        Assert.Equal((udfald, Eksempel.Dag("2026-01-31")), (svar.Udfald, svar.Frist));
        Assert.Equal(udfald == Udfald.Uafklaret ? [Antagelse.Overgang2026] : [], svar.Antagelser);
        Assert.Equal(udfald == Udfald.Uafklaret ? [4, 3, 2, 1] : [4], svar.Fakta);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1101")]
    public void En_ansøgning_før_lukningen_ændrer_intet() =>
        Assert.Equal(Udfald.Brudt, Eksempel.Sag(Født, "{ 'type': 'ansoegning', 'dato': '2025-10-01', 'om': 'ressourceforloeb' }", Eksempel.Bevilling("2026-02-01", "2027-01-31")).Vurderet("2026-02-01").Svar("P-1101").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1101")]
    public void Jobafklaring_er_ikke_lukket() =>
        Eksempel.Sag(Født, Eksempel.Bevilling("2026-03-01", "2028-02-28", ordning: "jobafklaring")).Vurderet("2026-07-01").IntetSvar("P-1101");

    [Fact]
    [Prøver(Viser.Egenskab, "P-1101", "P-1102")]
    public void En_bevilling_er_enten_for_sen_eller_løber_videre() =>
        Gen.Select(Gen.Int[-400, 400], Gen.Int[0, 1500]).Sample((n, længde) =>
        {
            var bevilget = new DateOnly(2026, 2, 1).AddDays(n);
            Assert.Equal(n >= 0, Lukning.ErForSen(bevilget));
            Assert.Equal(n < 0 && n + længde >= 0, LøbendeForløb.Fortsætter(bevilget, bevilget.AddDays(længde)));
        });
}
