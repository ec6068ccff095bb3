using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Maaling;

/// <summary>Skriver mange planer på én gang: COPY på PostgreSQL, én lang transaktion på SQLite. Det er de samme rækker, journalen selv ville skrive.</summary>
static partial class Indlæsning
{
    /// <returns>Antal rækker.</returns>
    public static async Task<long> Skriv(Database database, IReadOnlyList<Skriveplan> planer)
    {
        var sætninger = planer.SelectMany(p => p.Sætninger).ToArray();
        await using var s = await database.Skriv(default);
        if (s.Forbindelse is NpgsqlConnection f)
            foreach (var tabel in sætninger.GroupBy(x => x.Sql))
                await Kopiér(f, tabel.Key, tabel);
        else
            await database.Udfør(s, sætninger, default);
        await s.Gem();
        return sætninger.Length;
    }

    /// <summary>Fortæller databasen, hvor meget der nu er i tabellerne.</summary>
    public static async Task Færdig(Database database)
    {
        await using var f = await database.Forbind(default);
        await using var k = f.CreateCommand();
        (k.CommandText, k.CommandTimeout) = ("ANALYZE", 0);
        await k.ExecuteNonQueryAsync();
    }

    static async Task Kopiér(NpgsqlConnection f, string sql, IEnumerable<Sætning> rækker)
    {
        var mål = Indsæt().Match(sql);
        await using var kopi = await f.BeginBinaryImportAsync($"COPY {mål.Groups[1].Value} FROM STDIN (FORMAT BINARY)");
        foreach (var række in rækker)
        {
            await kopi.StartRowAsync();
            foreach (var værdi in række.Værdier)
                await (værdi switch
                {
                    null => kopi.WriteNullAsync(),
                    string tekst => kopi.WriteAsync(tekst, NpgsqlDbType.Text),
                    long tal => kopi.WriteAsync(tal, NpgsqlDbType.Bigint),
                    byte[] bytes => kopi.WriteAsync(bytes, NpgsqlDbType.Bytea),
                    _ => throw new InvalidOperationException(værdi.GetType().Name),
                });
        }
        await kopi.CompleteAsync();
    }

    [GeneratedRegex(@"^INSERT INTO (\w+ \([^)]*\)) VALUES")]
    private static partial Regex Indsæt();
}
