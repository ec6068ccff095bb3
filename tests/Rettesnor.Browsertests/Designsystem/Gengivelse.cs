using System.Text.Encodings.Web;
using System.Text.Unicode;

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rettesnor.Browsertests.Designsystem;

/// <summary>Kører en tag helper, som en side ville gøre det.</summary>
internal static class Gengivelse
{
    private static readonly HtmlEncoder Koder = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task<string> Html(this TagHelper komponent, string indhold = "", params TagHelperAttribute[] attributter)
    {
        var kontekst = new TagHelperContext([], new Dictionary<object, object>(), "1");
        var ud = new TagHelperOutput("x", [.. attributter], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(indhold)));
        await komponent.ProcessAsync(kontekst, ud);
        if (!ud.IsContentModified)
            ud.Content.SetHtmlContent(indhold);

        using var tekst = new StringWriter();
        ud.WriteTo(tekst, Koder);
        return tekst.ToString();
    }
}
