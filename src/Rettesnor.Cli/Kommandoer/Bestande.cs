using System.Globalization;
using System.Text;
using Rettesnor.Bestand;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Bestand.Sammenligning;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Loven over en hel bestand: beregning, sammenligning med en reform, forklaring af en række og prøvebestande.</summary>
static class Bestande
{
    const int HarFejl = 3, Afbrudt = 130;

    public static readonly Kommando Kommando = new("bestand", "Regner en hel bestand, én række pr. person og måned, fra en CSV-fil til en anden.",
        "bestand beregn IND --ud UD [--maaned M] [--reform R.json] | bestand sammenlign IND --reform R.json [--ud UD.csv|UD.html] | bestand forklar IND --raekke N [--reform R.json] | bestand syntese --antal N --froe S [--ud UD] | bestand sager SAGER.jsonl --pr D [--ud UD]",
        [
            ("--ud FIL", "filen, svaret skrives i; »-« er standarduddata"), ("--maaned MÅNED", "kun rækker i måneden, skrevet 2024-03"),
            ("--reform FIL", "en reform som JSON: satser, der får en anden værdi fra en dag"),
            ("--raekke N", "rækken, der forklares; den første efter kolonnenavnene er 1"), ("--antal N", "rækker i en opdigtet bestand"), ("--froe TAL", "frøet, den opdigtede bestand laves af"),
            ("--pr DATO", "dagen, sagerne vurderes på (ellers i dag)"),
        ],
        ["bestand beregn bestand.csv --ud ydelse.csv", "bestand beregn - --ud - < bestand.csv > ydelse.csv", "bestand sammenlign bestand.csv --reform reform.json --ud rapport.html", "bestand forklar bestand.csv --raekke 12", "bestand syntese --antal 1000000 --froe 7 --ud bestand.csv"], Kør);

    static int Kør(Argumenter a)
    {
        try
        {
            return a.Ord(0, "det, der skal gøres") switch
            {
                "beregn" => Beregn(a),
                "sammenlign" => Sammenlign(a),
                "forklar" => Forklar(a),
                "syntese" => Syntese(a),
                "sager" => Bestandssager.Kør(a),
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
        var (tabel, måned) = (new Satstabel(Satser(a)), Måned(a));
        using var afbrydelse = new Afbrydelse();
        using var kilde = Åbn(ind);
        using var svar = new Udfil(ud);
        using var fejl = new Fejlfil(ud);
        var fremdrift = new Fremdriftslinje(ind == "-" ? 0 : new FileInfo(ind).Length);
        try
        {
            svar.Strøm.Write(Beregning.Hoved);
            var i = new Csvstrøm(Environment.ProcessorCount, fejl.Skriv, fremdrift.Vis).Kør(kilde, hoved => new Beregning(hoved, tabel, måned), b => svar.Strøm.Write(b.Ud), afbrydelse.Token);
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

    static int Sammenlign(Argumenter a)
    {
        a.HøjstOrd(2);
        var ind = a.Ord(1, "filen med bestanden");
        var reform = Reform.Læs(File.ReadAllBytes(a.Tekst("--reform") ?? throw new UbrugeligException("Der mangler --reform FIL.")));
        var (før, efter, måned, ud) = (new Satstabel(Lov.Grundlag.Satser.Gældende), new Satstabel(reform.Satser), Måned(a), a.Tekst("--ud"));
        var grupper = new Gruppetal[Forskel.Kategorier * Forskel.Bånd];
        using var kilde = Åbn(ind);
        using var fejl = new Fejlfil(ud ?? "-");
        var fremdrift = new Fremdriftslinje(ind == "-" ? 0 : new FileInfo(ind).Length);
        var i = new Csvstrøm(Environment.ProcessorCount, fejl.Skriv, fremdrift.Vis).Kør(kilde, hoved => new Forskel(hoved, før, efter, måned), stykke =>
        {
            for (var g = 0; g < grupper.Length; g++)
                grupper[g].Læg(stykke.Grupper[g]);
        }, CancellationToken.None);
        fremdrift.Slut(i);
        fejl.Behold();
        var svar = new Sammenligningssvar(reform.Navn, grupper);
        Console.Write(Rapport.Tekst(svar));
        if (ud is not null)
            File.WriteAllText(ud, ud.EndsWith(".html", StringComparison.Ordinal) ? Rapport.Html(svar) : Rapport.Csv(svar));
        return i.Fejl > 0 ? HarFejl : Kommandolinje.Udført;
    }

    static int Forklar(Argumenter a)
    {
        a.HøjstOrd(2);
        var nr = Tal(a, "--raekke");
        var tabel = new Satstabel(Satser(a));
        using var kilde = Åbn(a.Ord(1, "filen med bestanden"));
        var fundet = Rækkesøgning.Find(kilde, tabel, nr);
        if (fundet.Række is not { } række)
            throw new UbrugeligException(fundet.Grund ?? $"Filen har ikke en række {nr}.");
        var (_, beløb) = Rækkeregning.Forklar(række, tabel.For(række)!);
        var tekst = new StringBuilder($"Række {nr}, {række.Måned.SkrevetMåned()}: {beløb.Beløb.Værdi}\n\n");
        Sportekst.Skriv(tekst, beløb.Beløb, række.Måned);
        Console.Write(tekst);
        return Kommandolinje.Udført;
    }

    static int Syntese(Argumenter a)
    {
        a.HøjstOrd(1);
        using var svar = new Udfil(a.Tekst("--ud") ?? "-");
        using (var skriver = new StreamWriter(svar.Strøm, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
            Rettesnor.Bestand.Syntese.Skriv(skriver, Tal(a, "--antal"), (ulong)Tal(a, "--froe"));
        svar.Behold();
        return Kommandolinje.Udført;
    }

    static long Tal(Argumenter a, string navn) => long.TryParse(a.Tekst(navn) ?? throw new UbrugeligException($"Der mangler {navn} TAL."), NumberStyles.None, CultureInfo.InvariantCulture, out var tal) && tal > 0
        ? tal : throw new UbrugeligException($"{navn}: »{a.Tekst(navn)}« er ikke et helt tal over 0.");

    static DateOnly? Måned(Argumenter a) => a.Tekst("--maaned") is { } tekst ? Argumenter.Måned("--maaned", tekst) : null;

    static Stream Åbn(string fil) => fil == "-" ? Console.OpenStandardInput()
        : File.Exists(fil) ? new FileStream(fil, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan)
        : throw new UbrugeligException($"Filen {fil} findes ikke.");
}
