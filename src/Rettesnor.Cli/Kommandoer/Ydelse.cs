using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Ydelsen måned for måned som en tabel.</summary>
static class Ydelse
{
    public static readonly Kommando Kommando = new("ydelse", "Viser ydelsen måned for måned som en tabel.", "ydelse SAG.json|- [--ydelse MÅNED..MÅNED] [--pr DATO] [--kendt DATO]",
        [
            ("--ydelse MÅNEDER", "kun disse måneder (ellers fra forløbets start til dagen)"), ("--pr DATO", "dagen, spørgsmålet stilles på (ellers i dag)"),
            ("--kendt DATO", "brug kun det, der var registreret til og med denne dag"),
        ],
        ["ydelse sag.json --pr 2024-12-31", "ydelse sag.json --ydelse 2024-01..2024-12"], Kør);

    static int Kør(Argumenter a)
    {
        var fil = a.Ord(0, "en sagsfil");
        a.HøjstOrd(1);
        var vurdering = Vurdering.Af(Sagsfil.Læs(fil), a.Pr, a.Dag("--kendt"), a.Måneder("--ydelse"));
        Console.WriteLine($"{"Måned",-15}{"Niveau",-25}{"Sats",12}{"Fradrag",12}{"Sanktion",12}{"Beløb",12}{"Udbetalt",12}{"Forskel",12}");
        foreach (var m in vurdering.Ydelse)
        {
            Console.WriteLine($"{m.Måned.SkrevetMåned(),-15}{(m.Kategori is { } k ? Ydelsesmåned.Kategorier[k] : "uafklaret"),-25}"
                + $"{Tal(m.Sats),12}{Tal(m.Fradrag),12}{Tal(m.Sanktion),12}{Tal(m.Beløb),12}{Tal(m.Udbetalt),12}{Tal(m.Difference),12}");
            if (m.Beløb is null && m.Begrundelse is { } begrundelse)
                Console.WriteLine($"{"",-15}{begrundelse}");
        }
        if (vurdering.Ydelse.Count == 0)
            Console.WriteLine("Der er ingen måneder i et forløb.");
        foreach (var antagelse in vurdering.Ydelse.SelectMany(m => m.Antagelser).Distinct())
            Console.WriteLine($"{antagelse.Kode}: {antagelse.Tekst}");
        return Kommandolinje.Udført;
    }

    static string Tal(Kroner? beløb) => beløb is { } b ? b.Skrevet() : "";
}
