using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Web.Pages.Shared;

/// <summary>Et punkt i hovedmenuen.</summary>
/// <param name="Kræver">Vises for den, der må det; null er alle.</param>
internal sealed record Menupunkt(string Tekst, string Href, Ærinde? Kræver = null)
{
    /// <summary>Siden selv.</summary>
    public bool ErSiden(PathString sti) => sti.Equals(Href, StringComparison.Ordinal);

    /// <summary>Siden eller en side under den.</summary>
    public bool ErAktiv(PathString sti) => ErSiden(sti) || (Href != "/" && sti.StartsWithSegments(Href, StringComparison.Ordinal));

    public string? Klasse(PathString sti) => ErSiden(sti) ? "active current" : ErAktiv(sti) ? "active" : null;

    public string? AriaCurrent(PathString sti) => ErSiden(sti) ? "page" : ErAktiv(sti) ? "true" : null;
}

/// <summary>Hovedmenuen; den samme på en bred skærm og i skuffen på en smal.</summary>
internal static class Menu
{
    private static readonly Menupunkt[] s_punkter =
    [
        new("Overblik", "/overblik", Ærinde.SeLister),
        new("Sager", "/sager", Ærinde.SeLister),
        new("Omgjort", "/omgjort", Ærinde.SeLister),
        new("Mine personer", "/personer", Ærinde.SeMinePersoner),
        new("Min sag", "/min-sag", Ærinde.SeMinSag),
        new("Brugere", "/brugere", Ærinde.StyrBrugere),
        new("Prøv loven", "/proev"),
        new("Hjælp", "/hjaelp"),
    ];

    public static IReadOnlyList<Menupunkt> For(Bruger bruger) => [.. s_punkter.Where(p => p.Kræver is not { } ærinde || bruger.Må(ærinde))];
}
