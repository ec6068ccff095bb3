using System.Data;
using System.Data.Common;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>En SQL-sætning med værdierne $1, $2 …</summary>
readonly record struct Sætning(string Sql, params object?[] Værdier);

/// <summary>Databasen bag journalen. SQL'en er den samme; kun typer, triggere, låse og fejlkoder skiller.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>Åbner efter en forbindelsestekst: »sqlite:STI« eller en PostgreSQL-tekst.</summary>
    /// <exception cref="ArgumentException">Teksten begynder ikke med en kendt form, eller en del af den kendes ikke.</exception>
    public static Database Åbn(string forbindelse) =>
        forbindelse.StartsWith("sqlite:", StringComparison.Ordinal) ? new SqliteDatabase(forbindelse["sqlite:".Length..])
        : forbindelse.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresDatabase(forbindelse)
        : throw new ArgumentException("Databasen skal skrives »sqlite:STI« eller »Host=…;Database=…;Username=…«.", nameof(forbindelse));

    public abstract string Navn { get; }
    public abstract IReadOnlyList<string> Skemaer { get; }
    public abstract bool ErDublet(DbException fejl);

    /// <summary>Kan samme arbejde prøves igen, fordi en anden skrev samtidig?</summary>
    public abstract bool ErSamtidighed(DbException fejl);

    /// <summary>Så mange transaktioner kan med fordel være i gang på én gang fra denne node.</summary>
    public abstract int SamtidigeSkrivninger { get; }

    /// <summary>Efter ORDER BY … LIMIT i en rækkekø: springer over rækker, en anden node har taget.</summary>
    public abstract string SpringLåsteOver { get; }

    /// <summary>Det niveau, hvor en transaktion ser databasen, som den var, da den begyndte.</summary>
    public abstract IsolationLevel Øjebliksbillede { get; }

    public abstract ValueTask<DbConnection> Forbind(CancellationToken ct);

    /// <summary>En transaktion, der har skriveretten fra begyndelsen. Gemmes den ikke, er intet sket.</summary>
    public abstract ValueTask<Skrivning> Skriv(CancellationToken ct);

    /// <summary>Venter på, at ingen anden node er i gang med det samme; slippes med transaktionen.</summary>
    public abstract Task Lås(Skrivning s, string hvad, CancellationToken ct);

    /// <summary>Venter, til ingen er ved at skrive i tabellen, og holder andre skrivere ude, til transaktionen er forbi.</summary>
    public abstract Task LåsTabel(Skrivning s, string tabel, CancellationToken ct);

    /// <summary>Udfører sætningerne i én omgang.</summary>
    /// <returns>Antal ramte rækker for hver.</returns>
    internal abstract ValueTask<int[]> Udfør(Skrivning s, IReadOnlyList<Sætning> sætninger, CancellationToken ct);

    public abstract ValueTask DisposeAsync();
}

/// <summary>En åben skrivning i databasen.</summary>
public sealed class Skrivning(DbConnection forbindelse, DbTransaction transaktion, Func<ValueTask> slip) : IAsyncDisposable
{
    public DbConnection Forbindelse => forbindelse;
    public DbTransaction Transaktion => transaktion;

    /// <summary>Gør skrivningen holdbar: når den vender tilbage, er det skrevne på disken.</summary>
    public Task Gem(CancellationToken ct = default) => transaktion.CommitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaktion.DisposeAsync();
        }
        finally
        {
            await slip();
        }
    }
}
