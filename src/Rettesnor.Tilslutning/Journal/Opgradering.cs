using System.Data.Common;
using System.Globalization;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Bringer databasen op til programmets skema. Et nyere skema røres ikke.</summary>
static class Opgradering
{
    /// <exception cref="NyereSkemaException">Databasen er skrevet af et nyere program.</exception>
    public static async Task Udfør(Database database, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        await f.Kommando(null, "CREATE TABLE IF NOT EXISTS skema (udgave BIGINT NOT NULL PRIMARY KEY)").Udfør(ct);
        await using var t = await database.Begynd(f, ct);
        var har = await Udgave(f, t, ct);
        var kender = database.Skemaer.Count;
        if (har > kender)
            throw new NyereSkemaException(har, kender);
        for (var i = har; i < kender; i++)
        {
            await f.Kommando(t, database.Skemaer[i]).Udfør(ct);
            await f.Kommando(t, "INSERT INTO skema (udgave) VALUES (@u)", ("u", (long)i + 1)).Udfør(ct);
        }
        await t.CommitAsync(ct);
    }

    static async Task<int> Udgave(DbConnection f, DbTransaction t, CancellationToken ct) =>
        Convert.ToInt32(await f.Kommando(t, "SELECT MAX(udgave) FROM skema").Værdi(ct) ?? 0L, CultureInfo.InvariantCulture);
}

/// <summary>Databasens skema er nyere end programmet.</summary>
public sealed class NyereSkemaException(int har, int kender)
    : Exception($"Databasen har skema {har}, men dette program kender kun til og med {kender}. Start den nyere udgave af Rettesnor; intet er ændret.")
{
    public int Har { get; } = har;
    public int Kender { get; } = kender;
}
