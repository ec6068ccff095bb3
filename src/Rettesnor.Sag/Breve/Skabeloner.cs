using System.Globalization;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Skabelonerne i mappen breve/, bygget med ind: »kode.udgave.txt«.</summary>
public static class Skabeloner
{
    const string Mappe = "breve/";

    static readonly ILookup<string, Skabelon> s_alle = Læs().OrderBy(s => s.Udgave).ToLookup(s => s.Kode);

    /// <summary>Den nyeste udgave af hvert brev; fælles afsnit er ikke med.</summary>
    public static IReadOnlyList<Skabelon> Alle { get; } = [.. s_alle.Select(g => g.Last()).Where(s => s.Kode[0] != '_').OrderBy(s => s.Kode, StringComparer.Ordinal)];

    /// <summary>Alle udgaver, også fælles afsnit.</summary>
    internal static IEnumerable<Skabelon> Udgaver => s_alle.SelectMany(g => g);

    /// <summary>Den udgave, der bruges på dagen; null, når koden ikke findes, eller ingen udgave er begyndt.</summary>
    public static Skabelon? Find(string kode, DateOnly dag) => s_alle[kode].LastOrDefault(s => s.Fra <= dag);

    static IEnumerable<Skabelon> Læs()
    {
        var her = typeof(Skabeloner).Assembly;
        foreach (var navn in her.GetManifestResourceNames().Where(n => n.StartsWith(Mappe, StringComparison.Ordinal)))
        {
            using var fil = new StreamReader(her.GetManifestResourceStream(navn)!);
            var dele = navn[Mappe.Length..].Split('.');
            yield return Skabelonlæser.Læs(dele[0], int.Parse(dele[1], CultureInfo.InvariantCulture), fil.ReadToEnd());
        }
    }
}
