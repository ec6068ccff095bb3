using System.Net;
using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Tests.Web.Adgang;

public class LoginsiderTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Den_der_ikke_er_logget_ind_sendes_til_login_og_tilbage()
    {
        await using var web = await Webprøve.Start(s_nu);
        using var fremmed = await web.Som(null, følg: false);
        using var svar = await fremmed.GetAsync(new Uri("/sager?status=i-gang", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Equal("/login?retur=%2Fsager%3Fstatus%3Di-gang", svar.Headers.Location!.PathAndQuery());
        foreach (var åben in new[] { "/", "/vurdering", "/byg", "/hvad-hvis", "/licenser", "/login", "/api/openapi.json", "/sundhed/lever" })
        {
            using var side = await fremmed.GetAsync(new Uri(åben, UriKind.Relative));
            Assert.True(side.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{åben}: {side.StatusCode}");
            Assert.False(side.Headers.Location?.PathAndQuery().StartsWith("/login", StringComparison.Ordinal) ?? false, åben);
        }
        using var forside = await fremmed.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal("/proev", forside.Headers.Location!.PathAndQuery());
    }

    [Fact]
    public async Task Prøvebrugere_findes_kun_i_prøvekommunen_med_sager()
    {
        await using var tom = await Webprøve.Start(s_nu);
        using var fremmed = await tom.Som(null);
        Assert.DoesNotContain("prøvebruger", await fremmed.GetStringAsync(new Uri("/login", UriKind.Relative)), StringComparison.Ordinal);
        var falsk = await tom.Login.Brugere.Opret("0999", new("p", "P", [Rettighed.Læs("sagsbehandler@kommune")!]) { ErPrøve = true }, "prøve");
        using var som = await tom.Som(falsk, følg: false);
        using var svar = await som.GetAsync(new Uri("/sager", UriKind.Relative));
        Assert.StartsWith("/login", svar.Headers.Location!.PathAndQuery(), StringComparison.Ordinal);

        await using var prøve = await Webprøve.Start(s_nu, tom: false);
        using var ny = await prøve.Som(null);
        var login = await ny.GetStringAsync(new Uri("/login", UriKind.Relative));
        foreach (var rolle in Rolleord.Roller.Keys)
            Assert.Contains(Rettesnor.Web.Adgang.Rolletekst.Af(rolle), login, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_med_adgangskode_giver_ny_nøgle_fører_tilbage_men_aldrig_ud_af_huset()
    {
        await using var web = await Webprøve.Start(s_nu);
        var konto = await web.Bruger("Anne Mose", false, "sagsbehandler@kommune");
        await web.Login.Brugere.SætAdgangskode("0999", konto.Id, "fire ord om vinteren", "prøve");
        foreach (var (retur, hen) in new[] { ("/opgaver", "/opgaver"), ("https://ond.example/", "/overblik"), ("//ond.example", "/overblik"), ("/\\ond.example", "/overblik") })
        {
            using var klient = await web.Som(null, følg: false);
            using var svar = await Webprøve.Post(klient, "/login", "/login?retur=" + Uri.EscapeDataString(retur), ("brugernavn", "anne mose"), ("adgangskode", "fire ord om vinteren"), ("retur", retur));
            Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
            Assert.Equal(hen, svar.Headers.Location!.OriginalString);
            var cookie = Assert.Single(svar.Headers.GetValues("Set-Cookie"), c => c.StartsWith("rettesnor=", StringComparison.Ordinal));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        }
        Fund.Ingen(web.Log.Where(l => l.Contains("fire ord", StringComparison.Ordinal) || l.Contains("Anne", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Log_ud_ender_sessionen_på_serveren()
    {
        await using var web = await Webprøve.Start(s_nu);
        var konto = await web.Bruger("Anne Mose", false, "sagsbehandler@kommune");
        var nøgle = await web.Login.Sessioner.Begynd(konto, null);
        using var klient = await web.Som(null, følg: false);
        klient.DefaultRequestHeaders.Add("Cookie", "rettesnor=" + nøgle);
        using var svar = await Webprøve.Post(klient, "/login?handler=Ud", "/sager");
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Null(await web.Login.Sessioner.Find("0999", nøgle));
    }

    [Fact]
    public async Task Ændrede_rettigheder_gælder_fra_næste_klik()
    {
        await using var web = await Webprøve.Start(s_nu);
        var konto = await web.Bruger("Anne Mose", false, "sagsbehandler@kommune");
        using var klient = await web.Som(konto, følg: false);
        using (var før = await klient.GetAsync(new Uri("/sager", UriKind.Relative)))
            Assert.Equal(HttpStatusCode.OK, før.StatusCode);
        await web.Login.Brugere.SætRettigheder("0999", konto.Id, [Rettighed.Læs("administrator")!], false, "prøve");
        using var efter = await klient.GetAsync(new Uri("/sager", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, efter.StatusCode);
        Assert.Contains("Din rolle giver ikke adgang", WebUtility.HtmlDecode(await efter.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var brugere = await klient.GetAsync(new Uri("/brugere", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, brugere.StatusCode);
    }
}

static class Adresse
{
    public static string PathAndQuery(this Uri adresse) => adresse.IsAbsoluteUri ? adresse.PathAndQuery : adresse.OriginalString;
}
