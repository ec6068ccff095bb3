namespace Rettesnor.Web.Sager;

/// <summary>Den, der sidder ved skærmen.</summary>
public sealed record Bruger(string Navn, bool ErPrøve)
{
    /// <summary>Den indbyggede bruger, så længe der ikke er login; sidehovedet siger det.</summary>
    public static Bruger Prøvebruger { get; } = new("Prøve Sagsbehandler", ErPrøve: true);
}
