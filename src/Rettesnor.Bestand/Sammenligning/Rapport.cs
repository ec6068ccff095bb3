using System.Globalization;
using System.Text;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>Sammenligningen som tabel i tekst, som CSV og som én side med tegnede søjler.</summary>
public static class Rapport
{
    static readonly string[] s_kolonner = ["Gruppe", "Rækker", "Før, kr.", "Efter, kr.", "Ændring, kr.", "Får mere", "Får mindre", "Fald pr. 100 kr. løn før", "efter"];

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

    /// <summary>Én side uden andre filer og uden script.</summary>
    public static string Html(Sammenligningssvar s)
    {
        var i = s.IAlt;
        var navn = Undgået(s.Reform);
        var ud = new StringBuilder($$"""
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{{navn}}: før og efter</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;width:100%;font-size:.875rem;margin:1rem 0 2rem}th,td{padding:.25rem .5rem;text-align:right;border-bottom:1px solid #ccc}
            th:first-child,td:first-child{text-align:left}caption{text-align:left;font-weight:600}svg{width:100%;height:auto;font:13px system-ui,sans-serif}
            .rul{overflow-x:auto}
            </style></head><body>
            <h1>{{navn}}</h1>
            <p>{{Hel(i.Antal)}} rækker (personer i en måned) er regnet med loven, som den er, og med reformen. Udgiften går fra {{Kr(i.Før)}} kr. til {{Kr(i.Efter)}} kr.:
            en ændring på <strong>{{Kr(i.Ændring)}} kr.</strong> {{Hel(i.Vindere)}} får mere, {{Hel(i.Tabere)}} får mindre, og {{Hel(i.Antal - i.Vindere - i.Tabere)}} får det samme.
            Adfærd er ikke regnet med: lønnen er den samme før og efter.</p>

            """);
        foreach (var (titel, grupper) in Tabeller(s))
        {
            if (grupper.Count > 1)
                Søjler(ud, "Ændring, kr.: " + titel, grupper, g => g.Ændring / 100m, 0);
            Tabel(ud, titel, grupper);
        }
        Søjler(ud, "Fald i ydelsen pr. 100 kr. ekstra løn, efter reformen: Efter løn", s.EfterLøn, g => g.MarginalEfter, 1);
        return ud.Append("<p>Ydelsen er før skat og ATP. Faldet er målt ved at lægge 100 kr. til hver rækkes løn.</p></body></html>\n").ToString();
    }

    static IEnumerable<(string Titel, IReadOnlyList<Gruppe> Grupper)> Tabeller(Sammenligningssvar s) => [("I alt", [new Gruppe("alle", s.IAlt)]), ("Efter kategori", s.EfterKategori), ("Efter løn", s.EfterLøn)];

    static void Tabel(StringBuilder ud, string titel, IReadOnlyList<Gruppe> grupper)
    {
        ud.Append($"<div class=\"rul\"><table><caption>{titel}</caption><thead><tr>{string.Concat(s_kolonner.Select(k => $"<th scope=\"col\">{k}</th>"))}</tr></thead><tbody>\n");
        foreach (var (navn, g) in grupper)
            ud.Append($"<tr><th scope=\"row\">{navn}</th><td>{Hel(g.Antal)}</td><td>{Kr(g.Før)}</td><td>{Kr(g.Efter)}</td><td>{Kr(g.Ændring)}</td><td>{Hel(g.Vindere)}</td><td>{Hel(g.Tabere)}</td><td>{Pct(g.MarginalFør)}</td><td>{Pct(g.MarginalEfter)}</td></tr>\n");
        ud.Append("</tbody></table></div>\n");
    }

    /// <summary>Vandrette søjler fra en fælles nullinje; tallet står ved siden af, så farven ikke er nødvendig.</summary>
    static void Søjler(StringBuilder ud, string titel, IReadOnlyList<Gruppe> grupper, Func<Gruppetal, decimal> tal, int decimaler)
    {
        const int Række = 28, Navne = 210, Bredde = 360, Nul = Navne + Bredde / 2;
        var størst = Math.Max(1e-9m, grupper.Max(g => Math.Abs(tal(g.Tal))));
        ud.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 760 {grupper.Count * Række + 30}\"><title>{titel}</title><text x=\"0\" y=\"16\" font-weight=\"600\">{titel}</text>");
        for (var i = 0; i < grupper.Count; i++)
        {
            var (navn, g) = grupper[i];
            var (værdi, y) = (tal(g), 30 + i * Række);
            var længde = (double)(Math.Abs(værdi) / størst) * (Bredde / 2);
            ud.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 15}\">{navn}</text><rect x=\"{(værdi < 0 ? Nul - længde : Nul):0.0}\" y=\"{y}\" width=\"{længde:0.0}\" height=\"20\" fill=\"{(værdi < 0 ? "#b3261e" : "#1f5fa8")}\"/>");
            ud.Append(CultureInfo.InvariantCulture, $"<text x=\"{Navne + Bredde + 10}\" y=\"{y + 15}\">{Skrivemåde.Tal(værdi, decimaler)}</text>");
        }
        ud.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Nul}\" x2=\"{Nul}\" y1=\"26\" y2=\"{grupper.Count * Række + 28}\" stroke=\"#555\"/></svg>\n");
    }

    /// <summary>Navnet er skrevet af andre og må ikke blive til opmærkning.</summary>
    static string Undgået(string tekst) => tekst.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    static string Hel(long tal) => Skrivemåde.Tal(tal, 0);
    static string Kr(long øre) => Skrivemåde.Tal(øre / 100m, 0);
    static string Øre(long øre) => (øre / 100m).ToString("0.00", CultureInfo.InvariantCulture);
    static string Pct(decimal pct) => Skrivemåde.Tal(pct, 1);
}
