using System.Buffers;
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
        w.WriteString("format", Format);
        Tekst(w, "sag", vurdering.Sag.Id);
        Dag(w, "pr", vurdering.Pr);
        Dag(w, "kendt", vurdering.Kendt);
        w.WriteString("lovbog", Lovbog.Udgave);
        Dag(w, "naeste_aendring", vurdering.NæsteÆndring);
        Liste(w, "forloeb", vurdering.Forløb, Skriv);
        Liste(w, "svar", vurdering.Svar, (w, s) => Skriv(w, s, vurdering.Sag));
        Liste(w, "handlinger", vurdering.Handlinger, Skriv);
        Liste(w, "ydelse", vurdering.Ydelse, (w, m) => Skriv(w, m, vurdering.Sag));
        Liste(w, "antagelser", vurdering.Antagelser, Skriv);
        w.WriteEndObject();
    }

    static void Skriv(Utf8JsonWriter w, Forløb f)
    {
        w.WriteString("ordning", Afgørelse.Ordninger[f.Ordning]);
        Dag(w, "start", f.Start);
        Dag(w, "slut", f.Slut);
        Dag(w, "slut_uden_barsel", f.AngivetSlut);
        w.WriteString("vedr", f.Bevilling.Henvisning);
        w.WriteString("regime", f.Regime);
        w.WriteString("status", Forløb.Statusser[f.Status]);
    }

    static void Skriv(Utf8JsonWriter w, Svar s, Sag sag)
    {
        w.WriteString("regel", s.Regel.Id);
        w.WriteString("navn", s.Regel.Navn);
        w.WriteString("slags", Ord.Slags[s.Regel.Slags]);
        w.WriteString("udfald", Ord.Udfald[s.Udfald]);
        w.WriteBoolean("aaben", s.Åben);
        if (s.Handling is { } handling)
            w.WriteString("handling", handling.Tekst);
        Dag(w, "frist", s.Frist);
        Værdi(w, s.Værdi);
        w.WriteString("vedr", s.Vedr.Henvisning);
        w.WriteString("begrundelse", s.Begrundelse);
        Fakta(w, s.Fakta, sag);
        Liste(w, "hjemmel", s.Hjemmel, Skriv);
        w.WriteString("sikkerhed", Ord.Sikkerhed[s.Sikkerhed]);
    }

    static void Skriv(Utf8JsonWriter w, Hjemmelversion h)
    {
        w.WriteString("lov", h.Lov);
        w.WriteString("paragraf", h.Paragraf);
        w.WriteString("version", h.Version);
        w.WriteString("kilde", h.Kilde);
    }

    static void Skriv(Utf8JsonWriter w, Mulighed m)
    {
        w.WriteString("kode", m.Handling.Kode);
        w.WriteString("status", Ord.Mulighed[m.Status]);
        w.WriteStartArray("svar");
        foreach (var nr in m.Svar.Span)
            w.WriteNumberValue(nr);
        w.WriteEndArray();
        w.WriteString("handling", m.Handling.Tekst);
    }

    static void Skriv(Utf8JsonWriter w, Antagelse a)
    {
        w.WriteString("kode", a.Kode);
        w.WriteString("tekst", a.Tekst);
        w.WriteString("sikkerhed", Ord.Sikkerhed[a.Sikkerhed]);
    }

    static void Skriv(Utf8JsonWriter w, Ydelsesmåned m, Sag sag)
    {
        w.WriteString("maaned", m.Måned.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
        w.WriteString("ordning", Afgørelse.Ordninger[m.Forløb.Ordning]);
        w.WriteString("vedr", m.Forløb.Bevilling.Henvisning);
        Tekst(w, "kategori", m.Kategori is { } k ? Ydelsesmåned.Kategorier[k] : null);
        Beløb(w, "sats", m.Sats);
        if (m.Andel is { } andel)
            w.WriteNumber("andel", decimal.Round(andel, 6));
        Beløb(w, "fradrag", m.Fradrag);
        Beløb(w, "sanktion", m.Sanktion);
        Beløb(w, "beloeb", m.Beløb);
        ValgfritBeløb(w, "atp", m.Atp);
        ValgfritBeløb(w, "obligatorisk_pension", m.ObligatoriskPension);
        ValgfritBeløb(w, "refusion", m.Refusion);
        ValgfritBeløb(w, "udbetalt", m.Udbetalt);
        ValgfritBeløb(w, "difference", m.Difference);
        w.WriteString("udfald", Ord.Udfald[m.Udfald]);
        if (m.Begrundelse is { } begrundelse)
            w.WriteString("begrundelse", begrundelse);
        if (m.Forklaring is { } spor)
        {
            w.WritePropertyName("forklaring");
            Skriv(w, spor, sag, m.Måned);
        }
    }

    /// <summary>En knude og alt under den.</summary>
    /// <param name="måned">Måneden, hjemlens udgave findes af.</param>
    static void Skriv(Utf8JsonWriter w, Spor spor, Sag sag, DateOnly måned)
    {
        w.WriteStartObject();
        w.WriteString("navn", spor.Navn ?? Ord.Regning[spor.Regning]);
        w.WriteNumber("vaerdi", spor.Enhed == Enhed.Kr ? spor.Værdi.IKroner : spor.Værdi.SomAntal);
        w.WriteString("enhed", Ord.Enhed[spor.Enhed]);
        w.WriteString("regning", Ord.Regning[spor.Regning]);
        if (spor.Andel is { } andel)
            w.WriteNumber("procent", andel.IProcent);
        if (spor.Hjemmel is { } hjemmel)
        {
            w.WriteStartArray("hjemmel");
            w.WriteStartObject();
            Skriv(w, hjemmel.På(måned));
            w.WriteEndObject();
            w.WriteEndArray();
        }
        if (spor.Sats is { } sats)
        {
            w.WriteString("sats", sats.Navn);
            Tekst(w, "kilde", sats.Række.Kilde);
        }
        if (spor.Fakta.Count > 0)
            Fakta(w, spor.Fakta, sag);
        w.WriteStartArray("led");
        foreach (var led in spor.Led)
            Skriv(w, led, sag, måned);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    static void Fakta(Utf8JsonWriter w, Liste<int> fakta, Sag sag)
    {
        w.WriteStartArray("fakta");
        foreach (var nr in fakta.Span)
            w.WriteStringValue(nr <= sag.Hændelser.Count ? sag.Hændelser[nr - 1].Henvisning : "#" + nr);
        w.WriteEndArray();
    }

    static void Værdi(Utf8JsonWriter w, Værdi? værdi)
    {
        switch (værdi)
        {
            case Værdi.Dato(var dag): Dag(w, "vaerdi", dag); break;
            case Værdi.Antal(var tal): w.WriteNumber("vaerdi", tal); break;
            case Værdi.Beløb(var kr): Beløb(w, "vaerdi", kr); break;
            case Værdi.Tekst(var ord): w.WriteString("vaerdi", ord); break;
            case Værdi.JaNej(var ja): w.WriteBoolean("vaerdi", ja); break;
            default: w.WriteNull("vaerdi"); break;
        }
    }

    static void Liste<T>(Utf8JsonWriter w, string navn, Liste<T> liste, Action<Utf8JsonWriter, T> skriv)
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

    static void Tekst(Utf8JsonWriter w, string navn, string? tekst)
    {
        if (tekst is null)
            w.WriteNull(navn);
        else
            w.WriteString(navn, tekst);
    }

    static void Dag(Utf8JsonWriter w, string navn, DateOnly? dag)
    {
        Span<char> tekst = stackalloc char[10];
        if (dag is not { } d)
            w.WriteNull(navn);
        else if (d.TryFormat(tekst, out var længde, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            w.WriteString(navn, tekst[..længde]);
    }

    static void Beløb(Utf8JsonWriter w, string navn, Kroner? beløb)
    {
        if (beløb is { } b)
            w.WriteNumber(navn, decimal.Round(b.IKroner, 2) + 0.00m);
        else
            w.WriteNull(navn);
    }

    static void ValgfritBeløb(Utf8JsonWriter w, string navn, Kroner? beløb)
    {
        if (beløb is not null)
            Beløb(w, navn, beløb);
    }
}
