using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Det, der skrives i en sag i én omgang: alt eller intet.</summary>
/// <param name="Hændelser">Lovens hændelser, hver som ét JSON-objekt.</param>
public sealed record Nyt(IReadOnlyList<byte[]> Hændelser)
{
    /// <summary>Kommunens egne akter: notater, dokumenter, breve, opgaver.</summary>
    public IReadOnlyList<NyAkt> Akter { get; init; } = [];

    public Fravigelse? Fravigelse { get; init; }

    /// <summary>Det, der skal sendes, hvis det bliver skrevet.</summary>
    public IReadOnlyList<Forsendelse> Ud { get; init; } = [];

    /// <summary>Kun en akt.</summary>
    public static Nyt Af(params NyAkt[] akter) => new([]) { Akter = akter };
}
