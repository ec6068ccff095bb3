using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Borgeren beholder ydelse og forløb ved flytning; intet begynder forfra.</summary>
/// <remarks>LAS § 68, stk. 8; beskæftigelsesbekendtgørelsens § 56 (977/2018), § 137 (2636/2021), § 138 (1216/2023); SKR 10112/2021, afsnit 4.7. At datoer, frister og samtaler tæller videre, er udledt.</remarks>
public static class Flytningen
{
    internal static readonly Regel Ret = new("P-801", "Flytning midt i et forløb", Slags.Ret, Sikkerhed.Afledt,
        [
            Las("§ 68, stk. 8"), Kilde("AB-BEK", "§ 56").Fra(Skæringsdag.SeksHverdage).Før(Skæringsdag.NyBeskæftigelseslov),
            Kilde("AB-BEK", "§ 137").Fra(Skæringsdag.BedreRessourceforløb).Før(Skæringsdag.VejledningForenklet), Kilde("AB-BEK", "§ 138").Fra(Skæringsdag.VejledningForenklet),
        ],
        Besvar)
    {
        Nøgledato = "flyttedagen",
        Siger = "Flytter borgeren til en anden kommune under et forløb, følger ydelsen og planen med. Start- og slutdag, frister og holdte samtaler tæller videre i den nye kommune, som sammen med borgeren vurderer, om planen skal ændres.",
        Læser = ["flytning"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var flytning in sag.Liste<Flytning>())
            if (sag.Ressourceforløb.LastOrDefault(f => ErIForløb(f, flytning.Dato)) is { } forløb)
                yield return regel.Svar(flytning, flytning.Dato, Udfald.Opfyldt,
                    $"Borgeren flyttede {flytning.Dato.Skrevet()} under forløbet fra {forløb.Start.Skrevet()} til {forløb.Slut.Skrevet()}. Ydelsen, datoerne, fristerne og de holdte samtaler følger med; intet begynder forfra.",
                    værdi: flytning.TilKommune, fakta: [forløb.Bevilling]);
    }

    /// <summary>Også et forløb, der fortsætter efter sin slutdag, fordi det næste skridt ikke er afgjort, er i gang.</summary>
    static bool ErIForløb(Forløb forløb, DateOnly dag) => forløb.Start <= dag && forløb.HarYdelseEndnu(dag);
}
