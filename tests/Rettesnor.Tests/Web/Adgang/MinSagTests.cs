using System.Net;
using System.Text.RegularExpressions;
using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Web.Adgang;

public partial class MinSagTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    static async Task<HttpClient> Borger(Webprøve web, string sag)
    {
        var konto = await web.Bruger("Borger i " + sag, false, "borger");
        await web.Login.Tildelinger.Sæt(new("0999", konto.Id, sag, Rettesnor.Sagsbehandling.Rolle.Borger, new(2026, 1, 1), new(2026, 12, 31)), "prøve");
        return await web.Som(konto, følg: false);
    }

    [Fact]
    public async Task Siden_kan_læses_af_den_der_er_træt()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        foreach (var sag in new[] { "S-001", "S-002", "S-005", "S-006", "S-008", "S-029", "S-041" })
        {
            using var klient = await Borger(web, sag);
            var html = await klient.GetStringAsync(new Uri("/min-sag", UriKind.Relative));
            Assert.DoesNotContain("§", html, StringComparison.Ordinal);
            var afsnit = Afsnit().Matches(html[html.IndexOf("<main", StringComparison.Ordinal)..]).Select(m => WebUtility.HtmlDecode(Mærker().Replace(m.Groups[2].Value, " ")).Trim()).Where(t => t.Length > 0);
            Assert.InRange(Læsbarhed.Lix([.. afsnit]), 0, 34);
        }
    }

    [Fact]
    public async Task Borgeren_beder_om_en_samtale_siger_noget_er_forkert_og_henter_alt()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        using var klient = await Borger(web, "S-001");
        var før = (await web.Journal.Journal.Hent("0999", "S-001"))!;
        using (var bedt = await Webprøve.Post(klient, "/min-sag?handler=Bed", "/min-sag", ("om", "samtale")))
            Assert.Equal(HttpStatusCode.Redirect, bedt.StatusCode);
        using (var forkert = await Webprøve.Post(klient, "/min-sag?handler=Forkert", "/min-sag", ("tekst", "Jeg var ikke i praktik i maj")))
            Assert.Equal(HttpStatusCode.Redirect, forkert.StatusCode);
        using (var andet = await Webprøve.Post(klient, "/min-sag?handler=Bed", "/min-sag", ("om", "nyt-forloeb")))
            Assert.Equal(HttpStatusCode.NotFound, andet.StatusCode);
        var efter = (await web.Journal.Journal.Hent("0999", "S-001"))!;
        Assert.Equal("oenske", efter.Sag.Hændelser[^1].Type);
        Assert.Equal(før.Sag.Hændelser.Count + 1, efter.Sag.Hændelser.Count);
        Assert.Contains("S-001", await klient.GetStringAsync(new Uri("/min-sag?handler=Hent", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("min sag;sagsbehandling", await klient.GetStringAsync(new Uri("/min-sag?handler=Log", UriKind.Relative)), StringComparison.Ordinal);
        foreach (var sti in new[] { "/sag/0999/S-001", "/sag/0999/S-002", "/sager", "/person/0999/S-001/plan", "/overblik" })
        {
            using var svar = await klient.GetAsync(new Uri(sti, UriKind.Relative));
            Assert.True(svar.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{sti}: {svar.StatusCode}");
        }
    }

    [GeneratedRegex("<(p|li|h2|h3)[^>]*>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Afsnit();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mærker();
}
