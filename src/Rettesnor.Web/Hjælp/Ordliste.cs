namespace Rettesnor.Web.Hjælp;

/// <summary>Et ord fra loven og hvad det betyder.</summary>
public sealed record Ordforklaring(string Ord, string Betyder, string Hvor)
{
    /// <summary>Navnet i adressen.</summary>
    public string Anker => "ord-" + string.Concat(Ord.Split(',')[0].ToLowerInvariant().Select(c => c switch { 'æ' => "ae", 'ø' => "oe", 'å' => "aa", _ when char.IsAsciiLetterOrDigit(c) => c.ToString(), _ => "-" }));
}

/// <summary>Ordene fra docs/ordliste.md; den samme tekst i dokumentationen og på siderne.</summary>
internal static class Ordliste
{
    public static IReadOnlyList<Ordforklaring> Alle { get; } =
    [
        .. Lovsider.Tekst("ordliste").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| ---", StringComparison.Ordinal)).Skip(1)
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(d => d.Length >= 4).Select(d => new Ordforklaring(d[1], d[2], d[3])),
    ];

    private static readonly Dictionary<string, Ordforklaring> s_vedOrd = Alle.SelectMany(o => o.Ord.Split(',', StringSplitOptions.TrimEntries).Select(ord => (ord, o))).ToDictionary(x => x.ord, x => x.o);

    public static Ordforklaring? Find(string ord) => s_vedOrd.GetValueOrDefault(ord.ToLowerInvariant());
}
