using System.Globalization;
using System.Text;
using Rettesnor.Bestand;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Kolonnefiler;
using Rettesnor.Bestand.Opdigtet;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Bestand.Sammenligning;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Loven over en hel bestand: beregning, sammenligning med en reform, forklaring af en række og prøvebestande.</summary>
static class Bestande
{
    public const int Afbrudt = 130;

    const int HarFejl = 3;

    public static readonly Kommando Kommando = new("bestand", "Regner en hel bestand, én række pr. person og måned, i CSV, Parquet eller Arrow.",
        "bestand beregn IND --ud UD [--maaned M] [--reform R.json] | bestand sammenlign IND --reform R.json [--ud UD.csv|UD.html] | bestand forklar IND --raekke N [--reform R.json] | bestand syntese --antal N --froe S [--ud UD] | bestand sager SAGER.jsonl --pr D [--ud UD]",
        [
            ("--ud FIL", "filen, svaret skrives i; endelsen .csv, .parquet eller .arrows vælger formatet; »-« er standarduddata"),
            ("--format FORMAT", "formatet på ind- og uddata: csv (ellers) eller arrow"), ("--maaned MÅNED", "kun rækker i måneden, skrevet 2024-03"),
            ("--reform FIL", "en reform som JSON: satser, der får en anden værdi fra en dag"),
            ("--raekke N", "rækken, der forklares; den første efter kolonnenavnene er 1"), ("--antal N", "rækker i en opdigtet bestand"), ("--froe TAL", "frøet, den opdigtede bestand laves af"),
            ("--pr DATO", "dagen, sagerne vurderes på (ellers i dag)"),
        ],
        ["bestand beregn bestand.csv --ud ydelse.csv", "bestand beregn bestand.parquet --ud ydelse.parquet", "bestand beregn - --ud - < bestand.csv > ydelse.csv", "bestand sammenlign bestand.csv --reform reform.json --ud rapport.html", "bestand forklar bestand.csv --raekke 12", "bestand syntese --antal 1000000 --froe 7 --ud bestand.csv"], Kør);

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
        var tabel = new Satstabel(Satser(a));
        using var kilde = Bestandsfil.Åbn(ind, a.Tekst("--format"), tabel, Måned(a));
        using var afbrydelse = new Afbrydelse();
        using var fil = new Udfil(ud);
        using var svar = Bestandsfil.Ny(fil, ud, a.Tekst("--format"), kilde, tabel);
        using var fejl = new Fejlfil(ud);
        return Gennemløb(kilde, svar.NyModtager, fejl, afbrydelse, () =>
        {
            svar.Slut();
            fil.Behold();
        });
    }

    static int Sammenlign(Argumenter a)
    {
        a.HøjstOrd(2);
        var ind = a.Ord(1, "filen med bestanden");
        var reform = Reform.Læs(File.ReadAllBytes(a.Tekst("--reform") ?? throw new UbrugeligException("Der mangler --reform FIL.")));
        var (før, efter, ud) = (new Satstabel(Lov.Grundlag.Satser.Gældende), new Satstabel(reform.Satser), a.Tekst("--ud"));
        var grupper = Forskel.NyeGrupper();
        using var kilde = Bestandsfil.Åbn(ind, a.Tekst("--format"), før, Måned(a));
        using var afbrydelse = new Afbrydelse();
        using var fejl = new Fejlfil(ud ?? "-");
        return Gennemløb(kilde, () => new Forskel(før, efter, grupper), fejl, afbrydelse, () =>
        {
            var svar = new Sammenligningssvar(reform.Navn, grupper) { Ændringer = reform.Ændringer };
            Console.Write(Rapport.Tekst(svar));
            if (ud is not null)
                File.WriteAllText(ud, ud.EndsWith(".html", StringComparison.Ordinal) ? Rapportside.Skriv(svar) : Rapport.Csv(svar));
        });
    }

    static int Gennemløb(IKilde kilde, Func<IModtager> ny, Fejlfil fejl, Afbrydelse afbrydelse, Action slut)
    {
        var linje = new Fremdriftslinje("rækker");
        try
        {
            var i = new Samlebånd(Environment.ProcessorCount + 1, fejl.Skriv, linje.Vis).Kør(kilde, ny, afbrydelse.Token);
            slut();
            fejl.Behold();
            linje.Slut(i);
            return i.Fejl > 0 ? HarFejl : Kommandolinje.Udført;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Afbrudt; ingen fil er skrevet.");
            return Afbrudt;
        }
    }

    static int Forklar(Argumenter a)
    {
        a.HøjstOrd(2);
        var nr = Tal(a, "--raekke");
        var tabel = new Satstabel(Satser(a));
        using var kilde = Bestandsfil.Åbn(a.Ord(1, "filen med bestanden"), a.Tekst("--format"), tabel, null);
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
        var (ud, antal, syntese) = (a.Tekst("--ud") ?? "-", Tal(a, "--antal"), new Syntese((ulong)Tal(a, "--froe")));
        using var afbrydelse = new Afbrydelse();
        using var fil = new Udfil(ud);
        if (Path.GetExtension(ud) == Parquet.Endelse)
            Syntesefil.SkrivParquet(fil.Foreløbig, syntese, antal);
        else
            using (var skriver = new StreamWriter(fil.Strøm, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
                Syntesefil.SkrivCsv(skriver, syntese, antal);
        fil.Behold();
        return Kommandolinje.Udført;
    }

    static long Tal(Argumenter a, string navn) => long.TryParse(a.Tekst(navn) ?? throw new UbrugeligException($"Der mangler {navn} TAL."), NumberStyles.None, CultureInfo.InvariantCulture, out var tal) && tal > 0
        ? tal : throw new UbrugeligException($"{navn}: »{a.Tekst(navn)}« er ikke et helt tal over 0.");

    static DateOnly? Måned(Argumenter a) => a.Tekst("--maaned") is { } tekst ? Argumenter.Måned("--maaned", tekst) : null;
}
