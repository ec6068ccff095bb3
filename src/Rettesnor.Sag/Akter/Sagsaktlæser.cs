using System.Text.Json;
using System.Text.Json.Nodes;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>Læser en akt efter tabellen over akter og finder alle dens fejl.</summary>
public static class Sagsaktlæser
{
    /// <param name="sti">Stedet, fejlene begynder fra.</param>
    public static (Sagsakt? Akt, IReadOnlyList<Fejl> Fejl) Læs(ReadOnlyMemory<byte> akt, long nr, DateTimeOffset skrevet, string sti = "$")
    {
        try
        {
            using var json = JsonDocument.Parse(akt);
            return Læs(json.RootElement, nr, skrevet, sti);
        }
        catch (JsonException)
        {
            return (null, [new(sti, "akten er ikke gyldig JSON", "Tilladt: et objekt { \"type\": …, … }")]);
        }
    }

    static (Sagsakt?, IReadOnlyList<Fejl>) Læs(JsonElement rod, long nr, DateTimeOffset skrevet, string sti)
    {
        if (rod.ValueKind != JsonValueKind.Object || !rod.TryGetProperty("type", out var navn) || navn.ValueKind != JsonValueKind.String || Sagsakttyper.Find(navn.GetString()!) is not { } type)
            return (null, [new(sti + ".type", "akten har ingen kendt type", "Tilladt: " + string.Join(", ", Sagsakttyper.Alle.Select(t => t.Navn)))]);
        var felter = JsonObject.Create(rod)!;
        felter.Remove("type");
        using var uden = JsonDocument.Parse(felter.ToJsonString());
        var (værdier, fejl) = Feltobjekt.Læs(type.Felter, uden.RootElement, sti);
        return værdier is null ? (null, fejl) : (type.Byg(new(type, nr, skrevet, værdier)), fejl);
    }
}
