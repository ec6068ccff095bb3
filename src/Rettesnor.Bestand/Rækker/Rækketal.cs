using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>En rækkes tal, som månedens formel læser dem; de samme for ét beløb, en forklaring og en vektor.</summary>
public readonly struct Rækketal<T> where T : IBeløb<T>
{
    public required T Sats { get; init; }

    /// <summary>Ikke nul, hvor satsen får tillæg for bidrag.</summary>
    public required T ErBidragspligtig { get; init; }

    public required T Bidrag { get; init; }
    public required T BidragHøjst { get; init; }
    public required T MedUnder { get; init; }
    public required T Løn { get; init; }
    public required T Grænse { get; init; }
    public required T LønITilbud { get; init; }
    public required T Timer { get; init; }
    public required T TimerHøjst { get; init; }
    public required T PrTime { get; init; }
    public required T AndenIndtægt { get; init; }
    public required T Sanktionsdage { get; init; }
    public required T Andel { get; init; }
    public required T HelAndel { get; init; }
    public required T Måneder { get; init; }
    public required T Hverdage { get; init; }
}
