using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Fra 40 år kan en borger højst være fem år i ressourceforløb i alt, medmindre borgeren ønsker mere.</summary>
/// <remarks>LAB § 114, stk. 3; SKR 10112/2021, afsnit 6.5. At det år, borgeren er 50, hører med, er antagelsen ALDER-50.</remarks>
public static class FemÅrIAlt
{
    const int FlesteÅr = 5;

    /// <summary>Den yngste alder, reglen gælder for, og den ældste; begge er med.</summary>
    public const int Yngst = 40, Ældst = 50;

    /// <summary>Den sidste dag, et nyt forløb kan slutte uden borgerens ønske om mere.</summary>
    /// <param name="start">Det nye forløbs start.</param>
    /// <param name="år">Hele år, der er brugt i tidligere forløb.</param>
    /// <param name="dage">De dage, der er brugt ud over de hele år.</param>
    public static DateOnly SidsteDag(DateOnly start, int år, int dage) => HeleÅr.Slut(start, FlesteÅr - år).AddDays(-dage);

    internal static readonly Regel FemÅr = new("P-205", "Højst fem år i alt mellem 40 og 50 år", Slags.Krav, Sikkerhed.Afledt,
        [Lab("§ 114, stk. 3, 1. pkt."), Kilde("SKR", "afsnit 6.5")], Besvar)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "En borger mellem 40 og 50 år kan højst være i ressourceforløb i fem år i alt, medmindre borgeren ønsker mere. Alle tidligere forløb tæller, også dem før det fyldte 40. år.",
        Læser = ["oenske"],
        Rummer = ["P-204"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Start >= Skæringsdag.BedreRessourceforløb && !f.ErPensionist))
        {
            var alder = sag.Borger.Alder(forløb.Start);
            if (alder is < Yngst or > Ældst || sag.Tidligere(forløb) is not { Count: > 0 } tidligere)
                continue;
            var brugt = Forløbstid.Sum(tidligere.Select(t => Forløbstid.Målt(t, forløb.Start.AddDays(-1))));
            var sidste = SidsteDag(forløb.Start, brugt.År, brugt.Dage);
            var ønske = sag.ØnskerEtAf(forløb.Bevilling.Dato, Ønskeemne.OverFemÅr);
            var grund = Begrundelse(forløb, alder, brugt, sidste, ønske);
            var (udfald, begrundelse) = forløb.AngivetSlut <= sidste || ønske is not null ? (Udfald.Opfyldt, grund) : Historik.BrudMedTidligere(sag, forløb.Start, grund);
            yield return regel.Svar(forløb, forløb.Start, udfald, begrundelse, værdi: sidste,
                fakta: [ønske, forløb.Varighedsændring, .. tidligere.SelectMany(Fakta)], åben: udfald == Udfald.Opfyldt ? null : Varighed.NyLængde,
                antagelser: Antagelser(forløb, alder, brugt));
        }
    }

    static Hændelse?[] Fakta(Forløb tidligere) => [tidligere.Bevilling, tidligere.Varighedsændring, tidligere.ErStandsetFørTid ? tidligere.Standset : null];

    static string Begrundelse(Forløb forløb, int alder, Forløbstid brugt, DateOnly sidste, Ønske? ønske)
    {
        var lang = forløb.AngivetSlut > sidste;
        return $"Borgeren er {alder} år ved starten {forløb.Start.Skrevet()} og har før været i ressourceforløb i {brugt}. "
            + (sidste < HeleÅr.Slut(forløb.Start, 1) ? "Af de fem år er der under ét år tilbage, så et nyt forløb kræver borgerens ønske. " : $"Med fem år i alt kan det nye forløb vare til {sidste.Skrevet()}. ")
            + (!lang ? $"Det slutter {forløb.AngivetSlut.Skrevet()}."
                : ønske is not null ? $"Det slutter {forløb.AngivetSlut.Skrevet()}, og borgeren ønskede mere end fem år {ønske.Dato.Skrevet()}."
                : $"Det slutter {forløb.AngivetSlut.Skrevet()}, og et ønske om mere end fem år er ikke registreret ved bevillingen {forløb.Bevilling.Dato.Skrevet()}.");
    }

    static Antagelse[] Antagelser(Forløb forløb, int alder, Forløbstid brugt)
    {
        var ud = new List<Antagelse>();
        if (alder == Ældst)
            ud.Add(Antagelse.Alder50);
        if (brugt.MedBarsel)
            ud.Add(Antagelse.BarselFemÅr);
        if (brugt.FraSkuddag || HeleÅr.ErSkuddag(forløb.Start))
            ud.Add(Antagelse.Skuddag);
        return [.. ud];
    }
}
