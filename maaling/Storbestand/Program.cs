using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Rettesnor.Lov.Fakta;
using Rettesnor.Maaling;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;

// Brug: dotnet run -c Release --project maaling/Storbestand -- DATAMAPPE [sager [hændelser]]
// Databasen er den, RETTESNOR_DATABASE eller datamappens rettesnor.json peger på; ellers SQLite i mappen. Sager, der findes, læses forbi.
if (args.Length == 0)
{
    Console.Error.WriteLine("Angiv datamappen.");
    return 2;
}
var sager = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
var hændelser = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50;
const int bundt = 250;

await using var adgang = Opsætning.Læs(args[0], Environment.GetEnvironmentVariable).Åbn(TimeProvider.System);
await adgang.Journal.Klargør();
var skriver = new Sagsskriver(adgang.Journal.Database, adgang.Nøgler, TimeProvider.System);
var kanal = Channel.CreateBounded<Skriveplan[]>(8);
var ur = Stopwatch.StartNew();

int næste;
await using (var f = await adgang.Journal.Database.Forbind(default))
await using (var k = f.CreateCommand())
{
    k.CommandText = "SELECT COUNT(*) FROM sagsnoegle";
    næste = Convert.ToInt32(await k.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
}
if (næste > 0)
    Console.WriteLine($"{næste} sager findes i forvejen.");
var begyndt = næste;
var regnere = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(async () =>
{
    while (Interlocked.Add(ref næste, bundt) - bundt is var fra && fra < sager)
        await kanal.Writer.WriteAsync([.. Enumerable.Range(fra, Math.Min(bundt, sager - fra)).Select(nr =>
        {
            var fil = Prøvesager.Fil(nr, adgang.Journal.Idag, hændelser);
            return skriver.Forbered(null, Sagslæser.Læs(fil), Journal.Indhold(fil));
        })]);
})).ToArray();
_ = Task.WhenAll(regnere).ContinueWith(t => kanal.Writer.Complete(t.Exception), TaskScheduler.Default);

var (skrevet, rækker) = (0, 0L);
await foreach (var planer in kanal.Reader.ReadAllAsync())
{
    rækker += await Indlæsning.Skriv(adgang.Journal.Database, planer);
    skrevet += planer.Length;
    if (skrevet % 5_000 < bundt)
        Console.WriteLine($"{begyndt + skrevet} sager, {rækker} rækker, {skrevet / ur.Elapsed.TotalSeconds:F0} sager/s");
}
await Indlæsning.Færdig(adgang.Journal.Database);
Console.WriteLine($"{skrevet} sager med {skrevet * (long)hændelser} hændelser, {rækker} rækker i alt, på {ur.Elapsed.TotalSeconds:F0} s.");
return 0;
