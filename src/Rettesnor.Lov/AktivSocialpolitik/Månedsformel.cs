using System.Numerics;
using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>En måneds ydelse: satsen, så indtægten, så sanktionen; aldrig under nul.</summary>
/// <remarks>LAS §§ 68-68 a og 69 j; rækkefølgen følger af § 69 a, stk. 4. Et enkelt beløb, en hel bestand og forklaringen læser den samme formel.</remarks>
public static class Månedsformel
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Månedsbeløb<T> Beregn<T>(in Månedstal<T> m) where T : IBeløb<T>
    {
        var grund = m.Har(Månedsled.Del)
            ? Niveau.Grundbeløb(m.Sats, m.Del, m.DageIMåneden).Som("Satsen for borgerens del af måneden", m.Hjemmel.Del)
            : m.Sats;
        var fradrag = m.Har(Månedsled.Indtægt) ? Indtægtsfradrag(m) : T.Nul;
        var rest = m.Har(Månedsled.Indtægt) ? EfterFradrag(grund, fradrag) : grund;
        var sanktion = m.Har(Månedsled.Sanktion) ? Sanktion(m, rest) : T.Nul;
        var efter = m.Har(Månedsled.Sanktion) ? EfterSanktion(rest, sanktion) : rest;
        return new(grund, fradrag, sanktion, Ydelse(efter, m.Hjemmel.Ydelse));
    }

    /// <summary>Den almindelige måned for en bestand: fuld sats, løn, indtægt krone for krone og en sanktion, der er oplyst som et beløb.</summary>
    /// <param name="lønfradrag">Fradraget for løn, før det afrundes med den anden indtægt.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Enkel<T>(T sats, T lønfradrag, T andenIndtægt, T sanktion) where T : IBeløb<T> =>
        Ydelse(EfterSanktion(EfterFradrag(sats, Afrundet(lønfradrag + andenIndtægt)), sanktion));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T EfterFradrag<T>(T grund, T fradrag) where T : IBeløb<T> => (grund - fradrag).Som("Satsen efter fradrag for indtægt");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T EfterSanktion<T>(T rest, T sanktion) where T : IBeløb<T> => (rest - sanktion).Som("Satsen efter fradrag og sanktion");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Ydelse<T>(T efter, Hjemmel? hjemmel = null) where T : IBeløb<T> => T.Max(efter, T.Nul).Som("Ydelse før skat og ATP", hjemmel);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Afrundet<T>(T fradrag, Hjemmel? hjemmel = null) where T : IBeløb<T> => fradrag.TilØre().Som("Fradrag for indtægt", hjemmel);

    /// <summary>Månedens samlede fradrag, afrundet én gang til hele øre (AFRUNDING).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Indtægtsfradrag<T>(in Månedstal<T> m) where T : IBeløb<T>
    {
        var sum = T.Nul;
        var led = Månedsled.Ingen;
        if (m.Har(Månedsled.Løn))
            Læg(ref sum, ref led, Månedsled.Løn, Løn(m).Som("Fradrag for løn", m.Hjemmel.Løn));
        if (m.Har(Månedsled.LønITilbud))
            Læg(ref sum, ref led, Månedsled.LønITilbud,
                Tilbudsfradrag.Af(m.LønITilbud, m.TimerITilbud, m.TimerHøjst, m.PrTime).Som("Fradrag for løn i tilbud", m.Hjemmel.LønITilbud));
        if (m.Har(Månedsled.AndenIndtægt))
            Læg(ref sum, ref led, Månedsled.AndenIndtægt, m.AndenIndtægt);
        return Afrundet(sum, m.Hjemmel.Fradrag);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Løn<T>(in Månedstal<T> m) where T : IBeløb<T> => m.Ordlyd switch
    {
        Lønordlyd.KunOver => Lønfradrag.KunOver(m.Løn, m.Lønindtægtsgrænse, m.Over),
        Lønordlyd.UnderOgOver => Lønfradrag.UnderOgOver(m.Løn, m.MåltLøn, m.Lønindtægtsgrænse, m.Under, m.Over),
        _ => Lønfradrag.Blandet(m.Løn, m.MåltLøn, m.Lønindtægtsgrænse, m.Under, m.Over, m.MedUnder),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Sanktion<T>(in Månedstal<T> m, T rest) where T : IBeløb<T>
    {
        var sum = T.Nul;
        var led = Månedsled.Ingen;
        if (m.Har(Månedsled.Sanktionsdage))
            Læg(ref sum, ref led, Månedsled.Sanktionsdage,
                T.Gange(m.Sanktionsdage, Forholdsmæssig(m, m.Dagsats, rest).Som("Dagsats", m.Hjemmel.Dagsats)).Som("Fradrag for dage", m.Hjemmel.Sanktionsdage));
        if (m.Har(Månedsled.Nedsættelse))
            Læg(ref sum, ref led, Månedsled.Nedsættelse, Forholdsmæssig(m, m.Nedsættelse, rest).Som("Nedsættelse for en hændelse", m.Hjemmel.Nedsættelse));
        if (m.Har(Månedsled.Tredjedel))
            Læg(ref sum, ref led, Månedsled.Tredjedel, Tredjedel.Af(rest, m.Tolvtedele, m.TolvtedeleDeling).Som("Ydelsen sat ned med en tredjedel", m.Hjemmel.Tredjedel));
        if (m.Har(Månedsled.GivenSanktion))
            Læg(ref sum, ref led, Månedsled.GivenSanktion, m.GivenSanktion);
        return BitOperations.IsPow2((int)led) ? sum : sum.Som("Sanktion");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Forholdsmæssig<T>(in Månedstal<T> m, T beløb, T rest) where T : IBeløb<T> =>
        m.Har(Månedsled.Del | Månedsled.Indtægt) ? Dagsats.Nedsat(beløb, rest, m.Sats) : beløb;

    /// <summary>Lægger et led til summen; det første led er summen selv, så forklaringen ikke begynder med nul.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Læg<T>(ref T sum, ref Månedsled lagt, Månedsled nyt, T beløb) where T : IBeløb<T>
    {
        sum = lagt == Månedsled.Ingen ? beløb : (sum + beløb).Som("Lagt sammen");
        lagt |= nyt;
    }
}
