using System.Text.RegularExpressions;
using Rettesnor.Lov;

namespace Rettesnor.Tests.Arkitektur;

/// <summary>Hvert id i kataloget har et sted: en regel, en anden regels forklaring, månedens beregning, eller en grund til ikke at svare.</summary>
public partial class KatalogTests
{
    [Fact]
    public void Hvert_id_i_kataloget_har_sit_sted() => Fund.Ingen(Katalogpost.Alle.Select(Mangel).OfType<string>());

    [Fact]
    public void Lovbogen_rummer_intet_uden_for_kataloget()
    {
        Fund.Ingen(Lovbog.Regler.Select(r => r.Id).Except(Katalogpost.Alle.Where(p => p.Hvor == "svar").Select(p => p.Id)));
        Fund.Ingen(Lovbog.Regler.SelectMany(r => r.Rummer).Except(Katalogpost.Alle.Where(p => p.Hvor == "inde-i").Select(p => p.Id)));
    }

    [Fact]
    public void Kataloget_er_ordnet_med_hvert_id_én_gang()
    {
        Assert.Equal(Katalogpost.Alle.Select(p => p.Id).Distinct().Count(), Katalogpost.Alle.Count);
        Assert.Equal(Katalogpost.Alle.Select(p => p.Id).Order(Comparer<string>.Create(Orden)), Katalogpost.Alle.Select(p => p.Id));
        Assert.All(Katalogpost.Alle, p => Assert.Contains(p.Hvor, (string[])["svar", "inde-i", "maaned", "baggrund"]));
    }

    [Fact]
    public void Eksempelmapperne_hedder_efter_kataloget() =>
        Fund.Ingen(Directory.EnumerateDirectories(Rod.Sti("eksempler")).Select(d => Path.GetFileName(d)!).Except(["kontrakt", .. Katalogpost.Alle.Select(p => p.Id)]));

    /// <summary>Hvad der mangler ved id'et; null når det har sit sted.</summary>
    static string? Mangel(Katalogpost post) => post.Hvor switch
    {
        "svar" when !Lovbog.Regler.Any(r => r.Id == post.Id) => $"{post.Id}: ingen regel i lovbogen",
        "svar" when !HarEksempel(post.Id) => $"{post.Id}: intet eksempel i eksempler/{post.Id}",
        "inde-i" when !Lovbog.Regler.Any(r => post.I.Contains(r.Id) && r.Rummer.Contains(post.Id)) => $"{post.Id}: ingen af {string.Join(", ", post.I)} rummer den",
        "maaned" when post.I.Length == 0 || post.I.Any(k => Kodefil(k) is null) => $"{post.Id}: {string.Join(", ", post.I)} findes ikke",
        "maaned" when post.Siger is null || post.Hjemmel.Length == 0 => $"{post.Id}: siger intet eller har ingen hjemmel",
        "baggrund" when string.IsNullOrWhiteSpace(post.Grund) => $"{post.Id}: ingen grund",
        _ => null,
    };

    static bool HarEksempel(string id) => Rod.Filer($"eksempler/{id}", "*.json").Any();

    /// <summary>Filen med klassen i månedens beregning.</summary>
    public static string? Kodefil(string klasse) => Rod.Filer("src/Rettesnor.Lov/AktivSocialpolitik", klasse + ".cs").FirstOrDefault();

    static int Orden(string a, string b)
    {
        var (x, y) = (Dele().Match(a), Dele().Match(b));
        var forskel = string.CompareOrdinal(x.Groups[1].Value, y.Groups[1].Value);
        forskel = forskel != 0 ? forskel : int.Parse(x.Groups[2].ValueSpan).CompareTo(int.Parse(y.Groups[2].ValueSpan));
        return forskel != 0 ? forskel : string.CompareOrdinal(x.Groups[3].Value, y.Groups[3].Value);
    }

    [GeneratedRegex(@"^([PY])-(\d+)([a-z]?)$")]
    private static partial Regex Dele();
}
