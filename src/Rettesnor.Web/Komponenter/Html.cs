using System.Globalization;

using Microsoft.AspNetCore.Html;

namespace Rettesnor.Web.Komponenter;

/// <summary>HTML skrevet som tekst: det indsatte kodes, medmindre det selv er HTML.</summary>
internal static class Html
{
    public static IHtmlContent Af(FormattableString html) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, html.Format, html.GetArguments());

    /// <summary>Indholdet, når <paramref name="vis"/> er sand; ellers intet.</summary>
    public static IHtmlContent Hvis(bool vis, FormattableString html) => vis ? Af(html) : HtmlString.Empty;

    /// <summary>Et navn uden værdi, fx <c> required</c>, når <paramref name="sat"/> er sand.</summary>
    public static IHtmlContent Flag(bool sat, string navn) => sat ? new HtmlString(" " + navn) : HtmlString.Empty;

    public static IHtmlContent Samlet(IEnumerable<IHtmlContent> dele)
    {
        var samlet = new HtmlContentBuilder();
        foreach (var del in dele)
            samlet.AppendHtml(del);
        return samlet;
    }
}
