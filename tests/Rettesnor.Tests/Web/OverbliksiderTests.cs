using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Tests.Web;

/// <summary>Overblik, opgaver, notater, dokumenter, parter, kladder og hjælp i prøvekommunen, uden JavaScript.</summary>
public partial class OverbliksiderTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Den_mest_presserende_opgave_løses_fra_Overblik_og_er_væk_med_det_samme()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        var (adresse, overblik) = await web.Hent("/");
        Assert.Equal("/overblik", adresse);
        Assert.Contains("Du er vikar for Alma Prøvedal", overblik, StringComparison.Ordinal);

        (_, overblik) = await web.Hent("/overblik?hvem=alle&slags=samtale");
        var gør = WebUtility.HtmlDecode(Samtale().Match(overblik).Groups[1].Value);
        var sag = gør.Split('/')[3];
        var (_, formular) = await web.Hent(gør);
        var vis = gør.Replace("registrer?", "registrer?handler=Vis&", StringComparison.Ordinal);
        (string, string)[] felter = [("dato", "24/11/2026"), ("form", "fremmoede"), ("deltagere", "Borgeren og sagsbehandleren"), ("note", "En god samtale")];
        var (_, vist) = await web.Send(vis, formular, felter);
        Assert.Contains("Hvad følger?", vist, StringComparison.Ordinal);
        var (efter, gemt) = await web.Send(gør.Replace("registrer?", "registrer?handler=Gem&", StringComparison.Ordinal), vist, felter);

        Assert.Equal("/overblik", efter);
        Assert.Contains("Samtale: fremmøde, 24. november 2026", Webprøve.Tekst(gemt), StringComparison.Ordinal);
        Assert.DoesNotContain($"/sag/0999/{sag}/registrer?type=samtale", (await web.Hent("/overblik?hvem=alle&slags=samtale&vis=overskredne")).Html, StringComparison.Ordinal);
        Assert.Contains("En god samtale", (await web.Hent($"/sag/0999/{sag}/journal")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_opgave_tages_gives_videre_og_venter_med_grund()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        const string opgave = "/sag/0999/S-004/opgave?kode=naeste-skridt&vedr=b";
        var (_, side) = await web.Hent(opgave);
        Assert.Contains("Rie Prøvedal", side, StringComparison.Ordinal);
        var (tilbage, overblik) = await web.Send(opgave + "&handler=Tag", side, ("_retur", "/overblik?vis=overskredne"));
        Assert.Equal("/overblik?vis=overskredne", tilbage);
        Assert.Contains("Du har taget opgaven", overblik, StringComparison.Ordinal);
        Assert.Contains("S-004/opgave", (await web.Hent("/overblik")).Html, StringComparison.Ordinal);

        (_, side) = await web.Send(opgave + "&handler=Vent", side, ("venter_paa", "borgeren"), ("vaagner", "24/11/2026"));
        Assert.Contains("Skriv, hvorfor opgaven venter", side, StringComparison.Ordinal);
        (_, side) = await web.Send(opgave + "&handler=Vent", side, ("venter_paa", "borgeren"), ("vent_grund", "Borgeren tænker over det"), ("vaagner", "24/11/2026"));
        Assert.Contains("Vælg en dag efter i dag", side, StringComparison.Ordinal);
        await web.Send(opgave + "&handler=Vent", side, ("venter_paa", "borgeren"), ("vent_grund", "Borgeren tænker over det"), ("vaagner", "01/12/2026"));
        Assert.DoesNotContain("S-004/opgave?kode=naeste-skridt", (await web.Hent("/overblik")).Html, StringComparison.Ordinal);
        Assert.Contains("venter på borgeren til 1. december 2026", (await web.Hent("/overblik?vis=venter")).Html, StringComparison.Ordinal);

        (_, side) = await web.Hent(opgave);
        Assert.Contains("Borgeren tænker over det", side, StringComparison.Ordinal);
        await web.Send(opgave + "&handler=Overdrag", side, ("til", "Bo Prøvedal"), ("overdrag_grund", "Bo kender borgeren"));
        Assert.Contains("Bo kender borgeren", (await web.Hent("/sag/0999/S-004/journal")).Html, StringComparison.Ordinal);
        Assert.Empty(await web.Journal.Verifikation.Prøv(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Det_der_er_skrevet_er_der_igen_efter_en_tabt_session_og_væk_når_det_er_gemt()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        const string sti = "/sag/0999/S-004/registrer?type=samtale";
        var (_, formular) = await web.Hent(sti);
        await web.Send(sti + "&handler=Vis", formular, ("dato", "20/11/2026"), ("note", "Borgeren fortalte om sin læge"));

        var (_, igen) = await web.Hent(sti);
        Assert.Contains("Her er det, du var i gang med", igen, StringComparison.Ordinal);
        Assert.Contains("Borgeren fortalte om sin læge", igen, StringComparison.Ordinal);
        await web.Send(sti + "&handler=Gem", igen, ("dato", "20/11/2026"), ("form", "telefon"), ("note", "Borgeren fortalte om sin læge"));
        Assert.DoesNotContain("Her er det, du var i gang med", (await web.Hent(sti)).Html, StringComparison.Ordinal);

        (_, formular) = await web.Hent("/sag/0999/S-004/notat");
        using (var _ = await Rå(web, "/sag/0999/S-004/notat?handler=Kladde", formular, ("tekst", "Halvt skrevet"))) { }
        (_, igen) = await web.Hent("/sag/0999/S-004/notat");
        Assert.Contains("Halvt skrevet", igen, StringComparison.Ordinal);
        await web.Send("/sag/0999/S-004/notat", igen, ("dato", "24/11/2026"), ("emne", "Læge"), ("tekst", "Helt skrevet"));
        Assert.Contains("Notat: Læge", (await web.Hent("/sag/0999/S-004/journal")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Halvt skrevet", (await web.Hent("/sag/0999/S-004/notat")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Et_dokument_lægges_på_og_hentes_som_fil_og_en_side_afvises()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        const string sti = "/sag/0999/S-004/dokumenter";
        Assert.Contains("Tilladt er .pdf", Webprøve.Tekst(await Lagt(web, sti, "svar.pdf", "<script>alert(1)</script>\u0001")), StringComparison.Ordinal);
        Assert.Contains("hedder svar.html", Webprøve.Tekst(await Lagt(web, sti, "svar.html", "<script>alert(1)</script>")), StringComparison.Ordinal);
        var side = await Lagt(web, sti, "svar.pdf", "%PDF-1.7 lægens svar");
        Assert.Contains("Dokumentet er lagt på sagen", side, StringComparison.Ordinal);

        using var svar = await web.Klient.GetAsync(new Uri(WebUtility.HtmlDecode(Hentelink().Match(side).Groups[1].Value), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("%PDF-1.7 lægens svar", await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", svar.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", svar.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Parter_og_post_står_i_hovedet_og_i_sagsfilen()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        const string sti = "/sag/0999/S-004/parter";
        var (_, side) = await web.Hent(sti);
        (_, side) = await web.Send(sti, side, ("rolle", "vaerge"), ("navn", "Vera Værge"), ("kontakt", "vera@example.dk"));
        (_, side) = await web.Send(sti, side, ("rolle", "bisidder"), ("navn", "Bente Bisidder"));
        (_, side) = await web.Send(sti + "?handler=Skift", side, ("om", "fritaget-digital-post"));
        Assert.Contains("Værge: Vera Værge", Webprøve.Tekst(side), StringComparison.Ordinal);
        Assert.Contains("Fritaget for Digital Post", Webprøve.Tekst((await web.Hent("/sag/0999/S-004")).Html), StringComparison.Ordinal);

        (_, side) = await web.Send(sti + "?handler=Ophoert", side, ("rolle", "vaerge"), ("navn", "Vera Værge"));
        Assert.DoesNotContain("Værge: Vera", Webprøve.Tekst(side), StringComparison.Ordinal);
        var sag = (await web.Journal.Journal.Hent("0999", "S-004", TestContext.Current.CancellationToken))!;
        Assert.Equal(["Bente Bisidder"], Partsperson.Nu(sag.Akter).Select(p => p.Navn));
        Assert.Equal(["Vera Værge", null], sag.Sag.Hændelser.OfType<Lov.Fakta.Oplysning>().Where(o => o.Om == Lov.Fakta.Oplysningsemne.Værge).Select(o => o.Tekst));
        Assert.DoesNotContain("vera@example.dk", Encoding.UTF8.GetString(sag.Fil), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filtre_visninger_og_søgning_virker_uden_at_en_person_står_i_adressen()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        var (_, side) = await web.Hent("/overblik?hvem=alle&uge=2026-48");
        (_, side) = await web.Send("/overblik?hvem=alle&uge=2026-48&handler=GemVisning", side, ("navn", "Uge 48"));
        Assert.Contains("href=\"/overblik?hvem=alle&amp;uge=2026-48\">Uge 48", side, StringComparison.Ordinal);
        (_, side) = await web.Send("/overblik?handler=SletVisning", side, ("navn", "Uge 48"));
        Assert.DoesNotContain("Uge 48", side, StringComparison.Ordinal);
        Assert.Contains("Skriv ugen som", (await web.Hent("/overblik?uge=i+dag")).Html, StringComparison.Ordinal);

        var sag = (await web.Journal.Lister.Sager(new("0999") { Søgning = "S-004" }, TestContext.Current.CancellationToken)).Rækker[0];
        foreach (var søgning in new[] { sag.Navn, sag.Sag, sag.Født.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture) })
            Assert.Contains("S-004", (await web.Send("/overblik?handler=Soeg", side, ("soeg", søgning))).Html, StringComparison.Ordinal);
        var (adresse, tom) = await web.Send("/overblik?handler=Soeg", side, ("soeg", "Findesikke"));
        Assert.DoesNotContain("Findesikke", adresse, StringComparison.Ordinal);
        Assert.Contains("Ingen sag passer", tom, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_vikar_ser_den_andens_opgaver_til_det_stoppes()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        var (_, side) = await web.Hent("/overblik/vikar");
        (_, side) = await web.Send("/overblik/vikar?handler=Stop", side, ("for_hvem", "Alma Prøvedal"), ("vikar", "Prøve Sagsbehandler"));
        Assert.DoesNotContain("Du er vikar", (await web.Hent("/overblik")).Html, StringComparison.Ordinal);
        Assert.Contains("Vælg den, der er væk", (await web.Send("/overblik/vikar", side)).Html, StringComparison.Ordinal);
        await web.Send("/overblik/vikar", side, ("for_hvem", "Rie Prøvedal"), ("vikar", "Prøve Sagsbehandler"), ("fra", "24/11/2026"), ("til", "30/11/2026"));
        Assert.Contains("Du er vikar for Rie Prøvedal", (await web.Hent("/overblik")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hver_side_i_hjælpen_findes_og_peger_kun_på_sider_der_findes()
    {
        await using var web = await Webprøve.Start(s_nu);
        var (set, kø) = (new HashSet<string> { "/hjaelp" }, new Queue<string>(["/hjaelp"]));
        while (kø.TryDequeue(out var sti))
        {
            var (_, html) = await web.Hent(sti);
            foreach (Match m in Hjælpelink().Matches(html))
                if (set.Add(WebUtility.HtmlDecode(m.Groups[1].Value)))
                    kø.Enqueue(WebUtility.HtmlDecode(m.Groups[1].Value));
        }
        Assert.True(set.Count(s => s.StartsWith("/hjaelp/P-", StringComparison.Ordinal)) >= Lov.Lovbog.Regler.Where(r => r.Id[0] == 'P').DistinctBy(r => r.Id).Count() - 3, $"Kun {set.Count} sider kan nås.");
        Assert.Contains("seks måneder", (await web.Hent("/hjaelp/P-402")).Html, StringComparison.Ordinal);
        Assert.Contains("indsatsgaranti", (await web.Hent("/hjaelp/ordliste")).Html, StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> Rå(Webprøve web, string sti, string fra, params (string, string)[] felter)
    {
        using var krop = new FormUrlEncodedContent(felter.Append(("__RequestVerificationToken", Mærke().Match(fra).Groups[1].Value)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        var svar = await web.Klient.PostAsync(new Uri(sti, UriKind.Relative), krop, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, svar.StatusCode);
        return svar;
    }

    static async Task<string> Lagt(Webprøve web, string sti, string filnavn, string indhold)
    {
        var (_, side) = await web.Hent(sti);
        using var krop = new MultipartFormDataContent
        {
            { new StringContent(Mærke().Match(side).Groups[1].Value), "__RequestVerificationToken" }, { new StringContent("indgaaende"), "art" }, { new StringContent("24/11/2026"), "dato" },
        };
        var fil = new ByteArrayContent(Encoding.UTF8.GetBytes(indhold));
        fil.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        krop.Add(fil, "fil", filnavn);
        using var svar = await web.Klient.PostAsync(new Uri(sti, UriKind.Relative), krop, TestContext.Current.CancellationToken);
        return await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("class=\"opgave-goer\" href=\"([^\"]+type=samtale[^\"]*)\"")]
    private static partial Regex Samtale();

    [GeneratedRegex("href=\"([^\"]+handler=Hent)\"")]
    private static partial Regex Hentelink();

    [GeneratedRegex("href=\"(/hjaelp[^\"#?]*)")]
    private static partial Regex Hjælpelink();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Mærke();
}
