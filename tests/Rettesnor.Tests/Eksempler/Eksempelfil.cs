using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Eksempler;

/// <summary>Et regneeksempel fra mappen eksempler: en sag, dagen den vurderes på, og det der skal komme ud.</summary>
/// <remarks>Formatet er kontraktens: {kilde, pr, [kendt], [ydelse], sag eller raa, forventet, forventet_ydelse, forventet_forloeb, afvises}.</remarks>
sealed class Eksempelfil(string sti)
{
    readonly JsonElement _fil = JsonDocument.Parse(File.ReadAllBytes(sti)).RootElement;

    public string Sti => Rod.Relativ(sti);
    public string Navn => Path.GetFileNameWithoutExtension(sti);
    public string Kilde => _fil.GetProperty("kilde").GetString()!;
    public DateOnly Pr => Dag("pr") ?? throw new InvalidDataException($"{Sti} mangler pr.");
    public DateOnly? Kendt => Dag("kendt");
    public bool Afvises => _fil.TryGetProperty("afvises", out var a) && a.GetBoolean();
    public IReadOnlyList<JsonElement> Forventet => Liste("forventet");
    public IReadOnlyList<JsonElement> ForventetYdelse => Liste("forventet_ydelse");
    public IReadOnlyList<JsonElement> ForventetForløb => Liste("forventet_forloeb");

    public static IEnumerable<Eksempelfil> Alle() => Rod.Filer("eksempler", "*.json").Select(f => new Eksempelfil(f));

    public byte[] Sagsfil => Encoding.UTF8.GetBytes(_fil.TryGetProperty("raa", out var rå) ? rå.GetString()! : _fil.GetProperty("sag").GetRawText());

    /// <exception cref="UgyldigSagException">Sagen afvises.</exception>
    public Vurdering Vurderet() => Vurdering.Af(Sagslæser.Læs(Sagsfil), Pr, Kendt, Måneder());

    /// <summary>Alt, der ikke er, som eksemplet siger; tom når det holder.</summary>
    public IReadOnlyList<string> Fejl()
    {
        Vurdering vurdering;
        try
        {
            vurdering = Vurderet();
        }
        catch (UgyldigSagException e)
        {
            return Afvises ? [] : [.. e.Fejl.Select(f => $"sagen er afvist: {f}")];
        }
        if (Afvises)
            return ["sagen skulle afvises, men blev vurderet"];
        var ud = Skrevet(vurdering);
        return
        [
            .. Mangler(Forventet, ud.GetProperty("svar"), "svar", "regel", ["udfald", "frist", "vaerdi", "vedr", "aaben", "sikkerhed"]),
            .. Mangler(ForventetYdelse, ud.GetProperty("ydelse"), "ydelse", "maaned", []),
            .. Mangler(ForventetForløb, ud.GetProperty("forloeb"), "forløb", "vedr", []),
        ];
    }

    public static JsonElement Skrevet(Vurdering vurdering)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Vurderingsskriver.Skriv(buffer, vurdering, indrykket: false);
        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }

    static IEnumerable<string> Mangler(IReadOnlyList<JsonElement> ønskede, JsonElement fundne, string hvad, string nøgle, string[] vis)
    {
        var liste = fundne.ValueKind == JsonValueKind.Array ? fundne.EnumerateArray().ToArray() : [];
        foreach (var ønsket in ønskede)
        {
            var skalFindes = !(ønsket.TryGetProperty("_findes", out var findes) && findes.ValueKind == JsonValueKind.False);
            var findesDer = liste.Any(f => Sammenligning.Ens(ønsket, f));
            if (skalFindes && !findesDer)
                yield return $"ventede {hvad}:  {ønsket.GetRawText().ReplaceLineEndings(" ")}\n     men fik:  {Nær(ønsket, liste, nøgle, vis)}";
            else if (!skalFindes && findesDer)
                yield return $"{hvad} findes, men skulle ikke:  {ønsket.GetRawText()}";
        }
    }

    /// <summary>De fundne led med samme nøgle, vist ved de felter der er spurgt til.</summary>
    static string Nær(JsonElement ønsket, JsonElement[] fundne, string nøgle, string[] vis)
    {
        if (!ønsket.TryGetProperty(nøgle, out var søgt))
            return $"{fundne.Length} andre";
        var felter = ønsket.EnumerateObject().Select(e => e.Name).Concat(vis).Distinct().ToArray();
        var nære = fundne.Where(f => f.TryGetProperty(nøgle, out var v) && Sammenligning.Ens(søgt, v))
            .Select(f => "{ " + string.Join(", ", felter.Where(n => f.TryGetProperty(n, out _)).Select(n => $"\"{n}\": {f.GetProperty(n).GetRawText()}")) + " }").ToArray();
        return nære.Length == 0 ? $"intet med {nøgle} {søgt}" : string.Join("\n               ", nære);
    }

    Periode? Måneder()
    {
        if (_fil.TryGetProperty("ydelse", out var spænd))
        {
            var ender = spænd.GetString()!.Split("..");
            return new(Måned(ender[0]), Periode.Måned(Måned(ender[^1])).TilOgMed);
        }
        var måneder = ForventetYdelse.Select(y => Måned(y.GetProperty("maaned").GetString()!)).Order().ToArray();
        return måneder.Length == 0 ? null : new(måneder[0], Periode.Måned(måneder[^1]).TilOgMed);
    }

    static DateOnly Måned(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM", CultureInfo.InvariantCulture);

    DateOnly? Dag(string navn) => _fil.TryGetProperty(navn, out var e) && e.ValueKind == JsonValueKind.String
        ? DateOnly.ParseExact(e.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    IReadOnlyList<JsonElement> Liste(string navn) => _fil.TryGetProperty(navn, out var e) ? [.. e.EnumerateArray()] : [];
}

/// <summary>Kontraktens lighed: de givne felter er ens, tal er ens på en halv øre nær.</summary>
static class Sammenligning
{
    const decimal HalvØre = 0.005m;

    public static bool Ens(JsonElement ønsket, JsonElement fundet) => ønsket.ValueKind switch
    {
        JsonValueKind.Number => Tal(fundet) is { } tal && Math.Abs(ønsket.GetDecimal() - tal) < HalvØre,
        JsonValueKind.Object => fundet.ValueKind == JsonValueKind.Object
            && ønsket.EnumerateObject().Where(e => e.Name != "_findes").All(e => fundet.TryGetProperty(e.Name, out var v) && Ens(e.Value, v)),
        JsonValueKind.Array => fundet.ValueKind == JsonValueKind.Array && ønsket.EnumerateArray().All(e => fundet.EnumerateArray().Any(f => Ens(e, f))),
        JsonValueKind.String => fundet.ValueKind == JsonValueKind.String && ønsket.GetString() == fundet.GetString(),
        _ => ønsket.ValueKind == fundet.ValueKind,
    };

    static decimal? Tal(JsonElement e) =>
        e.ValueKind == JsonValueKind.Number ? e.GetDecimal()
        : e.ValueKind == JsonValueKind.String && decimal.TryParse(e.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var tal) ? tal : null;
}
