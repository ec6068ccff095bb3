using System.Globalization;
using System.Text;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Dagens hoveder: hver kædes sidste række, underskrevet i en fil uden for databasen.</summary>
/// <remarks>En hale, der er klippet af, kan ikke ses i kæden selv; den ses, når filen siger, at den engang var længere.</remarks>
public sealed class Hoveder(Database database, INøglehus nøgler, string mappe)
{
    /// <summary>Adgangsloggens kæde står som en sag uden nummer.</summary>
    internal const string Adgangslog = "";

    const string Underskrift = "underskrift ";

    const string Sidste = """
        SELECT h.kommune, h.sag, h.nr, h.segl FROM haendelse h
            JOIN (SELECT kommune, sag, MAX(nr) AS nr FROM haendelse GROUP BY kommune, sag) m ON m.kommune = h.kommune AND m.sag = h.sag AND m.nr = h.nr
        UNION ALL
        SELECT a.kommune, '' AS sag, a.nr, a.segl FROM adgangslog a
            JOIN (SELECT kommune, MAX(nr) AS nr FROM adgangslog GROUP BY kommune) m ON m.kommune = a.kommune AND m.nr = a.nr
        ORDER BY 1, 2
        """;

    /// <summary>Skriver dagens fil. En fil, der findes, erstattes af den nyere.</summary>
    /// <returns>Filens sti.</returns>
    public async Task<string> Skriv(DateOnly dag, CancellationToken ct = default)
    {
        Directory.CreateDirectory(mappe);
        var tekst = new StringBuilder();
        await using (var f = await database.Forbind(ct))
            foreach (var (kommune, sag, nr, segl) in await f.Kommando(null, Sidste)
                .Rækker(r => (r.GetString(0), r.GetString(1), r.GetInt64(2), r.Bytes(3)), ct))
                tekst.Append(CultureInfo.InvariantCulture, $"{kommune}\t{Uri.EscapeDataString(sag)}\t{nr}\t{Convert.ToHexStringLower(segl)}\n");
        var krop = Encoding.UTF8.GetBytes(tekst.ToString());
        var sti = Path.Combine(mappe, dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".hoveder");
        await File.WriteAllTextAsync(sti + ".ny", tekst + Underskrift + Convert.ToBase64String(nøgler.Underskriv(krop)) + "\n", ct);
        File.Move(sti + ".ny", sti, overwrite: true);
        return sti;
    }

    /// <summary>Alle hoveder fra alle dage; en fil, hvis underskrift ikke passer, meldes.</summary>
    internal async Task<(List<(string Kommune, string Sag, long Nr, byte[] Segl, string Fil)> Hoveder, List<string> Falske)> Læs(CancellationToken ct)
    {
        var (ud, falske) = (new List<(string, string, long, byte[], string)>(), new List<string>());
        foreach (var sti in Directory.Exists(mappe) ? Directory.GetFiles(mappe, "*.hoveder").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            var tekst = await File.ReadAllTextAsync(sti, ct);
            var skel = tekst.LastIndexOf(Underskrift, StringComparison.Ordinal);
            if (skel < 0 || !Passer(tekst, skel))
            {
                falske.Add(Path.GetFileName(sti));
                continue;
            }
            foreach (var linje in tekst[..skel].Split('\n', StringSplitOptions.RemoveEmptyEntries))
                if (linje.Split('\t') is [var kommune, var sag, var nr, var segl])
                    ud.Add((kommune, Uri.UnescapeDataString(sag), long.Parse(nr, CultureInfo.InvariantCulture), Convert.FromHexString(segl), Path.GetFileName(sti)));
        }
        return (ud, falske);
    }

    bool Passer(string tekst, int skel)
    {
        try
        {
            return nøgler.ErUnderskrevet(Encoding.UTF8.GetBytes(tekst[..skel]), Convert.FromBase64String(tekst[(skel + Underskrift.Length)..].Trim()));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
