using System.Buffers;
using System.Text.Json;

using Rettesnor.Lov.Format;

namespace Rettesnor.Web.Api;

/// <summary><c>GET /api/openapi.json</c>: API'ets beskrivelse med begge skemaer, lavet af de samme tabeller som læser og skriver.</summary>
internal static class OpenApi
{
    private static readonly Lazy<byte[]> s_dokument = new(Skriv);

    public static void MapOpenApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/openapi.json", () => Results.Bytes(s_dokument.Value, "application/json; charset=utf-8"));

    private static byte[] Skriv()
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            w.WriteStartObject();
            w.WriteString("openapi", "3.1.0");
            w.WriteStartObject("info");
            w.WriteString("title", "Rettesnor");
            w.WriteString("version", typeof(OpenApi).Assembly.GetName().Version!.ToString(3));
            w.WriteEndObject();
            w.WriteStartObject("paths");
            w.WriteStartObject("/api/vurder");
            w.WriteStartObject("post");
            w.WriteString("summary", "En sagsfil ind, en vurdering ud; intet gemmes");
            w.WriteStartArray("parameters");
            Parameter(w, "pr", "Dagen, der spørges om (ÅÅÅÅ-MM-DD); i dag, når den mangler");
            Parameter(w, "kendt", "Kun det, der var registreret før midnat efter denne dag");
            Parameter(w, "ydelse", "De måneder, ydelsen regnes for (ÅÅÅÅ-MM..ÅÅÅÅ-MM)");
            w.WriteEndArray();
            w.WriteStartObject("requestBody");
            w.WriteBoolean("required", true);
            Indhold(w, "sag");
            w.WriteEndObject();
            w.WriteStartObject("responses");
            Svar(w, "200", "Vurderingen", "vurdering");
            Svar(w, "400", "Alle fejl i filen, hver med sti", null);
            w.WriteEndObject();
            w.WriteEndObject();
            w.WriteEndObject();
            w.WriteEndObject();
            w.WriteStartObject("components");
            w.WriteStartObject("schemas");
            Skema(w, "sag", Sagsskema.Skriv);
            Skema(w, "vurdering", Vurderingsskema.Skriv);
            w.WriteEndObject();
            w.WriteEndObject();
            w.WriteEndObject();
        }
        return ud.ToArray();
    }

    private static void Parameter(Utf8JsonWriter w, string navn, string betydning)
    {
        w.WriteStartObject();
        w.WriteString("name", navn);
        w.WriteString("in", "query");
        w.WriteString("description", betydning);
        w.WriteStartObject("schema");
        w.WriteString("type", "string");
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static void Svar(Utf8JsonWriter w, string kode, string betydning, string? skema)
    {
        w.WriteStartObject(kode);
        w.WriteString("description", betydning);
        if (skema is not null)
            Indhold(w, skema);
        w.WriteEndObject();
    }

    private static void Indhold(Utf8JsonWriter w, string skema)
    {
        w.WriteStartObject("content");
        w.WriteStartObject("application/json");
        w.WriteStartObject("schema");
        w.WriteString("$ref", "#/components/schemas/" + skema);
        w.WriteEndObject();
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static void Skema(Utf8JsonWriter w, string navn, Action<IBufferWriter<byte>> skriv)
    {
        var skema = new ArrayBufferWriter<byte>();
        skriv(skema);
        w.WritePropertyName(navn);
        w.WriteRawValue(skema.WrittenSpan);
    }
}
