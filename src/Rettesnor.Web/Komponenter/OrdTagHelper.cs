using Microsoft.AspNetCore.Razor.TagHelpers;

using Rettesnor.Web.Hjælp;

namespace Rettesnor.Web.Komponenter;

/// <summary>Et ord fra ordlisten, der forklares, når det peges på eller får fokus: <c>&lt;ord&gt;indsatsgaranti&lt;/ord&gt;</c>.</summary>
/// <remarks>Uden JavaScript og på en berøringsskærm fører det til ordet i ordlisten. Står ordet anderledes på siden, angives opslaget med <c>opslag</c>.</remarks>
[HtmlTargetElement("ord")]
public sealed class OrdTagHelper : TagHelper
{
    private static int s_nummer;

    public string? Opslag { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var indhold = await output.GetChildContentAsync();
        var opslag = Opslag ?? indhold.GetContent().Trim();
        output.TagName = null;
        if (Ordliste.Find(opslag) is not { } forklaring)
            throw new InvalidOperationException($"Ordet »{opslag}« står ikke i docs/ordliste.md.");
        var id = $"ord{Interlocked.Increment(ref s_nummer) & int.MaxValue}";
        output.Content.SetHtmlContent(Html.Af($"""<span class="ord"><a href="/hjaelp/ordliste#{forklaring.Anker}" aria-describedby="{id}">{indhold}</a><span class="ord-forklaring" role="tooltip" id="{id}">{forklaring.Betyder}</span></span>"""));
    }
}
