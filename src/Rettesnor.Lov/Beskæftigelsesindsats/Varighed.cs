using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Hvor langt et ressourceforløb skal være: ét til fem år, fra 2022 ét til tre år, fastsat præcist i bevillingen.</summary>
/// <remarks>LAB § 68 a, stk. 4; fra 2020 § 114, stk. 1; principmeddelelse 82-16; SKR 10112/2021, afsnit 6.5.</remarks>
public static class Varighed
{
    const int MindsteÅr = 1;
    const int FlesteÅrFør2022 = 5;

    /// <summary>Det højeste antal hele år for et forløb, der begynder fra 2022.</summary>
    public const int FlesteÅr = 3;

    static readonly Hjemmel[] s_hjemmel =
        [Lab("§ 68 a, stk. 4").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 114, stk. 1").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 6.5")];

    /// <summary>Den første og den sidste lovlige slutdag.</summary>
    public static Periode Slutdage(DateOnly start, int flesteÅr) => new(HeleÅr.Slut(start, MindsteÅr), HeleÅr.Slut(start, flesteÅr));

    /// <summary>Den sidste lovlige slutdag for et forløb, der begynder fra 2022.</summary>
    public static DateOnly SidsteLovlige(DateOnly start) => HeleÅr.Slut(start, FlesteÅr);

    internal static readonly Regel EtTilFemÅr = new("P-201", "Varighed ét til fem år (til og med 2021)", Slags.Krav, Sikkerhed.Lov, s_hjemmel, BesvarFemÅr)
    {
        Nøgledato = "forløbets start",
        GælderTil = Skæringsdag.BedreRessourceforløb.AddDays(-1),
        Siger = "Et ressourceforløb, der begynder til og med 2021, skal vare mindst ét og højst fem år. Grænsen nedad gælder bevillingen; forløbet kan godt standse før.",
        Læser = [],
        Rummer = ["P-216"],
    };

    internal static readonly Regel EtTilTreÅr = new("P-202", "Varighed ét til tre år (fra 2022)", Slags.Krav, Sikkerhed.Lov, s_hjemmel, BesvarTreÅr)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Et ressourceforløb, der begynder fra 2022, skal vare mindst ét og højst tre år. Grænsen nedad gælder bevillingen; forløbet kan godt standse før.",
        Læser = [],
        Rummer = ["P-216"],
    };

    internal static readonly Regel Præcis = new("P-203", "Længden fastsættes præcist", Slags.Krav, Sikkerhed.Vejledning, s_hjemmel, BesvarPræcis)
    {
        Nøgledato = "bevillingens dato",
        Siger = "Bevillingen skal sige, hvilken dag forløbet begynder, og hvilken dag det slutter.",
        Læser = [],
    };

    internal static readonly Handling NyLængde = new("afgoerelse:varighed", "Træf en ny afgørelse om forløbets længde.");

    static IEnumerable<Svar> BesvarFemÅr(Regel regel, Sagsbillede sag) =>
        sag.Ressourceforløb.Where(f => f.Start < Skæringsdag.BedreRessourceforløb).Select(f => Længde(regel, f, FlesteÅrFør2022));

    static IEnumerable<Svar> BesvarTreÅr(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => f.Start >= Skæringsdag.BedreRessourceforløb))
            yield return Varighedsovergang.KræverNyLængde(forløb)
                ? regel.Svar(forløb, forløb.Start, Udfald.IkkeRelevant,
                    $"Forløbet blev bevilget {forløb.Bevilling.Dato.Skrevet()}, før 2022, med over tre år til {forløb.Bevilling.Slut.Skrevet()}; overgangsreglen om en ny afgørelse gælder i stedet (P-213).")
                : Længde(regel, forløb, FlesteÅr);
    }

    static Svar Længde(Regel regel, Forløb forløb, int flesteÅr)
    {
        var lovlige = Slutdage(forløb.Start, flesteÅr);
        var lovlig = lovlige.Indeholder(forløb.AngivetSlut);
        var begrundelse = $"Forløbet er fastsat fra {forløb.Start.Skrevet()} til {forløb.AngivetSlut.Skrevet()}. Med en varighed på ét til {(flesteÅr == FlesteÅr ? "tre" : "fem")} år skal det slutte fra {lovlige.Fra.Skrevet()} til {lovlige.TilOgMed.Skrevet()}."
            + (forløb.ErStandsetFørTid ? $" At det standsede {forløb.StandsetEfter!.Value.Skrevet()}, ændrer det ikke." : "");
        return regel.Svar(forløb, forløb.Start, lovlig ? Udfald.Opfyldt : Udfald.Brudt, begrundelse, værdi: lovlige, fakta: [forløb.Varighedsændring],
            åben: lovlig ? null : NyLængde, antagelser: Skuddag(forløb.Start));
    }

    /// <summary>Antagelsen om skuddagen, når forløbet begynder på den.</summary>
    internal static Antagelse[] Skuddag(DateOnly start) => HeleÅr.ErSkuddag(start) ? [Antagelse.Skuddag] : [];

    static IEnumerable<Svar> BesvarPræcis(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
            yield return regel.Svar(forløb, forløb.Bevilling.Dato, Udfald.Opfyldt,
                $"Bevillingen fastsætter forløbet fra {forløb.Start.Skrevet()} til {forløb.Bevilling.Slut.Skrevet()}.", værdi: new Periode(forløb.Start, forløb.Bevilling.Slut));
    }
}
