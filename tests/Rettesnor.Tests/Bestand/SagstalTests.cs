using System.Text;
using Rettesnor.Bestand.Sager;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>Mange sager talt op: hver regels udfald, og forløb og indsats, som jobindsats.dk opgør dem.</summary>
public class SagstalTests
{
    const string Bevilling = """{ "type": "afgoerelse", "om": "bevilling", "dato": "2022-02-15", "start": "2022-03-01", "slut": "2025-02-28" }""";

    [Theory]
    [InlineData("2022-08-31", true)]
    [InlineData("2022-09-01", false)]
    [InlineData("2022-02-28", false)]
    public void Kun_en_indsats_i_de_første_seks_måneder_tæller(string fra, bool tæller)
    {
        var tal = Talt("2023-01-01", [Bevilling, $$"""{ "type": "indsats", "fra": "{{fra}}", "art": "sundhedsloven", "i_indsatsdel": true }"""]);
        Assert.Equal((1, tæller ? 1 : 0, tæller ? 1 : 0, 0), (tal["forloeb_seks_maaneder"], tal["med_indsats"], tal["med_sundhedsloven"], tal["med_serviceloven"]));
    }

    [Fact]
    public void Et_forløb_tæller_først_når_seks_måneder_er_gået()
    {
        Assert.Equal(0, Talt("2022-08-31", [Bevilling])["forloeb_seks_maaneder"]);
        Assert.Equal(1, Talt("2022-09-01", [Bevilling])["forloeb_seks_maaneder"]);
    }

    [Fact]
    public void Ordinære_timer_tæller_som_indsats()
    {
        var tal = Talt("2023-01-01", [Bevilling, """{ "type": "ordinaere-timer", "fra": "2022-05-01", "timer": 4 }"""]);
        Assert.Equal((1, 1), (tal["med_indsats"], tal["med_ordinaere_timer"]));
    }

    [Fact]
    public void Hver_regels_udfald_er_talt_som_svarene()
    {
        var (sag, tal) = (Sag([Bevilling]), new Sagstal());
        var (vurdering, billede) = (Vurdering.Af(sag, new(2023, 1, 1)), Sagsbillede.Fold(sag, new(2023, 1, 1)));
        tal.Læg(vurdering, billede);
        tal.Læg(vurdering, billede);
        Assert.Equal(2 * vurdering.Svar.Count, tal.Regler.Sum(r => r.Udfald.Sum()));
        Assert.Equal(2 * vurdering.Svar.Count(s => s.Åben), tal.Regler.Sum(r => r.Åbne));
        Assert.Equal(2, tal.Regler.Single(r => r.Regel == "P-402").Udfald[(int)Udfald.Brudt]);
    }

    static Dictionary<string, long> Talt(string pr, string[] hændelser)
    {
        var (sag, dag, tal) = (Sag(hændelser), DateOnly.ParseExact(pr, "yyyy-MM-dd"), new Sagstal());
        tal.Læg(Vurdering.Af(sag, dag), Sagsbillede.Fold(sag, dag));
        return tal.Indsats.Tal.ToDictionary(t => t.Navn, t => t.Antal);
    }

    static Sag Sag(string[] hændelser) => Sagslæser.Læs(Encoding.UTF8.GetBytes(
        $$"""{ "format": "rettesnor/sag/1", "borger": { "foedt": "1980-06-01" }, "haendelser": [ {{string.Join(", ", hændelser)}} ] }"""));
}
