using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Et svar eller en måned forklaret i tekst.</summary>
static class Forklar
{
    public static readonly Kommando Kommando = new("forklar", "Forklarer en regels svar, en måneds beløb led for led, eller hvad en sanktion ville betyde.",
        "forklar SAG.json|- --regel ID | --maaned MÅNED | --sanktion ID [--pr DATO] [--kendt DATO]",
        [
            ("--regel ID", "reglens id: P-402"), ("--maaned MÅNED", "måneden, hvis beløb forklares: 2024-03"),
            ("--sanktion ID", "udeblivelsen eller pligtbruddet, der ingen afgørelse er truffet om"),
            ("--pr DATO", "dagen, spørgsmålet stilles på (ellers i dag; for en måned dens sidste dag)"), ("--kendt DATO", "brug kun det, der var registreret til og med denne dag"),
        ],
        ["forklar sag.json --regel P-402 --pr 2022-10-01", "forklar sag.json --maaned 2024-03", "forklar sag.json --sanktion u1"], Kør);

    static int Kør(Argumenter a)
    {
        var fil = a.Ord(0, "en sagsfil");
        a.HøjstOrd(1);
        if ((a.Har("--regel") ? 1 : 0) + (a.Har("--maaned") ? 1 : 0) + (a.Har("--sanktion") ? 1 : 0) != 1)
            throw new UbrugeligException("Skriv enten --regel ID, --maaned MÅNED eller --sanktion ID.");
        var ud = new StringBuilder();
        if (a.Tekst("--regel") is { } regel)
            Reglen(ud, Lovbog.Find(regel) ?? throw new UbrugeligException($"Reglen »{regel}« svarer ikke på en sag. Skriv rettesnor lovbog for at se dem, der gør."),
                Vurdering.Af(Sagsfil.Læs(fil), a.Pr, a.Dag("--kendt")));
        else if (a.Tekst("--sanktion") is { } brud)
            Sanktionen(ud, Sanktionsudsigt.Af(Sagsfil.Læs(fil), a.Pr, a.Dag("--kendt")).FirstOrDefault(u => u.Brud.Henvisning == brud)
                ?? throw new UbrugeligException($"»{brud}« er ikke en udeblivelse eller et pligtbrud, der mangler en afgørelse."), a.Pr);
        else
            Måneden(ud, a, fil, Argumenter.Måned("--maaned", a.Tekst("--maaned")!));
        Console.Write(ud);
        return Kommandolinje.Udført;
    }

    static void Reglen(StringBuilder ud, Regel regel, Vurdering vurdering)
    {
        ud.Append($"{regel.Id} {regel.Navn}\n{regel.Siger}\n");
        var svar = vurdering.Svar.Where(s => s.Regel.Id == regel.Id).ToArray();
        if (svar.Length == 0)
            ud.Append($"\nReglen har intet emne i sagen den {vurdering.Pr.Skrevet()}.\n");
        foreach (var s in svar)
            Svaret(ud, s, vurdering.Sag);
    }

    static void Svaret(StringBuilder ud, Svar svar, Sag sag)
    {
        Linje(ud, "Om", Hændelsen(svar.Vedr));
        Linje(ud, "Udfald", Ord.Udfald[svar.Udfald] + (svar.Åben ? ", åben" : ""));
        if (svar.Frist is { } frist)
            Linje(ud, "Frist", frist.Skrevet());
        if (svar.Værdi is { } værdi)
            Linje(ud, "Værdi", Skrevet(værdi));
        Linje(ud, "Begrundelse", svar.Begrundelse);
        if (svar.Handling is { } handling)
            Linje(ud, "Handling", handling.Tekst);
        Linje(ud, "Hjemmel", string.Join("; ", svar.Hjemmel));
        Linje(ud, "Sikkerhed", Ord.Sikkerhed[svar.Sikkerhed]);
        Linje(ud, "Fakta", string.Join("; ", svar.Fakta.Where(nr => nr <= sag.Hændelser.Count).Select(nr => Hændelsen(sag.Hændelser[nr - 1]))));
        foreach (var antagelse in svar.Antagelser)
            Linje(ud, "Antagelse", $"{antagelse.Kode}: {antagelse.Tekst}");
    }

    static void Sanktionen(StringBuilder ud, Sanktionsudsigt udsigt, DateOnly pr)
    {
        ud.Append($"{Hændelsen(udsigt.Brud)}: intet er afgjort, og intet trækkes. Blev sanktionen ({Afgørelse.Sanktioner[udsigt.Art]}) afgjort {pr.Skrevet()}, ville den betyde:\n");
        foreach (var måned in udsigt.Måneder)
            ud.Append($"  {måned.Måned.SkrevetMåned()}: {(måned.Beløb is { } b ? $"{b} mindre" : "kan ikke regnes ud")}\n");
        if (udsigt.Måneder.Count == 0)
            ud.Append("  Der ville intet blive trukket.\n");
        ud.Append(udsigt.Konklusion).Append('\n');
        foreach (var svar in udsigt.Hindringer)
            ud.Append($"  {svar.Regel.Id} {svar.Regel.Navn}: {svar.Begrundelse}\n");
    }

    static void Linje(StringBuilder ud, string navn, string tekst) => ud.Append(navn == "Om" ? "\n" : "").Append($"  {navn + ":",-13}{tekst}\n");

    static string Hændelsen(Hændelse h) => $"{h.Type} {h.Henvisning} ({h.Dato.Skrevet()})";

    static string Skrevet(Værdi værdi) => værdi switch
    {
        Værdi.Dato(var dag) => dag.Skrevet(),
        Værdi.Antal(var tal) => Skrivemåde.Tal(tal, tal == decimal.Truncate(tal) ? 0 : 2),
        Værdi.Beløb(var kr) => kr.ToString(),
        Værdi.JaNej(var ja) => ja ? "ja" : "nej",
        Værdi.Tekst(var ord) => ord,
        _ => "",
    };

    static void Måneden(StringBuilder ud, Argumenter a, string fil, DateOnly første)
    {
        var måned = Periode.Måned(første);
        var vurdering = Vurdering.Af(Sagsfil.Læs(fil), a.Dag("--pr") ?? måned.TilOgMed, a.Dag("--kendt"), måned);
        if (vurdering.Ydelse.Count == 0)
            ud.Append($"Der er ingen ydelse i {første.SkrevetMåned()}: måneden ligger ikke i et forløb.\n");
        foreach (var m in vurdering.Ydelse)
        {
            ud.Append($"{m.Måned.SkrevetMåned()}, {Afgørelse.Ordninger[m.Forløb.Ordning]}: {(m.Beløb is { } b ? b.ToString() : "uafklaret")}\n");
            if (m.Begrundelse is { } begrundelse)
                ud.Append($"{begrundelse}\n");
            if (m.Forklaring is { } spor)
                Sportekst.Skriv(ud, spor, m.Måned, 1);
            foreach (var antagelse in m.Antagelser)
                ud.Append($"  Antagelse: {antagelse.Kode}: {antagelse.Tekst}\n");
        }
    }
}
