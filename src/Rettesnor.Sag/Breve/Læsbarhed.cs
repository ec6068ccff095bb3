using System.Text.RegularExpressions;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Hvor let en tekst er at læse, målt som lix: ord i en sætning plus procenten af ord på mere end seks bogstaver.</summary>
/// <remarks>C.H. Björnsson, Läsbarhet, 1968. Under 25 er meget let, 25-34 let, 35-44 middel. Et punktum efter et tal slutter ingen sætning, når der følger et lille bogstav.</remarks>
public static partial class Læsbarhed
{
    /// <summary>Brevene skal højst have dette tal.</summary>
    public const int Let = 35;

    const int LangtOrd = 7;

    /// <param name="tekster">Hver tekst er mindst én sætning: en overskrift uden punktum tæller som en.</param>
    /// <returns>Lix i hele tal; 0 uden ord.</returns>
    public static int Lix(IEnumerable<string> tekster)
    {
        var (ord, lange, sætninger) = (0, 0, 0);
        foreach (var tekst in tekster)
        {
            var (før, slut) = (ord, 0);
            foreach (Match m in Led().Matches(tekst))
                if (m.Groups["slut"].Success)
                    slut++;
                else
                {
                    ord++;
                    if (m.Length >= LangtOrd && !char.IsAsciiDigit(m.Value[0]))
                        lange++;
                }
            if (ord > før)
                sætninger += Math.Max(1, slut + (SlutterÅben(tekst) ? 1 : 0));
        }
        return ord == 0 ? 0 : (int)Math.Round(((double)ord / sætninger) + (100.0 * lange / ord), MidpointRounding.AwayFromZero);
    }

    /// <summary>Slutter teksten midt i en sætning, så det sidste stykke også er en?</summary>
    static bool SlutterÅben(string tekst) => tekst.TrimEnd() is { Length: > 0 } t && t[^1] is not ('.' or '!' or '?' or ':');

    /// <summary>Et tal med punktum og komma er ét ord, og »1. marts« er to ord i samme sætning.</summary>
    [GeneratedRegex(@"\d+(?:[.,]\d+)*(?:\.(?=\s\p{Ll}))?|\p{L}[\p{L}\p{Mn}'’-]*|(?<slut>[.!?:](?=\s|$))")]
    private static partial Regex Led();
}
