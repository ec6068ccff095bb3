using System.Globalization;
using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand;

/// <summary>En reform: satser, der får en anden værdi fra en dag. Resten af loven er uændret.</summary>
/// <remarks>{ "navn": "…", "satser": { "loenindtaegtsgraense": [ { "fra": "2024-01-01", "til": null, "vaerdi": 17000 } ] } }; navnene er filerne i lov/satser.</remarks>
public sealed record Reform(string Navn, Satser Satser)
{
    /// <summary>Det, reformen ændrer, sagt i ord.</summary>
    public IReadOnlyList<string> Ændringer { get; init; } = [];

    /// <exception cref="FormatException">Filen er ikke en reform; beskeden siger hvor.</exception>
    public static Reform Læs(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var fil = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var rod = fil.RootElement;
            var (satser, ændringer) = (Satser.Gældende, new List<string>());
            foreach (var sats in rod.GetProperty("satser").EnumerateObject())
            {
                if (!satser.Findes(sats.Name))
                    throw new FormatException($"Reformen nævner satsen »{sats.Name}«, som ikke findes. Se navnene med rettesnor satser.");
                var rækker = sats.Value.EnumerateArray().Select(r => Række(sats.Name, r)).ToArray();
                satser = satser.Med(sats.Name, rækker);
                ændringer.AddRange(rækker.Select(r => Ændring(satser[sats.Name], r)));
            }
            return new(rod.TryGetProperty("navn", out var navn) ? navn.GetString() ?? "Reform" : "Reform", satser) { Ændringer = ændringer };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("""Reformen kan ikke læses. Den skrives { "navn": "…", "satser": { "loenindtaegtsgraense": [ { "fra": "2024-01-01", "vaerdi": 17000 } ] } }.""", e);
        }
    }

    static string Ændring(Sats sats, Satsrække r) =>
        $"{sats.Titel}: {Skrivemåde.Tal(r.Værdi ?? 0, 2)} {sats.Enhed} fra {r.Fra.Skrevet()}{(r.Til is { } til ? $" til og med {til.Skrevet()}" : "")}";

    static Satsrække Række(string navn, JsonElement r)
    {
        var værdi = r.GetProperty("vaerdi").GetDecimal();
        if (værdi is < 0 or > 10_000_000 || decimal.Round(værdi, 2) != værdi)
            throw new FormatException($"Reformens værdi af »{navn}« skal være fra 0 til 10.000.000 med højst to decimaler.");
        return new(Dag(navn, r.GetProperty("fra").GetString()), r.TryGetProperty("til", out var til) && til.ValueKind != JsonValueKind.Null ? Dag(navn, til.GetString()) : null, værdi, Satsstatus.Reform, null, "Reform");
    }

    static DateOnly Dag(string navn, string? tekst) => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
        ? dag : throw new FormatException($"Reformens dag »{tekst}« i »{navn}« skal skrives ÅÅÅÅ-MM-DD.");
}
