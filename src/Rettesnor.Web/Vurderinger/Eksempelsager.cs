using System.Text.Json;

namespace Rettesnor.Web.Vurderinger;

/// <summary>Et gennemregnet eksempel fra mappen eksempler/.</summary>
/// <param name="Navn">Filens sti uden endelse: »P-402/skrivelsens-eget«.</param>
/// <param name="Fil">Sagsfilen, indrykket så den kan læses.</param>
public sealed record Eksempelsag(string Navn, string Kilde, DateOnly Pr, string Fil);

/// <summary>Eksemplerne, bygget med ind i programmet.</summary>
internal static class Eksempelsager
{
    private const string Mappe = "eksempler/";

    private static readonly JsonSerializerOptions s_læselig = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Eksempelsag> Alle { get; } =
    [
        .. typeof(Eksempelsager).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Mappe, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Læs).OfType<Eksempelsag>(),
    ];

    public static Eksempelsag? Find(string? navn) => Alle.FirstOrDefault(e => e.Navn == navn);

    /// <summary>Eksemplet, eller null når det viser en fil, der afvises.</summary>
    private static Eksempelsag? Læs(string ressource)
    {
        using var strøm = typeof(Eksempelsager).Assembly.GetManifestResourceStream(ressource)!;
        using var json = JsonDocument.Parse(strøm);
        var rod = json.RootElement;
        return rod.TryGetProperty("sag", out var sag) && !rod.TryGetProperty("afvises", out _)
            ? new(ressource[Mappe.Length..^".json".Length], rod.TryGetProperty("kilde", out var kilde) ? kilde.GetString()! : "",
                DateOnly.ParseExact(rod.GetProperty("pr").GetString()!, "yyyy-MM-dd"), JsonSerializer.Serialize(sag, s_læselig))
            : null;
    }
}
