using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>
/// Et felt med etiket, hjælpetekst og fejl: <c>&lt;felt for="Dato" slags="Dato" etiket="Samtalens dato" /&gt;</c>. Attributter, som feltet
/// ikke selv kender (<c>autocomplete</c>, <c>hx-get</c>), sættes på indtastningen.
/// </summary>
[HtmlTargetElement("felt", Attributes = "etiket", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FeltTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Egenskaben, som feltet er bundet til; giver navn, værdi og fejl.</summary>
    public ModelExpression? For { get; set; }

    public string? Navn { get; set; }

    [HtmlAttributeName("vaerdi")]
    public object? Værdi { get; set; }

    public Feltslags Slags { get; set; }

    public string Etiket { get; set; } = "";

    [HtmlAttributeName("hjaelp")]
    public string? Hjælp { get; set; }

    public string? Fejl { get; set; }

    /// <summary>Feltet må stå tomt; etiketten siger det.</summary>
    public bool Frivillig { get; set; }

    [HtmlAttributeName("laast")]
    public bool Låst { get; set; }

    /// <summary>Enheden efter indtastningen, fx <c>kr.</c>.</summary>
    public string? Enhed { get; set; }

    /// <summary>Det højeste antal tegn; designsystemets script tæller ned.</summary>
    [HtmlAttributeName("tegn")]
    public int? Tegngrænse { get; set; }

    [HtmlAttributeName("raekker")]
    public int? Rækker { get; set; }

    /// <summary>Mulighederne i <see cref="Feltslags.Valg"/> og <see cref="Feltslags.Radio"/>.</summary>
    public IEnumerable<SelectListItem> Valg { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var navn = Navn ?? (For is null ? throw new InvalidOperationException($"Feltet »{Etiket}« har hverken for eller navn.") : Feltnavn.Af(For));
        ViewContext.ModelState.TryGetValue(navn, out var tilstand);
        var felt = new Felt
        {
            Navn = navn,
            Id = Feltnavn.Id(navn),
            Etiket = Etiket,
            Hjælp = Hjælp,
            Fejl = Fejl ?? tilstand?.Errors.FirstOrDefault()?.ErrorMessage,
            Værdi = tilstand?.AttemptedValue ?? Feltværdi.Skrevet(Værdi ?? For?.Model),
            Frivillig = Frivillig,
            Låst = Låst,
            Enhed = Enhed,
            Tegngrænse = Tegngrænse,
            Rækker = Rækker,
            Valg = [.. Valg],
            Øvrige = Html.Samlet(output.Attributes.Select(a => Html.Af($" {a}"))),
        };
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(felt.Som(Slags));
    }
}
