using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Fra et forløb til kontanthjælp: kun ved dokumenteret udvikling, eller når en borger, der kan sige nej, ikke ønsker et nyt forløb.</summary>
/// <remarks>SKR 10112/2021, afsnit 6.5 og 6.7, som ikke siger helt det samme; LAB § 68 a, stk. 8-9 (til 2019), § 114, stk. 2-4.</remarks>
public static class TilKontanthjælp
{
    /// <summary>
    /// Kan borgeren sige nej til et nyt forløb? Ja fra 51 år, og fra 40 år, når fem år er brugt. En borger med under seks år til folkepensionen er altid over 50 og dermed med.
    /// </summary>
    /// <param name="alder">I hele år på afgørelsens dag.</param>
    /// <param name="femÅrBrugt">Er der brugt fem år i forløb?</param>
    public static bool KanSigeNej(int alder, bool femÅrBrugt) => alder >= FlereForløb.Over50 || (alder >= FemÅrIAlt.Yngst && femÅrBrugt);

    internal static readonly Regel Overgang = new("P-1004", "Fra forløb til kontanthjælp", Slags.Krav, Sikkerhed.Vejledning,
        [
            Lab("§ 68 a, stk. 8-9").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 114, stk. 2-3").Fra(Skæringsdag.NyBeskæftigelseslov).Før(Skæringsdag.BedreRessourceforløb),
            Lab("§ 114, stk. 2-4").Fra(Skæringsdag.BedreRessourceforløb), Kilde("SKR", "afsnit 6.5 og 6.7"),
        ],
        Besvar)
    {
        Nøgledato = "dagen for afgørelsen om det næste skridt",
        Siger = "Et forløb kan kun slutte i kontanthjælp, når en dokumenteret udvikling har bragt borgeren ud af målgruppen, eller når en borger, der kan sige nej til et nyt forløb, udtrykkeligt ikke ønsker det. At sige nej giver ikke ret til førtidspension.",
        Læser = ["oenske"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var skridt in sag.Stående<NæsteSkridt>().Where(s => s.Udgang == Udgang.Kontanthjælp))
            yield return Besvar(regel, sag, skridt);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, NæsteSkridt skridt)
    {
        var dag = skridt.Dato;
        var indledning = $"Afgørelsen {dag.Skrevet()} er kontanthjælp.";
        if (dag >= Skæringsdag.Udfasning)
            return regel.Svar(skridt, dag, Udfald.Uafklaret,
                $"{indledning} Et nyt forløb er ikke længere muligt for nogen, så et nej til det kan ikke være grunden. Tilbage er, om borgeren er i målgruppen for fleksjob eller førtidspension; resten har loven ikke afklaret.",
                antagelser: [Antagelse.Overgang2026]);
        var ønske = sag.Ønske(Ønskeemne.IntetNytForløb, dag);
        var alder = sag.Borger.Alder(dag);
        if (ønske?.Ja == true && KanSigeNej(alder, FemÅrBrugt(sag, dag)))
            return regel.Svar(skridt, dag, Udfald.Opfyldt,
                $"{indledning} Borgeren er {alder} år{(alder < FlereForløb.Over50 ? ", har brugt fem år i forløb" : "")} og kan derfor sige nej til et nyt forløb; det gjorde borgeren {ønske.Dato.Skrevet()}.",
                fakta: [ønske, .. alder < FlereForløb.Over50 ? sag.Ressourceforløb.Where(f => f.Start <= dag).Select(f => f.Bevilling) : []]);
        return regel.Svar(skridt, dag, Udfald.Uafklaret,
            $"{indledning} {(ønske?.Ja == true ? $"Borgeren har sagt nej til et nyt forløb, men er {alder} år og hører ikke sikkert til dem, der kan" : "Der er intet nej fra borgeren til et nyt forløb")}. "
            + "Så kræver kontanthjælp en dokumenteret udvikling, der har bragt borgeren ud af målgruppen for ressourceforløb, fleksjob og førtidspension; det beror på en vurdering.", fakta: [ønske]);
    }

    /// <summary>Er fem år brugt i de forløb, der er begyndt senest på dagen, hvert målt til sin faktiske sidste dag? Så er der ingen dag tilbage til et nyt (P-205).</summary>
    static bool FemÅrBrugt(Sagsbillede sag, DateOnly dag)
    {
        var brugt = Forløbstid.Sum(sag.Ressourceforløb.Where(f => f.Start <= dag).Select(f => Forløbstid.Målt(f, f.FaktiskSlut)));
        return FemÅrIAlt.SidsteDag(dag, brugt.År, brugt.Dage) < dag;
    }
}
