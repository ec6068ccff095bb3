using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Når borgeren selv skal booke sin samtale: otte dage til det, vejledning før, og samtale senest en uge efter.</summary>
/// <remarks>LAB § 34; bekendtgørelsen om en aktiv beskæftigelsesindsats §§ 44-45; BEK 1921/2020 satte § 34, stk. 3, i kraft for ressourceforløb 1. januar 2021.</remarks>
public static class Selvbooking
{
    const int DageTilAtBooke = 8, DageTilSamtalen = 7;

    /// <summary>Den tidligste frist, borgeren må få.</summary>
    public static DateOnly FørsteLovligeFrist(DateOnly opfordret) => opfordret.AddDays(DageTilAtBooke);

    /// <summary>Den sidste dag, samtalen må ligge på.</summary>
    public static DateOnly SidsteSamtaledag(DateOnly frist) => frist.AddDays(DageTilSamtalen);

    internal static readonly Regel Regel = new("P-513", "Selvbooking af samtale", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 18, stk. 2").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 34").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("AB-BEK", "§§ 44 og 45").Fra(Skæringsdag.NyBeskæftigelseslov)], Besvar)
    {
        Nøgledato = "opfordringens dato",
        Siger = "Skal borgeren selv booke sin samtale, er der mindst otte dage til det, borgeren er vejledt om selvbooking forinden, og samtalen holdes senest en uge efter fristen. I ressourceforløb kan det kræves fra 2021, i jobafklaring fra 2020.",
        Læser = ["indkaldelse", "vejledning"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var indkaldelse in sag.Liste<Indkaldelse>())
            if (indkaldelse.SelvbookFrist is { } frist)
                yield return Besvar(regel, sag, indkaldelse, frist);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Indkaldelse indkaldelse, DateOnly frist)
    {
        var lovlig = FørsteLovligeFrist(indkaldelse.Dato);
        var vejledning = sag.Liste<Vejledning>().LastOrDefault(v => v.Om == Vejledningsemne.Selvbooking && v.Dato <= indkaldelse.Dato);
        var fejl = Fejl(sag, indkaldelse, frist, lovlig);
        var indledning = $"Borgeren blev {indkaldelse.Dato.Skrevet()} bedt om selv at booke senest {frist.Skrevet()}.";
        if (fejl.Count > 0)
            return Svar(Udfald.Brudt, $"{indledning} {string.Join(" ", fejl)}{(vejledning is null ? " Der er heller ikke vejledt om selvbooking forinden." : "")}");
        if (vejledning is null)
        {
            var (udfald, begrundelse) = Historik.Brud(sag, indkaldelse.Dato, $"{indledning} Der er ikke vejledt om selvbooking forinden.");
            return Svar(udfald, begrundelse);
        }
        return Svar(Udfald.Opfyldt, $"{indledning} Tidligste lovlige frist var {lovlig.Skrevet()}, og borgeren blev vejledt om selvbooking {vejledning.Dato.Skrevet()}.");

        Svar Svar(Udfald udfald, string begrundelse) => regel.Svar(indkaldelse, indkaldelse.Dato, udfald, begrundelse, værdi: lovlig, fakta: [vejledning]);
    }

    static List<string> Fejl(Sagsbillede sag, Indkaldelse indkaldelse, DateOnly frist, DateOnly lovlig)
    {
        var fejl = new List<string>();
        var begynder = ErIJobafklaring(sag, indkaldelse.Dato) ? Skæringsdag.NyBeskæftigelseslov : Skæringsdag.Selvbooking;
        if (indkaldelse.Dato < begynder)
            fejl.Add($"Selvbooking kan først kræves fra {begynder.Skrevet()}.");
        if (frist < lovlig)
            fejl.Add($"Der skal være mindst {DageTilAtBooke} dage, altså tidligst {lovlig.Skrevet()}.");
        if (indkaldelse.TilDato is { } dag && dag > SidsteSamtaledag(frist))
            fejl.Add($"Samtalen {dag.Skrevet()} ligger efter {SidsteSamtaledag(frist).Skrevet()}, en uge efter fristen.");
        return fejl;
    }

    static bool ErIJobafklaring(Sagsbillede sag, DateOnly dag) => sag.Forløb.Any(f => f.Ordning == Ordning.Jobafklaring && f.ErIGang(dag));
}
