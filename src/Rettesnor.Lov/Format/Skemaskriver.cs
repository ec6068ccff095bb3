using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rettesnor.Lov.Format;

/// <summary>De dele af JSON Schema (2020-12), vores skemaer bruger.</summary>
sealed class Skemaskriver : IDisposable
{
    readonly Utf8JsonWriter _w;

    public Skemaskriver(IBufferWriter<byte> ud) =>
        _w = new(ud, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });

    /// <summary>Skemaets yderste objekt.</summary>
    public void Skema(string navn, string titel, Action indhold)
    {
        _w.WriteStartObject();
        _w.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _w.WriteString("$id", "urn:" + navn.Replace('/', ':'));
        _w.WriteString("title", titel);
        indhold();
        _w.WriteEndObject();
    }

    /// <summary>Et objekt med netop disse felter.</summary>
    public void Felter(IEnumerable<(string Navn, bool Krævet, Action Skema)> felter)
    {
        var alle = felter.ToArray();
        _w.WriteString("type", "object");
        _w.WriteStartObject("properties");
        foreach (var (navn, _, skema) in alle)
            Objekt(navn, skema);
        _w.WriteEndObject();
        _w.WriteStartArray("required");
        foreach (var (navn, _, _) in alle.Where(f => f.Krævet))
            _w.WriteStringValue(navn);
        _w.WriteEndArray();
        _w.WriteBoolean("additionalProperties", false);
    }

    public void Objekt(string navn, Action indhold)
    {
        _w.WriteStartObject(navn);
        indhold();
        _w.WriteEndObject();
    }

    public void Liste(Action led)
    {
        _w.WriteString("type", "array");
        Objekt("items", led);
    }

    /// <summary>Præcis ét eller mindst ét af skemaerne.</summary>
    public void Et(string ord, IEnumerable<Action> skemaer)
    {
        _w.WriteStartArray(ord);
        foreach (var skema in skemaer)
        {
            _w.WriteStartObject();
            skema();
            _w.WriteEndObject();
        }
        _w.WriteEndArray();
    }

    public void Art(params string[] arter)
    {
        if (arter.Length == 1)
            _w.WriteString("type", arter[0]);
        else
            Ordene("type", arter);
    }

    public void Ordene(string navn, IEnumerable<string> ord)
    {
        _w.WriteStartArray(navn);
        foreach (var o in ord)
            _w.WriteStringValue(o);
        _w.WriteEndArray();
    }

    public void Tekst(string navn, string værdi) => _w.WriteString(navn, værdi);

    public void Tal(string navn, decimal værdi) => _w.WriteNumber(navn, værdi);

    public void JaNej(string navn, bool værdi) => _w.WriteBoolean(navn, værdi);

    public void Mønster(string mønster)
    {
        Art("string");
        Tekst("pattern", mønster);
    }

    public void Henvis(string til) => Tekst("$ref", "#/$defs/" + til);

    public void Dispose() => _w.Dispose();
}
