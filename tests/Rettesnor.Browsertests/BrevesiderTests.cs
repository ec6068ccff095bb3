using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

/// <summary>Afgørelse, brev og klage i en rigtig browser: med mus, med tastatur og uden JavaScript, på prøvekommunens sager.</summary>
public sealed class BrevesiderTests(Produkt produkt)
{
    /// <summary>Udeblevet fra tilbud, hørt og svaret: klar til afgørelse.</summary>
    private const string Klar = "/sag/0999/S-050", Venter = "/sag/0999/S-036", Klage = "/sag/0999/S-041";

    private static readonly (string Felt, string Svar)[] s_grunde =
    [
        ("Den anden person, der har læst og godkendt", "Bo Prøvedal"),
        ("Hvad er der sket?", "Du var ikke i din praktik i tre dage."),
        ("Havde borgeren en rimelig grund?", "Du sov over dig. Det er ikke en god nok grund."),
        ("Vil en sanktion hjælpe? Hvilke andre forhold er undersøgt?", "Du er ikke syg, og vi har spurgt til dit helbred."),
        ("Hvordan er borgeren vejledt, og hvordan er der søgt kontakt?", "Du fik et brev om dine pligter. Vi talte med dig i telefonen."),
        ("Hvad udeblev borgeren fra, og stod det i planen?", "Praktikken stod i din plan. Du skulle møde hver dag."),
        ("Hvilke dage tæller, og hvordan er de talt?", "Vi tæller de dage, du ikke kom, og ikke weekenden."),
        ("Hvad har borgeren sagt, og hvad mener I om det?", "Du skrev, at du sov over dig. Vi har set på det, men det ændrer ikke noget."),
    ];

    [Theory]
    [InlineData(Klar + "/afgoerelse")]
    [InlineData(Klar + "/afgoerelse?emne=sanktion")]
    [InlineData(Venter + "/afgoerelse?emne=sanktion")]
    [InlineData(Klar + "/afgoerelse?emne=naeste-skridt")]
    [InlineData(Klar + "/breve")]
    [InlineData(Klar + "/breve/ny?skabelon=hoering")]
    [InlineData(Klar + "/breve/ny?skabelon=indkaldelse")]
    [InlineData(Klar + "/breve/ny?skabelon=rettigheder")]
    [InlineData(Klar + "/breve/ny?skabelon=plan")]
    [InlineData(Klage + "/klager")]
    [InlineData("/sag/0999/S-044/klager")]
    [InlineData("/omgjort")]
    public async Task Siden_er_tilgængelig_på_en_bred_og_en_smal_skærm(string sti)
    {
        foreach (var bredde in (int[])[1280, 320])
        {
            await using var faneblad = await Faneblad.Åbn(produkt, sti, bredde);
            await Ren(faneblad);
            Assert.True(await faneblad.Side.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"Siden ruller vandret ved {bredde}.");
        }
    }

    [Fact]
    public async Task En_sanktion_træffes_gennem_porten_og_brevet_kan_hentes_som_PDF()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, Klar + "/afgoerelse?emne=sanktion");
        var side = faneblad.Side;
        await Assertions.Expect(side.GetByText("ting mangler")).ToBeVisibleAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Button, new() { Name = "Træf afgørelsen og gem brevet" })).ToHaveCountAsync(0);
        foreach (var (felt, svar) in s_grunde)
            await side.GetByLabel(felt).FillAsync(svar);
        await side.GetByRole(AriaRole.Button, new() { Name = "Se igen, hvad der mangler" }).ClickAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Intet mangler" })).ToBeVisibleAsync();
        await Ren(faneblad);
        await side.GetByRole(AriaRole.Button, new() { Name = "Træf afgørelsen og gem brevet" }).ClickAsync(new() { Timeout = 120_000 });

        await Assertions.Expect(side.GetByText("Brevet er gemt på sagen.", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Ren(faneblad);
        var pdf = await side.Context.APIRequest.GetAsync(new Uri(produkt.Adresse, await side.GetByRole(AriaRole.Link, new() { Name = "Hent som PDF" }).GetAttributeAsync("href")).ToString());
        Assert.True((await pdf.BodyAsync()).AsSpan().StartsWith("%PDF-"u8));

        await side.GetByRole(AriaRole.Link, new() { Name = "Vis brevet" }).ClickAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Er du uenig? Så kan du klage" })).ToBeVisibleAsync();
        await Ren(faneblad);
    }

    [Fact]
    public async Task En_sanktion_før_høringsfristen_er_gået_afvises_og_siden_siger_hvorfor()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, Venter + "/afgoerelse?emne=sanktion");
        var side = faneblad.Side;
        foreach (var (felt, svar) in s_grunde)
            await side.GetByLabel(felt).FillAsync(svar);
        await side.GetByRole(AriaRole.Button, new() { Name = "Se igen, hvad der mangler" }).ClickAsync();
        await Assertions.Expect(side.GetByText("Borgeren havde svarfrist til og med")).ToBeVisibleAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Link, new() { Name = "Registrér oplysningen." }).First).ToBeVisibleAsync();
        await Assertions.Expect(side.GetByRole(AriaRole.Button, new() { Name = "Træf afgørelsen og gem brevet" })).ToHaveCountAsync(0);
        await Ren(faneblad);
    }

    [Fact]
    public async Task Et_høringsbrev_skrives_kun_med_tastaturet()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/sag/0999/S-002/breve");
        var side = faneblad.Side;
        await side.GetByRole(AriaRole.Link, new() { Name = "Vejledning om rettigheder og pligter" }).FocusAsync();
        await side.Keyboard.PressAsync("Enter");
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Vejledning om rettigheder og pligter" })).ToBeVisibleAsync();
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis brevet" }).PressAsync("Enter");
        await Assertions.Expect(side.GetByText("Det har du ret til, og det skal du")).ToBeVisibleAsync();
        await Ren(faneblad);
        await side.GetByRole(AriaRole.Button, new() { Name = "Gem brevet på sagen" }).PressAsync("Enter");
        await Assertions.Expect(side.GetByText("Brevet er gemt på sagen.", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Ren(faneblad);
    }

    [Fact]
    public async Task En_klage_genvurderes_og_grunden_skrives_uden_JavaScript()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, Klage + "/klager", javascript: false);
        var side = faneblad.Side;
        await side.GetByRole(AriaRole.Link, new() { Name = "Giv medhold" }).ClickAsync();
        await side.GetByLabel("Hvad genvurderingen endte med").SelectOptionAsync("medhold");
        await side.GetByLabel("Hvad har vi vurderet igen").FillAsync("Stedet var ikke godt for din ryg. Det vidste vi ikke før.");
        await side.GetByLabel("Hvad sker der nu?").FillAsync("Vi finder et andet sted sammen med dig.");
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis brevet" }).ClickAsync();
        await Assertions.Expect(side.GetByText("Du får ret i din klage")).ToBeVisibleAsync();
        await side.GetByRole(AriaRole.Button, new() { Name = "Gem brevet på sagen" }).ClickAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Du får ret i din klage" })).ToBeVisibleAsync(new() { Timeout = 120_000 });

        await side.GotoAsync(Klage + "/klager");
        await side.GetByLabel("Hvorfor faldt afgørelsen?").SelectOptionAsync("helbred");
        await side.GetByRole(AriaRole.Button, new() { Name = "Gem grunden" }).ClickAsync();
        await Assertions.Expect(side.GetByText("Der var ikke taget hensyn til helbredet")).ToBeVisibleAsync();
        await side.GotoAsync("/omgjort");
        await Assertions.Expect(side.GetByRole(AriaRole.Rowheader, new() { Name = "Der var ikke taget hensyn til helbredet" })).ToBeVisibleAsync();
    }

    private static async Task Ren(Faneblad faneblad)
    {
        if (string.Join('\n', (await faneblad.Tilgængelighedsbrud()).Concat(faneblad.Klager)) is { Length: > 0 } alle)
            Assert.Fail(alle);
    }
}
