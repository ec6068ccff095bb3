using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Udfasning;

/// <summary>Et forløb, der er bevilget senest 31. januar 2026, kan gøres færdigt efter de tidligere regler.</summary>
/// <remarks>L 1750/2025 § 21, stk. 8, som den er gengivet i BEK 18/2026 § 3, stk. 2; BEK 58/2026 § 1, stk. 3.</remarks>
public static class LøbendeForløb
{
    /// <summary>Fortsætter forløbet efter udfasningen? Starten er uden betydning.</summary>
    /// <param name="slut">Sidste dag, barsel medregnet.</param>
    public static bool Fortsætter(DateOnly bevilget, DateOnly slut) => !Lukning.ErForSen(bevilget) && slut >= Skæringsdag.Udfasning;

    internal static readonly Regel Ret = new("P-1102", "Løbende forløb gøres færdige", Slags.Ret, Sikkerhed.Lov,
        [Kilde("REFORM", "§ 21, stk. 8"), Kilde("UDFAS-BEK", "§ 3, stk. 2"), Kilde("SUNDKOOR-BEK", "§ 1, stk. 3").Fra(Skæringsdag.Udfasning)], Besvar)
    {
        Nøgledato = "1. februar 2026",
        GælderFra = Skæringsdag.Udfasning,
        Siger = "Er forløbet bevilget senest 31. januar 2026, går det videre til sin slutdag med de regler, der gjaldt før, også når det først begynder senere.",
        Læser = [],
        Rummer = ["P-1103"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        if (!sag.Dag.Nået(Skæringsdag.Udfasning))
            yield break;
        foreach (var forløb in sag.Ressourceforløb.Where(f => Fortsætter(f.Bevilling.Dato, f.FaktiskSlut)))
        {
            var grund = $"Forløbet er bevilget {forløb.Bevilling.Dato.Skrevet()}, altså senest {Lukning.SidsteBevillingsdag.Skrevet()}, og løber til {forløb.Slut.Skrevet()}. De tidligere regler gælder for det.";
            yield return forløb.Status == Forløbsstatus.FortsætterUdenAfgørelse
                ? regel.Svar(forløb, Skæringsdag.Udfasning, Udfald.Opfyldt, $"{grund} Slutdagen er forbi, og det næste skridt er ikke afgjort; forløbet fortsætter så længe.", værdi: forløb.Slut, antagelser: [Antagelse.Overgang2026])
                : regel.Svar(forløb, Skæringsdag.Udfasning, Udfald.Opfyldt, grund, værdi: forløb.Slut);
        }
    }
}
