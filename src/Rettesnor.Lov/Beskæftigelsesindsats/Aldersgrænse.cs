using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Skellet ved 40 år: et nyt forløb efter det fyldte 40. år krævede til og med 2021 borgerens ønske; en førtidspensionist skal være under 40.</summary>
/// <remarks>LAB § 68 a, stk. 8-9, og § 68 b; fra 2020 § 114, stk. 2-3, og § 115, stk. 1.</remarks>
public static class Aldersgrænse
{
    /// <summary>Alderen i hele år, hvor skellet går: på 40-års-fødselsdagen er man ikke længere under 40.</summary>
    public const int År = 40;

    internal static readonly Regel NytForløb = new("P-108", "Nyt forløb efter det fyldte 40. år (til og med 2021)", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 68 a, stk. 8-9").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 114, stk. 2-3").Fra(Skæringsdag.NyBeskæftigelseslov)], BesvarNytForløb)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Skæringsdag.BedreRessourceforløb.AddDays(-1),
        Siger = "Til og med 2021 kunne en borger, der var fyldt 40 år, kun få mere end ét ressourceforløb, hvis borgeren selv ønskede det. Et nej gav ikke i sig selv ret til førtidspension.",
        Læser = ["oenske"],
    };

    internal static readonly Regel Pensionist = new("P-113", "Førtidspensionist under 40 år", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 68 b").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 115, stk. 1").Fra(Skæringsdag.NyBeskæftigelseslov)], BesvarPensionist)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Målgruppe.SidsteBevilling,
        Siger = "En borger, der får førtidspension, kan få et ressourceforløb, hvis borgeren er under 40 år og selv ønsker det. Pensionen fortsætter under forløbet.",
        Læser = ["oenske"],
    };

    static IEnumerable<Svar> BesvarNytForløb(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            var alder = sag.Borger.Alder(dag);
            if (forløb.Start >= Skæringsdag.BedreRessourceforløb || alder < År || sag.Tidligere(forløb) is not { Count: > 0 } tidligere)
                continue;
            var ønske = sag.ØnskerEtAf(dag, Ønskeemne.NytForløb);
            var før = $"Borgeren var {alder} år ved bevillingen {dag.Skrevet()} og havde været i ressourceforløb fra {tidligere[^1].Start.Skrevet()}.";
            var (udfald, begrundelse) = ønske is null
                ? Historik.BrudMedTidligere(sag, dag, $"{før} Et ønske om et nyt forløb er ikke registreret.")
                : (Udfald.Opfyldt, $"{før} Borgeren ønskede det {ønske.Dato.Skrevet()}.");
            yield return regel.Svar(forløb, dag, udfald, begrundelse,
                fakta: [ønske, .. tidligere.Select(t => t.Bevilling)], sikkerhed: Sikkert(alder, udfald));
        }
    }

    /// <summary>At året som 40-årig hører til den ældre gruppe, er udledt af ordene »under 40« og »over 40«.</summary>
    static Sikkerhed? Sikkert(int alder, Udfald udfald) => alder == År && udfald != Udfald.Uafklaret ? Sikkerhed.Afledt : null;

    static IEnumerable<Svar> BesvarPensionist(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.ErPensionist))
        {
            var dag = forløb.Bevilling.Dato;
            var alder = sag.Borger.Alder(dag);
            var ønske = sag.ØnskerEtAf(dag, Ønskeemne.Ressourceforløb);
            var pension = sag.Liste<YdelseFør>().LastOrDefault(y => y.Dato <= forløb.Start);
            var grund = $"Borgeren fik førtidspension og var {alder} år ved bevillingen {dag.Skrevet()}; borgeren skal være under {År} år. "
                + (ønske is null ? "Et ønske om ressourceforløb er ikke registreret." : $"Borgeren ønskede forløbet {ønske.Dato.Skrevet()}.");
            var (udfald, begrundelse) = alder >= År ? (Udfald.Brudt, grund) : ønske is null ? Historik.Brud(sag, dag, grund) : (Udfald.Opfyldt, grund);
            yield return regel.Svar(forløb, dag, udfald, begrundelse, fakta: [pension, ønske]);
        }
    }
}
