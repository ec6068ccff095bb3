using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Hvad der kan følge efter et forløb: fleksjob og førtidspension kræver et skøn, og to veje er lukket fra 1. februar 2026.</summary>
/// <remarks>LAB §§ 116 og 118 (før 2020 § 70, stk. 3, og § 70 a); pensionslovens § 16, § 18, stk. 1, og § 19; L 553/2018; L 1750/2025.</remarks>
public static class VejeEfterForløbet
{
    const int FyldtFyrre = 40;

    /// <summary>Er vejen lukket på dagen? Nye forløb og revalidering kan ikke besluttes fra 1. februar 2026.</summary>
    public static bool ErLukket(Udgang udgang, DateOnly afgjort) =>
        afgjort >= Skæringsdag.Udfasning && udgang is Udgang.NytForløb or Udgang.Revalidering;

    internal static readonly Regel Prøve = new("P-1003", "Prøven for fleksjob og førtidspension", Slags.Skøn, Sikkerhed.Lov,
        [
            Lab("§ 70, stk. 3").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 70 a, stk. 1").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 116").Fra(Skæringsdag.NyBeskæftigelseslov), Lab("§ 118").Fra(Skæringsdag.NyBeskæftigelseslov),
            Pensionsloven("§ 16"), Pensionsloven("§ 18, stk. 1"), Pensionsloven("§ 19"),
        ],
        BesvarPrøve)
    {
        Nøgledato = "dagen for afgørelsen om det næste skridt",
        Siger = "Fleksjob kræver, at alle relevante tilbud er prøvet eller klart ikke kan hjælpe. Førtidspension kræver, at det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres. Kommunen skønner; svaret samler det, der skal vejes.",
        Læser = ["indsats", "mentor", "maalgruppevurdering"],
    };

    internal static readonly Regel Lukket = new("P-1003", "Nyt forløb og revalidering er lukket", Slags.Forbud, Sikkerhed.Afledt,
        [Kilde("REFORM", "§ 1"), Kilde("REHAB-BEK", "§ 1").Fra(Skæringsdag.Udfasning)], BesvarLukket)
    {
        Nøgledato = "dagen for afgørelsen om det næste skridt",
        GælderFra = Skæringsdag.Udfasning,
        Siger = "Fra 1. februar 2026 kan det næste skridt hverken være et nyt ressourceforløb eller revalidering.",
        Læser = [],
    };

    static IEnumerable<Svar> BesvarPrøve(Regel regel, Sagsbillede sag)
    {
        foreach (var skridt in sag.Stående<NæsteSkridt>().Where(s => s.Udgang is Udgang.Fleksjob or Udgang.Førtidspension))
        {
            var prøvet = sag.Liste<Indsats>().Concat<Periodehændelse>(sag.Liste<Mentor>()).Where(i => i.Fra <= skridt.Dato).OrderBy(i => i.Fra).ThenBy(i => i.Nr).ToArray();
            var vurdering = sag.Liste<Målgruppevurdering>().LastOrDefault(v => v.Dato <= skridt.Dato);
            var prøve = skridt.Udgang == Udgang.Fleksjob ? FleksjobPrøve : Pensionsprøve(sag.Borger.Alder(skridt.Dato), skridt.Dato);
            var svar = regel.Svar(skridt, skridt.Dato, Udfald.KræverSkøn, $"Afgørelsen {skridt.Dato.Skrevet()} er {Afslutning.Ord(skridt.Udgang)}. {prøve} {Prøvet(prøvet)}", fakta: [.. prøvet, vurdering]);
            yield return svar with { Hjemmel = svar.Hjemmel.Where(h => (h.Lov == "PL") == (skridt.Udgang == Udgang.Førtidspension)).TilListe() };
        }
    }

    const string FleksjobPrøve = "Det skal vejes, om alle relevante tilbud er prøvet, eller det er klart, at de ikke vil hjælpe borgeren til ordinært arbejde, og om det er dokumenteret.";

    /// <summary>Pensionslovens prøve på dagen: for dem under 40 år § 16, stk. 2, ellers stk. 1; ordet »relevante« kom til 1. juni 2018.</summary>
    static string Pensionsprøve(int alder, DateOnly dag)
    {
        var relevante = dag >= Skæringsdag.Udviklingsperspektiv ? "relevante " : "";
        var stykke = alder < FyldtFyrre ? $"Borgeren er {alder} år, så § 16, stk. 2, gælder." : $"Borgeren er {alder} år, så § 16, stk. 1, gælder.";
        return $"{stykke} Det skal vejes, om det er dokumenteret eller på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres ved {relevante}forløb eller andre foranstaltninger, og om planen viser, at mulighederne er udtømt.";
    }

    static string Prøvet(Periodehændelse[] prøvet) => prøvet.Length == 0
        ? "Sagen viser ingen indsatser, der er prøvet."
        : $"Sagen viser disse indsatser: {Skrivemåde.Opremset([.. prøvet.Select(p => $"{Ord(p)} fra {p.Fra.Skrevet()}")])}.";

    static IEnumerable<Svar> BesvarLukket(Regel regel, Sagsbillede sag)
    {
        foreach (var skridt in sag.Stående<NæsteSkridt>().Where(s => ErLukket(s.Udgang, s.Dato)))
            yield return regel.Svar(skridt, skridt.Dato, Udfald.Brudt,
                $"Afgørelsen {skridt.Dato.Skrevet()} er {Afslutning.Ord(skridt.Udgang)}. Den vej har været lukket siden {Skæringsdag.Udfasning.Skrevet()}; truffet senest {Skæringsdag.Udfasning.AddDays(-1).Skrevet()} havde afgørelsen været mulig.",
                sikkerhed: skridt.Udgang == Udgang.Revalidering ? Sikkerhed.Vejledning : Sikkerhed.Afledt);
    }

    static string Ord(Periodehændelse indsats) => indsats is not Indsats { Art: var art } ? "mentor" : art switch
    {
        Indsatsart.Virksomhedspraktik => "virksomhedspraktik",
        Indsatsart.Løntilskud => "løntilskud",
        Indsatsart.VejledningOgOpkvalificering => "vejledning og opkvalificering",
        Indsatsart.Serviceloven => "en indsats efter serviceloven",
        Indsatsart.Sundhedsloven => "en indsats efter sundhedsloven",
        Indsatsart.Stu => "ungdomsuddannelse (STU)",
        Indsatsart.LøntilskudHandicap => "løntilskud for nyuddannede med handicap",
        Indsatsart.Fritid => "en fritidsaktivitet",
        _ => "en anden indsats",
    };
}
