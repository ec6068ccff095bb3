using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Reglerne, forskellen mellem to dage, og de sager forskellen rammer.</summary>
static class Lovbogen
{
    public static readonly Kommando Kommando = new("lovbog", "Viser reglerne, hvad der er ændret mellem to dage, og hvilke sager det rammer.",
        "lovbog [--pr DATO] | lovbog diff DATO DATO | lovbog ramte SAGER.jsonl|- --fra DATO --til DATO",
        [("--pr DATO", "kun regler, der gælder på dagen, med dagens udgave af loven"), ("--fra DATO", "den første dag, sagerne vurderes på"), ("--til DATO", "den anden dag")],
        ["lovbog", "lovbog --pr 2026-02-01", "lovbog diff 2021-12-31 2022-01-01", "lovbog ramte sager.jsonl --fra 2026-01-31 --til 2026-02-01"], Kør);

    static int Kør(Argumenter a)
    {
        if (a.AntalOrd == 0)
            return Vis(a.Dag("--pr"));
        switch (a.Ord(0, "diff eller ramte"))
        {
            case "diff":
                a.HøjstOrd(3);
                return Diff(Argumenter.Dag("den første dag", a.Ord(1, "den første dag")), Argumenter.Dag("den anden dag", a.Ord(2, "den anden dag")));
            case "ramte":
                a.HøjstOrd(2);
                return Ramte(a.Ord(1, "en fil med en sag på hver linje"), a.Dag("--fra") ?? throw new UbrugeligException("Skriv --fra DATO."), a.Dag("--til") ?? throw new UbrugeligException("Skriv --til DATO."));
            default:
                throw new UbrugeligException($"»{a.Ord(0, "")}« kan ikke bruges her. Brug: rettesnor {Kommando.Brug}");
        }
    }

    static int Vis(DateOnly? pr)
    {
        Console.WriteLine($"Lovbog {Lovbog.Udgave}, efterprøvet til {Skæringsdag.EfterprøvetTil.Skrevet()}");
        foreach (var r in Lovbog.Regler.Where(r => pr is not { } dag || r.Gælder(dag)))
            Console.WriteLine($"{r.Id,-7}{r.Navn} ({Ord.Slags[r.Slags]}; {Tid(r)}; {(pr is { } dag ? Citater(r, dag) : string.Join("; ", r.Hjemmel.Select(h => h.ToString()).Distinct()))})");
        return Kommandolinje.Udført;
    }

    static string Tid(Regel r) => $"{r.Nøgledato} fra {r.GælderFra.Skrevet()}{(r.GælderTil is { } til ? " til " + til.Skrevet() : "")}";

    static string Citater(Regel r, DateOnly dag) => string.Join("; ", r.Hjemmel.Where(h => h.Gælder(dag)).Select(h => h.På(dag)));

    static int Diff(DateOnly fra, DateOnly til)
    {
        var ud = new StringBuilder();
        foreach (var r in Lovbog.Regler)
        {
            if (r.Gælder(fra) != r.Gælder(til))
                ud.Append($"{(r.Gælder(til) ? "+" : "-")} {r.Id} {r.Navn}: gælder {Tid(r)}\n");
            else if (r.Gælder(fra) && Citater(r, fra) is var før && Citater(r, til) is var efter && før != efter)
                ud.Append($"~ {r.Id} {r.Navn}: {før} -> {efter}\n");
        }
        foreach (var sats in Satser.Gældende.Alle.OrderBy(s => s.Navn, StringComparer.Ordinal))
            if (sats.Kendt(fra)?.Værdi is var a && sats.Kendt(til)?.Værdi is var b && a != b)
                ud.Append($"~ {sats.Navn}: {Tal(a)} -> {Tal(b)} {sats.Enhed}\n");
        foreach (var ændring in Skæringsdag.Alle.Where(d => fra < d.Dag && d.Dag <= til))
            ud.Append($"  {ændring.Dag.Skrevet()}: {ændring.Titel} ({ændring.Kilde})\n");
        Console.Write(ud.Length == 0 ? "Ingen forskel.\n" : ud.ToString());
        return Kommandolinje.Udført;
    }

    static string Tal(decimal? værdi) => værdi is { } v ? Skrivemåde.Tal(v, v == decimal.Truncate(v) ? 0 : 2) : "ikke kendt";

    /// <summary>Sagerne, hvis svar er andre på den anden dag end på den første, og hvilke.</summary>
    static int Ramte(string fil, DateOnly fra, DateOnly til)
    {
        using var ind = Sagsfil.Åbn(fil);
        using var ud = Console.OpenStandardOutput();
        return new Sagsstrøm((sag, linje) =>
        {
            var forskelle = Forskelle(Vurdering.Svarene(sag, fra), Vurdering.Svarene(sag, til)).ToArray();
            Encoding.UTF8.GetBytes(forskelle.Length == 0 ? "" : $"{sag.Id ?? "uden nummer"}: {string.Join("; ", forskelle)}\n", linje);
        }, linjeskift: false).Kør(new Linjelæser(ind).Alle(), ud);
    }

    static IEnumerable<string> Forskelle(Liste<Svar> før, Liste<Svar> efter)
    {
        foreach (var s in efter)
            if (før.FirstOrDefault(f => ErSamme(f, s)) is not { } gammelt)
                yield return $"+ {s.Regel.Id} {s.Vedr.Henvisning} {Ord.Udfald[s.Udfald]}";
            else if (!gammelt.Equals(s))
                yield return $"~ {s.Regel.Id} {s.Vedr.Henvisning} {Ord.Udfald[gammelt.Udfald]} -> {Ord.Udfald[s.Udfald]}";
        foreach (var s in før)
            if (!efter.Any(e => ErSamme(e, s)))
                yield return $"- {s.Regel.Id} {s.Vedr.Henvisning} {Ord.Udfald[s.Udfald]}";
    }

    static bool ErSamme(Svar a, Svar b) => a.Regel == b.Regel && a.Vedr.Nr == b.Vedr.Nr && a.Nøgledato == b.Nøgledato;
}
