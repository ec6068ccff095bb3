using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>Rammen om en tabel, der kan rulles vandret med tastaturet: <c>&lt;tabel navn="Ydelse måned for måned"&gt;&lt;thead&gt;…</c>.</summary>
[HtmlTargetElement("tabel", Attributes = "navn")]
public sealed class TabelTagHelper : TagHelper
{
    /// <summary>Tabellens navn for en skærmlæser.</summary>
    public string Navn { get; set; } = "";

    public bool Zebra { get; set; }

    public bool Kompakt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var klasser = "table" + (Zebra ? " table--zebra" : "") + (Kompakt ? " table--compact" : "");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "table--responsive-scroll");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Navn);
        output.PreContent.SetHtmlContent(Html.Af($"<table class=\"{klasser}\">"));
        output.PostContent.SetHtmlContent("</table>");
    }
}
