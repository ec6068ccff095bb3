using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Arkitektur;

/// <summary>Et id i lov/katalog.json: hvad det handler om, og hvor svaret findes.</summary>
/// <param name="Hvor">svar, inde-i, maaned eller baggrund.</param>
/// <param name="I">De regler eller klasser, id'et er forklaret af.</param>
/// <param name="Siger">Hvad reglen siger, når den kun taler i månedens beregning; ellers siger reglen det selv.</param>
/// <param name="Hjemmel">Hvor den står, når den kun taler i månedens beregning.</param>
/// <param name="Grund">Hvorfor det kun er baggrund.</param>
sealed record Katalogpost(string Id, string Titel, string Hvor, string[] I, string? Siger, Katalogsted[] Hjemmel, string? Grund, Uafklaret? Uafklaret)
{
    public static IReadOnlyList<Katalogpost> Alle { get; } = [.. Fil().GetProperty("regler").EnumerateArray().Select(Læs)];

    public static Katalogpost Find(string id) => Alle.Single(p => p.Id == id);

    static JsonElement Fil() => JsonDocument.Parse(File.ReadAllBytes(Rod.Sti("lov", "katalog.json"))).RootElement;

    static Katalogpost Læs(JsonElement e) => new(e.GetProperty("id").GetString()!, e.GetProperty("titel").GetString()!, e.GetProperty("hvor").GetString()!,
        e.TryGetProperty("i", out var i) ? [.. i.EnumerateArray().Select(x => x.GetString()!)] : [],
        e.TryGetProperty("siger", out var siger) ? siger.GetString() : null,
        e.TryGetProperty("hjemmel", out var hjemmel) ? [.. hjemmel.EnumerateArray().Select(Sted)] : [],
        e.TryGetProperty("grund", out var grund) ? grund.GetString() : null,
        e.TryGetProperty("uafklaret", out var u) ? new(u.GetProperty("hvad").GetString()!, u.GetProperty("afgoeres_af").GetString()!) : null);

    static Katalogsted Sted(JsonElement e)
    {
        var sted = e.GetProperty("sted").GetString()!.Split(' ', 2);
        return new(sted[0], sted[1], Skæring(e, "fra") ?? Skæringsdag.RessourceforløbIndført, Skæring(e, "foer")?.AddDays(-1) ?? DateOnly.MaxValue);
    }

    static DateOnly? Skæring(JsonElement e, string felt) => e.TryGetProperty(felt, out var kode) ? Skæringsdag.Alle.Single(d => d.Kode == kode.GetString()).Dag : null;
}

/// <summary>Et sted i en lov, og de nøgledatoer det gælder.</summary>
sealed record Katalogsted(string Lov, string Paragraf, DateOnly Fra, DateOnly Til);

/// <summary>Noget, loven lader åbent, og den tekst der ville afgøre det.</summary>
sealed record Uafklaret(string Hvad, string AfgøresAf);
