using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>De felter, en vurdering er skrevet af: lovens tekster, hjemmel, dage, beløb og henvisninger.</summary>
static class Vurderingsfelter
{
    public static void Fakta(this Utf8JsonWriter w, Liste<int> fakta, Sag sag)
    {
        w.WriteStartArray("fakta"u8);
        foreach (var nr in fakta.Span)
            w.WriteStringValue(nr <= sag.Hændelser.Count ? sag.Hændelser[nr - 1].Henvisning : "#" + nr);
        w.WriteEndArray();
    }

    public static void Liste<T>(this Utf8JsonWriter w, ReadOnlySpan<byte> navn, Liste<T> liste, Action<Utf8JsonWriter, T> skriv)
    {
        w.WriteStartArray(navn);
        foreach (var led in liste.Span)
        {
            w.WriteStartObject();
            skriv(w, led);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    /// <summary>En tekst af loven eller lovbogen selv; den indkodes, første gang den skrives.</summary>
    public static void Fast(this Utf8JsonWriter w, ReadOnlySpan<byte> navn, string tekst) =>
        w.WriteString(navn, s_faste.GetOrAdd(tekst, static t => JsonEncodedText.Encode(t, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)));

    static readonly ConcurrentDictionary<string, JsonEncodedText> s_faste = new(ReferenceEqualityComparer.Instance);

    public static void Tekst(this Utf8JsonWriter w, ReadOnlySpan<byte> navn, string? tekst)
    {
        if (tekst is null)
            w.WriteNull(navn);
        else
            w.WriteString(navn, tekst);
    }

    public static void Dag(this Utf8JsonWriter w, ReadOnlySpan<byte> navn, DateOnly? dag)
    {
        Span<byte> tekst = stackalloc byte[10];
        if (dag is not { } d)
            w.WriteNull(navn);
        else if (d.TryFormat(tekst, out var længde, "o", System.Globalization.CultureInfo.InvariantCulture))
            w.WriteString(navn, tekst[..længde]);
    }

    public static void Beløb(this Utf8JsonWriter w, ReadOnlySpan<byte> navn, Kroner? beløb)
    {
        if (beløb is { } b)
            w.WriteNumber(navn, decimal.Round(b.IKroner, 2) + 0.00m);
        else
            w.WriteNull(navn);
    }

    public static void ValgfritBeløb(this Utf8JsonWriter w, ReadOnlySpan<byte> navn, Kroner? beløb)
    {
        if (beløb is not null)
            w.Beløb(navn, beløb);
    }

    /// <summary>Hjemlen som en liste. På én linje skrives hvert citat af, som det blev skrevet første gang.</summary>
    public static void Hjemmel(this Utf8JsonWriter w, ReadOnlySpan<Hjemmelversion> hjemmel)
    {
        w.WriteStartArray("hjemmel"u8);
        foreach (var h in hjemmel)
            if (w.Options.Indented)
                Skriv(w, h);
            else
                w.WriteRawValue(s_hjemmel.GetOrAdd(h, Skrevet), skipInputValidation: true);
        w.WriteEndArray();
    }

    static readonly ConcurrentDictionary<Hjemmelversion, byte[]> s_hjemmel = new(ReferenceEqualityComparer.Instance);

    static byte[] Skrevet(Hjemmelversion h)
    {
        var ud = new ArrayBufferWriter<byte>();
        using (var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Skriv(w, h);
        return ud.WrittenSpan.ToArray();
    }

    static void Skriv(Utf8JsonWriter w, Hjemmelversion h)
    {
        w.WriteStartObject();
        w.Fast("lov"u8, h.Lov);
        w.Fast("paragraf"u8, h.Paragraf);
        w.Fast("version"u8, h.Version);
        w.Fast("kilde"u8, h.Kilde);
        w.WriteEndObject();
    }
}
