using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Komponenter;

namespace Rettesnor.Web.Formularer;

/// <summary>Det, der er skrevet i formularen, som en hændelse på ledningen.</summary>
/// <remarks>Skriver kun; om hændelsen er gyldig, afgør sagslæseren, så der kun er én prøve.</remarks>
internal static class Hændelsessvar
{
    public static byte[] Json(Hændelsestype type, string? udsnit, IReadOnlyDictionary<string, string> svar)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            w.WriteStartObject();
            w.WriteString("type", type.Navn);
            if (type.Variantfelt is { } felt && udsnit is not null)
                w.WriteString(felt, udsnit);
            foreach (var f in Hændelsesformular.Felter(type, udsnit))
                Skriv(w, f, f.Navn, svar);
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    /// <summary>Formularens felter som enkelte tekster; flere afkrydsede står med komma imellem.</summary>
    public static Dictionary<string, string> Af(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        form.Where(f => !f.Key.StartsWith('_')).ToDictionary(f => f.Key, f => string.Join(',', f.Value.Where(v => !string.IsNullOrWhiteSpace(v))).Trim());

    private static void Skriv(Utf8JsonWriter w, Lov.Fakta.Felt f, string navn, IReadOnlyDictionary<string, string> svar)
    {
        if (f.Art is Feltart.Objekt or Feltart.Periode)
        {
            if (!ErUdfyldt(navn + ".", svar))
                return;
            w.WriteStartObject(f.Navn);
            foreach (var under in f.Art == Feltart.Periode ? [Lov.Fakta.Felt.Dag("fra", ""), Lov.Fakta.Felt.Dag("til", "")] : f.Under)
                Skriv(w, under, $"{navn}.{under.Navn}", svar);
            w.WriteEndObject();
        }
        else if (f.Art == Feltart.Objekter)
            Objekter(w, f, navn, svar);
        else if (svar.GetValueOrDefault(navn) is { Length: > 0 } tekst)
        {
            w.WritePropertyName(f.Navn);
            Værdi(w, f, tekst);
        }
    }

    private static void Objekter(Utf8JsonWriter w, Lov.Fakta.Felt f, string navn, IReadOnlyDictionary<string, string> svar)
    {
        var rækker = Enumerable.Range(0, Hændelsesformular.Objektrækker).Where(nr => ErUdfyldt($"{navn}[{nr}].", svar)).ToArray();
        if (rækker.Length == 0)
            return;
        w.WriteStartArray(f.Navn);
        foreach (var nr in rækker)
        {
            w.WriteStartObject();
            foreach (var under in f.Under)
                Skriv(w, under, $"{navn}[{nr}].{under.Navn}", svar);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    private static bool ErUdfyldt(string begyndelse, IReadOnlyDictionary<string, string> svar) =>
        svar.Any(s => s.Value.Length > 0 && s.Key.StartsWith(begyndelse, StringComparison.Ordinal));

    private static void Værdi(Utf8JsonWriter w, Lov.Fakta.Felt f, string tekst)
    {
        switch (f.Art)
        {
            case Feltart.Dag when Danskværdi.Dato(tekst) is DateOnly dag:
                w.WriteStringValue(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case Feltart.Beløb or Feltart.Tal or Feltart.Heltal when Danskværdi.Tal(tekst) is decimal tal:
                w.WriteNumberValue(tal);
                break;
            case Feltart.JaNej when tekst is "true" or "false":
                w.WriteBooleanValue(tekst == "true");
                break;
            case Feltart.TekstEllerJaNej when tekst.ToLowerInvariant() is "ja" or "nej":
                w.WriteBooleanValue(string.Equals(tekst, "ja", StringComparison.OrdinalIgnoreCase));
                break;
            case Feltart.Tekster or Feltart.Valgliste or Feltart.Henvisninger or Feltart.Måneder:
                w.WriteStartArray();
                foreach (var led in tekst.Split(f.Art == Feltart.Tekster ? '\n' : ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    w.WriteStringValue(led);
                w.WriteEndArray();
                break;
            default:
                w.WriteStringValue(tekst);
                break;
        }
    }
}
