using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Rehabiliteringsplanens indsatsdel skal dække mindst seks måneder ad gangen.</summary>
/// <remarks>LAB § 68 a, stk. 5 (til 2019), LAB §§ 44-47; rehabiliteringsbekendtgørelsens § 5; SKR 10112/2021, afsnit 5.3. Efter 1. februar 2026: DATA-BEK § 38, stk. 3.</remarks>
public static class Planlængde
{
    const int Måneder = 6;

    /// <summary>Den første lovlige sidste dag for en plan: seks hele måneder, første dag talt med.</summary>
    public static DateOnly TidligstSlut(DateOnly fra) => fra.AddMonths(Måneder).AddDays(-1);

    internal static readonly Regel Længde = new("P-308", "Indsatsdelens længde", Slags.Krav, Sikkerhed.Lov,
        [
            Lab("§ 68 a, stk. 5").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§§ 44-47").Fra(Skæringsdag.NyBeskæftigelseslov),
            Kilde("REHAB-BEK", "§ 5").Før(Skæringsdag.Udfasning), Kilde("DATA-BEK", "§ 38, stk. 3").Fra(Skæringsdag.Udfasning),
        ],
        Besvar)
    {
        Nøgledato = "dagen, indsatsdelen er lavet",
        Siger = "Indsatsdelen laves sammen med borgeren for mindst seks måneder ad gangen og opdateres undervejs. Den rummer et mål, delmål og de konkrete indsatser.",
        Læser = ["indsatsdel"],
    };

    static readonly Handling Lav = new("indsatsdel", "Lav en indsatsdel, der dækker mindst seks måneder.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var plan in sag.Liste<Indsatsdel>())
            yield return Besvar(regel, sag, plan);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Indsatsdel plan)
    {
        var tidligst = TidligstSlut(plan.Gælder.Fra);
        // Efter udfasningen er pligten udledt af, at planen stadig skal indberettes.
        var sikkerhed = plan.Dato < Skæringsdag.Udfasning ? Sikkerhed.Lov : Sikkerhed.Afledt;
        var regnestykke = $"Planen dækker {plan.Gælder.Skrevet()}; seks måneder fra {plan.Gælder.Fra.Skrevet()} slutter {tidligst.Skrevet()}.";
        if (plan.Gælder.TilOgMed >= tidligst)
            return regel.Svar(plan, plan.Dato, Udfald.Opfyldt, $"{regnestykke}{Indhold(plan)}", værdi: tidligst, sikkerhed: sikkerhed);
        if (sag.Forløb.LastOrDefault(f => f.ErIGang(plan.Gælder.Fra) && f.Slut <= plan.Gælder.TilOgMed) is { } forløb)
            return regel.Svar(plan, plan.Dato, Udfald.Uafklaret,
                $"{regnestykke} Den er kortere, men når til forløbets slutdag {forløb.Slut.Skrevet()}, og loven siger ikke, om en kortere plan så er nok.{Indhold(plan)}", værdi: tidligst, fakta: [forløb.Bevilling]);
        return regel.Svar(plan, plan.Dato, Udfald.Brudt, $"{regnestykke} Den er for kort.{Indhold(plan)}", værdi: tidligst, åben: Lav, sikkerhed: sikkerhed);
    }

    /// <summary>Det, planen også skal rumme, men som intet er registreret om.</summary>
    static string Indhold(Indsatsdel plan)
    {
        string[] mangler = [.. string.IsNullOrWhiteSpace(plan.Mål) ? ["et mål"] : Array.Empty<string>(), .. plan.Delmål is { Count: > 0 } ? [] : new[] { "delmål" }];
        return mangler.Length == 0 ? "" : $" Planen skal også rumme {Skrivemåde.Opremset(mangler)}, og det er ikke registreret.";
    }
}
