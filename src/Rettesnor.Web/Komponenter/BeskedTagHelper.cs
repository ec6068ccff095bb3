using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Web.Komponenter;

/// <summary>En besked i en ramme: <c>&lt;besked slags="Advarsel" overskrift="…"&gt;Teksten&lt;/besked&gt;</c>.</summary>
[HtmlTargetElement("besked")]
public sealed class BeskedTagHelper : TagHelper
{
    public Udtryk Slags { get; set; } = Udtryk.Info;

    public string? Overskrift { get; set; }

    /// <summary>Overskriftens niveau på siden, fx <c>h2</c>.</summary>
    public string Niveau { get; set; } = "h2";

    /// <summary>Indholdet er selv afsnit eller lister og skal ikke stå i et <c>p</c>.</summary>
    public bool Blok { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var indhold = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(Besked.Af(Slags, Overskrift, Niveau, Blok ? indhold : Html.Af($"<p class=\"alert-text\">{indhold}</p>")));
    }
}

internal static class Besked
{
    public static IHtmlContent Af(Udtryk slags, string? overskrift, string niveau, IHtmlContent indhold, IHtmlContent? attributter = null, string? overskriftId = null)
    {
        var rolle = Html.Flag(slags is Udtryk.Advarsel or Udtryk.Fejl, "role=\"alert\"");
        var id = Html.Hvis(overskriftId is not null, $" id=\"{overskriftId}\"");
        var hoved = Html.Hvis(overskrift is not null, $"""<{niveau} class="alert-heading"{id}>{overskrift}</{niveau}>""");
        return Html.Af($"""
            <div class="alert alert-{slags.Klasse()}"{rolle}{attributter ?? HtmlString.Empty}>
              {Ikon.Af(slags.Klasse(), slags.Ord(), "alert-icon")}
              <div class="alert-body">{hoved}{indhold}</div>
            </div>
            """);
    }
}
