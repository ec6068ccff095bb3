using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>Et led på vejen til siden; det sidste led er siden selv og har ingen adresse.</summary>
public sealed record Krumme(string Tekst, string? Href = null);

/// <summary>Vejen til siden: <c>&lt;broedkrumme led="…" /&gt;</c>.</summary>
[HtmlTargetElement("broedkrumme", Attributes = "led", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BrødkrummeTagHelper : TagHelper
{
    public IReadOnlyList<Krumme> Led { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "breadcrumbs");
        output.Attributes.SetAttribute("aria-label", "Brødkrumme");
        output.Content.SetHtmlContent(Html.Af($"<ol class=\"breadcrumbs__list\">{Html.Samlet(Led.Select(Punkt))}</ol>"));
    }

    private static IHtmlContent Punkt(Krumme krumme, int nr)
    {
        var pil = nr == 0 ? HtmlString.Empty : Ikon.Af("chevron-right");
        return krumme.Href is null
            ? Html.Af($"""<li class="breadcrumbs__list-item" aria-current="page">{pil}{krumme.Tekst}</li>""")
            : Html.Af($"""<li class="breadcrumbs__list-item">{pil}<a class="breadcrumbs__link" href="{krumme.Href}">{krumme.Tekst}</a></li>""");
    }
}
