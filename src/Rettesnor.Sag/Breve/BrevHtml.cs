using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Brevet som en selvstændig side: sprog, titel, overskrifter i orden og tabeller med hoveder, så den kan læses op; intet script og intet fremmed indhold.</summary>
/// <remarks>Al tekst kodes, så opmærkning i et felt bliver stående som tegn. De samme bytes hver gang af det samme brev.</remarks>
public static class BrevHtml
{
    /// <summary>Overskrifter bevarer mellemrummet ved linjeskift (pre-wrap); ellers taber bogmærkerne i PDF det.</summary>
    const string Stil = """
        @page{size:A4;margin:24mm 22mm 20mm 24mm}
        html{font:11.5pt/1.5 "IBM Plex Sans","Liberation Sans",Arial,sans-serif;color:#1a1a1a;background:#fff}
        body{margin:0 auto;max-width:42rem;padding:1rem}
        h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 1rem}h2{font-size:1.15rem;line-height:1.3;margin:1.6rem 0 .4rem}
        h1,h2{white-space:pre-wrap;break-after:avoid}p{margin:0 0 .6rem}ul{margin:0 0 .6rem;padding-left:1.3rem}li{margin:0 0 .25rem}
        header,footer{font-size:.95rem}header p,footer p{margin:0}header{display:flex;justify-content:space-between;gap:2rem;border-bottom:1px solid #767676;padding-bottom:.8rem}
        table{border-collapse:collapse;margin:.2rem 0 .8rem}caption{text-align:left;padding-bottom:.2rem}th,td{border-bottom:1px solid #767676;padding:.25rem 1.5rem .25rem 0;text-align:left;font-weight:400}thead th{font-weight:600}
        tr,li,p{break-inside:avoid}footer{margin-top:2rem}@media print{body{padding:0;max-width:none}}
        """;

    /// <summary>Stilens aftryk, som en Content-Security-Policy nævner det, så intet andet stilark kan bruges.</summary>
    public static string Stilaftryk { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Stil)));

    /// <summary>Hele siden i UTF-8.</summary>
    public static byte[] Side(Brev brev) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Stilaftryk}'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Kodet(brev.Overskrift)}</title>
        <style>{Stil}</style>
        </head>
        <body>
        <header>
        <div><p>{Kodet(brev.Modtager)}</p></div>
        <div><p>{Kodet(brev.Ramme.Kommune)}</p><p>{brev.Ramme.Dato.Skrevet()}</p><p>Sagsnummer {Kodet(brev.Sagsnummer)}</p></div>
        </header>
        <main>
        <h1>{Kodet(brev.Overskrift)}</h1>
        {Indhold(brev, 2)}</main>
        <footer><p>Venlig hilsen</p><p>{Kodet(brev.Ramme.Af)}</p><p>{Kodet(brev.Ramme.Kommune)}</p></footer>
        </body>
        </html>

        """);

    /// <summary>Brevets dele uden sidehoved, til visning på en anden side.</summary>
    /// <param name="niveau">Mellemrubrikkernes niveau.</param>
    public static string Indhold(Brev brev, int niveau)
    {
        var ud = new StringBuilder();
        foreach (var del in brev.Dele)
            ud.Append(Del(del, niveau)).Append('\n');
        return ud.ToString();
    }

    static string Del(Brevdel del, int niveau) => del switch
    {
        Brevdel.Mellemrubrik m => string.Create(CultureInfo.InvariantCulture, $"<h{niveau}>{Kodet(m.Tekst)}</h{niveau}>"),
        Brevdel.Afsnit a => $"<p>{Kodet(a.Tekst)}</p>",
        Brevdel.Punkter p => $"<ul>{string.Concat(p.Tekster.Select(t => $"<li>{Kodet(t)}</li>"))}</ul>",
        Brevdel.Tabel t => $"<table><caption>{Kodet(t.Navn)}</caption><thead><tr>{string.Concat(t.Hoveder.Select(h => $"<th scope=\"col\">{Kodet(h)}</th>"))}</tr></thead><tbody>{string.Concat(t.Rækker.Select(Række))}</tbody></table>",
        _ => throw new ArgumentOutOfRangeException(nameof(del)),
    };

    static string Række(Liste<string> celler) =>
        $"<tr><th scope=\"row\">{Kodet(celler[0])}</th>{string.Concat(celler.Skip(1).Select(c => $"<td>{Kodet(c)}</td>"))}</tr>";

    static readonly HtmlEncoder s_koder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    static string Kodet(string tekst) => s_koder.Encode(tekst);
}
