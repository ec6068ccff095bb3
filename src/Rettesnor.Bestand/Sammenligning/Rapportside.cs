using System.Text;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>Sammenligningen som én side uden andre filer og uden script, til den, der skal tage stilling til reformen.</summary>
public static class Rapportside
{
    const string Stil = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:68rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
        h1{line-height:1.2}h2{margin:2.5rem 0 .5rem}dl{display:flex;flex-wrap:wrap;gap:1rem;margin:1.5rem 0}dl div{flex:1 1 9rem;border:1px solid #bbb;padding:.75rem 1rem}dt{font-size:.875rem}dd{margin:0;font-size:1.25rem;font-weight:600;white-space:nowrap}
        table{border-collapse:collapse;width:100%;font-size:.875rem;margin:1rem 0;font-variant-numeric:tabular-nums}th,td{padding:.25rem .5rem;text-align:right;border-bottom:1px solid #ccc;white-space:nowrap}th:first-child{text-align:left}
        svg{width:100%;height:auto;font:13px system-ui,sans-serif}.rul{overflow-x:auto}
        """;

    static readonly string[] s_kolonner = ["Gruppe", "Rækker", "Før, kr.", "Efter, kr.", "Ændring, kr.", "Får mere", "i snit, kr.", "Får mindre", "i snit, kr.", "Fald før, kr.", "efter, kr."];

    public static string Skriv(Sammenligningssvar s)
    {
        var (i, navn) = (s.IAlt, Undgået(s.Reform));
        var ud = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{navn}: før og efter</title><style>{Stil}</style></head><body>
            <h1>{navn}</h1>
            <p>Loven, som den er, sammenlignet med reformen. Hver række er en person i en måned; {Hel(i.Antal)} rækker er regnet.</p>
            <ul>{string.Concat(s.Ændringer.Select(æ => $"<li>{Undgået(æ)}</li>"))}</ul>
            <dl><div><dt>Udgiften ændres</dt><dd>{Fortegn(i.Ændring)} kr.</dd></div><div><dt>Det svarer til</dt><dd>{Procent(i.Ændring, i.Før)}</dd></div>
            <div><dt>Får mere</dt><dd>{Hel(i.Vindere)}</dd></div><div><dt>Får mindre</dt><dd>{Hel(i.Tabere)}</dd></div><div><dt>Får det samme</dt><dd>{Hel(i.Antal - i.Vindere - i.Tabere)}</dd></div></dl>
            <p>Udgiften er {Kr(i.Før)} kr. før og {Kr(i.Efter)} kr. efter. Den, der får mere, får i gennemsnit {Snit(i.Vundet, i.Vindere)} kr. mere om måneden; den, der får mindre, {Snit(i.Tabt, i.Tabere)} kr. mindre.</p>

            """);
        foreach (var (titel, grupper) in Rapport.Tabeller(s).Skip(1))
            Afsnit(ud, titel, grupper);
        return ud.Append("""
            <h2>Sådan er tallene regnet</h2>
            <p>Hver række er regnet to gange med de samme formler, som en enkelt borgers ydelse regnes med, i hele øre. Adfærd er ikke regnet med: lønnen er den samme før og efter.
            Ydelsen er før skat og ATP. Hvad en ekstra løn koster i ydelse, er målt ved at lægge 100 kr. til hver rækkes løn; det er faldet i tabellerne.</p></body></html>

            """).ToString();
    }

    static void Afsnit(StringBuilder ud, string titel, IReadOnlyList<Gruppe> grupper)
    {
        ud.Append($"<h2>{titel}</h2>\n");
        Søjlediagram.Tegn(ud, $"Ændring i udgiften, kr.: {titel}", grupper, new Søjletal("ændring", g => g.Ændring / 100m, 0));
        Søjlediagram.Tegn(ud, $"Personer, der får mere eller mindre, pct.: {titel}", grupper, new("får mere", g => Andel(g.Vindere, g.Antal), 1), new("får mindre", g => Andel(g.Tabere, g.Antal), 1));
        Søjlediagram.Tegn(ud, $"Så meget falder ydelsen, når lønnen stiger 100 kr., kr.: {titel}", grupper, new("efter", g => g.MarginalEfter, 1), new("før", g => g.MarginalFør, 1));
        ud.Append($"<div class=\"rul\" tabindex=\"0\" role=\"region\" aria-label=\"{titel}\"><table><thead><tr>{string.Concat(s_kolonner.Select(k => $"<th scope=\"col\">{k}</th>"))}</tr></thead><tbody>\n");
        foreach (var (navn, g) in grupper)
            ud.Append($"<tr><th scope=\"row\">{navn}</th><td>{Hel(g.Antal)}</td><td>{Kr(g.Før)}</td><td>{Kr(g.Efter)}</td><td>{Fortegn(g.Ændring)}</td><td>{Hel(g.Vindere)}</td><td>{Snit(g.Vundet, g.Vindere)}</td><td>{Hel(g.Tabere)}</td><td>{Snit(g.Tabt, g.Tabere)}</td><td>{Skrivemåde.Tal(g.MarginalFør, 1)}</td><td>{Skrivemåde.Tal(g.MarginalEfter, 1)}</td></tr>\n");
        ud.Append("</tbody></table></div>\n");
    }

    /// <summary>Navnet er skrevet af andre og må ikke blive til opmærkning.</summary>
    static string Undgået(string tekst) => tekst.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    static decimal Andel(long del, long af) => af == 0 ? 0 : (decimal)del / af * 100;

    static string Procent(long del, long af) => $"{(del > 0 ? "+" : "")}{Skrivemåde.Tal(Andel(del, af), 2)} pct.";

    static string Snit(long øre, long antal) => antal == 0 ? "0" : Skrivemåde.Tal(øre / 100m / antal, 0);

    static string Hel(long tal) => Skrivemåde.Tal(tal, 0);

    static string Kr(long øre) => Skrivemåde.Tal(øre / 100m, 0);

    static string Fortegn(long øre) => (øre > 0 ? "+" : "") + Kr(øre);
}
