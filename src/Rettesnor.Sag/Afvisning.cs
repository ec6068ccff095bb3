using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>Et lovligt »ikke nu«: hvad der mangler, og hvad der skal gøres.</summary>
/// <param name="Kode">Fast ord for grunden, til programmer: »partshoering-mangler«.</param>
/// <param name="Nr">Hændelsen, der afvises, ved sin plads i sagen.</param>
/// <param name="KanFraviges">Kan to personer med grund og hjemmel gå videre alligevel?</param>
public sealed record Afvisning(string Kode, int Nr, string Grund, string Gør, Liste<Hjemmelversion> Hjemmel, bool KanFraviges);

/// <summary>To personers begrundede valg af at gå videre, selv om en regel siger nej.</summary>
/// <param name="Regler">De koder, der fraviges.</param>
/// <param name="Første">Den, der handler.</param>
/// <param name="Anden">Den, der har godkendt; en anden person.</param>
public sealed record Fravigelse(Liste<string> Regler, string Begrundelse, string Hjemmel, string Første, string Anden)
{
    /// <summary>Hvad der mangler, for at fravigelsen kan bruges; null, når intet mangler.</summary>
    public string? Mangel() =>
        string.IsNullOrWhiteSpace(Begrundelse) ? "Skriv, hvorfor reglen fraviges."
        : string.IsNullOrWhiteSpace(Hjemmel) ? "Skriv den paragraf, fravigelsen bygger på."
        : string.IsNullOrWhiteSpace(Første) || string.IsNullOrWhiteSpace(Anden) ? "To personer skal stå bag en fravigelse."
        : string.Equals(Første.Trim(), Anden.Trim(), StringComparison.OrdinalIgnoreCase) ? "Den anden person skal være en anden end den første."
        : null;
}
