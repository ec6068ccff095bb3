using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>De satser, ydelsen regnes med, fundet ved navn én gang.</summary>
public sealed class Ydelsessatser(Satser satser)
{
    public Sats Forsørger { get; } = satser["ressourceforloebsydelse-forsoerger"];
    public Sats IkkeForsørger { get; } = satser["ressourceforloebsydelse-ikke-forsoerger"];
    public Sats Hjemmeboende { get; } = satser["ressourceforloebsydelse-hjemmeboende-under-25"];
    public Sats BidragspligtigHøjst { get; } = satser["ressourceforloebsydelse-bidragspligtig-maks"];
    public Sats BidragstillægPrBarn { get; } = satser["bidragstillaeg-pr-barn"];
    public Sats NedsatSats { get; } = satser["ressourceforloebsydelse-nedsat-sats"];
    public Sats Lønindtægtsgrænse { get; } = satser["loenindtaegtsgraense"];
    public Sats LønUnder { get; } = satser["loenfradrag-under-graensen"];
    public Sats LønOver { get; } = satser["loenfradrag-over-graensen"];
    public Sats PrTimeITilbud { get; } = satser["fradrag-pr-time-i-tilbud"];
    public Sats TimerITilbudHøjst { get; } = satser["timer-i-tilbud-hoejst"];
    public Sats SelvstændigFjerdedel { get; } = satser["selvstaendig-hoejst-en-fjerdedel"];
    public Sats SelvstændigHalvdelen { get; } = satser["selvstaendig-hoejst-halvdelen"];
    public Sats NedsættelseHøj { get; } = satser["punktsanktion-hoej"];
    public Sats NedsættelseLav { get; } = satser["punktsanktion-lav"];
    public Sats RefusionTimerHøjst { get; } = satser["refusion-timer-hoejst"];
    public Sats AtpEgetBidrag { get; } = satser["atp-egetbidrag"];
    public Sats AtpMindstForsørger { get; } = satser["atp-mindstebeloeb-forsoerger"];
    public Sats AtpMindstAndre { get; } = satser["atp-mindstebeloeb-andre"];
    public Sats ObligatoriskPension { get; } = satser["obligatorisk-pension"];

    /// <summary>Satsen for en af de fire almindelige kategorier; den bidragspligtiges er den hjemmeboendes, før tillægget.</summary>
    public Sats For(Ydelseskategori kategori) => kategori switch
    {
        Ydelseskategori.Forsørger => Forsørger,
        Ydelseskategori.HjemmeboendeUnder25 or Ydelseskategori.BidragspligtigUnder25 => Hjemmeboende,
        _ => IkkeForsørger,
    };

    /// <summary>Nedsættelsen for en hændelse: lav for hjemmeboende under 25 år, ellers høj.</summary>
    public Sats Nedsættelse(Ydelseskategori kategori) =>
        kategori is Ydelseskategori.HjemmeboendeUnder25 or Ydelseskategori.BidragspligtigUnder25 ? NedsættelseLav : NedsættelseHøj;
}
