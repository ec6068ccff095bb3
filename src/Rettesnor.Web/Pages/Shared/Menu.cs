namespace Rettesnor.Web.Pages.Shared;

/// <summary>Et punkt i hovedmenuen.</summary>
internal sealed record Menupunkt(string Tekst, string Href)
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
    public static IReadOnlyList<Menupunkt> Punkter { get; } =
    [
        new("Overblik", "/overblik"),
        new("Sager", "/sager"),
        new("Omgjort", "/omgjort"),
        new("Prøv loven", "/proev"),
        new("Hjælp", "/hjaelp"),
    ];
}
