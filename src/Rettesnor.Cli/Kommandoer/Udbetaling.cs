using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Mange sagers måned som en CSV-fil, og hvad der er sket siden den forrige.</summary>
static class Udbetaling
{
    public static readonly Kommando Kommando = new("udbetaling", "Skriver mange sagers ydelse i en måned som CSV, og hvad der er ændret siden den forrige fil.",
        "udbetaling SAGER.jsonl|- --maaned MÅNED [--mod FORRIGE.csv] [--pr DATO] [--kendt DATO]",
        [
            ("--maaned MÅNED", "måneden: 2026-11"), ("--mod FORRIGE.csv", "den forrige fil; to kolonner siger, hvad der er ændret"),
            ("--pr DATO", "dagen, spørgsmålet stilles på (ellers månedens sidste dag)"), ("--kendt DATO", "brug kun det, der var registreret til og med denne dag"),
        ],
        ["udbetaling sager.jsonl --maaned 2026-11 > november.csv", "udbetaling sager.jsonl --maaned 2026-12 --mod november.csv > december.csv"], Kør);

    static int Kør(Argumenter a)
    {
        var fil = a.Ord(0, "en fil med en sag på hver linje");
        a.HøjstOrd(1);
        var måned = Periode.Måned(Argumenter.Måned("--maaned", a.Tekst("--maaned") ?? throw new UbrugeligException("Der mangler --maaned MÅNED.")));
        var (pr, kendt) = (a.Dag("--pr") ?? måned.TilOgMed, a.Dag("--kendt"));
        var forrige = a.Tekst("--mod") is { } mod ? Forrige(mod) : null;
        using var ind = Sagsfil.Åbn(fil);
        using var ud = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var kode = Kommandolinje.Udført;
        var rækker = Rækker();
        ud.Write(Udbetalingsfil.Linje(forrige is null ? Udbetalingsfil.Kolonner : Udbetalingsfil.MedÆndring));
        foreach (var række in forrige is null ? rækker : Udbetalingsfil.Sammenlignet(rækker, forrige))
            ud.Write(Udbetalingsfil.Linje(række));
        return kode;

        IEnumerable<string[]> Rækker()
        {
            var nr = 0;
            foreach (var linje in new Linjelæser(ind).Alle())
            {
                nr++;
                if (linje.AsSpan().Trim(" \t\r"u8).IsEmpty)
                    continue;
                string[][] sagens = [];
                try
                {
                    sagens = [.. Udbetalingsfil.Rækker(Vurdering.Af(Sagslæser.Læs(linje), pr, kendt, måned), $"linje {nr}")];
                }
                catch (UgyldigSagException e)
                {
                    kode = Kommandolinje.Ubrugelig;
                    foreach (var fejl in e.Fejl)
                        Console.Error.WriteLine($"Linje {nr}: {fejl}");
                }
                foreach (var række in sagens)
                    yield return række;
            }
        }
    }

    static IReadOnlyList<string[]> Forrige(string navn)
    {
        using var strøm = Sagsfil.Åbn(navn);
        using var læser = new StreamReader(strøm, Encoding.UTF8);
        try
        {
            return Udbetalingsfil.Læs(læser.ReadToEnd());
        }
        catch (FormatException e)
        {
            throw new UbrugeligException($"»{navn}« kan ikke læses som en udbetalingsfil. {e.Message}");
        }
    }
}
