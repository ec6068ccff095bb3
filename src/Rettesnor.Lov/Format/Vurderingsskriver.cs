using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
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
        w.Tekst("sag"u8, vurdering.Sag.Id);
        w.Dag("pr"u8, vurdering.Pr);
        w.Dag("kendt"u8, vurdering.Kendt);
        w.WriteString("lovbog"u8, Lovbog.Udgave);
        w.Dag("naeste_aendring"u8, vurdering.NæsteÆndring);
        w.Liste("forloeb"u8, vurdering.Forløb, Skriv);
        w.Liste("svar"u8, vurdering.Svar, (w, s) => Skriv(w, s, vurdering.Sag));
        w.Liste("handlinger"u8, vurdering.Handlinger, Skriv);
        w.Liste("ydelse"u8, vurdering.Ydelse, (w, m) => Månedsskriver.Skriv(w, m, vurdering.Sag));
        w.Liste("antagelser"u8, vurdering.Antagelser, Skriv);
        w.WriteEndObject();
    }

    static void Skriv(Utf8JsonWriter w, Forløb f)
    {
        w.Fast("ordning"u8, Afgørelse.Ordninger[f.Ordning]);
        w.Dag("start"u8, f.Start);
        w.Dag("slut"u8, f.Slut);
        w.Dag("slut_uden_barsel"u8, f.AngivetSlut);
        w.WriteString("vedr"u8, f.Bevilling.Henvisning);
        w.WriteString("regime"u8, f.Regime);
        w.Fast("status"u8, Forløb.Statusser[f.Status]);
    }

    static void Skriv(Utf8JsonWriter w, Svar s, Sag sag)
    {
        w.Fast("regel"u8, s.Regel.Id);
        w.Fast("navn"u8, s.Regel.Navn);
        w.Fast("slags"u8, Ord.Slags[s.Regel.Slags]);
        w.Fast("udfald"u8, Ord.Udfald[s.Udfald]);
        w.WriteBoolean("aaben"u8, s.Åben);
        if (s.Handling is { } handling)
            w.WriteString("handling"u8, handling.Tekst);
        w.Dag("frist"u8, s.Frist);
        Værdi(w, s.Værdi);
        w.WriteString("vedr"u8, s.Vedr.Henvisning);
        w.WriteString("begrundelse"u8, s.Begrundelse);
        w.Fakta(s.Fakta, sag);
        w.Hjemmel(s.Hjemmel.Span);
        w.Fast("sikkerhed"u8, Ord.Sikkerhed[s.Sikkerhed]);
    }

    static void Skriv(Utf8JsonWriter w, Mulighed m)
    {
        w.WriteString("kode"u8, m.Handling.Kode);
        w.Fast("status"u8, Ord.Mulighed[m.Status]);
        w.WriteStartArray("svar"u8);
        foreach (var nr in m.Svar.Span)
            w.WriteNumberValue(nr);
        w.WriteEndArray();
        w.WriteString("handling"u8, m.Handling.Tekst);
    }

    static void Skriv(Utf8JsonWriter w, Antagelse a)
    {
        w.Fast("kode"u8, a.Kode);
        w.Fast("tekst"u8, a.Tekst);
        w.Fast("sikkerhed"u8, Ord.Sikkerhed[a.Sikkerhed]);
    }

    static void Værdi(Utf8JsonWriter w, Værdi? værdi)
    {
        switch (værdi)
        {
            case Værdi.Dato(var dag): w.Dag("vaerdi"u8, dag); break;
            case Værdi.Antal(var tal): w.WriteNumber("vaerdi"u8, tal); break;
            case Værdi.Beløb(var kr): w.Beløb("vaerdi"u8, kr); break;
            case Værdi.Tekst(var ord): w.WriteString("vaerdi"u8, ord); break;
            case Værdi.JaNej(var ja): w.WriteBoolean("vaerdi"u8, ja); break;
            default: w.WriteNull("vaerdi"u8); break;
        }
    }
}
