using System.Text.Json;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Skriver en måneds ydelse og forklaringen på dens beløb.</summary>
static class Månedsskriver
{
    public static void Skriv(Utf8JsonWriter w, Ydelsesmåned m, Sag sag)
    {
        w.WriteString("maaned"u8, m.Måned.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
        w.Fast("ordning"u8, Afgørelse.Ordninger[m.Forløb.Ordning]);
        w.WriteString("vedr"u8, m.Forløb.Bevilling.Henvisning);
        w.Tekst("kategori"u8, m.Kategori is { } k ? Ydelsesmåned.Kategorier[k] : null);
        w.Beløb("sats"u8, m.Sats);
        if (m.Andel is { } andel)
            w.WriteNumber("andel"u8, decimal.Round(andel, 6));
        w.Beløb("fradrag"u8, m.Fradrag);
        w.Beløb("sanktion"u8, m.Sanktion);
        w.Beløb("beloeb"u8, m.Beløb);
        w.ValgfritBeløb("atp"u8, m.Atp);
        w.ValgfritBeløb("obligatorisk_pension"u8, m.ObligatoriskPension);
        w.ValgfritBeløb("refusion"u8, m.Refusion);
        w.ValgfritBeløb("udbetalt"u8, m.Udbetalt);
        w.ValgfritBeløb("difference"u8, m.Difference);
        w.Fast("udfald"u8, Ord.Udfald[m.Udfald]);
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
        w.Fast("enhed"u8, Ord.Enhed[spor.Enhed]);
        w.Fast("regning"u8, Ord.Regning[spor.Regning]);
        if (spor.Andel is { } andel)
            w.WriteNumber("procent"u8, andel.IProcent);
        if (spor.Hjemmel is { } hjemmel)
        {
            w.Hjemmel([hjemmel.På(måned)]);
        }
        if (spor.Sats is { } sats)
        {
            w.WriteString("sats"u8, sats.Navn);
            w.Tekst("kilde"u8, sats.Række.Kilde);
        }
        if (spor.Fakta.Count > 0)
            w.Fakta(spor.Fakta, sag);
        w.WriteStartArray("led"u8);
        foreach (var led in spor.Led)
            Skriv(w, led, sag, måned);
        w.WriteEndArray();
        w.WriteEndObject();
    }
}
