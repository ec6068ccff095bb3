using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Helligdag, eller en dag der kun ligestilles med en helligdag ved analogi.</summary>
public enum Lukkedagsart { Helligdag, Lukkedag }

/// <summary>En dag i året, der ikke er en almindelig hverdag.</summary>
/// <param name="Omdeling">Deles der post ud den dag?</param>
public sealed record Lukkedag(string Navn, DateOnly Dag, Lukkedagsart Art, bool Omdeling);

/// <summary>Årets helligdage og lukkedage, regnet af lov/lukkedage.json for ethvert år.</summary>
public static class Lukkedage
{
    static readonly Række[] s_rækker = Læs();

    static readonly ConcurrentDictionary<int, Lukkedag[]> s_år = new();

    /// <summary>Dagene i året, tidligste først. To kan falde på samme dag.</summary>
    public static IReadOnlyList<Lukkedag> I(int år) => s_år.GetOrAdd(år, Regn);

    static Lukkedag[] Regn(int år)
    {
        var påske = Påskedag(år);
        return [.. s_rækker.Where(r => (r.Fra ?? år) <= år && år <= (r.Til ?? år)).Select(r => new Lukkedag(r.Navn, r.Dag(år, påske), r.Art, r.Omdeling)).OrderBy(d => d.Dag)];
    }

    public static bool ErHelligdag(DateOnly dag) => På(dag).Any(d => d.Art == Lukkedagsart.Helligdag);

    /// <summary>Er dagen lukket uden at være helligdag?</summary>
    public static bool ErKunLukkedag(DateOnly dag) => På(dag).ToArray() is { Length: > 0 } fundne && fundne.All(d => d.Art == Lukkedagsart.Lukkedag);

    /// <summary>Deles der breve ud: mandag til fredag, når det ikke er en dag uden omdeling.</summary>
    public static bool HarOmdeling(DateOnly dag) => !ErWeekend(dag) && På(dag).All(d => d.Omdeling);

    public static bool ErWeekend(DateOnly dag) => dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Påskedag i den gregorianske kalender: første søndag efter den kirkelige fuldmåne efter 21. marts.</summary>
    /// <remarks>Den anonyme gregorianske algoritme (Meeus, Jones og Butcher); prøvet mod Gauss' regel i testene.</remarks>
    public static DateOnly Påskedag(int år)
    {
        var gyldental = år % 19;
        var (århundrede, iÅrhundrede) = Math.DivRem(år, 100);
        var (skud, restSkud) = Math.DivRem(århundrede, 4);
        var rettelse = (århundrede - ((århundrede + 8) / 25) + 1) / 3;
        var epakt = ((19 * gyldental) + århundrede - skud - rettelse + 15) % 30;
        var (i, k) = Math.DivRem(iÅrhundrede, 4);
        var ugedag = (32 + (2 * restSkud) + (2 * i) - epakt - k) % 7;
        var m = (gyldental + (11 * epakt) + (22 * ugedag)) / 451;
        var (måned, dag) = Math.DivRem(epakt + ugedag - (7 * m) + 114, 31);
        return new(år, måned, dag + 1);
    }

    static IEnumerable<Lukkedag> På(DateOnly dag) => I(dag.Year).Where(d => d.Dag == dag);

    sealed record Række(string Navn, int? Påske, (int Måned, int Dag) Fast, Lukkedagsart Art, bool Omdeling, int? Fra, int? Til)
    {
        public DateOnly Dag(int år, DateOnly påskedag) => Påske is { } efter ? påskedag.AddDays(efter) : new(år, Fast.Måned, Fast.Dag);
    }

    static Række[] Læs()
    {
        using var fil = Lovfil.Åbn("lukkedage.json");
        return [.. fil.RootElement.GetProperty("dage").EnumerateArray().Select(LæsRække)];
    }

    static Række LæsRække(JsonElement e) => new(e.Tekst("navn")!, Tal(e, "paaske"), Fast(e.Tekst("fast")),
        e.Tekst("art") == "helligdag" ? Lukkedagsart.Helligdag : Lukkedagsart.Lukkedag, e.GetProperty("omdeling").GetBoolean(), Tal(e, "fra"), Tal(e, "til"));

    static int? Tal(JsonElement e, string navn) => e.TryGetProperty(navn, out var v) ? v.GetInt32() : null;

    static (int, int) Fast(string? fast) =>
        fast is null ? default : (int.Parse(fast.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(fast.AsSpan(3, 2), CultureInfo.InvariantCulture));
}
