using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Skriver en sag som rettesnor/sag/1; læses den igen, er det den samme sag.</summary>
/// <remarks>Felter, der ikke er registreret eller står på deres standard, skrives ikke.</remarks>
public static class Sagsskriver
{
    /// <param name="indrykket">Linjeskift og indrykning, til mennesker; ellers én linje.</param>
    public static void Skriv(IBufferWriter<byte> ud, Sag sag, bool indrykket)
    {
        using var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Indented = indrykket, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        w.WriteStartObject();
        w.WriteString("format", Sag.Format);
        Tekst(w, "sag", sag.Id);
        Tekst(w, "kommune", sag.Kommune);
        if (sag.HistorikFra is { } fra)
            w.WriteString("historik_fra", Dag(fra));
        Skriv(w, sag.Borger);
        if (sag.Bevillingsfrist is { } frist)
        {
            w.WriteStartObject("kommune_frister");
            w.WriteNumber("bevilling", frist);
            w.WriteEndObject();
        }
        w.WriteStartArray("haendelser");
        foreach (var h in sag.Hændelser)
            Skriv(w, h, sag);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    static void Skriv(Utf8JsonWriter w, Borger borger)
    {
        w.WriteStartObject("borger");
        w.WriteString("foedt", Dag(borger.Født));
        Tekst(w, "navn", borger.Navn);
        Tekst(w, "cpr", borger.Cpr);
        if (borger.Uddannelse is { } uddannelse)
            w.WriteBoolean("erhvervskompetencegivende_uddannelse", uddannelse);
        w.WriteEndObject();
    }

    static void Skriv(Utf8JsonWriter w, Hændelse h, Sag sag)
    {
        w.WriteStartObject();
        w.WriteString(Fællesfelter.Type, h.Type);
        Felter(w, h.Hoved.Felter, sag);
        w.WriteEndObject();
    }

    /// <param name="sag">Sagen, henvisninger peger ind i; null, når der ingen er.</param>
    internal static void Felter(Utf8JsonWriter w, Feltværdier værdier, Sag? sag)
    {
        for (var i = 0; i < værdier.Felter.Count; i++)
            if (værdier[i] is { } værdi && !Equals(værdi, værdier.Felter[i].Standard))
            {
                w.WritePropertyName(værdier.Felter[i].Navn);
                Værdi(w, værdier.Felter[i], værdi, sag);
            }
    }

    static void Værdi(Utf8JsonWriter w, Felt felt, object? værdi, Sag? sag)
    {
        switch (felt.Art, værdi)
        {
            case (_, null): w.WriteNullValue(); break;
            case (_, string tekst): w.WriteStringValue(tekst); break;
            case (_, bool ja): w.WriteBooleanValue(ja); break;
            case (Feltart.Måned, DateOnly måned): w.WriteStringValue(Måned(måned)); break;
            case (_, DateOnly dag): w.WriteStringValue(Dag(dag)); break;
            case (_, Kroner beløb): w.WriteNumberValue(beløb.IKroner); break;
            case (_, decimal tal): w.WriteNumberValue(tal); break;
            case (_, DateTimeOffset tid): w.WriteStringValue(tid.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)); break;
            case (Feltart.Valg, int nr): w.WriteStringValue(felt.Ord[nr]); break;
            case (Feltart.Henvisning, int nr): w.WriteStringValue(sag!.Hændelser[nr - 1].Henvisning); break;
            case (_, int tal): w.WriteNumberValue(tal); break;
            case (Feltart.Valgliste, Liste<int> numre): Liste(w, numre, nr => w.WriteStringValue(felt.Ord[nr])); break;
            case (_, Liste<int> numre): Liste(w, numre, nr => w.WriteStringValue(sag!.Hændelser[nr - 1].Henvisning)); break;
            case (_, Liste<string> tekster): Liste(w, tekster, w.WriteStringValue); break;
            case (_, Liste<DateOnly> måneder): Liste(w, måneder, m => w.WriteStringValue(Måned(m))); break;
            case (_, Periode periode): Objekt(w, () => { w.WriteString("fra", Dag(periode.Fra)); w.WriteString("til", Dag(periode.TilOgMed)); }); break;
            case (_, Feltværdier objekt): Objekt(w, () => Felter(w, objekt, sag)); break;
            case (_, Liste<Feltværdier> objekter): Liste(w, objekter, o => Objekt(w, () => Felter(w, o, sag))); break;
            case (_, Liste<Ændring> ændringer): Objekt(w, () => Skriv(w, ændringer, sag)); break;
            default: throw new InvalidOperationException($"Feltet {felt.Navn} har en værdi, der ikke kan skrives.");
        }
    }

    static void Skriv(Utf8JsonWriter w, Liste<Ændring> ændringer, Sag? sag)
    {
        foreach (var ændring in ændringer)
        {
            w.WritePropertyName(ændring.Felt.Navn);
            Værdi(w, ændring.Felt, ændring.Værdi, sag);
        }
    }

    static void Objekt(Utf8JsonWriter w, Action indhold)
    {
        w.WriteStartObject();
        indhold();
        w.WriteEndObject();
    }

    static void Liste<T>(Utf8JsonWriter w, Liste<T> liste, Action<T> led)
    {
        w.WriteStartArray();
        foreach (var t in liste)
            led(t);
        w.WriteEndArray();
    }

    static void Tekst(Utf8JsonWriter w, string navn, string? tekst)
    {
        if (tekst is not null)
            w.WriteString(navn, tekst);
    }

    static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Måned(DateOnly dag) => dag.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
