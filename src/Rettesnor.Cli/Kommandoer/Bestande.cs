using Rettesnor.Bestand;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Loven over en hel bestand: beregning, sammenligning med en reform, forklaring af en række og prøvebestande.</summary>
static class Bestande
{
    const int HarFejl = 3, Afbrudt = 130;

    public static readonly Kommando Kommando = new("bestand", "Regner en hel bestand, én række pr. person og måned, fra en CSV-fil til en anden.",
        "bestand beregn IND --ud UD [--maaned M] [--reform R.json]",
        [
            ("--ud FIL", "filen, svaret skrives i; »-« er standarduddata"), ("--maaned MÅNED", "kun rækker i måneden, skrevet 2024-03"),
            ("--reform FIL", "en reform som JSON: satser, der får en anden værdi fra en dag"),
        ],
        ["bestand beregn bestand.csv --ud ydelse.csv", "bestand beregn - --ud - < bestand.csv > ydelse.csv"], Kør);

    static int Kør(Argumenter a)
    {
        try
        {
            return a.Ord(0, "det, der skal gøres") switch
            {
                "beregn" => Beregn(a),
                var andet => throw new UbrugeligException($"»{andet}« findes ikke. Brug: rettesnor {Kommando.Brug}"),
            };
        }
        catch (FormatException e)
        {
            throw new UbrugeligException(e.Message);
        }
    }

    static Satser Satser(Argumenter a) => a.Tekst("--reform") is { } fil ? Reform.Læs(File.ReadAllBytes(fil)).Satser : Lov.Grundlag.Satser.Gældende;

    static int Beregn(Argumenter a)
    {
        a.HøjstOrd(2);
        var (ind, ud) = (a.Ord(1, "filen med bestanden"), a.Tekst("--ud") ?? throw new UbrugeligException("Der mangler --ud FIL."));
        if (ind != "-" && ud != "-" && Path.GetFullPath(ind) == Path.GetFullPath(ud))
            throw new UbrugeligException("Svaret kan ikke skrives i den fil, det læses af.");
        var måned = a.Tekst("--maaned") is { } tekst ? Argumenter.Måned("--maaned", tekst) : (DateOnly?)null;
        var strøm = new Csvstrøm(new Satstabel(Satser(a)), måned, Environment.ProcessorCount);
        using var afbrydelse = new Afbrydelse();
        using var kilde = Åbn(ind);
        using var svar = new Udfil(ud);
        using var fejl = new Fejlfil(ud);
        var fremdrift = new Fremdriftslinje(ind == "-" ? 0 : new FileInfo(ind).Length);
        try
        {
            var i = strøm.Kør(kilde, svar.Strøm, fejl.Skriv, fremdrift.Vis, afbrydelse.Token);
            svar.Behold();
            fejl.Behold();
            fremdrift.Slut(i);
            return i.Fejl > 0 ? HarFejl : Kommandolinje.Udført;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Afbrudt; ingen fil er skrevet.");
            return Afbrudt;
        }
    }

    static Stream Åbn(string fil) => fil == "-" ? Console.OpenStandardInput()
        : File.Exists(fil) ? new FileStream(fil, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan)
        : throw new UbrugeligException($"Filen {fil} findes ikke.");
}
