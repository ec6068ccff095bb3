using System.Text.RegularExpressions;
using Rettesnor.Lov;
using Rettesnor.Lov.Format;
using Rettesnor.Tests.Eksempler;

namespace Rettesnor.Tests.Godkendt;

/// <summary>Reglernes ord, hjemmel og begrundelser er dem, der står på de godkendte sider i docs/lov; en side læses af en jurist, før den ændres.</summary>
public partial class LovbogensOrdTests
{
    [Fact]
    public void Hver_regel_er_som_på_sin_side() => Fund.Ingen(Lovbog.Regler.SelectMany(r => Linjer(r).Where(l => l.Length == 0 || !Side(r.Id).Contains($"\n{l}\n", StringComparison.Ordinal)).Select(l => $"{r.Id}: {l}")));

    [Fact]
    public void Hver_regels_hjemmel_og_det_den_rummer_er_som_på_siden()
    {
        foreach (var regler in Lovbog.Regler.GroupBy(r => r.Id))
        {
            var hjemmel = Hjemmel().Matches(Side(regler.Key)).Select(m => m.Groups[1].Value).ToHashSet();
            Assert.Empty(hjemmel.Except(regler.SelectMany(r => r.Hjemmel).Select(h => $"{h.Lov} {h.Paragraf}")));
            Assert.Empty(regler.SelectMany(r => r.Hjemmel.Where(h => h.Gælder(r.GælderFra))).Select(h => $"{h.Lov} {h.Paragraf}").Except(hjemmel));
            var rummer = Side(regler.Key).Split('\n').FirstOrDefault(l => l.StartsWith("Reglen rummer også: ", StringComparison.Ordinal)) ?? "";
            Assert.Equal(Id().Matches(rummer).Select(m => m.Value), regler.SelectMany(r => r.Rummer).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Hvert_eksempels_begrundelse_er_som_på_siden() => Fund.Ingen(
        from eksempel in Eksempelfil.Alle()
        where !eksempel.Afvises
        let mappe = eksempel.Sti.Split('/')[^2]
        from svar in eksempel.Vurderet().Svar
        where svar.Regel.Id == mappe && !Side(mappe).Contains($"| {svar.Begrundelse} |", StringComparison.Ordinal)
        select $"{eksempel.Sti}: {svar.Begrundelse}");

    static IEnumerable<string> Linjer(Regel r) =>
    [
        r.Siger, $"| Navn | {r.Navn} |", $"| Slags | {Ord.Slags[r.Slags]} |", $"| Nøgledato | {r.Nøgledato} |",
        $"| Læser | {(r.Læser.Length == 0 ? "kun forløbets egne hændelser" : string.Join(", ", r.Læser.Select(l => $"`{l}`")))} |",
    ];

    static readonly Dictionary<string, string> s_sider = [];

    static string Side(string id)
    {
        lock (s_sider)
            return s_sider.TryGetValue(id, out var side) ? side : s_sider[id] = File.ReadAllText(Rod.Sti("docs", "lov", id + ".md"));
    }

    [GeneratedRegex(@"^\| [^|]* \| \[([^\]]*)\]\(paragraffer/", RegexOptions.Multiline)]
    private static partial Regex Hjemmel();

    [GeneratedRegex(@"\b[PY]-\d+[a-z]?\b")]
    private static partial Regex Id();
}
