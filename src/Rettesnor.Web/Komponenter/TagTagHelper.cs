using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>Et valg, der kan trykkes på: en knap, eller med <c>href</c> et link; <c>ikon="close"</c> for et valg, der kan fjernes.</summary>
[HtmlTargetElement("tag")]
public sealed class TagTagHelper : TagHelper
{
    public string? Href { get; set; }

    public string? Ikon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Ikon is null ? "tag" : "tag tag-icon");
        if (Href is null)
        {
            output.TagName = "button";
            if (!output.Attributes.ContainsName("type"))
                output.Attributes.SetAttribute("type", "button");
        }
        else
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("href", Href);
        }

        if (Ikon is not null)
            output.PostContent.AppendHtml(Komponenter.Ikon.Af(Ikon));
    }
}
