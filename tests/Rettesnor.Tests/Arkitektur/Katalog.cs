using System.Text.Json;

namespace Rettesnor.Tests.Arkitektur;

/// <summary>Et id i lov/katalog.json: hvad det handler om, og hvor svaret findes.</summary>
/// <param name="Hvor">svar, inde-i, maaned eller baggrund.</param>
/// <param name="I">De regler eller klasser, id'et er forklaret af.</param>
/// <param name="Grund">Hvorfor det kun er baggrund.</param>
sealed record Katalogpost(string Id, string Titel, string Hvor, string[] I, string? Grund, Uafklaret? Uafklaret)
{
    public static IReadOnlyList<Katalogpost> Alle { get; } = [.. Fil().GetProperty("regler").EnumerateArray().Select(Læs)];

    public static Katalogpost Find(string id) => Alle.Single(p => p.Id == id);

    static JsonElement Fil() => JsonDocument.Parse(File.ReadAllBytes(Rod.Sti("lov", "katalog.json"))).RootElement;

    static Katalogpost Læs(JsonElement e) => new(e.GetProperty("id").GetString()!, e.GetProperty("titel").GetString()!, e.GetProperty("hvor").GetString()!,
        e.TryGetProperty("i", out var i) ? [.. i.EnumerateArray().Select(x => x.GetString()!)] : [],
        e.TryGetProperty("grund", out var grund) ? grund.GetString() : null,
        e.TryGetProperty("uafklaret", out var u) ? new(u.GetProperty("hvad").GetString()!, u.GetProperty("afgoeres_af").GetString()!) : null);
}

/// <summary>Noget, loven lader åbent, og den tekst der ville afgøre det.</summary>
sealed record Uafklaret(string Hvad, string AfgøresAf);
