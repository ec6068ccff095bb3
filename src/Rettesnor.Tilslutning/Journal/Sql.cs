using System.Data.Common;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Korte former for kommandoer med navngivne værdier.</summary>
static class Sql
{
    public static DbCommand Kommando(this DbConnection f, DbTransaction? t, string sql, params ReadOnlySpan<(string Navn, object? Værdi)> værdier)
    {
        var k = f.CreateCommand();
        k.CommandText = sql;
        k.Transaction = t;
        foreach (var (navn, værdi) in værdier)
        {
            var p = k.CreateParameter();
            p.ParameterName = navn;
            p.Value = værdi ?? DBNull.Value;
            k.Parameters.Add(p);
        }
        return k;
    }

    public static async Task<int> Udfør(this DbCommand k, CancellationToken ct)
    {
        await using (k)
            return await k.ExecuteNonQueryAsync(ct);
    }

    public static async Task<object?> Værdi(this DbCommand k, CancellationToken ct)
    {
        await using (k)
            return await k.ExecuteScalarAsync(ct) is { } v and not DBNull ? v : null;
    }

    public static async Task<List<T>> Rækker<T>(this DbCommand k, Func<DbDataReader, T> læs, CancellationToken ct)
    {
        await using (k)
        {
            await using var r = await k.ExecuteReaderAsync(ct);
            var ud = new List<T>();
            while (await r.ReadAsync(ct))
                ud.Add(læs(r));
            return ud;
        }
    }

    public static string? Tekst(this DbDataReader r, int i) => r.IsDBNull(i) ? null : r.GetString(i);
    public static byte[] Bytes(this DbDataReader r, int i) => r.GetFieldValue<byte[]>(i);
}
