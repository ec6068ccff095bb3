using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Målgruppen: komplekse problemer, der kræver en samlet indsats, og mindst én af tre yderligere betingelser.</summary>
/// <remarks>LAB § 112, stk. 1 (før 2020 § 68 a, stk. 1); SKR 10112/2021, afsnit 4.1.</remarks>
public static class Målgruppe
{
    /// <summary>Den sidste dag, ressourceforløb kunne bevilges.</summary>
    internal static readonly DateOnly SidsteBevilling = Skæringsdag.Udfasning.AddDays(-1);

    static readonly Hjemmel[] s_hjemmel =
        [Lab("§ 68 a, stk. 1").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 112, stk. 1").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 4.1")];

    /// <summary>De af de tre yderligere betingelser, der er opfyldt; én er nok.</summary>
    public static IReadOnlyList<string> Opfyldte(bool? længerevarendeForsørgelse, bool? deltagetUdenEffekt, bool? behovForLængereIndsats)
    {
        var ud = new List<string>();
        if (længerevarendeForsørgelse == true)
            ud.Add("laengerevarende_forsoergelse");
        if (deltagetUdenEffekt == true)
            ud.Add("deltaget_uden_effekt");
        if (behovForLængereIndsats == true)
            ud.Add("behov_laengere_indsats");
        return ud;
    }

    internal static readonly Regel KomplekseProblemer = new("P-101", "Komplekse problemer og behov for en samlet indsats", Slags.Skøn, Sikkerhed.Lov, s_hjemmel, BesvarKompleksitet)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = SidsteBevilling,
        Siger = "Ressourceforløb er for borgere med komplekse problemer ud over ledighed, som ikke kan løses ved en ordinær indsats og kræver en samlet indsats. Om det er sådan, er kommunens skøn.",
        Læser = ["maalgruppevurdering"],
    };

    internal static readonly Regel YderligereBetingelse = new("P-102", "Mindst én af tre betingelser", Slags.Krav, Sikkerhed.Lov, s_hjemmel, BesvarBetingelse)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = SidsteBevilling,
        Siger = "Borgeren skal enten have fået offentlig forsørgelse i længere tid, have deltaget i tilbud uden at komme tættere på arbejde, eller have brug for en længere indsats, før der kan sættes et jobmål.",
        Læser = ["maalgruppevurdering"],
    };

    /// <summary>Den seneste målgruppevurdering til og med dagen.</summary>
    internal static Målgruppevurdering? Vurdering(Sagsbillede sag, DateOnly senest) => sag.Liste<Målgruppevurdering>().LastOrDefault(v => v.Dato <= senest);

    internal static string IngenVurdering(DateOnly senest) => $"Der er ingen målgruppevurdering til og med {senest.Skrevet()}, da forløbet blev bevilget.";

    internal static string Ord(bool? svar) => svar switch { true => "ja", false => "nej", null => "ikke registreret" };

    static IEnumerable<Svar> BesvarKompleksitet(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            if (Vurdering(sag, dag) is not { } v)
            {
                yield return regel.Svar(forløb, dag, Udfald.Uafklaret, IngenVurdering(dag));
                continue;
            }
            var mangler = v.KomplekseProblemer is null || v.IkkeLøstOrdinært is null || v.KræverHelhedsindsats is null;
            yield return regel.Svar(forløb, dag, mangler ? Udfald.Uafklaret : Udfald.KræverSkøn,
                $"Vurderingen af {v.Dato.Skrevet()} siger om komplekse problemer ud over ledighed: {Ord(v.KomplekseProblemer)}; om at de ikke kan løses ordinært: {Ord(v.IkkeLøstOrdinært)}; "
                + $"om behov for en samlet indsats: {Ord(v.KræverHelhedsindsats)}. {(mangler ? "Alle tre skal være vurderet." : "Alle tre skal være til stede; vægten af dem er et skøn.")}", fakta: [v]);
        }
    }

    static IEnumerable<Svar> BesvarBetingelse(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            if (Vurdering(sag, dag) is not { } v)
            {
                yield return regel.Svar(forløb, dag, Udfald.Uafklaret, IngenVurdering(dag));
                continue;
            }
            var opfyldte = Opfyldte(v.LængerevarendeForsørgelse, v.DeltagetUdenEffekt, v.BehovLængereIndsats);
            var mangler = v.LængerevarendeForsørgelse is null || v.DeltagetUdenEffekt is null || v.BehovLængereIndsats is null;
            var udfald = opfyldte.Count > 0 ? Udfald.Opfyldt : mangler ? Udfald.Uafklaret : Udfald.Brudt;
            yield return regel.Svar(forløb, dag, udfald,
                $"Vurderingen af {v.Dato.Skrevet()} siger om længere tid på offentlig forsørgelse: {Ord(v.LængerevarendeForsørgelse)}; om deltagelse i tilbud uden virkning: {Ord(v.DeltagetUdenEffekt)}; "
                + $"om behov for en længere indsats før et jobmål: {Ord(v.BehovLængereIndsats)}. Mindst én af dem skal være til stede.",
                værdi: opfyldte.Count > 0 ? (Værdi)string.Join(", ", opfyldte) : null, fakta: [v]);
        }
    }
}
