using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Den indbyggede database: én fil. SQLite har én skriver ad gangen, så skrivninger står i kø her og ikke i databasens låse.</summary>
sealed class SqliteDatabase : Database
{
    readonly string _forbindelse;
    readonly SemaphoreSlim _kø = new(1, 1);
    readonly Dictionary<string, SqliteCommand> _forberedte = [];
    SqliteConnection? _skriver;

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
    public override int SamtidigeSkrivninger => 1;
    public override string SpringLåsteOver => "";
    public override IsolationLevel Øjebliksbillede => IsolationLevel.Serializable;
    public override bool ErDublet(DbException fejl) => fejl is SqliteException { SqliteErrorCode: 19 };
    public override bool ErSamtidighed(DbException fejl) => fejl is SqliteException { SqliteErrorCode: 5 or 6 };

    public override async ValueTask<DbConnection> Forbind(CancellationToken ct)
    {
        var f = new SqliteConnection(_forbindelse);
        await f.OpenAsync(ct);
        return f;
    }

    public override async ValueTask<Skrivning> Skriv(CancellationToken ct)
    {
        await _kø.WaitAsync(ct);
        try
        {
            var f = _skriver ??= Skriver();
            return new(f, f.BeginTransaction(IsolationLevel.Serializable, deferred: false), Slip);
        }
        catch
        {
            _kø.Release();
            throw;
        }
    }

    /// <summary>BEGIN IMMEDIATE har allerede udelukket alle andre skrivere.</summary>
    public override Task Lås(Skrivning s, string hvad, CancellationToken ct) => Task.CompletedTask;

    public override Task LåsTabel(Skrivning s, string tabel, CancellationToken ct) => Task.CompletedTask;

    internal override ValueTask<int[]> Udfør(Skrivning s, IReadOnlyList<Sætning> sætninger, CancellationToken ct)
    {
        var ramt = new int[sætninger.Count];
        for (var i = 0; i < ramt.Length; i++)
        {
            var k = Forberedt(sætninger[i]);
            k.Transaction = (SqliteTransaction)s.Transaktion;
            for (var p = 0; p < k.Parameters.Count; p++)
                k.Parameters[p].Value = sætninger[i].Værdier[p] ?? DBNull.Value;
            ramt[i] = k.ExecuteNonQuery();
        }
        return ValueTask.FromResult(ramt);
    }

    SqliteCommand Forberedt(Sætning s)
    {
        if (_forberedte.TryGetValue(s.Sql, out var k))
            return k;
        k = _skriver!.CreateCommand();
        k.CommandText = s.Sql;
        for (var i = 1; i <= s.Værdier.Length; i++)
            k.Parameters.Add(new SqliteParameter("$" + i.ToString(CultureInfo.InvariantCulture), null));
        return _forberedte[s.Sql] = k;
    }

    SqliteConnection Skriver()
    {
        var f = new SqliteConnection(_forbindelse + ";Pooling=False");
        f.Open();
        using var k = f.CreateCommand();
        k.CommandText = "PRAGMA synchronous = FULL";
        k.ExecuteNonQuery();
        return f;
    }

    ValueTask Slip()
    {
        _kø.Release();
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var k in _forberedte.Values)
            await k.DisposeAsync();
        if (_skriver is not null)
            await _skriver.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(_forbindelse));
        _kø.Dispose();
    }
}
