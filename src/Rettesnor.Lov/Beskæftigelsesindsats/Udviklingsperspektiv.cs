using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Kan arbejdsevnen udvikles? Til og med maj 2018 var prøven, om det var åbenbart formålsløst; derefter om der er et udviklingsperspektiv.</summary>
/// <remarks>LAB § 68 a, stk. 2, og § 112, stk. 2; lov 553/2018; principmeddelelse 58-18; SKR 10112/2021, afsnit 4.4.</remarks>
public static class Udviklingsperspektiv
{
    internal static readonly Regel Formålsløst = new("P-104", "Åbenbart formålsløst at udvikle arbejdsevnen", Slags.Skøn, Sikkerhed.Lov,
        [Lab("§ 68 a, stk. 2").Før(Skæringsdag.Udviklingsperspektiv)], BesvarFormålsløst)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Skæringsdag.Udviklingsperspektiv.AddDays(-1),
        Siger = "Til og med maj 2018 var en borger kun uden for målgruppen, hvis det på grund af alvorlig sygdom eller betydelig funktionsnedsættelse var åbenbart formålsløst at udvikle arbejdsevnen.",
        Læser = ["maalgruppevurdering"],
    };

    internal static readonly Regel Perspektiv = new("P-105", "Udviklingsperspektiv", Slags.Skøn, Sikkerhed.Lov,
        [Lab("§ 68 a, stk. 2").Fra(Skæringsdag.Udviklingsperspektiv).Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 112, stk. 2").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 4.4")], BesvarPerspektiv)
    {
        Nøgledato = "bevillingens dato",
        GælderFra = Skæringsdag.Udviklingsperspektiv,
        GælderTil = Målgruppe.SidsteBevilling,
        Siger = "Et ressourceforløb er kun relevant, når der er et udviklingsperspektiv og indsatser med en realistisk forventning om udbytte. Er det dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan udvikles, må forløbet ikke begynde.",
        Læser = ["maalgruppevurdering"],
    };

    internal static readonly Regel Tegn = new("P-106", "Tegn for og imod et udviklingsperspektiv", Slags.Skøn, Sikkerhed.Vejledning,
        [Lab("§ 68 a, stk. 2").Fra(Skæringsdag.Udviklingsperspektiv).Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 112, stk. 2").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 4.4")], BesvarTegn)
    {
        Nøgledato = "bevillingens dato",
        GælderFra = Skæringsdag.Udviklingsperspektiv,
        GælderTil = Målgruppe.SidsteBevilling,
        Siger = "Tegn for og imod et udviklingsperspektiv vejes mod hinanden, for eksempel om der er behandling tilbage, og om indsatsen kun ville sigte på livskvalitet. De støtter skønnet og afgør det ikke.",
        Læser = ["maalgruppevurdering"],
    };

    static IEnumerable<Svar> BesvarFormålsløst(Regel regel, Sagsbillede sag) => Besvar(regel, sag, v => (
        v.SværSygdomEllerFunktionsnedsættelse is null || v.ÅbenbartUdenUdvikling is null,
        $"om alvorlig sygdom eller betydelig funktionsnedsættelse: {Målgruppe.Ord(v.SværSygdomEllerFunktionsnedsættelse)}; om at det er åbenbart formålsløst at udvikle arbejdsevnen: {Målgruppe.Ord(v.ÅbenbartUdenUdvikling)}. "
        + "Kun når begge dele er til stede, er borgeren uden for målgruppen."));

    static IEnumerable<Svar> BesvarPerspektiv(Regel regel, Sagsbillede sag) => Besvar(regel, sag, v => (
        v.Udviklingsperspektiv is null || v.RealistiskeIndsatser is not { Count: > 0 },
        $"om udviklingsperspektiv: {Målgruppe.Ord(v.Udviklingsperspektiv)}; om realistiske indsatser: {Opremset(v.RealistiskeIndsatser)}; om dokumenteret uden udvikling: {Målgruppe.Ord(v.DokumenteretUdenUdvikling)}; "
        + $"om helt åbenbart uden udvikling: {Målgruppe.Ord(v.ÅbenbartUdenUdvikling)}. Der skal være et perspektiv og mindst én realistisk indsats, og ingen af de to sidste."));

    static IEnumerable<Svar> BesvarTegn(Regel regel, Sagsbillede sag) => Besvar(regel, sag, v => (
        v.TegnFor is not { Count: > 0 } && v.TegnImod is not { Count: > 0 },
        $"om tegn for et udviklingsperspektiv: {Opremset(v.TegnFor)}; om tegn imod: {Opremset(v.TegnImod)}. Tegnene støtter skønnet."));

    static string Opremset(Liste<string>? ord) => ord is { Count: > 0 } l ? Skrivemåde.Opremset([.. l]) : "ikke registreret";

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag, Func<Målgruppevurdering, (bool Mangler, string Siger)> vej)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            if (Målgruppe.Vurdering(sag, dag) is not { } v)
            {
                yield return regel.Svar(forløb, dag, Udfald.Uafklaret, Målgruppe.IngenVurdering(dag));
                continue;
            }
            var (mangler, siger) = vej(v);
            yield return regel.Svar(forløb, dag, mangler ? Udfald.Uafklaret : Udfald.KræverSkøn, $"Vurderingen af {v.Dato.Skrevet()} siger {siger}", fakta: [v]);
        }
    }
}
