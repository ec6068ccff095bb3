using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

public sealed class VurderingTests(Produkt produkt)
{
    private const string Eksempel = "/vurdering?eksempel=kontrakt/indsatsgaranti-skrivelse-6-3";

    private const string Sagsfil = """
        { "format": "rettesnor/sag/1", "borger": { "foedt": "1980-06-01" }, "haendelser": [
          { "id": "b", "type": "afgoerelse", "om": "bevilling", "dato": "2022-02-15", "start": "2022-03-01", "slut": "2025-02-28" } ] }
        """;

    [Theory]
    [InlineData(Eksempel, 1280)]
    [InlineData(Eksempel, 320)]
    [InlineData("/vurdering?eksempel=kontrakt/loen-i-jobafklaring-2024", 1280)]
    [InlineData("/byg", 1280)]
    [InlineData("/byg", 320)]
    public async Task Siderne_er_tilgængelige_og_ruller_ikke_vandret(string sti, int bredde)
    {
        await using var faneblad = await Faneblad.Åbn(produkt, sti, bredde);

        Assert.Empty(await faneblad.Tilgængelighedsbrud());
        Assert.Equal("", string.Join("\n", faneblad.Klager));
        Assert.True(await faneblad.Side.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "Siden ruller vandret.");
    }

    [Fact]
    public async Task Hvert_svar_kan_foldes_ud_til_grund_hjemmel_og_oplysninger()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, Eksempel);

        await faneblad.Side.Locator("#svar-P-402-1 summary").PressAsync("Enter");

        var svar = faneblad.Side.Locator("#svar-P-402-1");
        await Assertions.Expect(svar).ToContainTextAsync("1. oktober 2022");
        await Assertions.Expect(svar).ToContainTextAsync("LAB § 113, stk. 2");
        await Assertions.Expect(svar).ToContainTextAsync("1. april 2022 til 30. april 2022");
        Assert.Empty(await faneblad.Tilgængelighedsbrud());
    }

    [Fact]
    public async Task Dagen_flyttes_med_tastaturet_alene()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, Eksempel);

        await faneblad.Side.GetByRole(AriaRole.Button, new() { Name = "En dag tilbage" }).FocusAsync();
        await faneblad.Side.Keyboard.PressAsync("Enter");
        await faneblad.Side.WaitForLoadStateAsync();

        Assert.Equal("01/10/2022", await faneblad.Side.Locator("#pr").InputValueAsync());
        await Assertions.Expect(faneblad.Side.Locator("#svar-P-402-1 .badge")).ToHaveTextAsync("Venter");
    }

    [Fact]
    public async Task En_indsat_sagsfil_vurderes_uden_JavaScript()
    {
        await using var kontekst = await produkt.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var side = await kontekst.NewPageAsync();
        await side.GotoAsync(produkt.Adresse + "proev");

        await side.Locator("#sag").FillAsync(Sagsfil);
        await side.Locator("#pr").FillAsync("2/10-2022");
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis vurderingen" }).Last.ClickAsync();

        await Assertions.Expect(side.Locator("#svar-P-402-1")).ToContainTextAsync("1. september 2022");
        await Assertions.Expect(side.GetByRole(AriaRole.Row, new() { Name = "september 2022" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Alle_fejl_i_en_sagsfil_vises_med_sted_og_råd()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/proev");

        await faneblad.Side.Locator("#sag").FillAsync(Sagsfil.Replace("2022-03-01", "2022-02-30", StringComparison.Ordinal).Replace("\"om\"", "\"ukendt\"", StringComparison.Ordinal));
        await faneblad.Side.GetByRole(AriaRole.Button, new() { Name = "Vis vurderingen" }).Last.ClickAsync();

        await Assertions.Expect(faneblad.Side.Locator("table")).ToContainTextAsync("$.haendelser[0].start");
        await Assertions.Expect(faneblad.Side.Locator("table")).ToContainTextAsync("$.haendelser[0].ukendt");
        Assert.Empty(await faneblad.Tilgængelighedsbrud());
    }

    [Fact]
    public async Task En_sag_bygges_hændelse_for_hændelse()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/byg");
        var side = faneblad.Side;

        await side.Locator("#foedt").FillAsync("01/06/1980");
        await side.GetByRole(AriaRole.Button, new() { Name = "Begynd" }).ClickAsync();
        await side.GetByLabel("Hvad er der sket?").SelectOptionAsync("afgoerelse:bevilling");
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis felterne" }).ClickAsync();
        Assert.Empty(await faneblad.Tilgængelighedsbrud());
        await side.Locator("#felt-dato").FillAsync("15/02/2022");
        await side.Locator("#felt-start").FillAsync("01/03/2022");
        await side.Locator("#felt-slut").FillAsync("28/02/2025");
        await side.GetByRole(AriaRole.Button, new() { Name = "Læg til sagen" }).ClickAsync();
        await Assertions.Expect(side.Locator("ol")).ToContainTextAsync("Bevilling af ressourceforløb, 15. februar 2022");
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis vurderingen" }).ClickAsync();

        await Assertions.Expect(side.Locator("#forloeb-overskrift")).ToBeVisibleAsync();
        await Assertions.Expect(side.GetByText("1. marts 2022 til 28. februar 2025").First).ToBeVisibleAsync();
    }
}
