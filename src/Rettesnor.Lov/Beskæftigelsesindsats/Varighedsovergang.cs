using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Overgangen til højst tre år og til seniorgrænsen den 1. januar 2022.</summary>
/// <remarks>Lov 1160/2021; SKR 10112/2021, afsnit 9.</remarks>
public static class Varighedsovergang
{
    static readonly DateOnly s_dag = Skæringsdag.BedreRessourceforløb;
    static readonly Hjemmel s_længde = Lab("§ 114, stk. 1");
    static readonly Hjemmel s_senior = Lab("§ 112, stk. 3");
    static readonly Hjemmel s_skrivelse = Kilde("SKR", "afsnit 9");

    internal static readonly Regel LøberUd = new("P-212", "Et langt forløb fra før 2022 løber ud", Slags.Ret, Sikkerhed.Vejledning, [s_længde, s_skrivelse], BesvarLøberUd)
    {
        Nøgledato = "1. januar 2022",
        GælderFra = s_dag,
        Siger = "Et ressourceforløb på mere end tre år, der var begyndt før 2022, fortsætter til sin slutdag.",
        Læser = [],
    };

    internal static readonly Regel NyAfgørelse = new("P-213", "Et langt forløb, der først begynder fra 2022, skal afkortes", Slags.Krav, Sikkerhed.Vejledning, [s_længde, s_skrivelse], BesvarNyAfgørelse)
    {
        Nøgledato = "1. januar 2022",
        GælderFra = s_dag,
        Siger = "Er et forløb på mere end tre år bevilget før 2022, men begynder det først fra 2022, skal kommunen træffe en ny afgørelse om længden på højst tre år.",
        Læser = [],
    };

    internal static readonly Regel SeniorFortsætter = new("P-214", "En senior i forløb fra før 2022 fortsætter", Slags.Ret, Sikkerhed.Vejledning, [s_senior, s_skrivelse], BesvarSeniorFortsætter)
    {
        Nøgledato = "1. januar 2022",
        GælderFra = s_dag,
        Siger = "En borger, der var begyndt et forløb før 2022, fortsætter det til slutdagen, selv om der er under seks år til folkepensionsalderen.",
        Læser = [],
    };

    internal static readonly Regel SeniorBegynder = new("P-215", "En senior med en bevilling fra før 2022 vælger selv", Slags.Krav, Sikkerhed.Vejledning, [s_senior, s_skrivelse], BesvarSeniorBegynder)
    {
        Nøgledato = "1. januar 2022",
        GælderFra = s_dag,
        Siger = "Har en borger under seks år til folkepensionsalderen 1. januar 2022 og en bevilling fra før til et forløb, der begynder fra 2022, begynder det kun, hvis borgeren ønsker det.",
        Læser = ["oenske"],
    };

    /// <summary>Er forløbet bevilget før 2022 med over tre år, men med start fra 2022?</summary>
    internal static bool KræverNyLængde(Forløb forløb) => ErBevilgetFørMedStartEfter(forløb) && forløb.Bevilling.Slut > Varighed.SidsteLovlige(forløb.Start);

    static bool ErBevilgetFørMedStartEfter(Forløb forløb) => forløb.Bevilling.Dato < s_dag && forløb.Start >= s_dag;

    static bool ErIGangVedOvergangen(Forløb forløb) => forløb.Start < s_dag && forløb.ErIGang(s_dag);

    static IEnumerable<Svar> BesvarLøberUd(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in Kendte(sag, ErIGangVedOvergangen).Where(f => f.AngivetSlut > Varighed.SidsteLovlige(f.Start)))
            yield return regel.Svar(forløb, s_dag, Udfald.Opfyldt,
                $"Forløbet begyndte {forløb.Start.Skrevet()} og var i gang {s_dag.Skrevet()}. Det fortsætter til {forløb.Slut.Skrevet()}; efter de nye regler var sidste dag {Varighed.SidsteLovlige(forløb.Start).Skrevet()}.",
                værdi: forløb.Slut, fakta: [forløb.Varighedsændring], antagelser: Varighed.Skuddag(forløb.Start));
    }

    static IEnumerable<Svar> BesvarNyAfgørelse(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in Kendte(sag, KræverNyLængde))
        {
            var sidste = Varighed.SidsteLovlige(forløb.Start);
            var opfyldt = forløb.Varighedsændring is not null && forløb.AngivetSlut <= sidste;
            yield return regel.Svar(forløb, s_dag, opfyldt ? Udfald.Opfyldt : Udfald.Brudt,
                $"Forløbet blev bevilget {forløb.Bevilling.Dato.Skrevet()} fra {forløb.Start.Skrevet()} til {forløb.Bevilling.Slut.Skrevet()}, over tre år; sidste lovlige dag er {sidste.Skrevet()}. "
                + (opfyldt ? $"En ny afgørelse af {forløb.Varighedsændring!.Dato.Skrevet()} satte slutdagen til {forløb.AngivetSlut.Skrevet()}." : "Ingen ny afgørelse har bragt slutdagen inden for tre år."),
                værdi: sidste, fakta: [forløb.Varighedsændring], åben: opfyldt ? null : Varighed.NyLængde, antagelser: Varighed.Skuddag(forløb.Start));
        }
    }

    static IEnumerable<Svar> BesvarSeniorFortsætter(Regel regel, Sagsbillede sag)
    {
        var grænse = Folkepension.SeksÅrFør(sag.Borger.Født, s_dag);
        if (!Seniorgrænse.ErUnderSeksÅr(s_dag, grænse))
            yield break;
        foreach (var forløb in Kendte(sag, ErIGangVedOvergangen))
            yield return regel.Svar(forløb, s_dag, Udfald.Opfyldt,
                $"Borgeren havde {s_dag.Skrevet()} under seks år til folkepensionsalderen (grænsen var {grænse.Skrevet()}), men forløbet var begyndt {forløb.Start.Skrevet()}. Det fortsætter til {forløb.Slut.Skrevet()}.", værdi: forløb.Slut);
    }

    static IEnumerable<Svar> BesvarSeniorBegynder(Regel regel, Sagsbillede sag)
    {
        var grænse = Folkepension.SeksÅrFør(sag.Borger.Født, s_dag);
        if (!Seniorgrænse.ErUnderSeksÅr(s_dag, grænse))
            yield break;
        foreach (var forløb in Kendte(sag, ErBevilgetFørMedStartEfter))
            yield return Seniorgrænse.Svar(regel, sag, forløb, s_dag, grænse) with { Værdi = null };
    }

    /// <summary>Forløbene, når dagen er nået: en regel med en fast dag tier før den.</summary>
    static IEnumerable<Forløb> Kendte(Sagsbillede sag, Func<Forløb, bool> rammes) =>
        sag.Ressourceforløb.Where(rammes).Where(_ => sag.Dag.Nået(s_dag));
}
