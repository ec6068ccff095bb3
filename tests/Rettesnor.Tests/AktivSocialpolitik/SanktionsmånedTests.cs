using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class SanktionsmånedTests
{
    const string Udeblivelse = "{ 'id': 'u', 'type': 'udeblivelse', 'fra': '2024-03-25', 'til': '2024-04-05', 'fra_hvad': 'tilbud' }";

    static string Sanktion(string dato, string ekstra = "") =>
        $"{{ 'id': 's', 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': 'fradrag-tilbud', 'dato': '{dato}', 'vedr': 'u'{ekstra} }}";

    static Lov.Svar Svar(string regel, string dato, params string[] flere) =>
        Eksempel.Sag("1980-06-01", [Eksempel.Bevilling("2024-01-01", "2026-12-31"), Udeblivelse, Sanktion(dato), .. flere]).Vurderet("2024-12-31").Svar(regel);

    [Fact]
    public void En_ubetalt_måned_er_sanktionens_egen()
    {
        var svar = Svar("Y-40", "2024-04-20");

        Assert.Equal((Udfald.Opfyldt, Eksempel.Dag("2024-06-30"), (Værdi)"2024-03"), (svar.Udfald, svar.Frist!.Value, svar.Værdi));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-40")]
    public void En_udbetalt_måned_flytter_sanktionen_til_den_første_ubetalte()
    {
        var svar = Svar("Y-40", "2024-04-20", "{ 'type': 'udbetalt', 'maaned': '2024-03', 'beloeb': 15000 }");

        Assert.Equal((Værdi)"2024-04", svar.Værdi);
        Assert.Contains("5 dage fra marts 2024 i april 2024 og 5 dage fra april 2024 i april 2024", svar.Begrundelse);
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-40")]
    public void En_udbetaling_registreret_efter_afgørelsen_flytter_intet() => Assert.Equal((Værdi)"2024-03",
        Svar("Y-40", "2024-04-20", "{ 'type': 'udbetalt', 'maaned': '2024-03', 'beloeb': 15000, 'registreret': '2024-04-21T08:00:00+02:00' }").Værdi);

    [Fact]
    [Prøver(Viser.Grænse, "Y-40")]
    public void En_udbetaling_registreret_på_afgørelsens_dag_tæller_som_betalt() => Assert.Equal((Værdi)"2024-04",
        Svar("Y-40", "2024-04-20", "{ 'type': 'udbetalt', 'maaned': '2024-03', 'beloeb': 15000, 'registreret': '2024-04-20T23:30:00+02:00' }").Værdi);

    [Fact]
    [Prøver(Viser.Grænse, "Y-40")]
    public void Efter_tre_hele_måneder_trækkes_intet()
    {
        var udbetalt = Enumerable.Range(3, 5).Select(m => $"{{ 'type': 'udbetalt', 'maaned': '2024-0{m}', 'beloeb': 15000, 'registreret': '2024-0{m}-28T10:00:00+02:00' }}").ToArray();

        Assert.Equal((Udfald.Brudt, null), (Svar("Y-40", "2024-07-01", udbetalt).Udfald, Svar("Y-40", "2024-07-01", udbetalt).Værdi));
        Assert.Equal((Værdi)"2024-06", Svar("Y-40", "2024-06-01", udbetalt).Værdi);
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-40")]
    public void Fristen_er_den_sidste_dag_i_den_tredje_hele_måned()
    {
        Assert.Equal(Eksempel.Dag("2024-02-29"), Sanktionsmåned.Frist(Eksempel.Dag("2023-11-30")));
        Assert.Equal(Eksempel.Dag("2024-02-29"), Sanktionsmåned.Frist(Eksempel.Dag("2023-11-01")));
        Assert.Equal(Eksempel.Dag("2024-03-31"), Sanktionsmåned.Frist(Eksempel.Dag("2023-12-01")));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-40")]
    public void En_omgjort_sanktion_trækker_intet()
    {
        var sag = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2024-01-01", "2026-12-31"), Udeblivelse, Sanktion("2024-04-20"),
            "{ 'id': 'k', 'type': 'klage', 'dato': '2024-05-01', 'vedr': 's' }", "{ 'type': 'ankestyrelsen', 'dato': '2024-08-01', 'vedr': 'k', 'udfald': 'aendret' }");

        sag.Vurderet("2024-08-01").IntetSvar("Y-40");
        Assert.Equal(Udfald.Opfyldt, sag.Vurderet("2024-07-31").Svar("Y-40").Udfald);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "Y-40")]
    public void Måneden_er_egen_eller_den_første_ubetalte_efter_afgørelsen() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 9], Gen.Int[0, 1023]).Sample((brud, afgjort, betalt) =>
        {
            var nul = new DateOnly(2024, 1, 15);
            bool ErUdbetalt(DateOnly m) => (betalt >> ((m.Year - 2024) * 12 + m.Month - 1) & 1) == 1;
            var fundet = Sanktionsmåned.Find(nul.AddMonths(brud), nul.AddMonths(brud), nul.AddMonths(Math.Max(brud, afgjort)), ErUdbetalt);
            var mulige = new[] { brud }.Concat(Enumerable.Range(Math.Max(brud, afgjort), 12).Where(m => m <= brud + 3));
            var ventet = mulige.Where(m => !ErUdbetalt(nul.AddMonths(m))).Select(m => (DateOnly?)new DateOnly(2024, m + 1, 1)).FirstOrDefault();
            return fundet == ventet;
        });
}
