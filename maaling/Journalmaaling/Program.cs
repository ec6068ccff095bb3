using System.Diagnostics;
using System.Globalization;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Maaling;
using Rettesnor.Sagsbehandling;
using Rettesnor.Tests.Tilslutning.Journal;
using Rettesnor.Tilslutning.Journal;

// Brug: dotnet run -c Release --project maaling/Journalmaaling [-- skrivere [sekunder [hændelser]]]
var skrivere = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 8;
var sekunder = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var hændelser = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 30;
var mappe = Directory.CreateTempSubdirectory("rettesnor-maal-");
try
{
    Regning(hændelser);
    await Mål("SQLite", "sqlite:" + Path.Combine(mappe.FullName, "journal.db"));
    using var server = Postgres.Start(holdbar: true);
    if (server is not null)
        await Mål("PostgreSQL", server.Database("maaling"));
}
finally
{
    mappe.Delete(recursive: true);
}

void Regning(int antal)
{
    var idag = DanskTid.Dato(TimeProvider.System.GetUtcNow());
    var fil = Prøvesager.Fil(1, idag, antal);
    var sag = Sagslæser.Læs(fil);
    void Tid(string navn, Action gør)
    {
        for (var i = 0; i < 200; i++)
            gør();
        var ur = Stopwatch.StartNew();
        for (var i = 0; i < 500; i++)
            gør();
        Console.WriteLine($"{navn,-40} {ur.Elapsed.TotalMicroseconds / 500,8:F0} µs");
    }
    Tid($"Læs en sag med {antal} hændelser", () => Sagslæser.Læs(fil));
    Tid("Døren", () => Dør.Prøv(sag with { Hændelser = [.. sag.Hændelser.Take(sag.Hændelser.Count - 1)] }, sag, idag));
    Tid("Vurdering", () => Vurdering.Af(sag, idag, måneder: Periode.Måned(idag)));
    Tid("Svar alene", () => Vurdering.Svarene(sag, idag));
    Tid("Det, lister læser", () => Listevurdering.Af(sag, idag));
    var ny = Prøvesager.Samtale(idag, "ny");
    byte[] liste = [(byte)'[', .. ny, (byte)']'];
    Tid("Føj en samtale til", () => Sagslæser.Føj(sag, liste));
    var (efter, v) = (Sagslæser.Føj(sag, liste), Listevurdering.Af(sag, idag));
    Tid("Det, lister læser, efter samtalen", () => v.Med(efter));
}

async Task Mål(string navn, string forbindelse)
{
    await using var database = Database.Åbn(forbindelse);
    using var nøgler = Nøglefil.ÅbnEllerLav(Path.Combine(mappe.FullName, "noegler.json"));
    var journal = new Journal(database, nøgler, TimeProvider.System);
    await journal.Klargør();
    await using (var f = await database.Forbind(default))
    {
        await using var k = f.CreateCommand();
        k.CommandText = $"CREATE TABLE raa (kommune TEXT NOT NULL, sag TEXT NOT NULL, nr BIGINT NOT NULL, indhold {(navn == "SQLite" ? "BLOB" : "BYTEA")} NOT NULL, PRIMARY KEY (kommune, sag, nr))";
        await k.ExecuteNonQueryAsync();
    }
    const int sagerHver = 20;
    for (var nr = 0; nr < skrivere * sagerHver; nr++)
        if (await journal.Opret(Prøvesager.Fil(nr, journal.Idag, hændelser)) is not Tilføjelse.Gemt)
            throw new InvalidOperationException("Sagen blev ikke oprettet.");

    async Task Rå(int skriver, int gang)
    {
        await using var t = await database.Skriv(default);
        await using var k = t.Forbindelse.CreateCommand();
        k.Transaction = t.Transaktion;
        k.CommandText = "INSERT INTO raa (kommune, sag, nr, indhold) VALUES (@k, @s, @n, @i)";
        foreach (var (felt, værdi) in new (string, object)[] { ("k", Prøvesager.Kommune), ("s", Prøvesager.Id(skriver)), ("n", (long)gang), ("i", new byte[300]) })
        {
            var p = k.CreateParameter();
            (p.ParameterName, p.Value) = (felt, værdi);
            k.Parameters.Add(p);
        }
        await k.ExecuteNonQueryAsync();
        await t.Gem();
    }

    var stand = new long[skrivere * sagerHver];
    for (var i = 0; i < stand.Length; i++)
        stand[i] = (await journal.Hent(Prøvesager.Kommune, Prøvesager.Id(i)))!.Nr;
    async Task Hele(int skriver, int gang)
    {
        var nr = (skriver * sagerHver) + (gang % sagerHver);
        var svar = await journal.Tilføj(Prøvesager.Kommune, Prøvesager.Id(nr), stand[nr], [Prøvesager.Samtale(journal.Idag, $"m{gang}")]);
        stand[nr] = svar is Tilføjelse.Gemt g ? g.Sag.Nr : throw new InvalidOperationException(svar.ToString());
    }

    var gange = new int[skrivere];
    await Rate(Rå, 1);
    await Rate(Hele, 1);
    var (rå, hele, cpu, antal) = (0.0, 0.0, Environment.CpuUsage.TotalTime, gange.Sum());
    for (var runde = 0; runde < 2; runde++)
        (rå, hele) = (rå + (await Rate(Rå, sekunder / 2.0) / 2), hele + (await Rate(Hele, sekunder / 2.0) / 2));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{navn,-12} {skrivere} skrivere: {rå,8:F0} transaktioner/s med én række; {hele,8:F0} hændelser/s gennem hele journalen; {hele / rå:P0}; dette program brugte {(Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / (gange.Sum() - antal):F0} µs processortid pr. række i snit"));

    async Task<double> Rate(Func<int, int, Task> gør, double tid)
    {
        var ur = Stopwatch.StartNew();
        var skrevet = await Task.WhenAll(Enumerable.Range(0, skrivere).Select(s => Task.Run(async () =>
        {
            var n = 0;
            for (; ur.Elapsed.TotalSeconds < tid; n++)
                await gør(s, gange[s]++);
            return n;
        })));
        return skrevet.Sum() / ur.Elapsed.TotalSeconds;
    }
}
