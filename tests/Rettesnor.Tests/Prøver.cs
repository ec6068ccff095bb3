namespace Rettesnor.Tests;

/// <summary>Hvad en prøve viser om en regel: kildens eget eksempel, en grænse, en undtagelse eller noget, der gælder for alle sager.</summary>
public enum Viser { Kilde, Grænse, Undtagelse, Egenskab }

/// <summary>Siger, hvilke regler en prøve hører til, og hvad den viser; siden docs/lov/proever.md er skrevet af mærkerne.</summary>
/// <param name="viser">Hvad prøven viser.</param>
/// <param name="regler">Id'er i kataloget, for eksempel P-402.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PrøverAttribute(Viser viser, params string[] regler) : Attribute
{
    public Viser Viser => viser;
    public IReadOnlyList<string> Regler => regler;
}
