using System.Globalization;
using System.Text;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Hvad borgeren beholder ved en løn, som svar og som tabel over lønninger.</summary>
static class HvadHvisKommando
{
    static readonly decimal s_højest = Kroner.Øre(Kroner.HøjesteØre).IKroner;

    public static readonly Kommando Kommando = new("hvad-hvis", "Viser, hvad borgeren beholder ved en ekstra løn, og en tabel over lønninger.",
        "hvad-hvis SAG.json|- --loen KRONER --maaned MÅNED [--timer TIMER] [--pr DATO] [--kendt DATO]",
        [
            ("--loen KRONER", "ekstra løn med pension i måneden, før skat"), ("--maaned MÅNED", "måneden: 2026-12"),
            ("--timer TIMER", "timerne, hvis lønnen i stedet tjenes i et tilbud"), ("--pr DATO", "dagen, spørgsmålet stilles på (ellers i dag)"),
            ("--kendt DATO", "brug kun det, der var registreret til og med denne dag"),
        ],
        ["hvad-hvis sag.json --loen 12000 --maaned 2026-12", "hvad-hvis sag.json --loen 12000 --timer 80 --maaned 2026-12"], Kør);

    static int Kør(Argumenter a)
    {
        var fil = a.Ord(0, "en sagsfil");
        a.HøjstOrd(1);
        var løn = Kroner.Af(Tal("--loen", Krævet(a, "--loen KRONER"), s_højest));
        var måned = Argumenter.Måned("--maaned", Krævet(a, "--maaned MÅNED"));
        var timer = a.Tekst("--timer") is { } t ? Tal("--timer", t, 744) : (decimal?)null;
        var sag = Sagsfil.Læs(fil);
        var ud = new StringBuilder();
        var kurve = Lønkurve.Af(sag, a.Pr, måned, løn, a.Dag("--kendt"));
        if (kurve.Svar.Udfald == Udfald.Opfyldt)
            Kurven(ud, kurve);
        else
            ud.Append($"Det kan ikke regnes ud: {kurve.Svar.Begrundelse}\n");
        if (timer is { } antal && kurve.Svar.Udfald == Udfald.Opfyldt)
            Tilbud(ud, HvadHvis.Beregn(sag, a.Pr, måned, Kroner.Nul, løn, antal, a.Dag("--kendt")), antal);
        Console.Write(ud);
        return Kommandolinje.Udført;
    }

    static void Kurven(StringBuilder ud, Lønkurve kurve)
    {
        var svar = kurve.Svar;
        ud.Append($"{svar.Måned.SkrevetMåned()}, {Afgørelse.Ordninger[svar.Række!.Forløb.Ordning]}. Kroner før skat.\n");
        ud.Append($"Uden ekstra løn er ydelsen {svar.YdelseUden}\nMed {svar.Løn} mere i løn er ydelsen {svar.Ydelse}; borgeren har {svar.Beholder} mere i alt.\n\n");
        ud.Append($"{"Ekstra løn",14}{"Ydelse",14}{"Mere i alt",14}  Knæk\n");
        foreach (var p in kurve.Punkter)
            ud.Append($"{p.Løn.Skrevet(),14}{p.Ydelse.Skrevet(),14}{p.Beholder.Skrevet(),14}  {p.Knæk}".TrimEnd() + "\n");
        ud.Append('\n');
        foreach (var k in svar.Knæk)
            ud.Append($"{Lønkurve.Knæknavn(svar.Knæk, k.Løn)} ({k.Løn}): herfra beholdes {k.Beholder} af hver ekstra krone.\n");
        foreach (var antagelse in svar.Række.Antagelser)
            ud.Append($"Antagelse: {antagelse.Kode}: {antagelse.Tekst}\n");
    }

    static void Tilbud(StringBuilder ud, HvadHvis svar, decimal timer) => ud.Append(svar.Ydelse is { } ydelse
        ? $"\nTjenes lønnen i stedet i et tilbud i {Skrivemåde.Tal(timer, timer == decimal.Truncate(timer) ? 0 : 2)} timer, er ydelsen {ydelse}; borgeren har {svar.Beholder} mere i alt.\n"
        : $"\nTjenes lønnen i stedet i et tilbud, kan det ikke regnes ud: {svar.Begrundelse}\n");

    static string Krævet(Argumenter a, string form) => a.Tekst(form.Split(' ')[0]) ?? throw new UbrugeligException($"Der mangler {form}.");

    static decimal Tal(string navn, string tekst, decimal højest) =>
        decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tal) && tal <= højest && decimal.Round(tal, 2) == tal
            ? tal : throw new UbrugeligException($"{navn}: »{tekst}« er ikke et tal fra 0 til {Skrivemåde.Tal(højest, 0)} med højst to decimaler og punktum.");
}
