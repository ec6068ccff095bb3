using System.Text;
using System.Text.RegularExpressions;

using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rettesnor.Web.Hjælp;

/// <summary>En side fra lovbogens dokumentation, klar til at vises.</summary>
public sealed record Lovside(string Titel, string Html);

/// <summary>Lovbogens sider fra docs/lov, bygget med ind i programmet og vist som hjælp. Der er ingen anden tekst om reglerne end den.</summary>
internal static partial class Lovsider
{
    private const string Mappe = "hjaelp/";

    private static readonly MarkdownPipeline s_regler = new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().Build();

    /// <summary>Afsnit, der er skrevet til den, der læser koden.</summary>
    private static readonly string[] s_udeladte = ["I koden", "Udfald"];

    public static IReadOnlyList<string> Navne { get; } =
        [.. typeof(Lovsider).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Mappe, StringComparison.Ordinal)).Select(n => n[Mappe.Length..^".md".Length].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, Lazy<Lovside>> s_sider = Navne.ToDictionary(n => n, n => new Lazy<Lovside>(() => Lav(n)));

    /// <param name="navn">»P-402«, »paragraffer/LAB«.</param>
    public static Lovside? Find(string navn) => s_sider.TryGetValue(navn, out var side) ? side.Value : null;

    /// <summary>Sidens egen tekst, som den står i dokumentationen.</summary>
    public static string Tekst(string navn)
    {
        using var strøm = typeof(Lovsider).Assembly.GetManifestResourceStream(Mappe + navn + ".md") ?? throw new InvalidOperationException($"Siden {navn} er ikke bygget med.");
        using var læser = new StreamReader(strøm, Encoding.UTF8);
        return læser.ReadToEnd();
    }

    private static Lovside Lav(string navn)
    {
        var dokument = Markdown.Parse(Tekst(navn), s_regler);
        var titel = dokument.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1);
        if (titel is not null)
            dokument.Remove(titel);
        Udelad(dokument);
        foreach (var link in dokument.Descendants<LinkInline>().ToArray())
            Ret(link, navn);
        var ud = new StringWriter();
        var skriver = new HtmlRenderer(ud);
        s_regler.Setup(skriver);
        skriver.Render(dokument);
        return new(titel is null ? navn : Inderste(titel), Tabeller(ud.ToString()));
    }

    /// <summary>Fjerner de afsnit, der ikke er til en sagsbehandler, fra overskriften til den næste.</summary>
    private static void Udelad(MarkdownDocument dokument)
    {
        var væk = false;
        foreach (var blok in dokument.ToArray())
        {
            if (blok is HeadingBlock { Level: <= 2 } h)
                væk = s_udeladte.Contains(Inderste(h));
            if (væk || blok is FencedCodeBlock { Info: "mermaid" })
                dokument.Remove(blok);
        }
    }

    /// <summary>Sider peger på hinanden her; et eksempel åbnes; det, der kun er i depotet, bliver tekst.</summary>
    private static void Ret(LinkInline link, string fra)
    {
        if (link.Url is not { } url || url.StartsWith("https://", StringComparison.Ordinal))
            return;
        var (sti, anker) = url.Split('#', 2) is [var s, var a] ? (s, "#" + a) : (url, "");
        var mappe = fra.Contains('/', StringComparison.Ordinal) ? fra[..(fra.LastIndexOf('/') + 1)] : "";
        var mål = Samlet(mappe + sti);
        if (sti.Length == 0)
            link.Url = anker;
        else if (sti.EndsWith(".md", StringComparison.Ordinal) && s_sider.ContainsKey(mål[..^3]))
            link.Url = mål == "README.md" ? "/hjaelp" : "/hjaelp/" + mål[..^3] + anker;
        else if (Eksempel().Match(sti) is { Success: true } eksempel)
            link.Url = "/vurdering?eksempel=" + eksempel.Groups[1].Value;
        else
            link.ReplaceBy(new LiteralInline(Inderste(link)));
    }

    private static string Samlet(string sti)
    {
        var dele = new List<string>();
        foreach (var del in sti.Split('/'))
            if (del == ".." && dele.Count > 0)
                dele.RemoveAt(dele.Count - 1);
            else
                dele.Add(del);
        return string.Join('/', dele);
    }

    private static string Inderste(LeafBlock blok) => blok.Inline is null ? "" : Inderste(blok.Inline);

    private static string Inderste(ContainerInline inline) => string.Concat(inline.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    /// <summary>Tabeller kan rulles med tastaturet på en smal skærm; en tom hovedrække er ingen overskrift.</summary>
    private static string Tabeller(string html)
    {
        var nr = 0;
        return Tabelhoved().Replace(TomtHoved().Replace(html, ""), _ => $"<div class=\"table--responsive-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel {++nr}\"><table class=\"table table--compact\">").Replace("</table>", "</table></div>", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"eksempler/(.+)\.json$")]
    private static partial Regex Eksempel();

    [GeneratedRegex(@"<thead>\s*<tr>\s*(<th></th>\s*)+</tr>\s*</thead>")]
    private static partial Regex TomtHoved();

    [GeneratedRegex("<table>")]
    private static partial Regex Tabelhoved();
}
