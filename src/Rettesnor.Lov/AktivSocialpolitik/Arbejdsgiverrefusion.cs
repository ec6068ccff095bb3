using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Refusion til en arbejdsgiver, der betaler løn under sygdom i jobafklaringsforløb.</summary>
/// <remarks>LAS § 69 t. Timebeløbet er ydelsen uden fradrag × 12 / 52 / 37; en måned regnes som 52/12 uger (UGE-TIL-MAANED).</remarks>
public static class Arbejdsgiverrefusion
{
    public const int Måneder = 12;
    public const int Uger = 52;
    const int FristMåneder = 3;

    /// <summary>Sidste dag, der kan søges: udgangen af den tredje måned efter; dagen er selv rettidig.</summary>
    public static DateOnly Frist(DateOnly måned) => Periode.Måned(Periode.Måned(måned).Fra.AddMonths(FristMåneder)).TilOgMed;

    /// <summary>Ydelsen for de timer, der er løn for, i hele øre; højst ugens 37 timer og højst lønnen.</summary>
    /// <param name="ydelse">Månedens ydelse uden fradrag for indtægt.</param>
    /// <param name="timer">Månedens timer med løn under sygdom.</param>
    /// <param name="ugetimer">De højeste timer pr. uge, 37.</param>
    public static T Af<T>(T ydelse, T timer, T løn, T ugetimer, T måneder, T uger) where T : IBeløb<T>
    {
        var åretsTimer = T.Gange(uger, ugetimer).Som("Timer i et år");
        var medLøn = T.Min(T.Gange(måneder, timer).Som("Månedens timer, regnet til et år"), åretsTimer).Som("Timer, der gives refusion for");
        return T.Min(T.ØreAf(ydelse, medLøn, åretsTimer).Som("Ydelsen for timerne"), løn);
    }
}
