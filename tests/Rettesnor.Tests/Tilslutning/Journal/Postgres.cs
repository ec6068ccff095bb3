using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>En PostgreSQL kun til prøver og målinger: egen mappe, egen port på loopback. En vagt rydder op, når programmet er forbi, også når det bliver dræbt.</summary>
public sealed class Postgres : IDisposable
{
    static readonly Lazy<Postgres?> s_fælles = new(() => Start());
    static int s_næste;
    readonly string _mappe, _bin;
    readonly Process _vagt;

    Postgres(string bin, string mappe, int port)
    {
        (_bin, _mappe, Port) = (bin, mappe, port);
        // Vagten læser fra dette programs rør. Lukkes det, er programmet forbi, og så standser den serveren og sletter mappen.
        _vagt = Process.Start(new ProcessStartInfo("setsid", ["sh", "-c",
            $"cat >/dev/null; {Bruger($"{bin}/pg_ctl -D {mappe}/data -m immediate stop")} >/dev/null 2>&1; rm -rf {mappe}"])
        { RedirectStandardInput = true })!;
    }

    public int Port { get; }

    public string Mappe => _mappe;

    /// <summary>En tom database; serveren startes første gang.</summary>
    public static string NyDatabase()
    {
        var server = s_fælles.Value ?? throw new InvalidOperationException("PostgreSQL er ikke installeret. ./test installerer den (pakken postgresql).");
        return server.Database($"proeve{Interlocked.Increment(ref s_næste)}");
    }

    /// <summary>Standser den fælles server, hvis den er startet.</summary>
    internal static void Luk()
    {
        if (s_fælles is { IsValueCreated: true, Value: { } server })
            server.Dispose();
    }

    /// <summary>En tom database på denne server.</summary>
    public string Database(string navn)
    {
        Kør(Bruger($"{_bin}/createdb -h 127.0.0.1 -p {Port} -U postgres {navn}"));
        return $"Host=127.0.0.1;Port={Port};Database={navn};Username=postgres;Include Error Detail=false";
    }

    /// <summary>Starter en server; null, når PostgreSQL ikke er installeret.</summary>
    /// <param name="holdbar">Falsk i prøver, der ikke handler om strømsvigt: så venter serveren ikke på disken.</param>
    public static Postgres? Start(bool holdbar = false)
    {
        var bin = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => d + "/bin").LastOrDefault(b => File.Exists(b + "/initdb")) : null;
        if (bin is null)
            return null;
        var mappe = Directory.CreateTempSubdirectory("rettesnor-pg-").FullName;
        var server = new Postgres(bin, mappe, LedigPort());
        if (Environment.UserName == "root")
            Kør($"chown -R postgres {mappe}");
        Kør(Bruger($"{bin}/initdb -D {mappe}/data -A trust -U postgres --locale=C.UTF-8 -E UTF8 --no-sync"));
        File.AppendAllText($"{mappe}/data/postgresql.conf", $"\nlisten_addresses = '127.0.0.1'\nport = {server.Port}\nunix_socket_directories = '{mappe}'\n{(holdbar ? "" : "fsync = off\n")}");
        server.Op();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    /// <summary>Starter serveren i sin mappe.</summary>
    public void Op() => Kør(Bruger($"{_bin}/pg_ctl -D {_mappe}/data -w -l {_mappe}/log start"));

    /// <summary>Standser serveren, som om strømmen gik.</summary>
    public void Ned() => Kør(Bruger($"{_bin}/pg_ctl -D {_mappe}/data -m immediate -w stop"));

    /// <summary>Dræber én forbindelses proces med -9; så begynder serveren selv forfra.</summary>
    public void DræbForbindelse() =>
        Kør($"pid=$(pgrep -P $(head -1 {_mappe}/data/postmaster.pid) -f 127.0.0.1 | head -1); [ -z \"$pid\" ] || kill -9 $pid");

    /// <summary>Venter, til serveren tager imod igen.</summary>
    public async Task Klar()
    {
        while (true)
        {
            try
            {
                Kør(Bruger($"{_bin}/pg_isready -h 127.0.0.1 -p {Port}"));
                return;
            }
            catch (InvalidOperationException)
            {
                await Task.Delay(100);
            }
        }
    }

    public void Dispose()
    {
        if (_vagt.HasExited)
            return;
        _vagt.StandardInput.Close();
        _vagt.WaitForExit();
    }

    static int LedigPort()
    {
        using var lytter = new TcpListener(IPAddress.Loopback, 0);
        lytter.Start();
        return ((IPEndPoint)lytter.LocalEndpoint).Port;
    }

    /// <summary>Serveren nægter at køre som root.</summary>
    static string Bruger(string kommando) => Environment.UserName == "root" ? $"cd / && runuser -u postgres -- {kommando}" : kommando;

    /// <summary>Uddata går intet sted: en server, der arvede et rør herfra, ville holde det åbent.</summary>
    static void Kør(string kommando)
    {
        using var p = Process.Start(new ProcessStartInfo("sh", ["-c", $"{{ {kommando} ; }} >/dev/null 2>&1"]) { RedirectStandardInput = true })!;
        p.StandardInput.Close();
        p.WaitForExit();
        if (p.ExitCode != 0)
            throw new InvalidOperationException($"Svarede {p.ExitCode}: {kommando}");
    }
}
