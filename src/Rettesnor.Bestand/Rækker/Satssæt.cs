using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Det, der kan regnes med for en måned, ordning og kategori.</summary>
[Flags]
public enum Kendt
{
    /// <summary>Ordningen fandtes.</summary>
    Findes = 1,
    Sats = 2,

    /// <summary>Grænsen og procenterne for løn.</summary>
    Løn = 4,
    Tilbud = 8,

    /// <summary>Satsen kan regnes uden et oplyst bidrag.</summary>
    UdenBidrag = 16,
}

/// <summary>Satserne for en måned, en ordning og en kategori; en sats, filen ikke kender, er null.</summary>
public sealed class Satssæt
{
    readonly Satsværdi? _under, _over;

    internal Satssæt(DateOnly måned, Ordning ordning, Ydelseskategori kategori, Ydelsessatser satser)
    {
        (Måned, Ordning, Kategori) = (måned, ordning, kategori);
        Sats = satser.For(kategori).Kendt(måned);
        BidragHøjst = satser.BidragspligtigHøjst.Kendt(måned);
        Grænse = satser.Lønindtægtsgrænse.Kendt(måned);
        PrTime = satser.PrTimeITilbud.Kendt(måned);
        TimerHøjst = satser.TimerITilbudHøjst.Kendt(måned);
        (_under, _over) = (satser.LønUnder.Kendt(måned), satser.LønOver.Kendt(måned));
        Ordlyd = Lønfradrag.Ordlyd(ordning == Ordning.Jobafklaring, måned);
        (Under, Over) = (_under?.SomAndel ?? default, _over?.SomAndel ?? default);
        Kender = Kendt.Findes
            | (Sats is not null && (!ErBidragspligtig || BidragHøjst is not null) ? Kendt.Sats : 0)
            | (Grænse is not null && _under is not null && _over is not null ? Kendt.Løn : 0)
            | (PrTime is not null && TimerHøjst is not null ? Kendt.Tilbud : 0)
            | (ErBidragspligtig ? 0 : Kendt.UdenBidrag);
    }

    public DateOnly Måned { get; }
    public Ordning Ordning { get; }
    public Ydelseskategori Kategori { get; }
    public Satsværdi? Sats { get; }
    public Satsværdi? BidragHøjst { get; }
    public Satsværdi? Grænse { get; }
    public Satsværdi? PrTime { get; }
    public Satsværdi? TimerHøjst { get; }
    public Lønordlyd Ordlyd { get; }
    public Andel Under { get; }
    public Andel Over { get; }
    public Kendt Kender { get; }
    public bool ErBidragspligtig => Kategori == Ydelseskategori.BidragspligtigUnder25;
}
