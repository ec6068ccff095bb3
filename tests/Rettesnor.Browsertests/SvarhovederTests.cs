using System.Net;
using System.Text.Json;

namespace Rettesnor.Browsertests;

public sealed class SvarhovederTests(Produkt produkt) : IDisposable
{
    private readonly HttpClient _klient = new() { BaseAddress = produkt.Adresse };

    [Theory]
    [InlineData("/")]
    [InlineData("/findes-ikke")]
    [InlineData("/api/findes-ikke")]
    [InlineData("/lib/dkfds/img/all-svg-icons.svg")]
    public async Task Ethvert_svar_forbyder_indlejret_script_stil_og_indramning(string sti)
    {
        using var svar = await _klient.GetAsync(new Uri(sti, UriKind.Relative), TestContext.Current.CancellationToken);

        var politik = svar.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", politik, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", politik, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", politik, StringComparison.Ordinal);
        Assert.Equal("nosniff", svar.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(svar.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Et_navn_med_fingeraftryk_gemmes_for_altid_og_et_fast_navn_et_døgn()
    {
        var forside = await _klient.GetStringAsync(new Uri("/proev", UriKind.Relative), TestContext.Current.CancellationToken);
        var stylesheet = forside.Split('"').Single(t => t.StartsWith("/lib/dkfds/css/", StringComparison.Ordinal));

        Assert.Contains("immutable", await Gemmes(stylesheet), StringComparison.Ordinal);
        Assert.Equal("public, max-age=86400", await Gemmes("/lib/dkfds/img/all-svg-icons.svg"));
    }

    [Fact]
    public async Task Fejl_fra_apiet_er_json_med_fejlnummer()
    {
        using var svar = await _klient.GetAsync(new Uri("/api/findes-ikke", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, svar.StatusCode);
        using var json = JsonDocument.Parse(await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(32, json.RootElement.GetProperty("fejlnummer").GetString()!.Length);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(65, true)]
    public async Task Kun_en_sagsfil_over_64_MiB_er_for_stor(int mebibyte, bool forStor)
    {
        using var forespørgsel = new HttpRequestMessage(HttpMethod.Post, "/api/vurder") { Content = new ByteArrayContent(new byte[mebibyte << 20]) };
        forespørgsel.Headers.ExpectContinue = true;
        using var svar = await _klient.SendAsync(forespørgsel, TestContext.Current.CancellationToken);

        Assert.Equal(forStor, svar.StatusCode == HttpStatusCode.RequestEntityTooLarge);
    }

    public void Dispose() => _klient.Dispose();

    private async Task<string> Gemmes(string sti)
    {
        using var svar = await _klient.GetAsync(new Uri(sti, UriKind.Relative), TestContext.Current.CancellationToken);
        return svar.Headers.CacheControl!.ToString();
    }
}
