using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

/// <summary>Siderne over journalen i en rigtig browser, med prøvekommunens sager.</summary>
public sealed class SagssiderTests(Produkt produkt)
{
    [Theory]
    [InlineData("/sager")]
    [InlineData("/overblik")]
    [InlineData("/overblik?hvem=alle&vis=overskredne")]
    [InlineData("/overblik?vis=venter")]
    [InlineData("/overblik/vikar")]
    [InlineData("/sag/0999/S-002/opgave?kode=indsatsgaranti&vedr=b")]
    [InlineData("/sag/0999/S-001/notat")]
    [InlineData("/sag/0999/S-001/dokumenter")]
    [InlineData("/sag/0999/S-002/parter")]
    [InlineData("/hjaelp")]
    [InlineData("/hjaelp?laeser=samtale")]
    [InlineData("/hjaelp/P-402")]
    [InlineData("/hjaelp/paragraffer/LAB")]
    [InlineData("/hjaelp/ordliste")]
    [InlineData("/hjaelp/tidslinje")]
    [InlineData("/hjaelp/uafklaret")]
    [InlineData("/sager/ny")]
    [InlineData("/sag/0999/S-001")]
    [InlineData("/sag/0999/S-001/journal")]
    [InlineData("/sag/0999/S-048/journal")]
    [InlineData("/sag/0999/S-001/registrer")]
    [InlineData("/sag/0999/S-001/registrer?type=afgoerelse:sanktion")]
    [InlineData("/sag/0999/S-001/registrer?type=maalgruppevurdering")]
    [InlineData("/sag/0999/S-001/registrer?type=indsatsdel")]
    [InlineData("/sag/0999/S-001/ret/1")]
    [InlineData("/sag/0999/S-001/annuller/1")]
    public async Task Siden_er_tilgængelig_på_en_bred_og_en_smal_skærm(string sti)
    {
        foreach (var bredde in (int[])[1280, 320])
        {
            await using var faneblad = await Faneblad.Åbn(produkt, sti, bredde);
            Ingen(await faneblad.Tilgængelighedsbrud());
            Ingen(faneblad.Klager);
            Assert.True(await faneblad.Side.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"Siden ruller vandret ved {bredde}.");
        }
    }

    [Fact]
    public async Task En_fejl_står_over_feltet_og_øverst_på_siden()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/sag/0999/S-003/registrer?type=samtale", 320);
        var side = faneblad.Side;

        await side.GetByLabel("Dagen").FillAsync("31/02/2026");
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis, hvad der følger" }).ClickAsync();

        await Assertions.Expect(side.GetByRole(AriaRole.Heading, new() { Name = "Ret følgende, før du går videre" })).ToBeVisibleAsync();
        await Assertions.Expect(side.GetByLabel("Dagen")).ToHaveValueAsync("31/02/2026");
        Ingen(await faneblad.Tilgængelighedsbrud());
        Ingen(faneblad.Klager);
    }

    [Fact]
    public async Task En_søgning_på_personnummer_kommer_ikke_i_adressen()
    {
        await using var faneblad = await Faneblad.Åbn(produkt, "/sager");
        var side = faneblad.Side;

        await side.GetByLabel("Søg").FillAsync("740583-0017");
        await side.GetByRole(AriaRole.Button, new() { Name = "Vis sagerne" }).ClickAsync();

        await Assertions.Expect(side.GetByText("Ingen sager passer til det valgte.")).ToBeVisibleAsync();
        Assert.DoesNotContain("740583", side.Url, StringComparison.Ordinal);
        Ingen(await faneblad.Tilgængelighedsbrud());
    }

    private static void Ingen(IEnumerable<string> fund)
    {
        if (string.Join('\n', fund) is { Length: > 0 } alle)
            Assert.Fail(alle);
    }
}
