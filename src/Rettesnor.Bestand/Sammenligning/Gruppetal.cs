namespace Rettesnor.Bestand.Sammenligning;

/// <summary>En gruppes tal før og efter reformen, i øre.</summary>
public record struct Gruppetal
{
    public long Antal { get; set; }
    public long Før { get; set; }
    public long Efter { get; set; }
    public long Vindere { get; set; }
    public long Tabere { get; set; }
    public long Vundet { get; set; }
    public long Tabt { get; set; }
    public long FaldFør { get; set; }
    public long FaldEfter { get; set; }

    public readonly long Ændring => Efter - Før;

    /// <summary>Så meget falder ydelsen i gennemsnit, når lønnen stiger 100 kr., i procent.</summary>
    public readonly decimal MarginalFør => Antal == 0 ? 0 : decimal.Round((decimal)FaldFør / Antal / Forskel.EkstraLøn * 100, 1);

    public readonly decimal MarginalEfter => Antal == 0 ? 0 : decimal.Round((decimal)FaldEfter / Antal / Forskel.EkstraLøn * 100, 1);

    public void Læg(in Gruppetal g)
    {
        (Antal, Før, Efter, Vindere, Tabere) = (Antal + g.Antal, Før + g.Før, Efter + g.Efter, Vindere + g.Vindere, Tabere + g.Tabere);
        (Vundet, Tabt, FaldFør, FaldEfter) = (Vundet + g.Vundet, Tabt + g.Tabt, FaldFør + g.FaldFør, FaldEfter + g.FaldEfter);
    }
}
