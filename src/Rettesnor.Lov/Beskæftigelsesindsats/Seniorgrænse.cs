using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Under seks år til folkepensionsalderen: så begynder et ressourceforløb kun, hvis borgeren ønsker det.</summary>
/// <remarks>LAB § 112, stk. 3; SKR 10112/2021, afsnit 4.1.</remarks>
public static class Seniorgrænse
{
    /// <summary>Er der under seks år tilbage? Nøjagtig seks år er ikke under.</summary>
    /// <param name="dag">Den dag, der måles fra: forløbets start.</param>
    /// <param name="seksÅrFør">Den dag, der er seks år til folkepensionsalderen (<see cref="Folkepension.SeksÅrFør"/>).</param>
    public static bool ErUnderSeksÅr(DateOnly dag, DateOnly seksÅrFør) => dag > seksÅrFør;

    internal static readonly Regel Senior = new("P-109", "Under seks år til folkepensionsalderen", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 112, stk. 3"), Pensionsloven("§ 1 a"), Kilde("SKR", "afsnit 4.1")], BesvarStart)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Har borgeren under seks år til folkepensionsalderen, når forløbet skal begynde, begynder det kun, hvis borgeren ønsker det. Nøjagtig seks år er ikke under seks år.",
        Læser = ["oenske"],
        Rummer = ["P-111"],
    };

    internal static readonly Regel Undervejs = new("P-110", "Seniorgrænsen passeres under forløbet", Slags.Ret, Sikkerhed.Lov,
        [Lab("§ 112, stk. 3"), Pensionsloven("§ 1 a"), Kilde("SKR", "afsnit 4.1")], BesvarUndervejs)
    {
        Nøgledato = "dagen, der er seks år til folkepensionsalderen",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Passerer borgeren grænsen på seks år til folkepensionsalderen under et forløb, fortsætter forløbet til sin slutdag. Det kan ikke afkortes af den grund.",
        Læser = [],
    };

    internal static readonly Regel Afslag = new("P-112", "En senior siger nej", Slags.Ret, Sikkerhed.Vejledning,
        [Lab("§ 112, stk. 3"), Pensionsloven("§ 1 a"), Kilde("SKR", "afsnit 4.1")], BesvarNej)
    {
        Nøgledato = "den dag, borgeren siger nej",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Siger en borger med under seks år til folkepensionsalderen nej til et ressourceforløb, giver det ikke i sig selv ret til fleksjob eller førtidspension. Kommunen skal vejlede om anden hjælp, herunder seniorpension.",
        Læser = ["oenske", "vejledning"],
    };

    static readonly Handling s_spørg = new("oenske", "Spørg borgeren, om forløbet ønskes, og registrér svaret.");
    static readonly Handling s_vejled = new("vejledning:seniorpension", "Vejled borgeren om seniorpension og anden hjælp.");

    static IEnumerable<Svar> BesvarStart(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Start >= Skæringsdag.BedreRessourceforløb && f.Bevilling.Dato <= Målgruppe.SidsteBevilling))
            yield return Svar(regel, sag, forløb, forløb.Start, Folkepension.SeksÅrFør(sag.Borger.Født, forløb.Start));
    }

    /// <summary>Svaret om et forløb, der ikke må begynde uden borgerens ønske, når der er under seks år tilbage.</summary>
    internal static Svar Svar(Regel regel, Sagsbillede sag, Forløb forløb, DateOnly nøgledato, DateOnly grænse)
    {
        var født = sag.Borger.Født;
        var regnestykke = $"Borgeren når folkepensionsalderen på {Folkepension.SkrevetAlder(født, nøgledato)} {Folkepension.Dag(født, nøgledato).Skrevet()}; "
            + $"der er seks år til {grænse.Skrevet()}. Forløbet begynder {forløb.Start.Skrevet()}.";
        if (!ErUnderSeksÅr(forløb.Start, grænse))
            return regel.Svar(forløb, nøgledato, Udfald.Opfyldt, $"{regnestykke} Der er ikke under seks år tilbage.", værdi: grænse, sikkerhed: forløb.Start == grænse ? Sikkerhed.Afledt : null);
        if (sag.ØnskerEtAf(forløb.Start, Ønskeemne.Ressourceforløb, Ønskeemne.NytForløb) is { } ønske)
            return regel.Svar(forløb, nøgledato, Udfald.Opfyldt, $"{regnestykke} Der er under seks år tilbage, men borgeren ønskede forløbet {ønske.Dato.Skrevet()}.", værdi: grænse, fakta: [ønske]);
        if (!sag.Dag.Nået(forløb.Start))
            return regel.Svar(forløb, nøgledato, Udfald.Afventer, $"{regnestykke} Der er under seks år tilbage, så forløbet begynder kun, hvis borgeren inden da ønsker det.", værdi: grænse, åben: s_spørg);
        var (udfald, begrundelse) = Historik.Brud(sag, nøgledato, $"{regnestykke} Der er under seks år tilbage, og et ønske om forløbet er ikke registreret.");
        return regel.Svar(forløb, nøgledato, udfald, begrundelse, værdi: grænse);
    }

    static IEnumerable<Svar> BesvarUndervejs(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Bevilling.Dato <= Målgruppe.SidsteBevilling))
        {
            var grænse = Folkepension.SeksÅrFør(sag.Borger.Født, Periode.Senest(forløb.Start, Skæringsdag.BedreRessourceforløb));
            if (forløb.Start < grænse && grænse <= forløb.FaktiskSlut && grænse >= Skæringsdag.BedreRessourceforløb && sag.Dag.Nået(grænse))
                yield return regel.Svar(forløb, grænse, Udfald.Opfyldt,
                    $"Der var seks år til folkepensionsalderen {grænse.Skrevet()}, efter forløbet begyndte {forløb.Start.Skrevet()}. Forløbet fortsætter til {forløb.Slut.Skrevet()}; uden reglen var det ikke begyndt efter den dag mod borgerens ønske.",
                    værdi: forløb.Slut);
        }
    }

    static IEnumerable<Svar> BesvarNej(Regel regel, Sagsbillede sag)
    {
        foreach (var nej in sag.Liste<Ønske>().Where(ø => ø is { Ja: false, Om: Ønskeemne.Ressourceforløb or Ønskeemne.NytForløb }))
        {
            var grænse = Folkepension.SeksÅrFør(sag.Borger.Født, nej.Dato);
            if (!ErUnderSeksÅr(nej.Dato, grænse))
                continue;
            var sagde = $"Borgeren sagde nej {nej.Dato.Skrevet()} og havde da under seks år til folkepensionsalderen (grænsen er {grænse.Skrevet()}).";
            yield return sag.Liste<Vejledning>().FirstOrDefault(v => v.Om == Vejledningsemne.Seniorpension && v.Dato >= nej.Dato) is { } vejledning
                ? regel.Svar(nej, nej.Dato, Udfald.Opfyldt, $"{sagde} Der er vejledt om seniorpension {vejledning.Dato.Skrevet()}.", fakta: [vejledning])
                : regel.Svar(nej, nej.Dato, Udfald.Afventer, $"{sagde} Der skal vejledes om seniorpension og anden hjælp; loven sætter ingen dag.", åben: s_vejled);
        }
    }
}
