using System.Text;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Ét beløb med forklaring i tekst: forsørger i jobafklaring, marts 2024, løn 21.345,67 kr., anden indtægt 500 kr., sanktion 1.512 kr.</summary>
sealed class Målesag
{
    static readonly DateOnly s_måned = new(2024, 3, 1);

    readonly Ydelsessatser _satser = new(Satser.Gældende);
    readonly StringBuilder _tekst = new();

    /// <summary>Beløbet i øre; forklaringen er skrevet som tekst.</summary>
    public long Regn()
    {
        var løn = Spor.AfOplysning("Løn med pension", Kroner.Øre(2_134_567), default);
        var beløb = Månedsformel.Beregn(new Månedstal<Spor>
        {
            Led = Månedsled.Løn | Månedsled.AndenIndtægt | Månedsled.GivenSanktion,
            Sats = Spor.AfSats(_satser.Forsørger.På(s_måned)),
            Ordlyd = Lønordlyd.UnderOgOver,
            Løn = løn,
            MåltLøn = løn,
            Lønindtægtsgrænse = Spor.AfSats(_satser.Lønindtægtsgrænse.På(s_måned)),
            Under = _satser.LønUnder.På(s_måned).SomAndel,
            Over = _satser.LønOver.På(s_måned).SomAndel,
            AndenIndtægt = Spor.AfOplysning("Anden indtægt", Kroner.Øre(50_000), default),
            GivenSanktion = Spor.AfOplysning("Sanktion", Kroner.Øre(151_200), default),
            Hjemmel = Ydelseshjemmel.For(Ordning.Jobafklaring, s_måned),
        }).Beløb;
        _tekst.Clear();
        Sportekst.Skriv(_tekst, beløb, s_måned);
        return beløb.Værdi.IØre;
    }
}
