using System.Net;
using System.Text;
using System.Text.Json;

namespace Rettesnor.Tests.Web;

public class ApiTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    static StringContent Sag(string start) => new($$"""
        { "format": "rettesnor/sag/1", "borger": { "foedt": "1980-06-01" }, "haendelser": [
          { "id": "b", "type": "afgoerelse", "om": "bevilling", "dato": "2022-02-15", "start": "{{start}}", "slut": "2025-02-28" } ] }
        """, Encoding.UTF8, "application/json");

    [Fact]
    public async Task En_sagsfil_bliver_til_en_vurdering_på_den_dag_der_spørges_om()
    {
        await using var p = await Webprøve.Start(s_nu);

        using var svar = await p.Klient.PostAsync("/api/vurder?pr=2022-10-02", Sag("2022-03-01"));

        using var json = JsonDocument.Parse(await svar.Content.ReadAsStringAsync());
        Assert.Equal("2022-10-02", json.RootElement.GetProperty("pr").GetString());
        Assert.Contains(json.RootElement.GetProperty("svar").EnumerateArray(), s => s.GetProperty("regel").GetString() == "P-402" && s.GetProperty("frist").GetString() == "2022-09-01");
    }

    [Theory]
    [InlineData("2022-02-30", "2022-10-02", "$.haendelser[0].start")]
    [InlineData("2022-03-01", "i går", "pr")]
    public async Task En_fejl_giver_400_med_stedet(string start, string pr, string sti)
    {
        await using var p = await Webprøve.Start(s_nu);

        using var svar = await p.Klient.PostAsync("/api/vurder?pr=" + Uri.EscapeDataString(pr), Sag(start));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        using var json = JsonDocument.Parse(await svar.Content.ReadAsStringAsync());
        Assert.Equal(sti, json.RootElement.GetProperty("fejl")[0].GetProperty("sti").GetString());
    }

    [Fact]
    public async Task Beskrivelsen_af_apiet_har_begge_skemaer()
    {
        await using var p = await Webprøve.Start(s_nu);

        using var json = JsonDocument.Parse(await p.Klient.GetStringAsync("/api/openapi.json"));

        var skemaer = json.RootElement.GetProperty("components").GetProperty("schemas");
        Assert.True(skemaer.GetProperty("sag").GetProperty("properties").TryGetProperty("haendelser", out _));
        Assert.True(skemaer.GetProperty("vurdering").GetProperty("properties").TryGetProperty("naeste_aendring", out _));
    }
}
