using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Handlinger;

/// <summary>De handlinger, der prøves: det, en sagsbehandler kan stå og ville gøre i sagen i dag.</summary>
static class Handlingskatalog
{
    /// <summary>En brudt pligt kan få en afgørelse om sanktion; de seneste prøves.</summary>
    const int FlestPligtbrud = 3;

    public static IEnumerable<Prøvehandling> For(Sagsbillede sag, DateOnly pr)
    {
        if (sag.Alle<Død>().Length > 0)
            return [];
        var nr = sag.Sag.Hændelser.Count + 1;
        var igang = sag.Forløb.LastOrDefault(f => f.Status is Forløbsstatus.IGang or Forløbsstatus.FortsætterUdenAfgørelse);
        var bevilling = Bevilling(sag, pr, nr);
        return igang is null ? [bevilling] : [bevilling, .. IForløbet(sag, igang, pr, nr), .. Sanktioner(sag, igang, pr, nr)];
    }

    /// <summary>Det korteste lovlige ressourceforløb, fra dagen eller fra dagen efter det forløb, der løber.</summary>
    static Prøvehandling Bevilling(Sagsbillede sag, DateOnly pr, int nr)
    {
        var sidste = sag.Forløb.Count > 0 ? sag.Forløb[^1] : null;
        var start = sidste is null ? pr : Periode.Senest(pr, sidste.FaktiskSlut.AddDays(1));
        var nyt = sag.Ressourceforløb.Any();
        return new(new(nyt ? "afgoerelse:bevilling:nyt" : "afgoerelse:bevilling", nyt ? "Bevil et nyt ressourceforløb." : "Bevil et ressourceforløb."),
            Prøvehændelse.Afgørelse(nr, pr, Afgørelsesemne.Bevilling, ("start", start), ("slut", start.AddYears(1).AddDays(-1)), ("ordning", (int)Ordning.Ressourceforløb)));
    }

    static IEnumerable<Prøvehandling> IForløbet(Sagsbillede sag, Forløb forløb, DateOnly pr, int nr)
    {
        if (forløb.Ordning == Ordning.Ressourceforløb)
        {
            yield return new(new("afgoerelse:varighed", "Forlæng forløbet seks måneder."),
                Prøvehændelse.Afgørelse(nr, pr, Afgørelsesemne.Varighed, ("slut", forløb.AngivetSlut.AddMonths(6)), (Fællesfelter.Vedr, forløb.Bevilling.Nr)));
            foreach (var (udgang, tekst) in s_næsteSkridt)
                yield return new(new("afgoerelse:naeste-skridt:" + Afgørelse.Udfald[udgang], tekst),
                    Prøvehændelse.Afgørelse(nr, pr, Afgørelsesemne.NæsteSkridt, ("udfald", (int)udgang), (Fællesfelter.Vedr, forløb.Bevilling.Nr)));
            foreach (var (anledning, tekst) in s_forelæggelser)
                yield return new(new("forelaeggelse:" + Forelæggelse.Anledninger[anledning], tekst),
                    Prøvehændelse.Byg(Forelæggelse.Tabel, nr, (Fællesfelter.Dato, pr), ("anledning", (int)anledning)));
            yield return new(new("indstilling:indsatser", "Indstil, hvilke indsatser der skal sættes i gang."),
                Prøvehændelse.Byg(Indstilling.Tabel, nr, (Fællesfelter.Dato, pr), ("anbefaler", (int)Anbefaling.Indsatser)));
            yield return new(new("indsatsdel", "Lav eller revidér indsatsdelen for de næste seks måneder."),
                Prøvehændelse.Byg(Indsatsdel.Tabel, nr, (Fællesfelter.Dato, pr), (Fællesfelter.Fra, pr), (Fællesfelter.Til, Halvår(pr))));
        }
        yield return new(new("afgoerelse:ophoer", "Træf afgørelse om, at ydelsen ophører."),
            Prøvehændelse.Afgørelse(nr, pr, Afgørelsesemne.Ophør, ("virkning", pr.AddDays(1)), (Fællesfelter.Vedr, forløb.Bevilling.Nr)));
        yield return new(new("afgoerelse:tilbagebetaling", "Træf afgørelse om tilbagebetaling."), Prøvehændelse.Afgørelse(nr, pr, Afgørelsesemne.Tilbagebetaling));
        foreach (var (form, tekst) in s_samtaler)
            yield return new(new("samtale:" + Samtale.Former[form], tekst),
                Prøvehændelse.Byg(Samtale.Tabel, nr, (Fællesfelter.Dato, pr), ("form", (int)form), ("art", (int)Samtaleart.Jobsamtale)));
        yield return new(new("mentor", "Bevil mentorstøtte i højst seks måneder."),
            Prøvehændelse.Byg(Mentor.Tabel, nr, (Fællesfelter.Fra, pr), (Fællesfelter.Til, Halvår(pr))));
        yield return new(new("partshoering", "Hør borgeren, før der træffes afgørelse."),
            Prøvehændelse.Byg(Partshøring.Tabel, nr, (Fællesfelter.Dato, pr), ("svarfrist", pr.AddDays(14))));
    }

    static DateOnly Halvår(DateOnly fra) => fra.AddMonths(6).AddDays(-1);

    /// <summary>En sanktion for hver udeblivelse og hvert pligtbrud i forløbet, der ikke har fået en.</summary>
    static IEnumerable<Prøvehandling> Sanktioner(Sagsbillede sag, Forløb forløb, DateOnly pr, int nr)
    {
        var afgjorte = sag.Liste<Sanktionsafgørelse>().Select(s => s.Hoved.Vedr).ToHashSet();
        var brud = sag.Liste<Udeblivelse>().Select(u => (Hændelse: (Hændelse)u, Art: s_udeblivelser[(int)u.FraHvad], Hvad: "udeblivelsen"))
            .Concat(sag.Liste<Pligtbrud>().Select(p => (Hændelse: (Hændelse)p,
                Art: p.Art is Pligtbrudsart.SortArbejde or Pligtbrudsart.Udlandsophold ? Sanktionsart.EnTredjedel : Sanktionsart.Nedsættelse, Hvad: "pligtbruddet")))
            .Where(b => b.Hændelse.Dato >= forløb.Start && !afgjorte.Contains(b.Hændelse.Nr));
        foreach (var (hændelse, art, hvad) in brud.OrderByDescending(b => b.Hændelse.Dato).ThenByDescending(b => b.Hændelse.Nr).Take(FlestPligtbrud))
            yield return new(new($"afgoerelse:sanktion:{hændelse.Henvisning}", $"Træf afgørelse om sanktion for {hvad} {hændelse.Dato.Skrevet()}."),
                Prøvehændelse.Afgørelse(nr, pr, Afgørelsesemne.Sanktion, ("sanktion", (int)art), (Fællesfelter.Vedr, hændelse.Nr)));
    }

    /// <summary>Sanktionens art efter det, borgeren udeblev fra, i <see cref="Udeblivelsessted"/>s orden.</summary>
    static readonly Sanktionsart[] s_udeblivelser = [Sanktionsart.FradragTilbud, Sanktionsart.FradragSamtale, Sanktionsart.FradragSelvbooking];

    static readonly (Udgang, string)[] s_næsteSkridt =
    [
        (Udgang.NytForløb, "Afgør, at næste skridt er et nyt forløb."), (Udgang.Fleksjob, "Afgør, at næste skridt er fleksjob."),
        (Udgang.Førtidspension, "Afgør, at næste skridt er førtidspension."), (Udgang.Kontanthjælp, "Afgør, at næste skridt er kontanthjælp."),
        (Udgang.Revalidering, "Afgør, at næste skridt er revalidering."), (Udgang.Job, "Afgør, at næste skridt er job."),
        (Udgang.Uddannelse, "Afgør, at næste skridt er uddannelse."),
    ];

    static readonly (Forelæggelsesanledning, string)[] s_forelæggelser =
        [(Forelæggelsesanledning.Fornyet, "Forelæg sagen for rehabiliteringsteamet igen."), (Forelæggelsesanledning.Afslutning, "Forelæg sagen for rehabiliteringsteamet før afslutningen.")];

    static readonly (Samtaleform, string)[] s_samtaler =
    [
        (Samtaleform.Fremmøde, "Hold en jobsamtale ved fremmøde."), (Samtaleform.Telefon, "Hold en jobsamtale i telefonen."),
        (Samtaleform.Video, "Hold en jobsamtale på video."), (Samtaleform.Brev, "Hold en jobsamtale pr. brev."),
    ];
}
