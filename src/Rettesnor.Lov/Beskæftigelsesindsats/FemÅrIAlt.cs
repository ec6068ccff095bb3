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
    /// <param name="tidligere">De tidligere forløb fra første til faktisk sidste dag, begge med, uden barsel.</param>
    public static DateOnly SidsteDag(DateOnly start, IEnumerable<(int År, int Dage)> tidligere)
    {
        var (år, dage) = Sum(tidligere);
        return HeleÅr.Slut(start, FlesteÅr - år).AddDays(-dage);
    }

    internal static readonly Regel FemÅr = new("P-205", "Højst fem år i alt mellem 40 og 50 år", Slags.Krav, Sikkerhed.Afledt,
        [Lab("§ 114, stk. 3, 1. pkt."), Kilde("SKR", "afsnit 6.5")], Besvar)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "En borger mellem 40 og 50 år kan højst være i ressourceforløb i fem år i alt, medmindre borgeren ønsker mere. Alle tidligere forløb tæller, også dem før det fyldte 40. år.",
        Læser = ["oenske"],
        Rummer = ["P-204"],
    };

    static (int År, int Dage) Sum(IEnumerable<(int År, int Dage)> led) => led.Aggregate((0, 0), (a, b) => (a.Item1 + b.År, a.Item2 + b.Dage));

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Start >= Skæringsdag.BedreRessourceforløb && !f.ErPensionist))
        {
            var alder = sag.Borger.Alder(forløb.Start);
            if (alder is < Yngst or > Ældst || sag.Tidligere(forløb) is not { Count: > 0 } tidligere)
                continue;
            var målt = tidligere.Select(t => Målt(t, forløb.Start)).ToArray();
            var sidste = SidsteDag(forløb.Start, målt.Select(m => m.Tid));
            var ønske = sag.ØnskerEtAf(forløb.Bevilling.Dato, Ønskeemne.OverFemÅr);
            var grund = Begrundelse(forløb, alder, målt, sidste, ønske);
            var (udfald, begrundelse) = forløb.AngivetSlut <= sidste || ønske is not null ? (Udfald.Opfyldt, grund) : Historik.BrudMedTidligere(sag, forløb.Start, grund);
            yield return regel.Svar(forløb, forløb.Start, udfald, begrundelse, værdi: sidste,
                fakta: [ønske, forløb.Varighedsændring, .. målt.SelectMany(m => m.Fakta)], åben: udfald == Udfald.Opfyldt ? null : Varighed.NyLængde,
                antagelser: Antagelser(forløb, alder, målt));
        }
    }

    static string Begrundelse(Forløb forløb, int alder, Måling[] målt, DateOnly sidste, Ønske? ønske)
    {
        var (år, dage) = Sum(målt.Select(m => m.Tid));
        var lang = forløb.AngivetSlut > sidste;
        return $"Borgeren er {alder} år ved starten {forløb.Start.Skrevet()} og har før været i ressourceforløb i {HeleÅr.Skrevet(år, dage)}. "
            + (sidste < HeleÅr.Slut(forløb.Start, 1) ? "Af de fem år er der under ét år tilbage, så et nyt forløb kræver borgerens ønske. " : $"Med fem år i alt kan det nye forløb vare til {sidste.Skrevet()}. ")
            + (!lang ? $"Det slutter {forløb.AngivetSlut.Skrevet()}."
                : ønske is not null ? $"Det slutter {forløb.AngivetSlut.Skrevet()}, og borgeren ønskede mere end fem år {ønske.Dato.Skrevet()}."
                : $"Det slutter {forløb.AngivetSlut.Skrevet()}, og et ønske om mere end fem år er ikke registreret ved bevillingen {forløb.Bevilling.Dato.Skrevet()}.");
    }

    static Antagelse[] Antagelser(Forløb forløb, int alder, Måling[] målt)
    {
        var ud = new List<Antagelse>();
        if (alder == Ældst)
            ud.Add(Antagelse.Alder50);
        if (målt.Any(m => m.MedBarsel))
            ud.Add(Antagelse.BarselFemÅr);
        if (HeleÅr.ErSkuddag(forløb.Start) || målt.Any(m => m.PåSkuddag))
            ud.Add(Antagelse.Skuddag);
        return [.. ud];
    }

    readonly record struct Måling((int År, int Dage) Tid, bool MedBarsel, bool PåSkuddag, Hændelse?[] Fakta);

    /// <summary>Et tidligere forløb målt til sin faktiske sidste dag, flyttet tilbage med dagene på barsel (BARSEL-FEM-AAR).</summary>
    static Måling Målt(Forløb tidligere, DateOnly nytStart)
    {
        var sidste = Periode.Tidligst(tidligere.FaktiskSlut, nytStart.AddDays(-1));
        var barsel = Udskydelse.Dage(tidligere.Start, sidste, tidligere.Barselsdage(tidligere.Start));
        return new(HeleÅr.Mål(tidligere.Start, sidste.AddDays(-barsel)), barsel > 0, HeleÅr.ErSkuddag(tidligere.Start),
            [tidligere.Bevilling, tidligere.Varighedsændring, tidligere.ErStandsetFørTid ? tidligere.Standset : null]);
    }
}
