using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

using Rettesnor.Web.Komponenter;

namespace Rettesnor.Browsertests.Designsystem;

/// <summary>Siderne skriver designsystemets opmærkning. Facit er pakkens egne skabeloner; en rigtig browser sammenligner.</summary>
public sealed class KomponenterTests(Produkt produkt)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Det, der ikke betyder noget: mellemrum, attributters og klassers orden, og hvilken fil et ikon hentes fra.</summary>
    private const string Ens = """
        html => {
          const skabelon = document.createElement('template');
          skabelon.innerHTML = html;
          const værdi = a => a.name === 'href' ? a.value.replace(/^.*all-svg-icons\.svg#/, '#')
            : ['class', 'aria-describedby'].includes(a.name) ? a.value.split(/\s+/).filter(o => o).sort().join(' ') : a.value;
          const skriv = e => e.nodeType === 3 ? [e.data.replace(/\s+/g, ' ').trim()].filter(t => t)
            : e.nodeType !== 1 ? []
            : ['<' + [e.localName, ...[...e.attributes].map(a => `${a.name}=${værdi(a)}`).filter(a => a !== 'class=').sort()].join(' ') + '>',
               ...[...e.childNodes].flatMap(skriv).map(l => '  ' + l)];
          return [...skabelon.content.childNodes].flatMap(skriv).join('\n');
        }
        """;

    [Theory]
    [InlineData(Udtryk.Info, "info")]
    [InlineData(Udtryk.Succes, "success")]
    [InlineData(Udtryk.Advarsel, "warning")]
    [InlineData(Udtryk.Fejl, "error")]
    public async Task Besked(Udtryk slags, string variant)
    {
        await ErEns(new("alerts/alerts", "alert", new { variant, heading = "Pas på", headingLevel = "h2", content = "Teksten" }),
            await new BeskedTagHelper { Slags = slags, Overskrift = "Pas på" }.Html("Teksten"));
        await ErEns(new("alerts/alerts", "alert", new { variant, content = "<p>A</p><p>B</p>", contentContainer = false }),
            await new BeskedTagHelper { Slags = slags, Blok = true }.Html("<p>A</p><p>B</p>"));
    }

    [Fact]
    public async Task Fejlopsummering()
    {
        var side = new ViewContext();
        side.ModelState.AddModelError("dato", "Skriv en dato");

        await ErEns(
            new("alerts/alerts", "alert", new
            {
                variant = "error",
                heading = "Ret følgende, før du går videre",
                headingLevel = "h2",
                headingID = "fejlopsummering-overskrift",
                contentContainer = false,
                content = "<ul class='alert-text nobullet-list'><li><a class='function-link' href='#dato'>Skriv en dato</a></li></ul>",
                attributes = "tabindex='-1' aria-labelledby='fejlopsummering-overskrift' data-module='error-summary'",
            }),
            await new FejlopsummeringTagHelper { ViewContext = side }.Html());
        Assert.Empty(await new FejlopsummeringTagHelper { ViewContext = new() }.Html());
    }

    [Theory]
    [InlineData(Udtryk.Ingen, "none", false)]
    [InlineData(Udtryk.Succes, "success", true)]
    [InlineData(Udtryk.Fejl, "error", false)]
    public async Task Badge(Udtryk slags, string status, bool stærk) =>
        await ErEns(new("badge/badges", "badge", new { text = "Opfyldt", strong = stærk, variant = new { status } }),
            await new BadgeTagHelper { Slags = slags, Stærk = stærk }.Html("Opfyldt"));

    [Fact]
    public async Task Tag() =>
        await ErEns(new("tags/tags", "tag", new { text = "Enhed A", icon = "close", classes = "tag-icon", attributes = "type='button'" }),
            await new TagTagHelper { Ikon = "close" }.Html("Enhed A"));

    [Fact]
    public async Task Detaljer() =>
        await ErEns(new("details/details", "details", new { summary = "Hvorfor?", content = "<p>Derfor</p>" }),
            await new DetaljerTagHelper { Titel = "Hvorfor?" }.Html("<p>Derfor</p>"));

    [Fact]
    public async Task Brødkrumme() =>
        await ErEns(
            new("breadcrumbs/breadcrumbs", "breadcrumbs", new
            {
                items = new object[] { new { text = "Forside", href = "/" }, new { text = "Sager", href = "/sager" }, new { text = "A-17" } },
            }),
            await new BrødkrummeTagHelper { Led = [new("Forside", "/"), new("Sager", "/sager"), new("A-17")] }.Html());

    [Fact]
    public async Task Tabel() =>
        await ErEns(
            new("table/table", "table", new
            {
                zebra = true,
                variant = new { cellPadding = "compact" },
                attributes = new { outer = "role='region' aria-label='Ydelse'" },
                thead = new object[] { new { headerContent = "Måned" } },
                tbody = new object[] { new object[] { new { content = "marts" } } },
            }),
            await new TabelTagHelper { Navn = "Ydelse", Zebra = true, Kompakt = true }
                .Html("<thead><tr><th scope='col'>Måned</th></tr></thead><tbody><tr><td>marts</td></tr></tbody>"));

    [Theory]
    [InlineData(Feltslags.Tekst, "form/controls/text-input", "textinput")]
    [InlineData(Feltslags.Tal, "form/controls/text-input", "textinput")]
    [InlineData(Feltslags.Dato, "form/controls/date-picker", "datepicker")]
    [InlineData(Feltslags.Tekstområde, "form/controls/text-area", "textarea")]
    [InlineData(Feltslags.Valg, "form/controls/select", "select")]
    [InlineData(Feltslags.Radio, "radiobuttons/radiobuttons", "radiobuttons")]
    public async Task Felt(Feltslags slags, string fil, string makro)
    {
        await ErEns(new(fil, makro, Værdier(slags, fejl: null, værdi: "a")), await Vores(slags, fejl: null, værdi: "a").Html());
        await ErEns(new(fil, makro, Værdier(slags, "Skriv noget", værdi: "b")), await Vores(slags, "Skriv noget", værdi: "b").Html());
    }

    [Fact]
    public async Task Kryds() =>
        await ErEns(
            new("checkboxes/checkbox", "checkbox", new { id = "n", name = "n", value = "true", label = "Etiket", helptext = "Hjælp", @checked = true }),
            await Vores(Feltslags.Afkryds, fejl: null, værdi: "true").Html());

    [Fact]
    public async Task Felt_med_enhed_tegngrænse_og_frivilligt() =>
        await ErEns(
            new("form/controls/text-input", "textinput", new
            {
                id = "n",
                name = "n",
                label = "Etiket",
                suffix = "kr.",
                characterLimit = 12,
                optionalLabel = true,
                attributes = new { input = "autocomplete='off'" },
            }),
            await new FeltTagHelper { ViewContext = new(), Navn = "n", Etiket = "Etiket", Enhed = "kr.", Tegngrænse = 12, Frivillig = true }
                .Html("", new TagHelperAttribute("autocomplete", "off")));

    [Fact]
    public async Task Låst_felt() =>
        await ErEns(
            new("form/controls/text-input", "textinput", new { id = "n", name = "n", label = "Etiket", value = "a", disabled = true }),
            await new FeltTagHelper { ViewContext = new(), Navn = "n", Etiket = "Etiket", Værdi = "a", Låst = true }.Html());

    private static FeltTagHelper Vores(Feltslags slags, string? fejl, string værdi) => new()
    {
        ViewContext = new(),
        Slags = slags,
        Navn = "n",
        Etiket = "Etiket",
        Hjælp = "Hjælp",
        Fejl = fejl,
        Værdi = værdi,
        Valg = [new("Første", "a"), new("Anden", "b")],
    };

    /// <summary>De samme oplysninger, som skabelonerne kalder dem; en skabelon ser bort fra dem, den ikke kender.</summary>
    private static object Værdier(Feltslags slags, string? fejl, string værdi)
    {
        var valg = new object[]
        {
            new { value = "a", label = "Første", text = "Første", @checked = værdi == "a", isSelected = værdi == "a" },
            new { value = "b", label = "Anden", text = "Anden", @checked = værdi == "b", isSelected = værdi == "b" },
        };
        return new
        {
            id = "n",
            name = "n",
            groupname = "n",
            label = "Etiket",
            radiogroupLegend = "Etiket",
            helptext = "Hjælp",
            errorMessage = fejl,
            value = værdi,
            options = valg,
            items = valg,
            attributes = slags switch
            {
                Feltslags.Tal => (object)new { input = "inputmode='decimal'" },
                Feltslags.Radio => "id='n'",
                // Skabelonen glemmer aria-invalid på et tekstområde; de andre felter har den.
                Feltslags.Tekstområde when fejl is not null => new { textarea = "aria-invalid='true'" },
                _ => null!,
            },
        };
    }

    private async Task ErEns(Skabelon skabelon, string vores)
    {
        var side = await produkt.Browser.NewPageAsync();
        var facit = await side.EvaluateAsync<string>(Ens, await skabelon.Html(Ct));
        Assert.Equal(facit, await side.EvaluateAsync<string>(Ens, vores));
        await side.CloseAsync();
    }
}
