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

    /// <summary>Ydelsen for de timer, der er løn for; højst ugens 37 timer og højst lønnen. Afrundes én gang, til hele øre.</summary>
    /// <param name="sats">Månedens ydelse uden fradrag for indtægt.</param>
    /// <param name="timer">Månedens timer med løn under sygdom.</param>
    /// <param name="ugetimer">De højeste timer pr. uge, 37.</param>
    public static T Af<T>(T sats, T timer, T løn, T ugetimer, T måneder, T uger) where T : IBeløb<T>
    {
        var åretsTimer = ÅretsTimer(ugetimer, uger);
        return Højst(T.ØreAf(sats, MedLøn(timer, måneder, åretsTimer), åretsTimer), løn);
    }

    /// <summary>Det samme, når borgeren kun har en del af månedens ydelse; delen afrundes ikke for sig.</summary>
    /// <param name="del">Dage i forløbet; for en selvstændig kun den andel af dem, loven giver.</param>
    public static T AfDel<T>(T sats, T del, T dageIMåneden, T timer, T løn, T ugetimer, T måneder, T uger) where T : IBeløb<T>
    {
        var åretsTimer = ÅretsTimer(ugetimer, uger);
        var dele = T.Gange(del, MedLøn(timer, måneder, åretsTimer)).Som("Borgerens dage gange timerne");
        return Højst(T.ØreAf(sats, dele, T.Gange(dageIMåneden, åretsTimer).Som("Månedens dage gange årets timer")), løn);
    }

    static T ÅretsTimer<T>(T ugetimer, T uger) where T : IBeløb<T> => T.Gange(uger, ugetimer).Som("Timer i et år");

    static T MedLøn<T>(T timer, T måneder, T åretsTimer) where T : IBeløb<T> =>
        T.Min(T.Gange(måneder, timer).Som("Månedens timer, regnet til et år"), åretsTimer).Som("Timer, der gives refusion for");

    static T Højst<T>(T refusion, T løn) where T : IBeløb<T> => T.Min(refusion.Som("Ydelsen for timerne"), løn);
}
