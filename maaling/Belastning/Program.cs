using System.Globalization;
using Rettesnor.Maaling;

// Brug: dotnet run -c Release --project maaling/Belastning -- ADRESSE [takt [sekunder [sager [side]]]]
// ADRESSE er en kørende Rettesnor med de sager, maaling/Storbestand har lagt i kommune 0851, fx http://127.0.0.1:5080.
if (args.Length == 0)
{
    Console.Error.WriteLine("Angiv adressen på en kørende Rettesnor.");
    return 2;
}
int Tal(int nr, int ellers) => args.Length > nr ? int.Parse(args[nr], CultureInfo.InvariantCulture) : ellers;
var (takt, sekunder, sager, kun) = (Tal(1, 30), Tal(2, 30), Tal(3, 100_000), args.Length > 4 ? args[4] : null);
const int kassér = 5;

var tilfældig = new Random(17);
var træk = Enumerable.Range(0, 10_000).Select(_ => tilfældig.Next()).ToArray();
int Træk(int n) => træk[n % træk.Length];
string Dag(int n) => DateTime.UnixEpoch.AddDays(20_000 + (Træk(n) % 800)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
string Sag(int n) => $"/sag/{Prøvesager.Kommune}/{Prøvesager.Id(Træk(n) % sager)}";
string Hold(int n) => Uri.EscapeDataString($"Team {Træk(n) % 20}");
string Navn(int n) => Uri.EscapeDataString($"Sagsbehandler {Træk(n) % 400}");
string Liste(int n) => (n % 5) switch
{
    0 => "/sager",
    1 => $"/sager?enhed={Hold(n)}",
    2 => $"/sager?ansvarlig={Navn(n)}",
    3 => $"/sager?status=i-gang&frist={Dag(n)}",
    _ => $"/sager?efter={Dag(n)}%7C{Prøvesager.Id(Træk(n) % sager)}",
};
string Opgaver(int n) => (n % 4) switch
{
    0 => "/opgaver",
    1 => $"/opgaver?enhed={Hold(n)}",
    2 => $"/opgaver?ansvarlig={Navn(n)}",
    _ => $"/opgaver?frist={Dag(n)}",
};

(string Navn, Func<int, string> Adresse)[] sider =
[
    ("sager", Liste), ("sag", Sag), ("opgaver", Opgaver), ("journal", n => Sag(n) + "/journal"),
    ("blandet", n => (n % 10) switch { < 4 => Sag(n), < 7 => Liste(n), < 9 => Opgaver(n), _ => Sag(n) + "/journal" }),
];
using var klient = new HttpClient { BaseAddress = new Uri(args[0]), Timeout = TimeSpan.FromSeconds(30) };
Console.WriteLine($"{takt} forespørgsler i sekundet i {sekunder} sekunder, {sager} sager.");
Console.WriteLine($"{"side",-10} {"p50",8} {"p95",8} {"p99",8} {"længst",8}   fejl   KiB");
foreach (var (navn, adresse) in sider.Where(s => kun is null || s.Navn == kun))
{
    var (tider, fejl, størrelse) = await new Strøm(klient, takt, adresse).Kør(sekunder, kassér);
    string Del(double andel) => tider[Math.Min(tider.Length - 1, (int)(tider.Length * andel))].ToString("F1", CultureInfo.InvariantCulture);
    Console.WriteLine($"{navn,-10} {Del(0.5),8} {Del(0.95),8} {Del(0.99),8} {Del(1),8} {fejl,6} {størrelse / 1024,5:F0}");
}
return 0;
