using System.Text.Json;

namespace Rettesnor.Tests.Cli;

/// <summary>»vurder«: sagsfil ind, vurdering ud, og fejlene hvor de hører til.</summary>
public class VurderTests
{
    static JsonElement Garanti(JsonElement vurdering) => Assert.Single(vurdering.GetProperty("svar").EnumerateArray(), s => s.GetProperty("regel").GetString() == "P-402");

    static string Frist(JsonElement vurdering) => Garanti(vurdering).GetProperty("frist").GetString()!;

    [Fact]
    public void En_fil_giver_en_vurdering_med_alle_kontraktens_felter()
    {
        using var fil = new Prøvefil("sag.json", Clisag.Fritaget);
        var vurdering = Kørsel.Af("vurder", fil.Sti, "--pr", "2022-10-01", "--ydelse", "2022-03..2022-04").Udført().Json;
        Assert.Equal(["format", "sag", "pr", "kendt", "lovbog", "naeste_aendring", "forloeb", "svar", "handlinger", "ydelse", "antagelser"], vurdering.EnumerateObject().Select(e => e.Name));
        Assert.Equal(("A-17", "2022-10-01", JsonValueKind.Null), (vurdering.GetProperty("sag").GetString(), vurdering.GetProperty("pr").GetString(), vurdering.GetProperty("kendt").ValueKind));
        Assert.Equal("2022-10-01", Frist(vurdering));
        Assert.Equal(["2022-03", "2022-04"], vurdering.GetProperty("ydelse").EnumerateArray().Select(m => m.GetProperty("maaned").GetString()));
    }

    [Fact]
    public void Inddata_læses_når_filen_hedder_streg_også_over_flere_linjer()
    {
        Assert.Equal("2022-10-01", Frist(Kørsel.Med(Clisag.Fritaget, "vurder", "-", "--pr=2022-10-01").Udført().Json));
        Assert.Equal("2022-10-01", Frist(Kørsel.Med(Clisag.Fritaget.Replace(",", ",\n"), "vurder", "-", "--pr", "2022-10-01").Udført().Json));
    }

    [Fact]
    public void Kendt_bruger_kun_det_der_var_registreret()
    {
        var før = Kørsel.Med(Clisag.Fritaget, "vurder", "-", "--pr", "2022-10-01", "--kendt", "2022-05-31").Udført().Json;
        Assert.Equal(("2022-05-31", "2022-09-01"), (før.GetProperty("kendt").GetString(), Frist(før)));
        Assert.Equal("2022-10-01", Frist(Kørsel.Med(Clisag.Fritaget, "vurder", "-", "--pr", "2022-10-01", "--kendt", "2022-06-01").Udført().Json));
    }

    [Fact]
    public void En_strøm_giver_en_linje_for_hver_sag_i_orden_og_en_dårlig_linje_på_sin_plads()
    {
        using var fil = new Prøvefil("sager.jsonl", $"{Clisag.Fritaget}\n{Clisag.TreFejl}\n\n{Clisag.Løn}\nvrøvl\n");
        var svar = Kørsel.Af("vurder", fil.Sti, "--pr", "2024-05-31");
        Assert.Equal((2, ""), (svar.Kode, svar.Fejl));
        var linjer = svar.Linjer.Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(["rettesnor/vurdering/1", "rettesnor/fejl/1", "rettesnor/vurdering/1", "rettesnor/fejl/1"], linjer.Select(l => l.GetProperty("format").GetString()));
        Assert.Equal(["A-17", "B-2"], linjer.Where(l => l.TryGetProperty("sag", out _)).Select(l => l.GetProperty("sag").GetString()));
        Assert.Equal([2, 5], linjer.Where(l => l.TryGetProperty("linje", out _)).Select(l => l.GetProperty("linje").GetInt32()));
        Assert.Equal(["$.haendelser[0].dato", "$.haendelser[0].slut", "$.haendelser[1].type"], linjer[1].GetProperty("fejl").EnumerateArray().Select(f => f.GetProperty("sti").GetString()));
        Assert.All(linjer[3].GetProperty("fejl").EnumerateArray(), f => Assert.Equal(["sti", "hvad", "tilladt"], f.EnumerateObject().Select(e => e.Name)));
    }

    [Fact]
    public void En_strøm_kan_komme_på_inddata()
    {
        var svar = Kørsel.Med($"{Clisag.Fritaget}\n{Clisag.Løn}\n", "vurder", "-", "--pr", "2024-05-31").Udført();
        Assert.Equal(["A-17", "B-2"], svar.Linjer.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("sag").GetString()));
        Assert.Single(Kørsel.Med(Clisag.Løn, "vurder", "-", "--jsonl", "--pr", "2024-05-31").Udført().Linjer);
    }

    [Fact]
    public void Alle_fejl_står_på_fejluddata_med_sti_og_det_der_er_tilladt()
    {
        var linjer = Kørsel.Med(Clisag.TreFejl, "vurder", "-").Afvist("$.haendelser[0].dato: ", "$.haendelser[0].slut: ", "$.haendelser[1].type: ", "»findes-ikke«").Fejl.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, linjer.Length);
        Assert.All(linjer, l => Assert.Matches(@"^\$\.[^:]+: .+\. .+\.$", l));
    }

    [Theory]
    [InlineData("")]
    [InlineData("vrøvl")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"format\":\"rettesnor/sag/1\"}")]
    [InlineData("{\"format\":\"rettesnor/sag/2\",\"borger\":{\"foedt\":\"1980-06-01\"},\"haendelser\":[]}")]
    [InlineData("{\"format\":\"rettesnor/sag/1\",\"format\":\"rettesnor/sag/1\",\"borger\":{\"foedt\":\"1980-06-01\"},\"haendelser\":[]}")]
    [InlineData("{\"format\":\"rettesnor/sag/1\",\"borger\":{\"foedt\":NaN},\"haendelser\":[]}")]
    [InlineData("{\"format\":\"rettesnor/sag/1\",\"borger\":{\"foedt\":\"1980-02-30\"},\"haendelser\":[]}")]
    [InlineData("{\"format\":\"rettesnor/sag/1\",\"borger\":{\"foedt\":\"1980-06-01\"},\"haendelser\":[{\"id\":\"a\",\"type\":\"annullering\",\"dato\":\"2022-01-01\",\"vedr\":\"a\",\"begrundelse\":\"x\"}]}")]
    public void Det_der_ikke_er_en_sagsfil_afvises(string inddata) => Assert.StartsWith("$", Kørsel.Med(inddata, "vurder", "-").Afvist().Fejl);

    [Fact]
    public void Dyb_indlejring_og_ti_megabyte_vrøvl_afvises()
    {
        Kørsel.Med(new string('[', 100_000), "vurder", "-").Afvist("$");
        Kørsel.Med(string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100), "vurder", "-").Afvist("$");
        Kørsel.Med(new string('x', 10_000_000), "vurder", "-").Afvist("$");
    }
}
