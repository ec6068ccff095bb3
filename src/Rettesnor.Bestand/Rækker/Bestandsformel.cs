using System.Runtime.CompilerServices;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Månedens regnestykke for en række. En reform, der ændrer mere end satser, er et andet regnestykke.</summary>
/// <remarks>Det skrives én gang over <see cref="IBeløb{T}"/> og giver både beløbet, forklaringen og hele bestanden.</remarks>
public interface IBestandsformel
{
    /// <param name="sats">Rækkens sats, med tillæg for bidrag.</param>
    /// <param name="led">De led, der kan være andet end nul.</param>
    static abstract Månedsbeløb<T> Regn<T>(in Rækketal<T> r, T sats, Månedsled led, Lønordlyd ordlyd, Andel under, Andel over, Ydelseshjemmel hjemmel) where T : IBeløb<T>;
}

/// <summary>Loven, som den er.</summary>
public readonly struct GældendeLov : IBestandsformel
{
    /// <summary>Satsen; en bidragspligtig får den hjemmeboendes sats med tillæg.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Sats<T>(in Rækketal<T> r, Hjemmel? hjemmel = null) where T : IBeløb<T> =>
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
