using System.Globalization;
using System.Text;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Mange sagers måned som CSV (RFC 4180), til udbetaling.</summary>
/// <remarks>Beløb er kroner før skat med punktum før øren. En uafklaret række har intet beløb og kan ikke udbetales.
/// Et felt, et regneark ville læse som en formel, får en apostrof foran.</remarks>
public static class Udbetalingsfil
{
    public static readonly string[] Kolonner = ["sag", "kommune", "maaned", "ordning", "kategori", "sats", "fradrag", "sanktion", "beloeb", "udfald"];

    /// <summary>Kolonnerne, når filen sammenlignes med en tidligere.</summary>
    public static readonly string[] MedÆndring = [.. Kolonner, "forrige_beloeb", "aendring"];

    const int Sag = 0, Ordningen = 3, Beløbet = 8, Udfaldet = 9;

    /// <summary>Sagens rækker for de vurderede måneder.</summary>
    /// <param name="navn">Sagens navn, når den intet id har.</param>
    public static IEnumerable<string[]> Rækker(Vurdering vurdering, string navn)
    {
        foreach (var m in vurdering.Ydelse)
            yield return [Sikkert(vurdering.Sag.Id ?? navn), Sikkert(vurdering.Sag.Kommune ?? ""), m.Måned.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                Afgørelse.Ordninger[m.Forløb.Ordning], m.Kategori is { } k ? Ydelsesmåned.Kategorier[k] : "",
                Tal(m.Sats), Tal(m.Fradrag), Tal(m.Sanktion), m.Udfald == Udfald.Opfyldt ? Tal(m.Beløb) : "", Ord.Udfald[m.Udfald]];
    }

    /// <summary>En linje med linjeskift; felter med komma, anførselstegn eller linjeskift står i anførselstegn.</summary>
    public static string Linje(IEnumerable<string> felter) => string.Join(',', felter.Select(Felt)) + "\r\n";

    /// <summary>Læser en fil, som denne klasse har skrevet, uden overskriften.</summary>
    /// <exception cref="FormatException">Det er ikke en udbetalingsfil; beskeden siger hvor, hvad der er galt, og hvad der kan gøres.</exception>
    public static IReadOnlyList<string[]> Læs(string csv)
    {
        var rækker = Csv(csv.TrimStart('\uFEFF')).ToList();
        if (rækker.Count == 0 || !rækker[0].Felter.Take(Kolonner.Length).SequenceEqual(Kolonner))
            throw Ulæselig(1, $"skal være kolonnerne {string.Join(',', Kolonner)}");
        foreach (var (linje, felter) in rækker.Skip(1))
        {
            if (felter.Length < Kolonner.Length)
                throw Ulæselig(linje, $"har {felter.Length} felter, men der skal være mindst {Kolonner.Length}");
            if (felter[Beløbet] != "" && !ErBeløb(felter[Beløbet]))
                throw Ulæselig(linje, $"har »{felter[Beløbet]}« i {Kolonner[Beløbet]}, men der skal stå kroner med punktum og to decimaler eller intet");
        }
        return [.. rækker.Skip(1).Select(r => r.Felter)];
    }

    static bool ErBeløb(string felt) => decimal.TryParse(felt, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && felt is [.., '.', _, _];

    static FormatException Ulæselig(int linje, string hvad) =>
        new($"Linje {linje} {hvad}. Brug filen, som rettesnor udbetaling skrev den, eller kør uden --mod.");

    /// <summary>Rækkerne med det forrige beløb og hvad der er sket; dem, der ikke længere er der, sidst.</summary>
    /// <remarks>En række kendes på sag og ordning. Ændringen er ny, aendret, uaendret eller bortfaldet.</remarks>
    public static IEnumerable<string[]> Sammenlignet(IEnumerable<string[]> nye, IReadOnlyList<string[]> forrige)
    {
        var gamle = forrige.Where(r => r[Udfaldet] != "").ToLookup(r => (r[Sag], r[Ordningen]));
        var set = new HashSet<(string, string)>();
        foreach (var ny in nye)
        {
            var nøgle = (ny[Sag], ny[Ordningen]);
            set.Add(nøgle);
            yield return gamle[nøgle].LastOrDefault() is { } gammel
                ? [.. ny, gammel[Beløbet], ny[Beløbet] == gammel[Beløbet] && ny[Udfaldet] == gammel[Udfaldet] ? "uaendret" : "aendret"]
                : [.. ny, "", "ny"];
        }
        foreach (var gruppe in gamle.Where(g => !set.Contains(g.Key)))
            if (gruppe.Last() is var r)
                yield return [r[Sag], r[1], "", r[Ordningen], "", "", "", "", "", "", r[Beløbet], "bortfaldet"];
    }

    static string Tal(Kroner? beløb) => beløb is { } b ? decimal.Round(b.IKroner, 2).ToString("0.00", CultureInfo.InvariantCulture) : "";

    /// <summary>Et felt, der ikke begynder som en formel.</summary>
    static string Sikkert(string felt) => felt.TrimStart() is ['=' or '+' or '-' or '@' or '|', ..] || felt is ['\t' or '\r' or '\n' or '\'', ..] ? "'" + felt : felt;

    static string Felt(string felt) => felt.AsSpan().ContainsAny(",\"\r\n") ? $"\"{felt.Replace("\"", "\"\"")}\"" : felt;

    /// <summary>Rækkerne og den linje i filen, hver begynder på.</summary>
    static IEnumerable<(int Linje, string[] Felter)> Csv(string csv)
    {
        var (række, felt, i, linje, første) = (new List<string>(), new StringBuilder(), 0, 1, 1);
        while (i < csv.Length)
        {
            if (csv[i] == '"' && felt.Length == 0)
            {
                for (i++; i < csv.Length && (csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"')); i++)
                {
                    felt.Append(csv[i]);
                    if (csv[i] == '\n')
                        linje++;
                    if (csv[i] == '"')
                        i++;
                }
                if (i++ == csv.Length)
                    throw Ulæselig(første, "har et anførselstegn, der ikke er lukket");
                continue;
            }
            switch (csv[i])
            {
                case ',':
                    række.Add(felt.ToString());
                    felt.Clear();
                    break;
                case '\r' when i + 1 < csv.Length && csv[i + 1] == '\n':
                    break;
                case '\n':
                    yield return (første, [.. række, felt.ToString()]);
                    række.Clear();
                    felt.Clear();
                    første = ++linje;
                    break;
                default:
                    felt.Append(csv[i]);
                    break;
            }
            i++;
        }
        if (række.Count > 0 || felt.Length > 0)
            yield return (første, [.. række, felt.ToString()]);
    }
}
