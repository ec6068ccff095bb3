using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>PostgreSQL, for en kommune med flere noder.</summary>
sealed class PostgresDatabase : Database
{
    /// <summary>Serveren har som regel plads til hundrede i alt, og der skal være plads til flere noder.</summary>
    const int FlesteForbindelser = 30;

    readonly NpgsqlDataSource _kilde;

    public PostgresDatabase(string forbindelse)
    {
        var f = new NpgsqlConnectionStringBuilder(forbindelse) { NoResetOnClose = true };
        if (f.MaxAutoPrepare == 0)
            f.MaxAutoPrepare = 60;
        f.MaxPoolSize = Math.Min(f.MaxPoolSize, FlesteForbindelser);
        _kilde = new NpgsqlDataSourceBuilder(f.ToString()).Build();
    }

    public override string Navn => "postgresql";
    public override IReadOnlyList<string> Skemaer => Skema.Postgres;
    public override int SamtidigeSkrivninger => 3;
    public override string SpringLåsteOver => "FOR UPDATE SKIP LOCKED";
    public override IsolationLevel Øjebliksbillede => IsolationLevel.RepeatableRead;
    public override bool ErDublet(DbException fejl) => fejl.SqlState == PostgresErrorCodes.UniqueViolation;
    public override bool ErSamtidighed(DbException fejl) => fejl.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public override async ValueTask<DbConnection> Forbind(CancellationToken ct) => await _kilde.OpenConnectionAsync(ct);

    public override async ValueTask<Skrivning> Skriv(CancellationToken ct)
    {
        var f = await _kilde.OpenConnectionAsync(ct);
        return new(f, await f.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct), f.DisposeAsync);
    }

    public override Task Lås(Skrivning s, string hvad, CancellationToken ct) =>
        s.Forbindelse.Kommando(s.Transaktion, "SELECT pg_advisory_xact_lock(hashtextextended(@h, 0))", ("h", hvad)).Udfør(ct);

    public override Task LåsTabel(Skrivning s, string tabel, CancellationToken ct) =>
        s.Forbindelse.Kommando(s.Transaktion, $"LOCK TABLE {tabel} IN SHARE ROW EXCLUSIVE MODE").Udfør(ct);

    internal override async ValueTask<int[]> Udfør(Skrivning s, IReadOnlyList<Sætning> sætninger, CancellationToken ct)
    {
        if (sætninger.Count == 0)
            return [];
        await using var bundt = new NpgsqlBatch((NpgsqlConnection)s.Forbindelse, (NpgsqlTransaction)s.Transaktion);
        foreach (var sætning in sætninger)
        {
            var k = new NpgsqlBatchCommand(sætning.Sql);
            foreach (var værdi in sætning.Værdier)
                k.Parameters.Add(værdi switch
                {
                    null => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = DBNull.Value },
                    string tekst => new NpgsqlParameter<string> { TypedValue = tekst },
                    long tal => new NpgsqlParameter<long> { TypedValue = tal },
                    byte[] bytes => new NpgsqlParameter<byte[]> { TypedValue = bytes },
                    _ => throw new InvalidOperationException($"Typen {værdi.GetType().Name} skrives ikke i journalen."),
                });
            bundt.BatchCommands.Add(k);
        }
        await bundt.ExecuteNonQueryAsync(ct);
        return [.. ((IEnumerable<NpgsqlBatchCommand>)bundt.BatchCommands).Select(k => k.RecordsAffected)];
    }

    public override ValueTask DisposeAsync() => _kilde.DisposeAsync();
}
