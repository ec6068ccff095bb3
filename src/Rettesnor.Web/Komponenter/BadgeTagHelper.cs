using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>En status i ét ord: <c>&lt;badge slags="Succes"&gt;Opfyldt&lt;/badge&gt;</c>.</summary>
[HtmlTargetElement("badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public Udtryk Slags { get; set; }

    /// <summary>Vægtigere end teksten omkring.</summary>
    [HtmlAttributeName("staerk")]
    public bool Stærk { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = Stærk ? "strong" : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Slags == Udtryk.Ingen ? "badge" : $"badge badge-{Slags.Klasse()}");
    }
}
