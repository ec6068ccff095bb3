using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

public sealed class SiderTests(Produkt produkt)
{
    [Theory]
    [InlineData("/proev", "Prøv loven – Rettesnor", 1280)]
    [InlineData("/proev", "Prøv loven – Rettesnor", 320)]
    [InlineData("/licenser", "Licenser – Rettesnor", 1280)]
    [InlineData("/licenser", "Licenser – Rettesnor", 320)]
    public async Task Siden_er_tilgængelig_og_uden_klager_fra_browseren(string sti, string titel, int bredde)
    {
        await using var faneblad = await Faneblad.Åbn(produkt, sti, bredde);

        Assert.Equal(titel, await faneblad.Side.TitleAsync());
        Assert.Empty(await faneblad.Tilgængelighedsbrud());
        Assert.Equal("", string.Join("\n", faneblad.Klager));
        Assert.True(await faneblad.Side.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "Siden ruller vandret.");
        Assert.True(await faneblad.Side.EvaluateAsync<bool>("document.fonts.check('16px \"IBM Plex Sans\"')"), "Skriften er ikke hentet.");
    }

    [Fact]
    public async Task Det_første_tabulatortryk_fører_til_genvejen_til_indholdet()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/");

        await faneblad.Side.Keyboard.PressAsync("Tab");
        await faneblad.Side.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main-content", faneblad.Side.Url, StringComparison.Ordinal);
        Assert.Equal("main-content", await faneblad.Side.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Menuen_på_en_smal_skærm_åbnes_og_lukkes_med_tastaturet()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/", 320);
        var skuffe = faneblad.Side.GetByRole(AriaRole.Dialog, new() { Name = "Menu" });

        await faneblad.Side.GetByRole(AriaRole.Button, new() { Name = "Menu" }).PressAsync("Enter");
        await Assertions.Expect(skuffe).ToBeVisibleAsync();
        Assert.Empty(await faneblad.Tilgængelighedsbrud());

        await faneblad.Side.Keyboard.PressAsync("Escape");
        await Assertions.Expect(skuffe).ToBeHiddenAsync();
    }

    [Fact]
    public async Task En_side_der_ikke_findes_siger_det_med_et_fejlnummer()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/findes-ikke");

        await Assertions.Expect(faneblad.Side.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Siden findes ikke");
        Assert.Matches("^[0-9a-f]{32}$", await faneblad.Side.Locator("main code").InnerTextAsync());
        Assert.Empty(await faneblad.Tilgængelighedsbrud());
    }
}
