using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Hvornår et ressourceforløb ikke må bevilges: åbenbar ret til førtidspension, eller en arbejdsevne der ikke kan udvikles.</summary>
/// <remarks>LAB § 68 a, stk. 2, og § 112, stk. 2; SKR 10112/2021, afsnit 4.1 og 4.4.</remarks>
public static class Udelukkelse
{
    /// <summary>Grundene til, at forløbet ikke måtte bevilges; tom, når vurderingen ikke viser nogen.</summary>
    /// <param name="efterMaj2018">Fra juni 2018 er én af de to grunde om udvikling nok; før skulle alvorlig sygdom og åbenbar formålsløshed begge være til stede.</param>
    public static IReadOnlyList<string> Grunde(bool efterMaj2018, bool åbenbarFørtidspension, bool dokumenteret, bool åbenbart, bool sværSygdom)
    {
        var ud = new List<string>();
        if (åbenbarFørtidspension)
            ud.Add("det er åbenbart, at borgeren har ret til førtidspension");
        if (efterMaj2018 && dokumenteret)
            ud.Add("det er dokumenteret, at arbejdsevnen ikke kan udvikles");
        if (efterMaj2018 && åbenbart)
            ud.Add("det er helt åbenbart, at arbejdsevnen ikke kan udvikles");
        if (!efterMaj2018 && sværSygdom && åbenbart)
            ud.Add("det på grund af alvorlig sygdom eller betydelig funktionsnedsættelse er åbenbart formålsløst at udvikle arbejdsevnen");
        return ud;
    }

    internal static readonly Regel Forbud = new("P-107", "Hvornår der ikke må bevilges", Slags.Forbud, Sikkerhed.Vejledning,
        [Lab("§ 68 a, stk. 1-2").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 112, stk. 1-2").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 4.1 og 4.4")], Besvar)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Målgruppe.SidsteBevilling,
        Siger = "Der må ikke bevilges ressourceforløb, når det er åbenbart, at borgeren har ret til førtidspension, eller når det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan udvikles.",
        Læser = ["maalgruppevurdering"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            if (Målgruppe.Vurdering(sag, dag) is not { } v)
                continue;
            var grunde = Grunde(dag >= Skæringsdag.Udviklingsperspektiv, v.RetTilFørtidspensionÅbenbar == true, v.DokumenteretUdenUdvikling == true,
                v.ÅbenbartUdenUdvikling == true, v.SværSygdomEllerFunktionsnedsættelse == true);
            if (grunde.Count > 0)
                yield return regel.Svar(forløb, dag, Udfald.Brudt,
                    $"Vurderingen af {v.Dato.Skrevet()} siger, at {Skrivemåde.Opremset(grunde)}; alligevel blev forløbet bevilget {dag.Skrevet()}.", fakta: [v]);
        }
    }
}
