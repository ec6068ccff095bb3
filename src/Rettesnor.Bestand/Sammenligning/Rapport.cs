using System.Globalization;
using System.Text;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>Sammenligningen som tabel i tekst og som CSV.</summary>
public static class Rapport
{
    public static string Tekst(Sammenligningssvar s)
    {
        var ud = new StringBuilder($"Reform: {s.Reform}\n\n");
        foreach (var (titel, grupper) in Tabeller(s))
        {
            ud.Append($"{titel,-28}{"rækker",14}{"før, kr.",22}{"efter, kr.",22}{"ændring, kr.",20}{"får mere",12}{"får mindre",12}{"fald før",10}{"efter",8}\n");
            foreach (var (navn, g) in grupper)
                ud.Append($"{navn,-28}{Hel(g.Antal),14}{Kr(g.Før),22}{Kr(g.Efter),22}{Kr(g.Ændring),20}{Hel(g.Vindere),12}{Hel(g.Tabere),12}{Pct(g.MarginalFør),10}{Pct(g.MarginalEfter),8}\n");
            ud.Append('\n');
        }
        return ud.Append("Fald: så mange procent af en ekstra løn på 100 kr. ydelsen falder med, i gennemsnit.\n").ToString();
    }

    /// <summary>Hver gruppe af kategori og løn på sin linje; beløb i kroner med punktum.</summary>
    public static string Csv(Sammenligningssvar s)
    {
        var ud = new StringBuilder("kategori,loen,raekker,foer,efter,aendring,faar_mere,faar_mindre,vundet,tabt,fald_pct_foer,fald_pct_efter\n");
        for (var i = 0; i < s.Grupper.Length; i++)
        {
            var g = s.Grupper[i];
            ud.Append(CultureInfo.InvariantCulture, $"{Sammenligningssvar.Kategori(i / Forskel.Bånd)},{Forskel.Båndnavn(i % Forskel.Bånd)},{g.Antal},{Øre(g.Før)},{Øre(g.Efter)},{Øre(g.Ændring)},");
            ud.Append(CultureInfo.InvariantCulture, $"{g.Vindere},{g.Tabere},{Øre(g.Vundet)},{Øre(g.Tabt)},{g.MarginalFør:0.0},{g.MarginalEfter:0.0}\n");
        }
        return ud.ToString();
    }

    internal static IEnumerable<(string Titel, IReadOnlyList<Gruppe> Grupper)> Tabeller(Sammenligningssvar s) => [("I alt", [new Gruppe("alle", s.IAlt)]), ("Efter kategori", s.EfterKategori), ("Efter løn", s.EfterLøn)];

    static string Hel(long tal) => Skrivemåde.Tal(tal, 0);
    static string Kr(long øre) => Skrivemåde.Tal(øre / 100m, 0);
    static string Øre(long øre) => (øre / 100m).ToString("0.00", CultureInfo.InvariantCulture);
    static string Pct(decimal pct) => Skrivemåde.Tal(pct, 1);
}
