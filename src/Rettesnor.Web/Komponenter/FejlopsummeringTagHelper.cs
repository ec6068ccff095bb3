using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>Alle fejl i formularen øverst på siden, hver med et link til sit felt. Uden fejl skrives intet.</summary>
[HtmlTargetElement("fejlopsummering", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FejlopsummeringTagHelper : TagHelper
{
    private const string OverskriftId = "fejlopsummering-overskrift";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Overskrift { get; set; } = "Ret følgende, før du går videre";

    public string Niveau { get; set; } = "h2";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        var fejl = Fejl().ToList();
        if (fejl.Count == 0)
            return;

        var attributter = new HtmlString($" tabindex=\"-1\" aria-labelledby=\"{OverskriftId}\" data-module=\"error-summary\"");
        output.Content.SetHtmlContent(Besked.Af(
            Udtryk.Fejl, Overskrift, Niveau, Html.Af($"<ul class=\"alert-text nobullet-list\">{Html.Samlet(fejl)}</ul>"), attributter, OverskriftId));
    }

    /// <summary>I den rækkefølge, egenskaberne står i sidens model: ModelState selv ordner efter navn.</summary>
    private IEnumerable<IHtmlContent> Fejl()
    {
        var plads = ViewContext.ViewData.ModelMetadata.Properties
            .Select((egenskab, nr) => (Navn: egenskab.BinderModelName ?? egenskab.PropertyName ?? "", nr))
            .ToLookup(p => p.Navn, p => p.nr);
        return
            from post in ViewContext.ModelState
            where post.Value is not null
            orderby plads[post.Key.Split('.', '[')[0]].DefaultIfEmpty(int.MaxValue).First()
            from fejl in post.Value.Errors
            select post.Key.Length == 0
                ? Html.Af($"<li>{fejl.ErrorMessage}</li>")
                : Html.Af($"<li><a class=\"function-link\" href=\"#{Feltnavn.Id(post.Key)}\">{fejl.ErrorMessage}</a></li>");
    }
}
