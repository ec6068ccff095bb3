using System.Text;

using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

/// <summary>En sagsbehandlers dag i en rigtig browser: Overblik, opgaver, registrering i få skridt, kladder og hjælp.</summary>
public sealed class OverblikTests(Produkt produkt)
{
    private const int FlestVedSamtale = 8, FlestVedPraktik = 14;

    private static string Idag => TimeProvider.System.GetUtcNow().AddHours(1).ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task En_holdt_samtale_registreres_med_musen_i_højst_otte_skridt()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/overblik");
        var (side, skridt) = (faneblad.Side, new Skridt(faneblad.Side));

        await skridt.Klik(side.GetByRole(AriaRole.Link, new() { Name = "Samtaler i alle enheder" }));
        await skridt.Klik(side.Locator(".opgave-goer[href*='type=samtale']").First);
        await UdfyldSamtale(skridt);
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Hvad følger?" })).ToBeVisibleAsync();
        Ingen(await faneblad.Tilgængelighedsbrud());
        await skridt.Klik(side.GetByRole(AriaRole.Button, new() { Name = "Gem i journalen" }));

        await ErGemt(faneblad, "Samtale: fremmøde");
        Assert.True(skridt.Antal <= FlestVedSamtale, $"Det tog {skridt.Antal} skridt.");
    }

    [Fact]
    public async Task En_holdt_samtale_registreres_med_tastaturet_i_højst_otte_skridt()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/overblik?hvem=alle&slags=samtale");
        var (side, skridt) = (faneblad.Side, new Skridt(faneblad.Side));

        await skridt.Tast("j");
        await skridt.Tast("Enter");
        await Assertions.Expect(side.GetByLabel("Samtalens form")).ToBeVisibleAsync();
        await UdfyldSamtale(skridt);
        await skridt.Tast(side.GetByRole(AriaRole.Button, new() { Name = "Gem i journalen" }), "Enter");

        await ErGemt(faneblad, "Samtale: fremmøde");
        Assert.True(skridt.Antal <= FlestVedSamtale, $"Det tog {skridt.Antal} skridt.");
    }

    [Fact]
    public async Task En_holdt_samtale_registreres_uden_JavaScript_i_højst_otte_skridt()
    {
        await using var profil = await produkt.Browser.NewContextAsync(new() { JavaScriptEnabled = false, BaseURL = produkt.Adresse.ToString(), Locale = "da-DK" });
        await profil.AddCookiesAsync([await produkt.LogInd("Prøve Sagsbehandler")]);
        var side = await profil.NewPageAsync();
        await side.GotoAsync("/overblik?hvem=alle&slags=samtale");
        var skridt = new Skridt(side);

        await skridt.Klik(side.Locator(".opgave-goer[href*='type=samtale']").First);
        await UdfyldSamtale(skridt);
        await skridt.Klik(side.GetByRole(AriaRole.Button, new() { Name = "Vis, hvad der følger" }));
        await skridt.Klik(side.GetByRole(AriaRole.Button, new() { Name = "Gem i journalen" }));

        await Assertions.Expect(side.Locator(".alert-success")).ToContainTextAsync("Samtale: fremmøde");
        Assert.True(skridt.Antal <= FlestVedSamtale, $"Det tog {skridt.Antal} skridt.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task En_praktik_registreres_i_højst_fjorten_skridt(bool mus)
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/overblik");
        var (side, skridt) = (faneblad.Side, new Skridt(faneblad.Side));
        Task Tryk(ILocator hvad) => mus ? skridt.Klik(hvad) : skridt.Tast(hvad, "Enter");

        await Tryk(side.Locator(".opgave-hvem a").Nth(mus ? 2 : 4));
        await skridt.Vælg("Hvad er der sket?", "indsats");
        await Tryk(side.GetByRole(AriaRole.Button, new() { Name = "Registrér" }));
        await skridt.Skriv("Første dag", Idag);
        await skridt.Skriv("Sidste dag", Idag);
        await skridt.Vælg("Indsatsens art", "virksomhedspraktik");
        await skridt.Vælg("Står den i indsatsdelen?", "true");
        await skridt.Vælg("Praktikkens formål", "loentimer");
        await skridt.Skriv("Timer om ugen", "8");
        await skridt.Skriv("Den ansvarlige enhed", "Prøvevirksomheden");
        await skridt.Skriv("Bemærkning", "Borgeren begynder i kantinen sammen med Kaj");
        await Tryk(side.GetByRole(AriaRole.Button, new() { Name = "Gem i journalen" }));

        await ErGemt(faneblad, "Indsats: virksomhedspraktik");
        Assert.True(skridt.Antal <= FlestVedPraktik, $"Det tog {skridt.Antal} skridt.");
    }

    [Fact]
    public async Task Tasterne_går_fra_opgave_til_opgave_finder_en_sag_og_viser_sig_selv()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/overblik?hvem=alle");
        var side = faneblad.Side;
        Task<int> Her() => side.EvaluateAsync<int>("[...document.querySelectorAll('.opgave-goer')].indexOf(document.activeElement)");

        foreach (var tast in (string[])["j", "j", "j", "k"])
            await side.Keyboard.PressAsync(tast);
        Assert.Equal(1, await Her());
        await side.Keyboard.PressAsync("?");
        await Assertions.Expect(side.GetByRole(AriaRole.Dialog, new() { Name = "Taster" })).ToBeVisibleAsync();
        Ingen(await faneblad.Tilgængelighedsbrud());
        await side.Keyboard.PressAsync("Escape");
        await Assertions.Expect(side.GetByRole(AriaRole.Dialog, new() { Name = "Taster" })).ToBeHiddenAsync();
        await side.Keyboard.PressAsync("/");
        await side.Keyboard.TypeAsync("S-005");
        await side.Keyboard.PressAsync("Enter");
        await Assertions.Expect(side).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sag/0999/S-005$"));
        Ingen(faneblad.Klager);
    }

    [Fact]
    public async Task En_opgave_lægges_til_at_vente_og_kommer_frem_under_det_der_venter()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/sag/0999/S-006/opgave?kode=naeste-skridt&vedr=b");
        var side = faneblad.Side;

        await side.GetByRole(AriaRole.Button, new() { Name = "Lad den vente" }).ClickAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Ret følgende, før du går videre" })).ToBeVisibleAsync();
        Ingen(await faneblad.Tilgængelighedsbrud());
        await side.GetByLabel("Hvem eller hvad ventes der på?").SelectOptionAsync("borgeren");
        await side.GetByLabel("Hvorfor venter den?").FillAsync("Borgeren er på ferie");
        await side.GetByLabel("Se på den igen den").First.FillAsync(TimeProvider.System.GetUtcNow().AddDays(9).ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture));
        await side.GetByRole(AriaRole.Button, new() { Name = "Lad den vente" }).PressAsync("Enter");

        await Assertions.Expect(side.Locator(".alert-success")).ToContainTextAsync("venter til");
        await side.GotoAsync("/overblik?hvem=alle&vis=venter");
        await Assertions.Expect(side.GetByText("S-006").First).ToBeVisibleAsync();
        Ingen(await faneblad.Tilgængelighedsbrud());
    }

    [Fact]
    public async Task Det_skrevne_overlever_at_sessionen_går_tabt()
    {
        const string sti = "/sag/0999/S-009/notat";
        await using (var første = await Faneblad.Åbn(produkt, sti))
        {
            var gemt = første.Side.WaitForResponseAsync(s => s.Url.Contains("handler=Kladde", StringComparison.Ordinal) && s.Status == 204);
            await første.Side.GetByLabel("Notatet").FillAsync("Halvvejs i et langt notat");
            await første.Side.GetByLabel("Emne").FocusAsync();
            await gemt;
            Ingen(første.Klager);
        }

        await using var anden = await Faneblad.Åbn(produkt, sti);
        await Assertions.Expect(anden.Side.GetByLabel("Notatet")).ToHaveValueAsync("Halvvejs i et langt notat");
        Ingen(await anden.Tilgængelighedsbrud());
        await anden.Side.GetByRole(AriaRole.Button, new() { Name = "Gem notatet" }).ClickAsync();
        await Assertions.Expect(anden.Side.GetByText("Halvvejs i et langt notat")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Et_dokument_lægges_på_og_hentes_som_fil()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/sag/0999/S-009/dokumenter");
        var side = faneblad.Side;

        await side.GetByLabel("Fil").SetInputFilesAsync(new FilePayload { Name = "svar.html", MimeType = "text/html", Buffer = Encoding.UTF8.GetBytes("<script>alert(1)</script>") });
        await side.GetByRole(AriaRole.Button, new() { Name = "Læg på sagen" }).ClickAsync();
        await Assertions.Expect(side.Locator("#fil-error")).ToContainTextAsync("svar.html");
        Ingen(await faneblad.Tilgængelighedsbrud());
        await side.GetByLabel("Fil").SetInputFilesAsync(new FilePayload { Name = "svar.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("Lægens svar") });
        await side.GetByRole(AriaRole.Button, new() { Name = "Læg på sagen" }).ClickAsync();

        var hentet = await side.RunAndWaitForDownloadAsync(() => side.GetByRole(AriaRole.Link, new() { Name = "svar", Exact = true }).ClickAsync());
        Assert.Equal("svar.txt", hentet.SuggestedFilename);
        Assert.Equal("Lægens svar", await File.ReadAllTextAsync(await hentet.PathAsync(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Et_ord_forklares_når_det_får_fokus_og_Esc_lukker_forklaringen()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/sag/0999/S-001");
        var side = faneblad.Side;
        var forklaring = side.Locator(".ord-forklaring").First;

        await side.Locator(".ord > a").First.FocusAsync();
        await Assertions.Expect(forklaring).ToBeVisibleAsync();
        Ingen(await faneblad.Tilgængelighedsbrud());
        await side.Keyboard.PressAsync("Escape");
        await Assertions.Expect(forklaring).ToBeHiddenAsync();
        await side.Locator(".ord > a").Last.HoverAsync();
        await Assertions.Expect(side.Locator(".ord-forklaring").Last).ToBeVisibleAsync();
        await side.GetByRole(AriaRole.Link, new() { Name = "Hjælp til denne side" }).ClickAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Hjælp");
    }

    private static async Task UdfyldSamtale(Skridt skridt)
    {
        await skridt.Skriv("Dagen", Idag);
        await skridt.Vælg("Samtalens form", "fremmoede");
        await skridt.Skriv("Hvem der ellers var med", "Borgeren og bisidder");
        await skridt.Skriv("Bemærkning", "Vi talte om praktikken");
    }

    private static async Task ErGemt(Faneblad faneblad, string hvad)
    {
        await Assertions.Expect(faneblad.Side.Locator(".alert-success")).ToContainTextAsync(hvad);
        Ingen(await faneblad.Tilgængelighedsbrud());
        Ingen(faneblad.Klager);
    }

    private static void Ingen(IEnumerable<string> fund)
    {
        if (string.Join('\n', fund) is { Length: > 0 } alle)
            Assert.Fail(alle);
    }
}
