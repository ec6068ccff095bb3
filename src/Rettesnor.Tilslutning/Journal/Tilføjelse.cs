using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Det, der kom ud af at ville skrive i journalen.</summary>
public abstract record Tilføjelse
{
    /// <summary>Skrevet og på disken.</summary>
    public sealed record Gemt(Journalsag Sag) : Tilføjelse;

    /// <summary>En anden skrev imens; her er sagen, som den nu er, og det, der kom til.</summary>
    public sealed record Konflikt(Journalsag Sag, IReadOnlyList<Journalrække> Imens) : Tilføjelse;

    /// <summary>Loven siger nej; her er hvad der mangler.</summary>
    public sealed record Afvist(IReadOnlyList<Afvisning> Grunde) : Tilføjelse;

    /// <summary>Hændelsen er ikke gyldig.</summary>
    public sealed record Ugyldig(IReadOnlyList<Fejl> Fejl) : Tilføjelse;

    /// <summary>Sagen findes ikke (mere).</summary>
    public sealed record Ukendt : Tilføjelse;

    Tilføjelse()
    {
    }
}
