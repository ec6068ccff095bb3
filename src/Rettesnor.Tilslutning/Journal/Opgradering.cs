using System.Globalization;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Bringer databasen op til programmets skema. Et nyere skema røres ikke.</summary>
static class Opgradering
{
    /// <summary>Alle trin i én transaktion, én node ad gangen: enten er databasen opgraderet, eller også er intet sket.</summary>
    /// <exception cref="NyereSkemaException">Databasen er skrevet af et nyere program.</exception>
    public static Task Udfør(Database database, CancellationToken ct) => Udfør(database, database.Skemaer, null, ct);

    internal static Task Udfør(Database database, IReadOnlyList<string> skemaer, CancellationToken ct) => Udfør(database, skemaer, null, ct);

    /// <param name="efter">Det, der skal ske i samme transaktion, når skemaet er bragt op.</param>
    internal static async Task Udfør(Database database, IReadOnlyList<string> skemaer, Func<Skrivning, Task>? efter, CancellationToken ct)
    {
        await using var s = await database.Skriv(ct);
        await database.Lås(s, "rettesnor skema", ct);
        await s.Forbindelse.Kommando(s.Transaktion, "CREATE TABLE IF NOT EXISTS skema (udgave BIGINT NOT NULL PRIMARY KEY)").Udfør(ct);
        var har = Convert.ToInt32(await s.Forbindelse.Kommando(s.Transaktion, "SELECT MAX(udgave) FROM skema").Værdi(ct) ?? 0L, CultureInfo.InvariantCulture);
        if (har > skemaer.Count)
            throw new NyereSkemaException(har, skemaer.Count);
        for (var i = har; i < skemaer.Count; i++)
        {
            // I en stor kommune skriver et trin hundredtusinder af rækker; det må tage den tid, det tager.
            var trin = s.Forbindelse.Kommando(s.Transaktion, skemaer[i]);
            trin.CommandTimeout = 0;
            await trin.Udfør(ct);
            await s.Forbindelse.Kommando(s.Transaktion, "INSERT INTO skema (udgave) VALUES (@u)", ("u", (long)i + 1)).Udfør(ct);
        }
        if (efter is not null)
            await efter(s);
        await s.Gem(ct);
    }
}

/// <summary>Databasens skema er nyere end programmet.</summary>
public sealed class NyereSkemaException(int har, int kender)
    : Exception($"Databasen har skema {har}, men dette program kender kun til og med {kender}. Start den nyere udgave af Rettesnor; intet er ændret.")
{
    public int Har { get; } = har;
    public int Kender { get; } = kender;
}
