using System.Text.Json;

namespace Rettesnor.Lov.Grundlag;

/// <summary>En udgave af en lov: den tekst, der viser ordlyden i perioden.</summary>
public sealed record Lovudgave(string Navn, string Eli, DateOnly Fra, DateOnly? Til, string? Bemærkning);

/// <summary>En lov, bekendtgørelse eller vejledning med sine udgaver, ældste først.</summary>
public sealed record Lovkilde(string Kode, string Titel, IReadOnlyList<Lovudgave> Udgaver)
{
    public bool Findes(DateOnly dag) => Udgaver[0].Fra <= dag && (Udgaver[^1].Til is not { } til || dag <= til);

    internal int Nummer(DateOnly dag)
    {
        for (var i = Udgaver.Count - 1; i >= 0; i--)
            if (Udgaver[i].Fra <= dag)
                return i;
        throw new FørFørsteTekstException(dag, Udgaver[0].Fra);
    }
}

/// <summary>Lovene i lov/kilder.json.</summary>
public static class Lovkilder
{
    static readonly Dictionary<string, Lovkilde> s_love = Læs();

    public static IEnumerable<Lovkilde> Alle => s_love.Values;

    /// <exception cref="KeyNotFoundException">Koden står ikke i lov/kilder.json.</exception>
    public static Lovkilde Lov(string kode) =>
        s_love.TryGetValue(kode, out var lov) ? lov : throw new KeyNotFoundException($"Loven »{kode}« står ikke i lov/kilder.json.");

    static Dictionary<string, Lovkilde> Læs()
    {
        using var fil = Lovfil.Åbn("kilder.json");
        return fil.RootElement.GetProperty("love").EnumerateArray().Select(Lovkilde).ToDictionary(l => l.Kode);
    }

    static Lovkilde Lovkilde(JsonElement lov) => new(
        lov.GetProperty("kode").GetString()!, lov.GetProperty("titel").GetString()!,
        [.. lov.GetProperty("versioner").EnumerateArray().Select(v => new Lovudgave(
            v.GetProperty("navn").GetString()!, v.GetProperty("eli").GetString()!, v.Dag("fra")!.Value, v.Dag("til"), v.Tekst("bemaerkning")))]);
}

/// <summary>De indlejrede datafiler fra mappen lov/.</summary>
static class Lovfil
{
    public static JsonDocument Åbn(string navn)
    {
        using var strøm = typeof(Lovfil).Assembly.GetManifestResourceStream("lov/" + navn)
            ?? throw new InvalidOperationException($"Filen lov/{navn} er ikke bygget med ind.");
        return JsonDocument.Parse(strøm);
    }

    public static IEnumerable<string> Navne(string mappe) => typeof(Lovfil).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("lov/" + mappe, StringComparison.Ordinal)).Select(n => n["lov/".Length..]).Order(StringComparer.Ordinal);

    public static DateOnly? Dag(this JsonElement e, string navn) =>
        e.Tekst(navn) is { } tekst ? DateOnly.ParseExact(tekst, "yyyy-MM-dd") : null;

    public static string? Tekst(this JsonElement e, string navn) =>
        e.TryGetProperty(navn, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
