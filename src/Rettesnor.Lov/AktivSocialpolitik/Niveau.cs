using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

public enum Ydelseskategori { Forsørger, IkkeForsørger, HjemmeboendeUnder25, BidragspligtigUnder25, Sygedagpengeniveau, Ledighedsydelsesniveau, Førtidspension }

/// <summary>Ydelsens niveau: hvilken sats borgeren er på, og hvor højt den kan komme.</summary>
/// <remarks>LAS § 68, stk. 2-6, og § 69 j, stk. 2-4. Formue og ægtefælles forhold indgår aldrig (§ 68, stk. 1).</remarks>
public static class Niveau
{
    const int Ungegrænse = 25;

    /// <summary>Er borgeren under 25 år på dagen?</summary>
    public static bool ErUng(DateOnly født, DateOnly dag) => dag < FylderÅr(født);

    /// <summary>Den dag, borgeren fylder 25 år, og den lave sats ikke længere gælder.</summary>
    public static DateOnly FylderÅr(DateOnly født) => født.AddYears(Ungegrænse);

    /// <summary>Forsørgelsespligt går forud for alt andet; derefter afgør alder, bolig og bidragspligt.</summary>
    public static Ydelseskategori Kategori(bool forsørger, bool ung, bool hjemmeboende, bool bidragspligtig)
    {
        if (forsørger)
            return Ydelseskategori.Forsørger;
        if (!ung || !hjemmeboende)
            return Ydelseskategori.IkkeForsørger;
        return bidragspligtig ? Ydelseskategori.BidragspligtigUnder25 : Ydelseskategori.HjemmeboendeUnder25;
    }

    /// <summary>Tæller barnet, selv om det ikke er i riget? Kun efter EU-retten eller en overenskomst; null, når det ikke er oplyst.</summary>
    public static bool? TællerBarnet(bool iUdlandet, bool? undtagetEfterEu) => iUdlandet ? undtagetEfterEu : true;

    /// <summary>Bidragspligtig, hjemmeboende under 25 år: satsen med tillæg for bidraget, højst som en forsørger.</summary>
    public static T Bidragspligtig<T>(T hjemmeboende, T tillæg, T højst) where T : IBeløb<T> => T.Min((hjemmeboende + tillæg).Som("Satsen og tillægget"), højst);

    /// <summary>Kommer borgeren fra sygedagpenge eller ledighedsydelse, bevares den ydelse, dog aldrig under den almindelige sats.</summary>
    public static T Bevaret<T>(T tidligere, T sats) where T : IBeløb<T> => T.Max(tidligere, sats);

    /// <summary>Satsen, når den skifter i månedens løb: gennemsnittet af dagene i forløbet, i hele øre.</summary>
    /// <param name="dageGangeSats">Hver sats ganget med de dage, den gælder, lagt sammen.</param>
    /// <param name="enDag">Antallet 1.</param>
    public static T Dagsvægtet<T>(T dageGangeSats, T enDag, T dage) where T : IBeløb<T> => T.ØreAf(dageGangeSats, enDag, dage);

    /// <summary>Den del af satsen, der tilkommer borgeren for dagene i forløbet, i hele øre.</summary>
    /// <param name="del">Dage i forløbet; for en selvstændig kun den andel af dem, loven giver.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Grundbeløb<T>(T sats, T del, T dageIMåneden) where T : IBeløb<T> => T.ØreAf(sats, del, dageIMåneden);
}
