using System.Text;
using System.Text.RegularExpressions;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Godkendt;

/// <summary>En side i docs/lov, linje for linje.</summary>
sealed partial class Markdown(string navn)
{
    readonly StringBuilder _tekst = new();

    /// <summary>Sidens sti fra docs/lov.</summary>
    public string Navn => navn;

    public string Indhold => Tomme().Replace(_tekst.ToString(), "\n\n").Trim('\n') + "\n";

    public Markdown Overskrift(int trin, string tekst, string? anker = null)
    {
        if (_tekst.Length > 0)
            Linje();
        if (anker is not null)
            Linje($"<a id=\"{anker}\"></a>").Linje();
        return Linje($"{new string('#', trin)} {tekst}").Linje();
    }

    public Markdown Linje(string tekst = "")
    {
        _tekst.Append(tekst).Append('\n');
        return this;
    }

    public Markdown Tabel(string[] hoved, IEnumerable<string[]> rækker)
    {
        Linje("| " + string.Join(" | ", hoved) + " |").Linje("|" + string.Concat(Enumerable.Repeat(" --- |", hoved.Length)));
        foreach (var række in rækker)
            Linje("| " + string.Join(" | ", række.Select(Celle)) + " |");
        return this;
    }

    public Markdown Punkter(IEnumerable<string> punkter)
    {
        foreach (var punkt in punkter)
            Linje("- " + punkt);
        return this;
    }

    /// <summary>Et link fra siden til en fil, givet fra projektets rod.</summary>
    public string Link(string tekst, string fraRod, string? anker = null)
    {
        var mål = Path.GetRelativePath(Path.GetDirectoryName("docs/lov/" + navn)!, fraRod).Replace('\\', '/');
        return $"[{tekst}]({Uri.EscapeDataString(mål).Replace("%2F", "/")}{(anker is null ? "" : "#" + anker)})";
    }

    public string Side(string id) => Link(id, $"docs/lov/{id}.md");

    /// <summary>Et link til den udgave af loven, et citat hører til.</summary>
    public static string Eli(string navn, string eli) => $"[{navn}]({(eli.StartsWith("http", StringComparison.Ordinal) ? eli : "https://www.retsinformation.dk/eli/" + eli)})";

    public static string Tid(DateOnly fra, DateOnly? til) =>
        (fra == DateOnly.MinValue ? "" : "fra " + fra.Skrevet()) + (til is { } t && t != DateOnly.MaxValue ? (fra == DateOnly.MinValue ? "til " : " til ") + t.Skrevet() : "");

    static string Celle(string tekst) => tekst.Replace("|", "\\|").ReplaceLineEndings(" ");

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Tomme();
}
