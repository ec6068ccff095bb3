using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Læser en værdi efter sit felts art, og siger hvad der er galt og tilladt.</summary>
sealed partial class Feltlæser(Fejlliste fejl)
{
    /// <summary>Værdien, eller null når den er forkert; så står fejlen i listen.</summary>
    public object? Læs(Felt felt, JsonElement e, Sti sti) => felt.Art switch
    {
        Feltart.Tekst or Feltart.Henvisning => Tekst(e, sti),
        Feltart.TekstEllerJaNej => e.ValueKind is JsonValueKind.True or JsonValueKind.False ? e.GetBoolean() : e.ValueKind == JsonValueKind.String ? Tekst(e, sti) : Forkert(e, sti, "en tekst, true eller false"),
        Feltart.JaNej => e.ValueKind is JsonValueKind.True or JsonValueKind.False ? e.GetBoolean() : Forkert(e, sti, "true eller false"),
        Feltart.Dag => Dag(e, sti),
        Feltart.Måned => Måned(e, sti),
        Feltart.Måneder => Rækken<DateOnly>(e, sti, Måned),
        Feltart.Tidspunkt => Tidspunkt(e, sti),
        Feltart.Beløb => Beløb(e, sti),
        Feltart.Tal => Tal(e, sti),
        Feltart.Heltal => Heltal(e, sti),
        Feltart.Valg => Ord(felt, e, sti),
        Feltart.Valgliste => Rækken<int>(e, sti, (x, s) => Ord(felt, x, s)),
        Feltart.Tekster or Feltart.Henvisninger => Liste(e, sti, Tekst),
        Feltart.Periode => LæsPeriode(e, sti),
        Feltart.Objekt => Objekt(felt.Under, e, sti),
        Feltart.Objekter => Liste(e, sti, (x, s) => Objekt(felt.Under, x, s)),
        _ => throw new InvalidOperationException($"Arten {felt.Art} læses ikke her."),
    };

    /// <summary>Værdierne af et objekt efter en tabel; ukendte og manglende felter er fejl.</summary>
    public Feltværdier? Objekt(Liste<Felt> felter, JsonElement e, Sti sti)
    {
        var før = fejl.Antal;
        var (værdier, erDer) = (new object?[felter.Count], new bool[felter.Count]);
        foreach (var (navn, værdi) in Egenskaber(e, sti, felter))
        {
            var nr = Nummer(felter, navn);
            if (nr < 0)
                Ukendt(sti, navn, felter.Select(f => f.Navn));
            else
                (værdier[nr], erDer[nr]) = (Læs(felter[nr], værdi, sti.Felt(navn)), true);
        }
        if (e.ValueKind == JsonValueKind.Object)
            for (var i = 0; i < felter.Count; i++)
                if (felter[i].Krævet && !erDer[i])
                    Mangler(sti, felter[i]);
        return fejl.Antal == før ? new(felter, værdier) : null;
    }

    public void Ukendt(Sti sti, string navn, IEnumerable<string> tilladte) =>
        fejl.Tilføj(sti.Felt(Vist(navn)), "feltet kendes ikke her", fejl.ErFuld ? "" : "Tilladt: " + string.Join(", ", tilladte));

    public void Mangler(Sti sti, Felt felt) => fejl.Tilføj(sti.Felt(felt.Navn), "feltet mangler", $"Tilføj {felt.Navn} ({felt.Betydning})");

    /// <summary>Højst 40 tegn af noget fra filen, uden styretegn, så det kan stå på én linje.</summary>
    public static string Vist(string tekst)
    {
        var kort = tekst.Length > 40 ? tekst[..40] + "…" : tekst;
        return string.Create(kort.Length, kort, static (ud, ind) =>
        {
            for (var i = 0; i < ud.Length; i++)
                ud[i] = char.IsControl(ind[i]) || char.IsSurrogate(ind[i]) || ind[i] is '\u2028' or '\u2029' ? '?' : ind[i];
        });
    }

    public string? Tekst(JsonElement e, Sti sti)
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

    object? Rækken<T>(JsonElement e, Sti sti, Func<JsonElement, Sti, object?> læs) =>
        Liste(e, sti, læs) is { } liste ? liste.Select(x => (T)x).TilListe() : null;

    Liste<T>? Liste<T>(JsonElement e, Sti sti, Func<JsonElement, Sti, T?> læs) where T : class
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
            if (læs(led, sti.Led(i++)) is { } værdi)
                ud.Add(værdi);
            else
                ok = false;
        }
        return ok ? ud.TilListe() : null;
    }

    public object? Forkert(JsonElement e, Sti sti, string tilladt)
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
