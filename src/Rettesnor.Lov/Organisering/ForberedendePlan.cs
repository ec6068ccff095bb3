using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Rehabiliteringsplanens forberedende del skal ligge klar, før teamet behandler sagen, og bygge på lægens vurdering.</summary>
/// <remarks>LAB § 30 a, stk. 3 (til 2019), LAB § 44; rehabiliteringsbekendtgørelsens §§ 3-4, lempet 1. januar 2025.</remarks>
public static class ForberedendePlan
{
    /// <summary>Den sidste dag, planen er rettidig: dagen for den første forelæggelse af sagen, eller afgørelsens dag, når den ikke har været forelagt.</summary>
    /// <param name="forelæggelser">Dagene, bevillingssagen er forelagt teamet.</param>
    public static DateOnly Senest(DateOnly afgjort, IEnumerable<DateOnly> forelæggelser) => forelæggelser.Append(afgjort).Min();

    /// <summary>Må lægeattesten udelades, når kommunen finder oplysningerne i sagen nok? Det må den fra 1. januar 2025.</summary>
    public static bool AttestKanUdelades(DateOnly plan) => plan >= Skæringsdag.FleksibeltTeam;

    internal static readonly Regel Plan = new("P-306", "Forberedende del før teamet", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 30 a, stk. 3").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 44").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("REHAB-BEK", "§ 3")], BesvarPlan)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Rehabiliteringsplanens forberedende del laves sammen med borgeren, før sagen forelægges teamet, så den er fuldt belyst. Et nyt forløb kræver en ny.",
        Læser = ["forberedende-del", "forelaeggelse"],
    };

    internal static readonly Regel Attest = new("P-307", "Lægens vurdering i den forberedende del", Slags.Krav, Sikkerhed.Lov, [Kilde("REHAB-BEK", "§ 4")], BesvarAttest)
    {
        Nøgledato = "dagen for den forberedende del",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Den praktiserende læges vurdering (attest LÆ 265) indgår i planen. Fra 2025 kan kommunen lade være, når helbredsoplysningerne i sagen er nok for teamet.",
        Læser = ["forberedende-del"],
    };

    static IEnumerable<Svar> BesvarPlan(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var bevilling = forløb.Bevilling;
            var runde = Teamrunde.Før(sag, bevilling);
            var forelagt = runde.Alle<Forelæggelse>(sag).FirstOrDefault(OmBevilling);
            var senest = Senest(bevilling.Dato, forelagt is null ? [] : [forelagt.Dato]);
            var grænse = forelagt is null ? $"bevillingen {senest.Skrevet()}" : $"den første forelæggelse {senest.Skrevet()}";
            if (runde.Alle<ForberedendeDel>(sag).LastOrDefault(d => d.Dato <= senest) is { } plan)
                yield return regel.Svar(forløb, bevilling.Dato, Udfald.Opfyldt, $"Planens forberedende del er fra {plan.Dato.Skrevet()} og lå klar ved {grænse}.", fakta: [plan, forelagt, runde.Forrige]);
            else
            {
                var mangler = $"Der var ingen forberedende del ved {grænse}{(runde.Forrige is { } forrige ? $", lavet efter bevillingen {forrige.Dato.Skrevet()}" : "")}.";
                var (udfald, grund) = Historik.Brud(sag, bevilling.Dato, mangler);
                yield return regel.Svar(forløb, bevilling.Dato, udfald, grund, fakta: [forelagt, runde.Forrige]);
            }
        }
    }

    /// <summary>En forelæggelse om indsatsgarantien, eller i en anden slags sag, er ikke begyndelsen på bevillingssagen.</summary>
    static bool OmBevilling(Forelæggelse f) => f.Anledning is not (Forelæggelsesanledning.Indsatsgaranti or Forelæggelsesanledning.Andet);

    static IEnumerable<Svar> BesvarAttest(Regel regel, Sagsbillede sag)
    {
        foreach (var plan in sag.Liste<ForberedendeDel>())
        {
            if (plan.Lae265 is { } attest)
                yield return regel.Svar(plan, plan.Dato, Udfald.Opfyldt, $"Lægens attest LÆ 265 er fra {attest.Skrevet()}.");
            else if (string.IsNullOrWhiteSpace(plan.UndladtFordi))
                yield return regel.Svar(plan, plan.Dato, Udfald.Uafklaret, "Der er hverken registreret en attest LÆ 265 eller en grund til, at den er udeladt.");
            else if (AttestKanUdelades(plan.Dato))
                yield return regel.Svar(plan, plan.Dato, Udfald.IkkeRelevant, $"Kommunen har fundet oplysningerne i sagen tilstrækkelige og har udeladt attesten: {plan.UndladtFordi.Trim().TrimEnd('.')}.");
            else
                yield return regel.Svar(plan, plan.Dato, Udfald.Uafklaret,
                    $"Attesten er udeladt: {plan.UndladtFordi.Trim().TrimEnd('.')}. Før {Skæringsdag.FleksibeltTeam.Skrevet()} måtte den kun udelades i særlige tilfælde, og om grunden er et af dem, beror på en vurdering.");
        }
    }
}
