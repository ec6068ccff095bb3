using System.Globalization;
using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Læser en værdi efter sit felts art, og siger hvad der er galt og tilladt.</summary>
sealed class Feltlæser(Fejlliste fejl)
{
    const int FørsteÅr = 1900, SidsteÅr = 2199;

    /// <summary>Værdien, eller null når den er forkert; så står fejlen i listen.</summary>
    public object? Læs(Felt felt, JsonElement e, string sti) => felt.Art switch
    {
        Feltart.Tekst or Feltart.Henvisning => Tekst(e, sti),
        Feltart.TekstEllerJaNej => e.ValueKind is JsonValueKind.True or JsonValueKind.False ? e.GetBoolean() : e.ValueKind == JsonValueKind.String ? Tekst(e, sti) : Forkert(e, sti, "en tekst, true eller false"),
        Feltart.JaNej => e.ValueKind is JsonValueKind.True or JsonValueKind.False ? e.GetBoolean() : Forkert(e, sti, "true eller false"),
        Feltart.Dag => Dag(e, sti),
        Feltart.Måned => Måned(e, sti),
        Feltart.Måneder => Rækken<DateOnly>(e, sti, Måned),
        Feltart.Tidspunkt => Tidspunkt(e, sti),
        Feltart.Beløb => Beløb(e, sti),
        Feltart.Tal => TalMellem(e, sti, heltal: false),
        Feltart.Heltal => TalMellem(e, sti, heltal: true) is { } tal ? (int)tal : null,
        Feltart.Valg => Ord(felt, e, sti),
        Feltart.Valgliste => Rækken<int>(e, sti, (x, s) => Ord(felt, x, s)),
        Feltart.Tekster or Feltart.Henvisninger => Liste(e, sti, Tekst),
        Feltart.Periode => LæsPeriode(e, sti),
        Feltart.Objekt => Objekt(felt.Under, e, sti),
        Feltart.Objekter => Liste(e, sti, (x, s) => Objekt(felt.Under, x, s)),
        _ => throw new InvalidOperationException($"Arten {felt.Art} læses ikke her."),
    };

    /// <summary>Objektets egenskaber én gang hver; en gentagen nøgle eller en værdi, der ikke er et objekt, er en fejl.</summary>
    public IEnumerable<(string Navn, JsonElement Værdi)> Egenskaber(JsonElement e, string sti)
    {
        if (e.ValueKind != JsonValueKind.Object)
        {
            Forkert(e, sti, "et objekt { … }");
            yield break;
        }
        var set = new HashSet<string>();
        foreach (var egenskab in e.EnumerateObject())
        {
            if (Navn(egenskab) is not { } navn)
                fejl.Tilføj(sti, "en nøgle rummer tegn, der ikke er gyldig tekst", "Skriv nøglen i gyldig UTF-8");
            else if (!set.Add(navn))
                fejl.Tilføj($"{sti}.{Vist(navn)}", "feltet står to gange", "Hvert felt må stå én gang");
            else
                yield return (navn, egenskab.Value);
        }
    }

    /// <summary>Værdierne af et objekt efter en tabel; ukendte og manglende felter er fejl.</summary>
    public Feltværdier? Objekt(IReadOnlyList<Felt> felter, JsonElement e, string sti)
    {
        var før = fejl.Antal;
        var værdier = new object?[felter.Count];
        foreach (var (navn, værdi) in Egenskaber(e, sti))
        {
            var nr = Nummer(felter, navn);
            if (nr < 0)
                Ukendt(sti, navn, felter.Select(f => f.Navn));
            else
                værdier[nr] = Læs(felter[nr], værdi, $"{sti}.{navn}");
        }
        if (e.ValueKind == JsonValueKind.Object)
            for (var i = 0; i < felter.Count; i++)
                if (felter[i].Krævet && værdier[i] is null && !e.TryGetProperty(felter[i].Navn, out _))
                    Mangler(sti, felter[i]);
        return fejl.Antal == før ? new(felter, værdier) : null;
    }

    public void Ukendt(string sti, string navn, IEnumerable<string> tilladte) =>
        fejl.Tilføj($"{sti}.{Vist(navn)}", "feltet kendes ikke her", "Tilladt: " + string.Join(", ", tilladte));

    public void Mangler(string sti, Felt felt) => fejl.Tilføj($"{sti}.{felt.Navn}", "feltet mangler", $"Tilføj {felt.Navn} ({felt.Betydning})");

    public static int Nummer(IReadOnlyList<Felt> felter, string navn)
    {
        for (var i = 0; i < felter.Count; i++)
            if (felter[i].Navn == navn)
                return i;
        return -1;
    }

    /// <summary>Højst 40 tegn af noget fra filen, uden styretegn, så det kan stå på én linje.</summary>
    public static string Vist(string tekst)
    {
        var kort = tekst.Length > 40 ? tekst[..40] + "…" : tekst;
        return string.Create(kort.Length, kort, static (ud, ind) =>
        {
            for (var i = 0; i < ud.Length; i++)
                ud[i] = char.IsControl(ind[i]) || char.IsSurrogate(ind[i]) ? '?' : ind[i];
        });
    }

    public string? Tekst(JsonElement e, string sti)
    {
        if (e.ValueKind != JsonValueKind.String)
            return (string?)Forkert(e, sti, "en tekst i anførselstegn");
        try
        {
            return e.GetString();
        }
        catch (InvalidOperationException)
        {
            fejl.Tilføj(sti, "teksten rummer tegn, der ikke er gyldige", "Skriv teksten i gyldig UTF-8");
            return null;
        }
    }

    static string? Navn(JsonProperty egenskab)
    {
        try
        {
            return egenskab.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    object? Dag(JsonElement e, string sti) => Dato(e, sti, "yyyy-MM-dd", "en dag skrevet ÅÅÅÅ-MM-DD");

    object? Måned(JsonElement e, string sti) => Dato(e, sti, "yyyy-MM", "en måned skrevet ÅÅÅÅ-MM");

    object? Dato(JsonElement e, string sti, string format, string tilladt)
    {
        if (e.ValueKind != JsonValueKind.String)
            return Forkert(e, sti, tilladt);
        if (Tekst(e, sti) is not { } tekst)
            return null;
        if (tekst.Length == format.Length && DateOnly.TryParseExact(tekst, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            && dag.Year is >= FørsteÅr and <= SidsteÅr)
            return dag;
        fejl.Tilføj(sti, $"»{Vist(tekst)}« er ikke en dato, der findes", $"Tilladt: {tilladt}, fra {FørsteÅr} til {SidsteÅr}");
        return null;
    }

    object? Tidspunkt(JsonElement e, string sti)
    {
        const string tilladt = "et tidspunkt med forskel til UTC, for eksempel 2022-03-01T12:00:00+01:00";
        if (e.ValueKind != JsonValueKind.String)
            return Forkert(e, sti, tilladt);
        if (Tekst(e, sti) is not { } tekst)
            return null;
        if (HarForskel(tekst) && DateTimeOffset.TryParseExact(tekst, ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var tid) && tid.UtcDateTime.Year is >= FørsteÅr and <= SidsteÅr)
            return tid;
        fejl.Tilføj(sti, $"»{Vist(tekst)}« er ikke et tidspunkt", $"Tilladt: {tilladt}");
        return null;
    }

    static bool HarForskel(string tekst) => tekst.Length > 16 && (tekst.EndsWith('Z') || tekst[^6] is '+' or '-');

    object? Beløb(JsonElement e, string sti)
    {
        if (TalMellem(e, sti, heltal: false) is not { } tal)
            return null;
        if (decimal.Round(tal, 2) == tal && tal <= Kroner.HøjesteØre / 100)
            return Kroner.Af(tal);
        fejl.Tilføj(sti, "beløbet kan ikke bruges", "Tilladt: kroner med højst to decimaler, fra 0 til 10.000.000");
        return null;
    }

    decimal? TalMellem(JsonElement e, string sti, bool heltal)
    {
        const decimal højst = 10_000_000;
        var tilladt = heltal ? "et helt tal, 0 eller højere" : "et tal, 0 eller højere";
        if (e.ValueKind != JsonValueKind.Number)
            return (decimal?)Forkert(e, sti, tilladt);
        if (e.TryGetDecimal(out var tal) && tal is >= 0 and <= højst && (!heltal || tal == decimal.Truncate(tal)) && decimal.Round(tal, 6) == tal)
            return tal;
        fejl.Tilføj(sti, $"{Vist(e.GetRawText())} kan ikke bruges", $"Tilladt: {tilladt}, højst 10.000.000");
        return null;
    }

    object? Ord(Felt felt, JsonElement e, string sti)
    {
        if (Tekst(e, sti) is not { } tekst)
            return null;
        for (var i = 0; i < felt.Ord.Count; i++)
            if (felt.Ord[i] == tekst)
                return i;
        fejl.Tilføj(sti, $"»{Vist(tekst)}« står ikke på listen", "Tilladt: " + string.Join(", ", felt.Ord));
        return null;
    }

    object? LæsPeriode(JsonElement e, string sti)
    {
        if (Objekt(s_periode, e, sti) is not { } v)
            return null;
        var (fra, til) = (v.Dag("fra")!.Value, v.Dag("til")!.Value);
        if (til >= fra)
            return new Periode(fra, til);
        fejl.Tilføj(sti + ".til", "perioden slutter, før den begynder", "Tilladt: en dag på eller efter fra");
        return null;
    }

    static readonly Felt[] s_periode = [Felt.Dag("fra", "Første dag").Påkrævet(), Felt.Dag("til", "Sidste dag").Påkrævet()];

    object? Rækken<T>(JsonElement e, string sti, Func<JsonElement, string, object?> læs) =>
        Liste(e, sti, læs) is { } liste ? liste.Select(x => (T)x).TilListe() : null;

    Liste<T>? Liste<T>(JsonElement e, string sti, Func<JsonElement, string, T?> læs) where T : class
    {
        if (e.ValueKind != JsonValueKind.Array)
        {
            Forkert(e, sti, "en liste [ … ]");
            return null;
        }
        var ud = new List<T>();
        var i = 0;
        var ok = true;
        foreach (var led in e.EnumerateArray())
        {
            if (læs(led, $"{sti}[{i++}]") is { } værdi)
                ud.Add(værdi);
            else
                ok = false;
        }
        return ok ? ud.TilListe() : null;
    }

    object? Forkert(JsonElement e, string sti, string tilladt)
    {
        var art = e.ValueKind switch
        {
            JsonValueKind.Object => "et objekt",
            JsonValueKind.Array => "en liste",
            JsonValueKind.String => "en tekst",
            JsonValueKind.Number => "et tal",
            JsonValueKind.True or JsonValueKind.False => "true eller false",
            _ => "null",
        };
        fejl.Tilføj(sti, $"her står {art}", $"Tilladt: {tilladt}");
        return null;
    }
}
