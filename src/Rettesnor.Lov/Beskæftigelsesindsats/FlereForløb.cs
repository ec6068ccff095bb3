using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Flere forløb: over 50 år kun efter ønske, et nyt forløb er aldrig en forlængelse, og den, der fylder 40 undervejs, fortsætter.</summary>
/// <remarks>LAB § 68 a, stk. 8; § 114, stk. 2-4; principmeddelelse 82-16; SKR 10112/2021, afsnit 6.5.</remarks>
public static class FlereForløb
{
    /// <summary>Den yngste alder, hvor et nyt forløb kræver borgerens ønske: loven siger »over 50 år«.</summary>
    public const int Over50 = 51;

    /// <summary>Højst så mange dage efter et forløbs slutdag regnes et nyt forløb for sat i stedet for en forlængelse.</summary>
    const int DageTilNæste = 31;

    internal static readonly Regel ÉtOver50 = new("P-206", "Ét forløb over 50 år", Slags.Krav, Sikkerhed.Lov, [Lab("§ 114, stk. 4, 1. pkt."), Kilde("SKR", "afsnit 6.5")], BesvarOver50)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "En borger over 50 år skal som udgangspunkt kun have ét ressourceforløb; flere kræver, at borgeren ønsker det. Det første tæller med, også når det begyndte før det fyldte 50. år.",
        Læser = ["oenske"],
        Rummer = ["P-111", "P-204"],
    };

    internal static readonly Regel IngenForlængelse = new("P-209", "Et forløb kan ikke forlænges", Slags.Krav, Sikkerhed.Vejledning,
        [Lab("§ 68 a, stk. 3-4 og 8").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 114, stk. 1-2").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 6.5")], BesvarForlængelse)
    {
        Nøgledato = "bevillingens eller afgørelsens dato",
        GælderTil = Målgruppe.SidsteBevilling,
        Siger = "Et ressourceforløb kan ikke forlænges. Et nyt forløb i forlængelse af det gamle kræver en ny forberedende del af planen, en ny forelæggelse for rehabiliteringsteamet, en ny indstilling og en ny bevilling.",
        Læser = ["forberedende-del", "forelaeggelse", "indstilling"],
    };

    internal static readonly Regel FyldtUndervejs = new("P-217", "Fylder 40 under forløbet", Slags.Krav, Sikkerhed.Lov,
        [
            Lab("§ 68 a, stk. 8, 2. pkt.").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 114, stk. 2").Fra(Skæringsdag.NyBeskæftigelseslov).Før(Skæringsdag.BedreRessourceforløb),
            Lab("§ 114, stk. 3, 2. pkt.").Fra(Skæringsdag.BedreRessourceforløb),
        ], BesvarFyldtUndervejs)
    {
        Nøgledato = "40-års-fødselsdagen",
        Siger = "Fylder borgeren 40 år under et ressourceforløb, fortsætter forløbet til sin slutdag, også selv om tiden i ressourceforløb så i alt bliver over fem år.",
        Læser = [],
    };

    static IEnumerable<Svar> BesvarOver50(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Start >= Skæringsdag.BedreRessourceforløb && !f.ErPensionist))
        {
            var alder = sag.Borger.Alder(forløb.Start);
            if (alder < Over50 || sag.Tidligere(forløb) is not { Count: > 0 } tidligere)
                continue;
            var dag = forløb.Bevilling.Dato;
            var ønske = sag.ØnskerEtAf(dag, Ønskeemne.NytForløb);
            var før = $"Borgeren er {alder} år ved starten {forløb.Start.Skrevet()} og har været i {(tidligere.Count == 1 ? "ét ressourceforløb" : $"{tidligere.Count} ressourceforløb")} før, senest fra {tidligere[^1].Start.Skrevet()}.";
            var (udfald, begrundelse) = ønske is null
                ? Historik.BrudMedTidligere(sag, forløb.Start, $"{før} Et ønske om et nyt forløb er ikke registreret ved bevillingen {dag.Skrevet()}.")
                : (Udfald.Opfyldt, $"{før} Borgeren ønskede et nyt forløb {ønske.Dato.Skrevet()}.");
            var begyndtFør50 = udfald != Udfald.Uafklaret && tidligere.All(t => sag.Borger.Alder(t.Start) < FemÅrIAlt.Ældst);
            yield return regel.Svar(forløb, forløb.Start, udfald, begrundelse, værdi: tidligere.Count, fakta: [ønske, .. tidligere.Select(t => t.Bevilling)], sikkerhed: begyndtFør50 ? Sikkerhed.Vejledning : null);
        }
    }

    static IEnumerable<Svar> BesvarForlængelse(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            if (forløb.Forrige is { } forrige && forløb.Start <= forrige.Slut.AddDays(DageTilNæste))
                yield return NytForløb(regel, sag, forløb, forrige);
            foreach (var varighed in sag.Stående<Varighedsafgørelse>().Where(v => v.Vedrører(forløb.Bevilling) && v.Slut > forløb.Bevilling.Slut))
                yield return regel.Svar(varighed, varighed.Dato, Udfald.Brudt,
                    $"Afgørelsen af {varighed.Dato.Skrevet()} flytter slutdagen fra {forløb.Bevilling.Slut.Skrevet()} til {varighed.Slut.Skrevet()}. Et forløb kan ikke forlænges; der kræves en ny bevilling efter en ny behandling i teamet.",
                    fakta: [forløb.Bevilling], forløb: forløb);
        }
    }

    static Svar NytForløb(Regel regel, Sagsbillede sag, Forløb forløb, Forløb forrige)
    {
        var dag = forløb.Bevilling.Dato;
        bool Ny(Hændelse h) => h.Dato > forrige.Bevilling.Dato && h.Dato <= dag;
        var skridt = new (string Navn, Hændelse? Fundet)[]
        {
            ("en forberedende del af planen", sag.Liste<ForberedendeDel>().LastOrDefault(Ny)),
            ("en forelæggelse for rehabiliteringsteamet", sag.Liste<Forelæggelse>().LastOrDefault(Ny)),
            ("en indstilling", sag.Liste<Indstilling>().LastOrDefault(Ny)),
        };
        var mangler = skridt.Where(s => s.Fundet is null).Select(s => s.Navn).ToArray();
        var grund = $"Det forrige forløb slutter {forrige.Slut.Skrevet()}, og det nye begynder {forløb.Start.Skrevet()}. Mellem bevillingen {forrige.Bevilling.Dato.Skrevet()} og den nye {dag.Skrevet()} "
            + (mangler.Length == 0 ? "er der en ny forberedende del, en ny forelæggelse og en ny indstilling." : $"mangler {Skrivemåde.Opremset(mangler)}; uden det er det en forlængelse.");
        var (udfald, begrundelse) = mangler.Length == 0 ? (Udfald.Opfyldt, grund) : Historik.Brud(sag, dag, grund);
        return regel.Svar(forløb, dag, udfald, begrundelse, fakta: [forrige.Bevilling, .. skridt.Select(s => s.Fundet)]);
    }

    static IEnumerable<Svar> BesvarFyldtUndervejs(Regel regel, Sagsbillede sag)
    {
        // I 2020 og 2021 var der intet loft over tiden i alt, og derfor intet, der skulle undtages fra.
        var fylder40 = sag.Borger.Fødselsdag(Aldersgrænse.År);
        var tier = fylder40 >= Skæringsdag.NyBeskæftigelseslov && fylder40 < Skæringsdag.BedreRessourceforløb;
        foreach (var forløb in sag.Ressourceforløb.Where(f => !tier && f.Start < fylder40 && fylder40 <= f.FaktiskSlut))
            if (!forløb.ErPensionist || fylder40 < Skæringsdag.NyBeskæftigelseslov)
                yield return regel.Svar(forløb, fylder40, Udfald.Opfyldt,
                    $"Borgeren fylder 40 år {fylder40.Skrevet()} under forløbet fra {forløb.Start.Skrevet()}. Forløbet fortsætter til {forløb.Slut.Skrevet()}; først et nyt forløb måles efter reglerne for borgere over 40.", værdi: forløb.Slut);
    }
}
