using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>Et ikon fra designsystemets samling: <c>&lt;ikon navn="print" /&gt;</c>.</summary>
[HtmlTargetElement("ikon", Attributes = "navn", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IkonTagHelper : TagHelper
{
    public string Navn { get; set; } = "";

    /// <summary>Hvad ikonet siger en skærmlæser; uden tekst er ikonet pynt.</summary>
    public string? Tekst { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Ikon.Af(Navn, Tekst));
    }
}

/// <summary>Ikoner hentes fra én fil, som browseren gemmer, og ikke fra en samling gentaget i hver side.</summary>
internal static class Ikon
{
    private const string Samling = "/lib/dkfds/img/all-svg-icons.svg";

    public static IHtmlContent Af(string navn, string? tekst = null, string? klasse = null) => Html.Af(
        $"""<svg class="icon-svg{(klasse is null ? "" : " " + klasse)}"{Mærke(tekst)} focusable="false"{Html.Flag(tekst is null, "aria-hidden=\"true\"")}><use href="{Samling}#{navn}"></use></svg>""");

    private static IHtmlContent Mærke(string? tekst) => Html.Hvis(tekst is not null, $" aria-label=\"{tekst}\"");
}
