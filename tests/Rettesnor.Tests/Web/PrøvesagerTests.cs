using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Web.Demo;

namespace Rettesnor.Tests.Web;

public class PrøvesagerTests
{
    static readonly DateOnly s_idag = new(2026, 11, 24);
    static readonly Vurdering[] s_vurderinger = [.. Prøvesager.Alle(s_idag).Select(s => Vurdering.Af(Læst(s), s_idag))];

    static Sag Læst(Prøvesag sag)
    {
        try
        {
            return Sagslæser.Læs(sag.Fil);
        }
        catch (UgyldigSagException e)
        {
            throw new InvalidOperationException($"{sag.Navn}: {string.Join("; ", e.Fejl)}");
        }
    }

    [Fact]
    public void Der_er_omkring_tres_sager_med_hver_sit_nummer()
    {
        Assert.InRange(s_vurderinger.Length, 50, 80);
        Assert.Equal(s_vurderinger.Length, s_vurderinger.Select(v => v.Sag.Id).Distinct().Count());
        Assert.All(s_vurderinger, v => Assert.InRange(int.Parse(v.Sag.Borger.Cpr![..2]), 61, 91));
    }

    [Fact]
    public void Hver_regel_der_kan_svare_forekommer() =>
        Fund.Ingen(Lovbog.Regler.Select(r => r.Id).Distinct().Except(s_vurderinger.SelectMany(v => v.Svar).Select(s => s.Regel.Id)));

    [Fact]
    public void Hvert_udfald_hver_status_og_begge_ordninger_forekommer()
    {
        Fund.Ingen(Enum.GetValues<Udfald>().Except(s_vurderinger.SelectMany(v => v.Svar).Select(s => s.Udfald)).Select(u => u.ToString()));
        Fund.Ingen(Enum.GetValues<Forløbsstatus>().Except(s_vurderinger.SelectMany(v => v.Forløb).Select(f => f.Status)).Select(s => s.ToString()));
        Fund.Ingen(Enum.GetValues<Ordning>().Except(s_vurderinger.SelectMany(v => v.Forløb).Select(f => f.Ordning)).Select(o => o.ToString()));
    }

    [Fact]
    public void Hver_hændelsestype_forekommer() =>
        Fund.Ingen(Hændelsestyper.Alle.Select(t => t.Navn).Except(s_vurderinger.SelectMany(v => v.Sag.Hændelser).Select(h => h.Type)));

    [Fact]
    public void Et_forløb_er_bevilget_i_hver_af_lovens_perioder() =>
        Fund.Ingen("ABCDEF".Select(p => p.ToString()).Except(s_vurderinger.SelectMany(v => v.Forløb).Select(f => Regime.Bogstav(new Dag(f.Bevilling.Dato)))));

    [Fact]
    public void De_samme_sager_kommer_hver_gang() =>
        Assert.Equal(Prøvesager.Alle(s_idag).Select(s => Encoding.UTF8.GetString(s.Fil)), Prøvesager.Alle(s_idag).Select(s => Encoding.UTF8.GetString(s.Fil)));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2027-06-30")]
    [InlineData("2029-12-31")]
    public void Sagerne_er_gyldige_på_enhver_dag(string idag) =>
        Assert.All(Prøvesager.Alle(DateOnly.ParseExact(idag, "yyyy-MM-dd")), s => Vurdering.Af(Læst(s), DateOnly.ParseExact(idag, "yyyy-MM-dd")));
}
