using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>Tekst, der foldes ud: <c>&lt;detaljer titel="Hvorfor?"&gt;…&lt;/detaljer&gt;</c>. Virker uden JavaScript.</summary>
[HtmlTargetElement("detaljer", Attributes = "titel")]
public sealed class DetaljerTagHelper : TagHelper
{
    public string Titel { get; set; } = "";

    [HtmlAttributeName("aaben")]
    public bool Åben { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "details");
        if (Åben)
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        output.PreContent.SetHtmlContent(Html.Af($"<summary class=\"details-summary\">{Titel}</summary><div class=\"details-text\">"));
        output.PostContent.SetHtmlContent("</div>");
    }
}
