using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>En journal på en tom database med egen nøglefil.</summary>
public sealed class Prøvejournal : IAsyncDisposable
{
    string _mappe = "";

    public Database Database { get; private init; } = null!;
    public Nøglefil Nøgler { get; private init; } = null!;
    public Rettesnor.Tilslutning.Journal.Journal Journal { get; private init; } = null!;
    public Hoveder Hoveder => new(Database, Nøgler, Path.Combine(_mappe, "hoveder"));
    public Adgangslog Adgangslog => new(Database, Nøgler, Ur);
    public Verifikation Verifikation => new(Journal, Hoveder, Adgangslog);
    public Lister Lister => new(Database, Nøgler, Ur);
    public Vedligehold Vedligehold => new(Journal);
    public Udbakke Udbakke => new(Database, Nøgler, Ur);
    public string Mappe => _mappe;
    public string Forbindelse { get; private init; } = "";
    public Ur Ur { get; private init; } = null!;

    public static async Task<Prøvejournal> Ny(bool postgres)
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-").FullName;
        var forbindelse = postgres ? Postgres.NyDatabase() : "sqlite:" + Path.Combine(mappe, "journal.db");
        var database = Database.Åbn(forbindelse);
        var nøgler = Nøglefil.ÅbnEllerLav(Path.Combine(mappe, "noegler.json"));
        var ur = new Ur(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero));
        var ny = new Prøvejournal { _mappe = mappe, Forbindelse = forbindelse, Database = database, Nøgler = nøgler, Ur = ur, Journal = new(database, nøgler, ur) };
        await ny.Journal.Klargør();
        return ny;
    }

    /// <summary>Skriver direkte i databasen uden om triggerne, som en, der har fat i filen.</summary>
    public async Task Forfalsk(string sql, params (string, object?)[] værdier)
    {
        await using var s = await Database.Skriv(default);
        if (Database.Navn == "postgresql")
            await s.Forbindelse.Kommando(s.Transaktion, "SET LOCAL session_replication_role = replica").Udfør(default);
        else
            foreach (var tabel in (string[])["haendelse", "adgangslog"])
                await s.Forbindelse.Kommando(s.Transaktion, $"DROP TRIGGER IF EXISTS {tabel}_aendres_ikke; DROP TRIGGER IF EXISTS {tabel}_slettes_ikke").Udfør(default);
        await s.Forbindelse.Kommando(s.Transaktion, sql, værdier).Udfør(default);
        await s.Gem();
    }

    public async Task<List<object?[]>> Rækker(string sql)
    {
        await using var f = await Database.Forbind(default);
        return await f.Kommando(null, sql).Rækker(r => Enumerable.Range(0, r.FieldCount).Select(i => r.IsDBNull(i) ? null : r.GetValue(i)).ToArray(), default);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Nøgler.Dispose();
        Directory.Delete(_mappe, recursive: true);
    }
}

/// <summary>Et ur, prøven selv stiller.</summary>
public sealed class Ur(DateTimeOffset nu) : TimeProvider
{
    public DateTimeOffset Nu { get; set; } = nu;

    public override DateTimeOffset GetUtcNow() => Nu;
}
