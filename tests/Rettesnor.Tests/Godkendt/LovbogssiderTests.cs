using System.Text.RegularExpressions;
using Rettesnor.Tests.Arkitektur;

namespace Rettesnor.Tests.Godkendt;

/// <summary>docs/lov er skrevet af lovbogen. Med RETTESNOR_GODKEND=1 skrives siderne; ellers sammenlignes de.</summary>
public partial class LovbogssiderTests
{
    const string Mappe = "docs/lov";

    [Fact]
    public void Siderne_i_docs_lov_er_dem_lovbogen_skriver()
    {
        var nye = Sider().ToDictionary(s => s.Navn, s => s.Indhold);
        if (Environment.GetEnvironmentVariable("RETTESNOR_GODKEND") == "1")
            Skriv(nye);
        var gamle = Rod.Filer(Mappe, "*.md").ToDictionary(f => Path.GetRelativePath(Rod.Sti("docs", "lov"), f).Replace('\\', '/'), File.ReadAllText);
        Fund.Ingen(nye.Keys.Union(gamle.Keys).Order(StringComparer.Ordinal).Where(n => nye.GetValueOrDefault(n) != gamle.GetValueOrDefault(n))
            .Select(n => $"{Mappe}/{n}: {Forskel(gamle.GetValueOrDefault(n), nye.GetValueOrDefault(n))}. Kør prøven med RETTESNOR_GODKEND=1, og læs forskellen med git diff {Mappe}."));
    }

    [Fact]
    public void Prøvernes_mærker_er_id_er_i_kataloget() => Fund.Ingen(Prøveside.Ukendte);

    [Fact]
    public void Hvert_link_fører_et_sted_hen()
    {
        var sider = Sider().ToDictionary(s => s.Navn, s => s.Indhold);
        Fund.Ingen(from side in sider
                   from link in Link().Matches(side.Value).Select(m => m.Groups[1].Value)
                   where !link.StartsWith("http", StringComparison.Ordinal) && !Findes(sider, side.Key, link)
                   select $"{side.Key}: {link}");
    }

    [Fact]
    public void Fra_paragraf_113_stk_2_er_der_fire_skridt_til_prøven()
    {
        var sider = Sider().ToDictionary(s => s.Navn, s => s.Indhold);
        Assert.Contains("paragraffer/LAB.md#p-113)", sider["paragraffer.md"]);
        Assert.Contains("| § 113, stk. 2 | [P-402](../P-402.md)", sider["paragraffer/LAB.md"]);
        Assert.Contains("(../../src/Rettesnor.Lov/", sider["P-402.md"]);
        Assert.Contains("(../../tests/Rettesnor.Tests/", sider["P-402.md"]);
        Assert.Contains("(../../eksempler/", sider["P-402.md"]);
    }

    static IEnumerable<Markdown> Sider()
    {
        var eksempler = Eksempeludfald.Alle();
        return [.. Oversigt.Alle(), Prøveside.Side(eksempler), .. Paragrafside.Alle(), .. Katalogpost.Alle.Where(Oversigt.HarSide).Select(p => Regelside.For(p, [.. eksempler[p.Id]]))];
    }

    static bool Findes(Dictionary<string, string> sider, string fra, string link)
    {
        var (sti, anker) = link.Split('#') is [var s, var a] ? (s, a) : (link, null);
        var mål = Path.GetFullPath(Path.Combine(Rod.Sti("docs", "lov"), Path.GetDirectoryName(fra)!, Uri.UnescapeDataString(sti)));
        var side = Path.GetRelativePath(Rod.Sti("docs", "lov"), mål).Replace('\\', '/');
        return sider.TryGetValue(side, out var indhold) ? anker is null || indhold.Contains($"<a id=\"{anker}\">") : File.Exists(mål);
    }

    static void Skriv(Dictionary<string, string> sider)
    {
        foreach (var gammel in Rod.Filer(Mappe, "*.md").ToArray())
            File.Delete(gammel);
        foreach (var (navn, indhold) in sider)
        {
            var sti = Rod.Sti("docs", "lov", navn);
            Directory.CreateDirectory(Path.GetDirectoryName(sti)!);
            File.WriteAllText(sti, indhold);
        }
    }

    /// <summary>Den første linje, der er forskellig.</summary>
    static string Forskel(string? gammel, string? ny)
    {
        if (gammel is null || ny is null)
            return gammel is null ? "siden mangler" : "siden er overflødig";
        var (før, efter) = (gammel.Split('\n'), ny.Split('\n'));
        var nr = Enumerable.Range(0, Math.Max(før.Length, efter.Length)).First(i => før.ElementAtOrDefault(i) != efter.ElementAtOrDefault(i));
        return $"linje {nr + 1} er »{før.ElementAtOrDefault(nr)}«, men skulle være »{efter.ElementAtOrDefault(nr)}«";
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
