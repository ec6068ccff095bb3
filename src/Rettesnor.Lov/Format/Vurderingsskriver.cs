using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Skriver en vurdering som rettesnor/vurdering/1.</summary>
public static class Vurderingsskriver
{
    public const string Format = "rettesnor/vurdering/1";

    /// <param name="indrykket">Linjeskift og indrykning, til mennesker; ellers én linje.</param>
    public static void Skriv(IBufferWriter<byte> ud, Vurdering vurdering, bool indrykket)
    {
        using var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Indented = indrykket, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        w.WriteStartObject();
        w.WriteString("format"u8, Format);
        Tekst(w, "sag"u8, vurdering.Sag.Id);
        Dag(w, "pr"u8, vurdering.Pr);
        Dag(w, "kendt"u8, vurdering.Kendt);
        w.WriteString("lovbog"u8, Lovbog.Udgave);
        Dag(w, "naeste_aendring"u8, vurdering.NæsteÆndring);
        Liste(w, "forloeb"u8, vurdering.Forløb, Skriv);
        Liste(w, "svar"u8, vurdering.Svar, (w, s) => Skriv(w, s, vurdering.Sag));
        Liste(w, "handlinger"u8, vurdering.Handlinger, Skriv);
        Liste(w, "ydelse"u8, vurdering.Ydelse, (w, m) => Skriv(w, m, vurdering.Sag));
        Liste(w, "antagelser"u8, vurdering.Antagelser, Skriv);
        w.WriteEndObject();
    }

    static void Skriv(Utf8JsonWriter w, Forløb f)
    {
        Fast(w, "ordning"u8, Afgørelse.Ordninger[f.Ordning]);
        Dag(w, "start"u8, f.Start);
        Dag(w, "slut"u8, f.Slut);
        Dag(w, "slut_uden_barsel"u8, f.AngivetSlut);
        w.WriteString("vedr"u8, f.Bevilling.Henvisning);
        w.WriteString("regime"u8, f.Regime);
        Fast(w, "status"u8, Forløb.Statusser[f.Status]);
    }

    static void Skriv(Utf8JsonWriter w, Svar s, Sag sag)
    {
        Fast(w, "regel"u8, s.Regel.Id);
        Fast(w, "navn"u8, s.Regel.Navn);
        Fast(w, "slags"u8, Ord.Slags[s.Regel.Slags]);
        Fast(w, "udfald"u8, Ord.Udfald[s.Udfald]);
        w.WriteBoolean("aaben"u8, s.Åben);
        if (s.Handling is { } handling)
            w.WriteString("handling"u8, handling.Tekst);
        Dag(w, "frist"u8, s.Frist);
        Værdi(w, s.Værdi);
        w.WriteString("vedr"u8, s.Vedr.Henvisning);
        w.WriteString("begrundelse"u8, s.Begrundelse);
        Fakta(w, s.Fakta, sag);
        Liste(w, "hjemmel"u8, s.Hjemmel, Skriv);
        Fast(w, "sikkerhed"u8, Ord.Sikkerhed[s.Sikkerhed]);
    }

    static void Skriv(Utf8JsonWriter w, Hjemmelversion h)
    {
        Fast(w, "lov"u8, h.Lov);
        Fast(w, "paragraf"u8, h.Paragraf);
        Fast(w, "version"u8, h.Version);
        Fast(w, "kilde"u8, h.Kilde);
    }

    static void Skriv(Utf8JsonWriter w, Mulighed m)
    {
        w.WriteString("kode"u8, m.Handling.Kode);
        Fast(w, "status"u8, Ord.Mulighed[m.Status]);
        w.WriteStartArray("svar"u8);
        foreach (var nr in m.Svar.Span)
            w.WriteNumberValue(nr);
        w.WriteEndArray();
        w.WriteString("handling"u8, m.Handling.Tekst);
    }

    static void Skriv(Utf8JsonWriter w, Antagelse a)
    {
        Fast(w, "kode"u8, a.Kode);
        Fast(w, "tekst"u8, a.Tekst);
        Fast(w, "sikkerhed"u8, Ord.Sikkerhed[a.Sikkerhed]);
    }

    static void Skriv(Utf8JsonWriter w, Ydelsesmåned m, Sag sag)
    {
        w.WriteString("maaned"u8, m.Måned.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
        Fast(w, "ordning"u8, Afgørelse.Ordninger[m.Forløb.Ordning]);
        w.WriteString("vedr"u8, m.Forløb.Bevilling.Henvisning);
        Tekst(w, "kategori"u8, m.Kategori is { } k ? Ydelsesmåned.Kategorier[k] : null);
        Beløb(w, "sats"u8, m.Sats);
        if (m.Andel is { } andel)
            w.WriteNumber("andel"u8, decimal.Round(andel, 6));
        Beløb(w, "fradrag"u8, m.Fradrag);
        Beløb(w, "sanktion"u8, m.Sanktion);
        Beløb(w, "beloeb"u8, m.Beløb);
        ValgfritBeløb(w, "atp"u8, m.Atp);
        ValgfritBeløb(w, "obligatorisk_pension"u8, m.ObligatoriskPension);
        ValgfritBeløb(w, "refusion"u8, m.Refusion);
        ValgfritBeløb(w, "udbetalt"u8, m.Udbetalt);
        ValgfritBeløb(w, "difference"u8, m.Difference);
        Fast(w, "udfald"u8, Ord.Udfald[m.Udfald]);
        if (m.Begrundelse is { } begrundelse)
            w.WriteString("begrundelse"u8, begrundelse);
        if (m.Forklaring is { } spor)
        {
            w.WritePropertyName("forklaring"u8);
            Skriv(w, spor, sag, m.Måned);
        }
    }

    /// <summary>En knude og alt under den.</summary>
    /// <param name="måned">Måneden, hjemlens udgave findes af.</param>
    static void Skriv(Utf8JsonWriter w, Spor spor, Sag sag, DateOnly måned)
    {
        w.WriteStartObject();
        w.WriteString("navn"u8, spor.Navn ?? Ord.Regning[spor.Regning]);
        w.WriteNumber("vaerdi"u8, spor.Enhed == Enhed.Kr ? spor.Værdi.IKroner : spor.Værdi.SomAntal);
        Fast(w, "enhed"u8, Ord.Enhed[spor.Enhed]);
        Fast(w, "regning"u8, Ord.Regning[spor.Regning]);
        if (spor.Andel is { } andel)
            w.WriteNumber("procent"u8, andel.IProcent);
        if (spor.Hjemmel is { } hjemmel)
        {
            w.WriteStartArray("hjemmel"u8);
            w.WriteStartObject();
            Skriv(w, hjemmel.På(måned));
            w.WriteEndObject();
            w.WriteEndArray();
        }
        if (spor.Sats is { } sats)
        {
            w.WriteString("sats"u8, sats.Navn);
            Tekst(w, "kilde"u8, sats.Række.Kilde);
        }
        if (spor.Fakta.Count > 0)
            Fakta(w, spor.Fakta, sag);
        w.WriteStartArray("led"u8);
        foreach (var led in spor.Led)
            Skriv(w, led, sag, måned);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    static void Fakta(Utf8JsonWriter w, Liste<int> fakta, Sag sag)
    {
        w.WriteStartArray("fakta"u8);
        foreach (var nr in fakta.Span)
            w.WriteStringValue(nr <= sag.Hændelser.Count ? sag.Hændelser[nr - 1].Henvisning : "#" + nr);
        w.WriteEndArray();
    }

    static void Værdi(Utf8JsonWriter w, Værdi? værdi)
    {
        switch (værdi)
        {
            case Værdi.Dato(var dag): Dag(w, "vaerdi"u8, dag); break;
            case Værdi.Antal(var tal): w.WriteNumber("vaerdi"u8, tal); break;
            case Værdi.Beløb(var kr): Beløb(w, "vaerdi"u8, kr); break;
            case Værdi.Tekst(var ord): w.WriteString("vaerdi"u8, ord); break;
            case Værdi.JaNej(var ja): w.WriteBoolean("vaerdi"u8, ja); break;
            default: w.WriteNull("vaerdi"u8); break;
        }
    }

    static void Liste<T>(Utf8JsonWriter w, ReadOnlySpan<byte> navn, Liste<T> liste, Action<Utf8JsonWriter, T> skriv)
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
    static void Fast(Utf8JsonWriter w, ReadOnlySpan<byte> navn, string tekst) =>
        w.WriteString(navn, s_faste.GetOrAdd(tekst, static t => JsonEncodedText.Encode(t, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)));

    static readonly ConcurrentDictionary<string, JsonEncodedText> s_faste = new(ReferenceEqualityComparer.Instance);

    static void Tekst(Utf8JsonWriter w, ReadOnlySpan<byte> navn, string? tekst)
    {
        if (tekst is null)
            w.WriteNull(navn);
        else
            w.WriteString(navn, tekst);
    }

    static void Dag(Utf8JsonWriter w, ReadOnlySpan<byte> navn, DateOnly? dag)
    {
        Span<byte> tekst = stackalloc byte[10];
        if (dag is not { } d)
            w.WriteNull(navn);
        else if (d.TryFormat(tekst, out var længde, "o", System.Globalization.CultureInfo.InvariantCulture))
            w.WriteString(navn, tekst[..længde]);
    }

    static void Beløb(Utf8JsonWriter w, ReadOnlySpan<byte> navn, Kroner? beløb)
    {
        if (beløb is { } b)
            w.WriteNumber(navn, decimal.Round(b.IKroner, 2) + 0.00m);
        else
            w.WriteNull(navn);
    }

    static void ValgfritBeløb(Utf8JsonWriter w, ReadOnlySpan<byte> navn, Kroner? beløb)
    {
        if (beløb is not null)
            Beløb(w, navn, beløb);
    }
}
