using CsCheck;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.AktivSocialpolitik;

public class SanktionsdageTests
{
    static Lov.Svar Svar(string art, string udeblivelse, string sanktion = "") =>
        Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2024-01-01", "2026-12-31"), $"{{ 'id': 'u', 'type': 'udeblivelse', {udeblivelse} }}",
            $"{{ 'type': 'afgoerelse', 'om': 'sanktion', 'sanktion': '{art}', 'dato': '2024-03-20', 'vedr': 'u'{sanktion} }}").Vurderet("2024-12-31").Svar("Y-41");

    [Fact]
    [Prøver(Viser.Grænse, "Y-41")]
    public void Fravær_fra_tilbud_tæller_hverdagene_til_og_med_sidste_dag()
    {
        var svar = Svar("fradrag-tilbud", "'fra': '2024-03-07', 'til': '2024-03-12', 'fra_hvad': 'tilbud'");

        Assert.Equal((Udfald.Opfyldt, (Værdi)4), (svar.Udfald, svar.Værdi));
        Assert.Contains(Antagelse.Dage5, svar.Antagelser);
        Assert.Equal(["§ 69 b", "§ 69 c"], svar.Hjemmel.Select(h => h.Paragraf));
    }

    [Fact]
    [Prøver(Viser.Grænse, "Y-41")]
    public void Fravær_fra_samtale_tæller_til_dagen_før_kontakten() =>
        Assert.Equal((Værdi)5, Svar("fradrag-samtale", "'fra': '2024-03-04', 'fra_hvad': 'samtale', 'kontakt_genoprettet': '2024-03-11'").Værdi);

    [Theory]
    [InlineData("2024-03-04", "2024-03-04")]
    [InlineData("2024-03-09", "2024-03-10")]
    [Prøver(Viser.Undtagelse, "Y-41")]
    public void Samtalens_egen_dag_tæller_altid(string fra, string kontakt) =>
        Assert.Equal((Værdi)1, Svar("fradrag-samtale", $"'fra': '{fra}', 'fra_hvad': 'samtale', 'kontakt_genoprettet': '{kontakt}'").Værdi);

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-41")]
    public void Uden_sidste_dag_og_kontakt_er_det_uafklaret_og_talt_til_afgørelsen()
    {
        var svar = Svar("fradrag-samtale", "'fra': '2024-03-18', 'fra_hvad': 'samtale'");

        Assert.Equal((Udfald.Uafklaret, (Værdi)3), (svar.Udfald, svar.Værdi));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "Y-41")]
    public void Afgørelsens_eget_tal_er_det_der_trækkes() =>
        Assert.Equal((Værdi)2, Svar("fradrag-tilbud", "'fra': '2024-03-07', 'til': '2024-03-12', 'fra_hvad': 'tilbud'", ", 'dage': 2").Værdi);

    [Fact]
    [Prøver(Viser.Egenskab, "Y-41")]
    public void Hverdagene_er_dem_en_kalender_viser_og_fordelingen_mister_ingen() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 200]).Sample((start, længde) =>
        {
            var fra = new DateOnly(2014, 1, 1).AddDays(start);
            var ventet = Enumerable.Range(0, længde + 1).Select(fra.AddDays).Where(d => d.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday).ToArray();
            var periode = new Periode(fra, fra.AddDays(længde));
            return Sanktionsdage.Hverdage(periode) == ventet.Length
                && Sanktionsdage.Fordelt(periode, 0) == ventet.GroupBy(d => new DateOnly(d.Year, d.Month, 1)).Select(g => new Månedsdage(g.Key, g.Count())).TilListe();
        });
}
