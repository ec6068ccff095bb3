using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Hvad der blev kendt mellem to dage, og hvad det ændrede.</summary>
static class ForskelKommando
{
    public static readonly Kommando Kommando = new("forskel", "Viser, hvad der blev kendt mellem to dage, og hvilke måneder, svar og breve det ændrer.",
        "forskel SAG.json|- --kendt DATO [--mod DATO] [--pr DATO] [--ydelse MÅNED..MÅNED]",
        [
            ("--kendt DATO", "det, der var registreret til og med denne dag"), ("--mod DATO", "sammenlignes med det, der var registreret til og med denne dag (ellers alt)"),
            ("--pr DATO", "dagen, spørgsmålet stilles på (ellers i dag)"), ("--ydelse MÅNEDER", "kun disse måneder"),
        ],
        ["forskel sag.json --kendt 2024-03-31 --mod 2024-06-30", "forskel sag.json --kendt 2024-03-31 --pr 2024-06-30"], Kør);

    static int Kør(Argumenter a)
    {
        var fil = a.Ord(0, "en sagsfil");
        a.HøjstOrd(1);
        var kendt = a.Dag("--kendt") ?? throw new UbrugeligException("Der mangler --kendt DATO.");
        var mod = a.Dag("--mod");
        if (mod < kendt)
            throw new UbrugeligException("--mod ligger før --kendt; byt dem om.");
        var (sag, måneder) = (Sagsfil.Læs(fil), a.Måneder("--ydelse"));
        var ud = new StringBuilder();
        Skriv(ud, Forskel.Mellem(Vurdering.Af(sag, a.Pr, kendt, måneder), Vurdering.Af(sag, a.Pr, mod, måneder)));
        Console.Write(ud);
        return Kommandolinje.Udført;
    }

    static void Skriv(StringBuilder ud, Forskel f)
    {
        var sag = f.Nu.Sag;
        ud.Append($"Set {f.Nu.Pr.Skrevet()}: med det, der var kendt {f.Før.Kendt!.Value.Skrevet()}, og {(f.Nu.Kendt is { } k ? $"det, der var kendt {k.Skrevet()}" : "alt, der er kendt")}.\n");
        Afsnit(ud, "Blev kendt imellem", f.Kendte, h => $"{DanskTid.Dato(h.Registreret).Skrevet()}: {Hændelsen(h)}{(h.Hoved.Vedr is { } nr ? " om " + Hændelsen(sag.Hændelser[nr - 1]) : "")}");
        Afsnit(ud, "Måneder", f.Måneder, m => $"{m.Måned.SkrevetMåned(),-15}{Afgørelse.Ordninger[m.Ordning],-18}{Beløb(m.Før),16}{Beløb(m.Nu),16}{Ændring(m.Ændring),16}",
            $"{"Måned",-15}{"Ordning",-18}{"Før",16}{"Nu",16}{"Ændring",16}");
        if (f.Måneder.Count > 0)
            ud.Append($"  {"I alt",-33}{"",32}{Ændring(f.Ialt),16}\n");
        Afsnit(ud, "Svar", f.Svar, s => $"{s.Et.Regel.Id} {s.Et.Regel.Navn} ({s.Et.Vedr.Henvisning}): {Svaret(s.Før)} → {Svaret(s.Nu)}");
        Afsnit(ud, "Meddelte afgørelser, der hviler på noget ændret", f.Afgørelser, b => $"{Afgørelse.Emner[b.Afgørelse.Om]} {b.Afgørelse.Henvisning}, meddelt {b.Meddelt.Dato.Skrevet()}: {string.Join(" ", b.Grunde)}");
    }

    static void Afsnit<T>(StringBuilder ud, string titel, Liste<T> led, Func<T, string> skrevet, string? hoved = null)
    {
        ud.Append($"\n{titel}\n");
        if (led.Count == 0)
            ud.Append("  Ingen.\n");
        else if (hoved is not null)
            ud.Append($"  {hoved}\n");
        foreach (var et in led)
            ud.Append($"  {skrevet(et)}\n");
    }

    static string Hændelsen(Hændelse h) => $"{h.Type} {h.Henvisning} ({h.Dato.Skrevet()})";

    static string Beløb(Ydelsesmåned? m) => m is null ? "ingen ydelse" : m.Beløb is { } b ? b.Skrevet() : "uafklaret";

    static string Ændring(Kroner? ændring) => ændring is { } b ? (b > Kroner.Nul ? "+" : "") + b.Skrevet() : "uafklaret";

    static string Svaret(Svar? s) => s is null ? "intet svar" : Ord.Udfald[s.Udfald] + (s.Åben ? ", åben" : "") + (s.Frist is { } frist ? $", frist {frist.Skrevet()}" : "");
}
