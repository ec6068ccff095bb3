using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>En PostgreSQL kun til prøverne: egen mappe, egen port på loopback, standset når prøverne er færdige.</summary>
public sealed class Postgres : IDisposable
{
    static readonly Lazy<Postgres?> s_fælles = new(Start);
    static int s_næste;
    readonly string _mappe, _bin;
    readonly int _port;

    Postgres(string bin, string mappe, int port) => (_bin, _mappe, _port) = (bin, mappe, port);

    /// <summary>En tom database; serveren startes første gang.</summary>
    public static string NyDatabase()
    {
        var server = s_fælles.Value ?? throw new InvalidOperationException("PostgreSQL er ikke installeret. ./test installerer den (pakken postgresql).");
        var navn = $"proeve{Interlocked.Increment(ref s_næste)}";
        server.Som($"{server._bin}/createdb -h 127.0.0.1 -p {server._port} -U postgres {navn}");
        return $"Host=127.0.0.1;Port={server._port};Database={navn};Username=postgres;Include Error Detail=false";
    }

    static Postgres? Start()
    {
        var bin = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => d + "/bin").LastOrDefault(b => File.Exists(b + "/initdb")) : null;
        if (bin is null)
            return null;
        var mappe = Directory.CreateTempSubdirectory("rettesnor-pg-").FullName;
        var lytter = new TcpListener(IPAddress.Loopback, 0);
        lytter.Start();
        var port = ((IPEndPoint)lytter.LocalEndpoint).Port;
        lytter.Stop();
        var server = new Postgres(bin, mappe, port);
        Kør("chown", "-R", "postgres", mappe);
        server.Som($"{bin}/initdb -D {mappe}/data -A trust -U postgres --locale=C.UTF-8 -E UTF8");
        server.Som($"{bin}/pg_ctl -D {mappe}/data -w -l {mappe}/log -o '-c listen_addresses=127.0.0.1 -c unix_socket_directories={mappe} -p {port}' start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    /// <summary>Kører som en anden bruger end root: serveren nægter ellers at starte.</summary>
    void Som(string kommando)
    {
        if (Environment.UserName == "root")
            Kør("runuser", "-u", "postgres", "--", "sh", "-c", $"cd {_mappe} && {kommando} > {_mappe}/ud 2>&1");
        else
            Kør("sh", "-c", $"{kommando} > {_mappe}/ud 2>&1");
    }

    static void Kør(string program, params string[] ord)
    {
        using var p = Process.Start(new ProcessStartInfo(program, ord) { RedirectStandardInput = true })!;
        p.StandardInput.Close();
        p.WaitForExit();
        if (p.ExitCode != 0)
            throw new InvalidOperationException($"{program} svarede {p.ExitCode}: {string.Join(' ', ord)}");
    }

    public void Dispose()
    {
        Som($"{_bin}/pg_ctl -D {_mappe}/data -m immediate stop");
        Directory.Delete(_mappe, recursive: true);
    }
}

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
    public Lister Lister => new(Database, Nøgler);
    public Ur Ur { get; private init; } = null!;

    public static async Task<Prøvejournal> Ny(bool postgres)
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-").FullName;
        var database = Database.Åbn(postgres ? Postgres.NyDatabase() : "sqlite:" + Path.Combine(mappe, "journal.db"));
        var nøgler = Nøglefil.ÅbnEllerLav(Path.Combine(mappe, "noegler.json"));
        var ur = new Ur(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero));
        var ny = new Prøvejournal { _mappe = mappe, Database = database, Nøgler = nøgler, Ur = ur, Journal = new(database, nøgler, ur) };
        await ny.Journal.Klargør();
        return ny;
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
