using System.Diagnostics;
using Rettesnor.Tests.Tilslutning.Journal;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Maaling;

/// <summary>Starter barnet, dræber det på et tilfældigt sted, og prøver databasen. Det sker igen og igen på den samme database.</summary>
sealed class Forsøg(string navn)
{
    /// <summary>Så tit prøves alt: kæder, lister, hver bekræftet hændelse. Ellers kun rundens egne.</summary>
    const int HeltHver = 25;

    readonly Random _tilfældig = new(17);
    readonly List<(string Sag, string Navn)> _bekræftet = [];
    readonly DirectoryInfo _mappe = Directory.CreateTempSubdirectory("rettesnor-nedbrud-");
    (int Program, int Server, int Forbindelse) _dræbt;
    int _fejl;

    string Nøglefil => Path.Combine(_mappe.FullName, "noegler.json");

    public async Task<bool> Kør(int gange)
    {
        using var server = navn == "postgresql" ? Postgres.Start(holdbar: true) ?? throw new InvalidOperationException("PostgreSQL er ikke installeret.") : null;
        var forbindelse = server is null ? "sqlite:" + Path.Combine(_mappe.FullName, "journal.db") : server.Database("nedbrud");
        var ur = Stopwatch.StartNew();
        try
        {
            for (var runde = 0; runde < gange && _fejl == 0; runde++)
            {
                var nye = _bekræftet.Count;
                await Dræb(forbindelse, runde, server);
                await Prøv(forbindelse, nye, helt: (runde + 1) % HeltHver == 0 || runde == gange - 1);
                if ((runde + 1) % HeltHver == 0)
                    Console.WriteLine($"{navn}: {runde + 1} gange, {_bekræftet.Count} bekræftede hændelser, {_fejl} fejl, {ur.Elapsed.TotalMinutes:F1} min.");
            }
            Console.WriteLine($"{navn}: dræbt {_dræbt.Program} gange midt i skrivning{(server is null ? "" : $", serveren standset brat {_dræbt.Server} gange, forbindelser dræbt {_dræbt.Forbindelse} gange")}. {_bekræftet.Count} bekræftede hændelser, {_fejl} fejl, {ur.Elapsed.TotalMinutes:F1} min.");
            return _fejl == 0;
        }
        finally
        {
            _mappe.Delete(recursive: true);
        }
    }

    async Task Dræb(string forbindelse, int runde, Postgres? server)
    {
        using var barn = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Selv(), "barn", forbindelse, Nøglefil, $"{runde}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var fejl = barn.StandardError.ReadToEndAsync();
        if (await barn.StandardOutput.ReadLineAsync() != "klar")
            throw new InvalidOperationException($"Barnet kom ikke i gang: {await fejl}");
        var første = new TaskCompletionSource();
        var læser = Task.Run(async () =>
        {
            while (await barn.StandardOutput.ReadLineAsync() is { } linje)
                if (linje.Split(' ') is [var sag, var hændelse])
                {
                    _bekræftet.Add((sag, hændelse));
                    første.TrySetResult();
                }
        });
        // Som regel midt i skrivningen; hver ottende gang allerede, mens barnet er ved at komme i gang.
        if (runde % 8 != 7)
            await Task.WhenAny(første.Task, læser);
        await Task.Delay(_tilfældig.Next(0, 250));
        switch (server is null ? 0 : runde % 6)
        {
            case 2:
                _dræbt.Server++;
                server!.Ned();
                break;
            case 4:
                _dræbt.Forbindelse++;
                server!.DræbForbindelse();
                await Task.Delay(50);
                break;
        }
        _dræbt.Program++;
        barn.Kill();
        await barn.WaitForExitAsync();
        await læser;
        if (server is not null && runde % 6 == 2)
            server.Op();
        else if (server is not null && runde % 6 == 4)
            await server.Klar();
    }

    async Task Prøv(string forbindelse, int nye, bool helt)
    {
        await using var database = Database.Åbn(forbindelse);
        using var nøgler = Rettesnor.Tilslutning.Journal.Nøglefil.ÅbnEllerLav(Nøglefil);
        var journal = new Journal(database, nøgler, TimeProvider.System);
        await journal.Klargør();
        foreach (var sag in _bekræftet.Skip(helt ? 0 : nye).GroupBy(b => b.Sag))
        {
            var navne = (await journal.Hent(Prøvesager.Kommune, sag.Key))?.Sag.Hændelser.Select(h => h.Id).OfType<string>().ToArray() ?? [];
            foreach (var (_, hændelse) in sag.Where(b => b.Navn != "oprettet"))
                if (navne.Count(n => n == hændelse) is not 1 and var antal)
                    Fejl($"{hændelse} i {sag.Key} er bekræftet, men står der {antal} gange.");
            if (navne.Length == 0)
                Fejl($"{sag.Key} er bekræftet, men findes ikke.");
        }
        if (!helt)
            return;
        foreach (var a in await new Verifikation(journal, new(database, nøgler, _mappe.FullName), new(database, nøgler, TimeProvider.System)).Prøv())
            Fejl(a.ToString());
        await PrøvUdbakke(journal);
    }

    /// <summary>Hver hændelse har sin forsendelse og omvendt: de er skrevet i samme transaktion.</summary>
    async Task PrøvUdbakke(Journal journal)
    {
        var (forsendelser, hændelser) = (new HashSet<string>(), new List<string>());
        await using var f = await journal.Database.Forbind(default);
        await using (var k = f.CreateCommand())
        {
            k.CommandText = "SELECT noegle FROM udbakke";
            await using var r = await k.ExecuteReaderAsync();
            while (await r.ReadAsync())
                forsendelser.Add(r.GetString(0));
        }
        var sager = new List<string>();
        await using (var k = f.CreateCommand())
        {
            k.CommandText = "SELECT sag FROM sagsnoegle";
            await using var r = await k.ExecuteReaderAsync();
            while (await r.ReadAsync())
                sager.Add(r.GetString(0));
        }
        foreach (var sag in sager)
            hændelser.AddRange((await journal.Hent(Prøvesager.Kommune, sag))!.Sag.Hændelser.Select(h => h.Id).OfType<string>().Where(n => n.StartsWith('r')));
        if (hændelser.Count != forsendelser.Count || !forsendelser.SetEquals(hændelser))
            Fejl($"{hændelser.Count} hændelser, men {forsendelser.Count} forsendelser.");
    }

    void Fejl(string hvad)
    {
        _fejl++;
        Console.WriteLine("FEJL: " + hvad);
    }

    /// <summary>Køres programmet gennem dotnet, skal barnet det også.</summary>
    static string[] Selv() => Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(Forsøg).Assembly.Location] : [];
}
