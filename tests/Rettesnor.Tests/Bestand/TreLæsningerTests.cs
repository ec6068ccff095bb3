using System.Globalization;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>Beløbet, forklaringen og vektoren giver det samme på øren for tilfældige måneder i alle år, begge ordninger og alle kategorier.</summary>
/// <remarks>Antallet kan hæves: RETTESNOR_PROEVER=500 giver ti millioner måneder.</remarks>
public class TreLæsningerTests
{
    const int PrHold = 10_000;

    static readonly int s_hold = 2 * (int.TryParse(Environment.GetEnvironmentVariable("RETTESNOR_PROEVER"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1);

    static readonly Satstabel s_tabel = new(Satser.Gældende);

    static readonly int[] s_kendte = [.. Enumerable.Range(0, s_tabel.Antal).Where(i => s_tabel.Kender(i).HasFlag(Kendt.Sats | Kendt.Løn | Kendt.Tilbud))];

    [Fact]
    public void De_tre_læsninger_er_ens_og_beløbet_holder_lovens_grænser() => Parallel.For(0, s_hold, frø =>
    {
        var (tilfældig, k, ud, mere) = (new Random(frø), new Kolonner { Antal = PrHold }, new Resultater(), new Resultater());
        for (var i = 0; i < k.Antal; i++)
            Læg(k, i, tilfældig);
        var ekstra = tilfældig.Next(1, 500_000);
        var regning = new Kolonneregning<GældendeLov>(s_tabel);
        regning.Regn(k, ud);
        regning.Regn(k, mere, ekstra);
        for (var i = 0; i < k.Antal; i++)
            if (Fejl(k.Række(i, s_tabel), s_tabel[k.Sats[i]]!, (ud.Sats[i], ud.Fradrag[i], ud.Sanktion[i], ud.Beløb[i]), mere.Beløb[i], ekstra) is { } fejl)
                Assert.Fail($"Frø {frø}, række {i}: {k.Række(i, s_tabel)}: {fejl}");
    });

    static string? Fejl(Række r, Satssæt s, (long Sats, long Fradrag, long Sanktion, long Beløb) bane, long medMereLøn, int ekstra)
    {
        var (sats, spor) = Rækkeregning.Forklar(r, s);
        var forklaret = (sats.Værdi.IØre, spor.Fradrag.Værdi.IØre, spor.Sanktion.Værdi.IØre, spor.Beløb.Værdi.IØre);
        var kroner = Regnet(r, s);
        return bane != forklaret ? $"vektoren giver {bane}, forklaringen {forklaret}"
            : kroner != forklaret ? $"beløbet giver {kroner}, forklaringen {forklaret}"
            : bane.Beløb < 0 || bane.Beløb > bane.Sats || bane.Fradrag < 0 || bane.Sanktion < 0 ? $"{bane} er under nul eller over satsen"
            : r.Sanktionsdage > 0 ? null // dagsatsen afrundes til hele kroner, så med sanktion er loven ikke monoton i lønnen
            : medMereLøn > bane.Beløb ? $"{ekstra} øre mere i løn giver {medMereLøn} i stedet for {bane.Beløb}"
            : medMereLøn + ekstra + 1 < bane.Beløb ? $"{ekstra} øre mere i løn giver mindre i alt"
            : null;
    }

    static (long, long, long, long) Regnet(Række r, Satssæt s)
    {
        var sats = s.Sats!.Beløb;
        if (s.ErBidragspligtig)
            sats = Niveau.Bidragspligtig(sats, Kroner.Øre(r.Bidrag), s.BidragHøjst!.Beløb);
        var beløb = Månedsformel.Beregn(new Månedstal<Kroner>
        {
            Led = Led(r),
            Sats = sats,
            Del = Kroner.Antal(r.Andel),
            DageIMåneden = Kroner.Antal(Række.HelAndel),
            Ordlyd = s.Ordlyd,
            Løn = Kroner.Øre(r.Løn),
            MåltLøn = Kroner.Øre(r.Løn),
            Lønindtægtsgrænse = s.Grænse!.Beløb,
            Under = s.Under,
            Over = s.Over,
            LønITilbud = Kroner.Øre(r.LønITilbud),
            TimerITilbud = Kroner.Antal((decimal)r.Timer / Række.PrTime),
            TimerHøjst = Kroner.Antal(s.TimerHøjst!.Værdi),
            PrTime = s.PrTime!.Beløb,
            AndenIndtægt = Kroner.Øre(r.AndenIndtægt),
            Sanktionsdage = Kroner.Antal(r.Sanktionsdage),
            Dagsats = Dagsats.Fuld(sats, Kroner.Antal(Dagsats.Måneder), Kroner.Antal(Dagsats.Hverdage)),
            Hjemmel = Ydelseshjemmel.For(r.Ordning, r.Måned),
        });
        return (sats.IØre, beløb.Fradrag.IØre, beløb.Sanktion.IØre, beløb.Beløb.IØre);
    }

    static Månedsled Led(Række r) => (r.Løn > 0 ? Månedsled.Løn : 0) | (r.LønITilbud > 0 ? Månedsled.LønITilbud : 0) | (r.AndenIndtægt > 0 ? Månedsled.AndenIndtægt : 0)
        | (r.Sanktionsdage > 0 ? Månedsled.Sanktionsdage : 0) | (r.Andel < Række.HelAndel ? Månedsled.Del : 0);

    static void Læg(Kolonner k, int i, Random t)
    {
        k.Sats[i] = s_kendte[t.Next(s_kendte.Length)];
        var s = s_tabel[k.Sats[i]]!;
        int Beløb(int højst, params int[] grænser) => t.Next(6) switch
        {
            0 or 1 => 0,
            2 => 100 * t.Next(højst / 100),
            3 => Math.Max(0, grænser[t.Next(grænser.Length)] + t.Next(-2, 3)),
            4 when t.Next(50) == 0 => t.Next(900_000_000),
            _ => t.Next(højst),
        };
        var (sats, grænse, prTime) = ((int)s.Sats!.Beløb.IØre, (int)s.Grænse!.Beløb.IØre, (int)s.PrTime!.Beløb.IØre);
        k.Løn[i] = Beløb(4_000_000, grænse, sats, grænse + sats, grænse + sats * 20 / 11);
        k.Timer[i] = t.Next(4) switch { 0 => 0, 1 => 16_000 + t.Next(-1, 2), _ => t.Next(74_401) };
        k.LønITilbud[i] = Beløb(3_000_000, 160 * prTime, (int)((long)k.Timer[i] * prTime / Række.PrTime), sats);
        k.AndenIndtægt[i] = Beløb(2_000_000, sats, 1);
        k.Sanktionsdage[i] = t.Next(3) == 0 ? t.Next(32) : 0;
        k.Andel[i] = t.Next(3) == 0 ? t.Next(1, Række.HelAndel + 1) : Række.HelAndel;
        k.Bidrag[i] = s.ErBidragspligtig ? Beløb(600_000, (int)(s.BidragHøjst?.Beløb.IØre ?? 0) - sats) : 0;
    }
}
