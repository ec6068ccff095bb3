using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Databasen bag journalen. SQL'en er den samme; kun typer, triggere og fejlkoder skiller.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>Åbner efter en forbindelsestekst: »sqlite:STI« eller en PostgreSQL-tekst.</summary>
    /// <exception cref="ArgumentException">Teksten begynder ikke med en kendt form.</exception>
    public static Database Åbn(string forbindelse) =>
        forbindelse.StartsWith("sqlite:", StringComparison.Ordinal) ? new SqliteDatabase(forbindelse["sqlite:".Length..])
        : forbindelse.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresDatabase(forbindelse)
        : throw new ArgumentException("Databasen skal skrives »sqlite:STI« eller »Host=…;Database=…;Username=…«.", nameof(forbindelse));

    public abstract string Navn { get; }
    public abstract IReadOnlyList<string> Skemaer { get; }
    public abstract bool ErDublet(DbException fejl);

    /// <summary>Kan samme arbejde prøves igen, fordi en anden skrev samtidig?</summary>
    public abstract bool ErSamtidighed(DbException fejl);

    /// <summary>Efter ORDER BY … LIMIT i en rækkekø: springer over rækker, en anden node har taget.</summary>
    public abstract string SpringLåsteOver { get; }

    public abstract ValueTask<DbConnection> Forbind(CancellationToken ct);

    /// <summary>En transaktion, der har skriveretten fra begyndelsen.</summary>
    public abstract ValueTask<DbTransaction> Begynd(DbConnection forbindelse, CancellationToken ct);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}

sealed class SqliteDatabase : Database
{
    readonly string _forbindelse;

    public SqliteDatabase(string sti)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(sti))!);
        _forbindelse = new SqliteConnectionStringBuilder { DataSource = sti, DefaultTimeout = 30, Pooling = true }.ToString();
        using var f = new SqliteConnection(_forbindelse);
        f.Open();
        using var k = f.CreateCommand();
        k.CommandText = "PRAGMA journal_mode = WAL";
        k.ExecuteNonQuery();
    }

    public override string Navn => "sqlite";
    public override IReadOnlyList<string> Skemaer => Skema.Sqlite;
    public override string SpringLåsteOver => "";
    public override bool ErDublet(DbException fejl) => fejl is SqliteException { SqliteErrorCode: 19 };
    public override bool ErSamtidighed(DbException fejl) => fejl is SqliteException { SqliteErrorCode: 5 or 6 };

    public override async ValueTask<DbConnection> Forbind(CancellationToken ct)
    {
        var f = new SqliteConnection(_forbindelse);
        await f.OpenAsync(ct);
        return f;
    }

    public override ValueTask<DbTransaction> Begynd(DbConnection forbindelse, CancellationToken ct) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)forbindelse).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(_forbindelse));
        return base.DisposeAsync();
    }
}

sealed class PostgresDatabase(string forbindelse) : Database
{
    readonly NpgsqlDataSource _kilde = new NpgsqlDataSourceBuilder(forbindelse).Build();

    public override string Navn => "postgresql";
    public override IReadOnlyList<string> Skemaer => Skema.Postgres;
    public override string SpringLåsteOver => "FOR UPDATE SKIP LOCKED";
    public override bool ErDublet(DbException fejl) => fejl.SqlState == PostgresErrorCodes.UniqueViolation;
    public override bool ErSamtidighed(DbException fejl) => fejl.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public override async ValueTask<DbConnection> Forbind(CancellationToken ct) => await _kilde.OpenConnectionAsync(ct);

    public override async ValueTask<DbTransaction> Begynd(DbConnection forbindelse, CancellationToken ct) => await forbindelse.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

    public override async ValueTask DisposeAsync()
    {
        await _kilde.DisposeAsync();
        await base.DisposeAsync();
    }
}
