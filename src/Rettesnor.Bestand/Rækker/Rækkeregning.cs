using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Regner én række, som beløb eller med forklaring.</summary>
public static class Rækkeregning
{
    /// <summary>Satsen og månedens beløb med forklaring; led, der er nul, er ikke med.</summary>
    public static (Spor Sats, Månedsbeløb<Spor> Beløb) Forklar(in Række r, Satssæt s) => Forklar<GældendeLov>(r, s);

    /// <summary>Det samme med et andet regnestykke.</summary>
    public static (Spor Sats, Månedsbeløb<Spor> Beløb) Forklar<TFormel>(in Række r, Satssæt s) where TFormel : IBestandsformel
    {
        var h = Ydelseshjemmel.For(r.Ordning, r.Måned);
        Spor Beløb(string navn, int øre) => Spor.AfOplysning(navn, Kroner.Øre(øre), default);
        Spor Antal(string navn, decimal antal, Enhed enhed) => Spor.AfOplysning(navn, Kroner.Antal(antal), default, enhed);
        Spor Sats(Satsværdi? sats, Hjemmel? hjemmel, Enhed enhed = Enhed.Kr) => sats is null ? Spor.Nul : Spor.AfSats(sats, hjemmel, enhed);
        var tal = new Rækketal<Spor>
        {
            Sats = Sats(s.Sats, h.Satser[(int)r.Kategori]),
            ErBidragspligtig = Antal("Bidragspligtig", s.ErBidragspligtig ? 1 : 0, Enhed.Antal),
            Bidrag = Beløb("Tillæg for bidrag", r.Bidrag),
            BidragHøjst = Sats(s.BidragHøjst, null),
            MedUnder = Spor.Nul,
            Løn = Beløb("Månedens løn", r.Løn),
            Grænse = Sats(s.Grænse, h.Løn),
            LønITilbud = Beløb("Løn i tilbud", r.LønITilbud),
            Timer = Antal("Timer i tilbud", (decimal)r.Timer / Række.PrTime, Enhed.Timer),
            TimerHøjst = Sats(s.TimerHøjst, h.LønITilbud, Enhed.Timer),
            PrTime = Sats(s.PrTime, h.LønITilbud),
            AndenIndtægt = Beløb("Anden indtægt", r.AndenIndtægt),
            Sanktionsdage = Antal("Sanktionsdage", r.Sanktionsdage, Enhed.Dage),
            Andel = Antal("Borgerens del af måneden i milliontedele", r.Andel, Enhed.Antal),
            HelAndel = Antal("Hele måneden i milliontedele", Række.HelAndel, Enhed.Antal),
            Måneder = Antal("Måneder på et år", Dagsats.Måneder, Enhed.Antal),
            Hverdage = Antal("Hverdage i 52 uger à fem dage", Dagsats.Hverdage, Enhed.Dage),
        };
        var sats = GældendeLov.Sats(tal, h.Satser[(int)r.Kategori]);
        return (sats, TFormel.Regn(tal, sats, Led(r), s.Ordlyd, s.Under, s.Over, h));
    }

    static Månedsled Led(in Række r) =>
        (r.Løn == 0 ? 0 : Månedsled.Løn) | (r.LønITilbud == 0 ? 0 : Månedsled.LønITilbud) | (r.AndenIndtægt == 0 ? 0 : Månedsled.AndenIndtægt)
        | (r.Sanktionsdage == 0 ? 0 : Månedsled.Sanktionsdage) | (r.Andel == Række.HelAndel ? 0 : Månedsled.Del);
}
