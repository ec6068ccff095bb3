using Rettesnor.Lov.Fakta;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Hændelser, der varer, set fra en dag; uden slutdag løber de til månedens udgang.</summary>
static class Løbende
{
    public static bool Løber(this Periodehændelse h, DateOnly dag) => h.Fra <= dag && (h.Til is not { } til || dag <= til);

    /// <summary>Den seneste af hændelserne, der løber på dagen.</summary>
    public static T? LøbendePå<T>(this IReadOnlyList<T> hændelser, DateOnly dag) where T : Periodehændelse
    {
        for (var i = hændelser.Count - 1; i >= 0; i--)
            if (hændelser[i].Løber(dag))
                return hændelser[i];
        return null;
    }
}
