using System.Text.Json;

namespace Rettesnor.Lov.Grundlag;

/// <summary>Hvor godt en sats er belagt.</summary>
public enum Satsstatus { Set, Beregnet, Mangler, Reform }

/// <summary>En række i en satsfil; værdien er null i et hul.</summary>
public sealed record Satsrække(DateOnly Fra, DateOnly? Til, decimal? Værdi, Satsstatus Status, string? Kilde, string? Bemærkning)
{
    public bool Gælder(DateOnly dag) => Fra <= dag && (Til is not { } til || dag <= til);
}

/// <summary>En sats på en dag, med det den hviler på.</summary>
public sealed record Satsværdi(string Navn, string Titel, decimal Værdi, Satsrække Række)
{
    public Kroner Beløb { get; } = Kroner.Af(Værdi);
    public Andel SomAndel => Andel.Procent(Værdi) with { Kilde = this };
}

/// <summary>Et beløb eller en procent over tid: én fil i lov/satser.</summary>
public sealed class Sats
{
    readonly (Satsrække Række, Satsværdi? Værdi)[] _rækker;

    public Sats(string navn, string titel, string enhed, string paragraf, string? regulering, string? afrunding, IEnumerable<Satsrække> rækker)
    {
        (Navn, Titel, Enhed, Paragraf, Regulering, Afrunding) = (navn, titel, enhed, paragraf, regulering, afrunding);
        _rækker = [.. rækker.OrderBy(r => r.Fra).Select(r => (r, r.Værdi is { } v ? new Satsværdi(navn, titel, v, r) : null))];
    }

    public string Navn { get; }
    public string Titel { get; }
    public string Enhed { get; }
    public string Paragraf { get; }
    public string? Regulering { get; }
    public string? Afrunding { get; }
    public IEnumerable<Satsrække> Rækker => _rækker.Select(r => r.Række);

    /// <summary>Værdien på dagen, eller null når filen ikke kender den.</summary>
    public Satsværdi? Kendt(DateOnly dag)
    {
        for (var i = _rækker.Length - 1; i >= 0; i--)
            if (_rækker[i].Række.Gælder(dag))
                return _rækker[i].Værdi;
        return null;
    }

    /// <summary>Værdien på dagen; aldrig et gæt: en dag uden for rækkerne eller i et hul er en fejl.</summary>
    /// <exception cref="ManglendeSatsException">Filen kender ikke værdien.</exception>
    public Satsværdi På(DateOnly dag) => Kendt(dag) ?? throw new ManglendeSatsException(Navn, dag);

    internal static Sats Læs(JsonElement fil) => new(
        fil.Tekst("navn")!, fil.Tekst("titel") ?? fil.Tekst("navn")!, fil.Tekst("enhed")!, fil.Tekst("paragraf")!, fil.Tekst("regulering"), fil.Tekst("afrunding"),
        fil.GetProperty("raekker").EnumerateArray().Select(r => new Satsrække(r.Dag("fra")!.Value, r.Dag("til"),
            r.TryGetProperty("vaerdi", out var v) && v.ValueKind == JsonValueKind.Number ? v.GetDecimal() : null,
            Status(r.Tekst("status")), r.Tekst("kilde"), r.Tekst("bemaerkning"))));

    static Satsstatus Status(string? status) => status switch
    {
        "set" => Satsstatus.Set,
        "beregnet" => Satsstatus.Beregnet,
        "reform" => Satsstatus.Reform,
        _ => Satsstatus.Mangler,
    };
}

/// <summary>Satsen kendes ikke på dagen.</summary>
public sealed class ManglendeSatsException(string navn, DateOnly dag)
    : Exception($"Satsen »{navn}« kendes ikke den {dag.Skrevet()}. Tilføj værdien med kilde i lov/satser/{navn}.json.")
{
    public string Navn { get; } = navn;
    public DateOnly Dag { get; } = dag;
}
