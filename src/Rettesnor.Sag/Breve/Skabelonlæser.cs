using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Læser en skabelon: et hoved af »navn: værdi«, en tom linje, og så teksten.</summary>
/// <remarks>
/// »# « er brevets overskrift, »## « en mellemrubrik, »- « et punkt, »| felt« en liste eller tabel, »> kode« et fælles afsnit; alt andet er et afsnit.
/// »[felt] « foran gør linjen betinget af, at feltet er der, »[!felt] « af, at det ikke er; foran en mellemrubrik gælder det rubrikken.
/// </remarks>
static partial class Skabelonlæser
{
    static readonly (string Tegn, Linjeart Art)[] s_tegn =
        [("# ", Linjeart.Overskrift), ("## ", Linjeart.Mellemrubrik), ("- ", Linjeart.Punkt), ("| ", Linjeart.Indsat), ("> ", Linjeart.Fælles)];

    /// <exception cref="FormatException">Skabelonen kan ikke læses; beskeden siger hvor.</exception>
    public static Skabelon Læs(string kode, int udgave, string fil)
    {
        var linjer = fil.ReplaceLineEndings("\n").Split('\n');
        var tom = Array.FindIndex(linjer, string.IsNullOrWhiteSpace);
        if (tom < 0)
            throw new FormatException($"Skabelonen {kode} har intet hoved.");
        var (navn, slags, fra, skriver) = ("", "", "", new List<Skrivefelt>());
        foreach (var linje in linjer.Take(tom))
        {
            var dele = linje.Split(": ", 2);
            switch (dele[0])
            {
                case "navn": navn = dele[1]; break;
                case "slags": slags = dele[1]; break;
                case "fra": fra = dele[1]; break;
                case var s when dele.Length == 2 && s.StartsWith("skriv ", StringComparison.Ordinal):
                    skriver.Add(new(s["skriv ".Length..].TrimEnd('?'), dele[1], s[^1] == '?'));
                    break;
                default: throw new FormatException($"Skabelonen {kode} har en ukendt linje i hovedet: {linje}");
            }
        }
        return new(kode, udgave, navn, slags, DateOnly.ParseExact(fra, "yyyy-MM-dd", CultureInfo.InvariantCulture), skriver.TilListe(),
            linjer.Skip(tom).Where(l => !string.IsNullOrWhiteSpace(l)).Select(Linje).TilListe(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fil))));
    }

    static Skabelonlinje Linje(string linje)
    {
        var (art, tekst) = (Linjeart.Afsnit, linje.Trim());
        foreach (var (tegn, a) in s_tegn)
            if (linje.StartsWith(tegn, StringComparison.Ordinal))
                (art, tekst) = (a, linje[tegn.Length..].Trim());
        var betingelser = new List<Linjebetingelse>();
        for (var m = Betingelse().Match(tekst); m.Success; m = Betingelse().Match(tekst))
        {
            betingelser.Add(new(m.Groups[2].Value, m.Groups[1].Length == 0));
            tekst = tekst[m.Length..];
        }
        return new(art, betingelser.TilListe(), tekst);
    }

    [GeneratedRegex(@"^\[(!?)([a-z_]+)\] *")]
    private static partial Regex Betingelse();
}
