using System.Runtime.CompilerServices;
using Rettesnor.Lov.AktivSocialpolitik;
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

/// <summary>Fra en række til månedens formel.</summary>
static class Bestandsformel
{
    /// <summary>Satsen; en bidragspligtig får den hjemmeboendes sats med tillæg.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sats<T>(in Rækketal<T> r, Hjemmel? hjemmel = null) where T : IBeløb<T> =>
        T.Vælg(r.ErBidragspligtig, Niveau.Bidragspligtig(r.Sats, r.Bidrag, r.BidragHøjst).Som("Satsen med tillæg for bidrag", hjemmel), r.Sats);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Månedsbeløb<T> Regn<T>(in Rækketal<T> r, T sats, Månedsled led, Lønordlyd ordlyd, Andel under, Andel over, Ydelseshjemmel hjemmel) where T : IBeløb<T> =>
        Månedsformel.Beregn(new Månedstal<T>
        {
            Led = led,
            Sats = sats,
            Del = r.Andel,
            DageIMåneden = r.HelAndel,
            Ordlyd = ordlyd,
            MedUnder = r.MedUnder,
            Løn = r.Løn,
            MåltLøn = r.Løn,
            Lønindtægtsgrænse = r.Grænse,
            Under = under,
            Over = over,
            LønITilbud = r.LønITilbud,
            TimerITilbud = r.Timer,
            TimerHøjst = r.TimerHøjst,
            PrTime = r.PrTime,
            AndenIndtægt = r.AndenIndtægt,
            Sanktionsdage = r.Sanktionsdage,
            Dagsats = Dagsats.Fuld(sats, r.Måneder, r.Hverdage).Som("Dagsats af den fulde sats", hjemmel.Dagsats),
            Hjemmel = hjemmel,
        });
}
