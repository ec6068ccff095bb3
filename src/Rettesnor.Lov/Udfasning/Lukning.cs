using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Udfasning;

/// <summary>Fra 1. februar 2026 kan ressourceforløb ikke bevilges. Bevillingens dag afgør det, ikke forløbets start.</summary>
/// <remarks>L 1750/2025; BEK 58/2026 § 1, stk. 3; BEK 47/2026 § 1.</remarks>
public static class Lukning
{
    /// <summary>Den sidste dag, et ressourceforløb kunne bevilges.</summary>
    public static DateOnly SidsteBevillingsdag => Skæringsdag.Udfasning.AddDays(-1);

    /// <summary>Er bevillingen for sen?</summary>
    public static bool ErForSen(DateOnly bevilget) => bevilget > SidsteBevillingsdag;

    internal static readonly Regel Forbud = new("P-1101", "Ingen nye ressourceforløb", Slags.Forbud, Sikkerhed.Vejledning,
        [Kilde("REFORM", "§ 1"), Kilde("SUNDKOOR-BEK", "§ 1, stk. 3").Fra(Skæringsdag.Udfasning), Kilde("REHAB-BEK", "§ 1").Fra(Skæringsdag.Udfasning)], Besvar)
    {
        Nøgledato = "bevillingens dato",
        GælderFra = Skæringsdag.Udfasning,
        Siger = "Et ressourceforløb kan ikke bevilges efter 31. januar 2026, heller ikke hvis sagen var begyndt eller teamet havde behandlet den inden. Et forløb, der er bevilget i tide, må gerne begynde senere.",
        Læser = [],
        Rummer = ["P-1103"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => ErForSen(f.Bevilling.Dato)))
            yield return Besvar(regel, sag, forløb);
    }

    static Svar Besvar(Regel regel, Sagsbillede sag, Forløb forløb)
    {
        var bevilget = forløb.Bevilling.Dato;
        var regnestykke = $"Forløbet er bevilget {bevilget.Skrevet()}; den sidste dag, det var muligt, var {SidsteBevillingsdag.Skrevet()}.";
        if (Omgjort(sag, forløb.Bevilling) is { } omgjort && !ErForSen(omgjort.Afslag.Dato))
            return regel.Svar(forløb, bevilget, Udfald.Uafklaret,
                $"{regnestykke} Bevillingen følger af en klage over afslaget {omgjort.Afslag.Dato.Skrevet()}. Om den så regnes som bevilget i tide, er ikke afklaret.",
                SidsteBevillingsdag, fakta: [omgjort.Klagesag, omgjort.Klage, omgjort.Afslag], antagelser: [Antagelse.Overgang2026]);
        return regel.Svar(forløb, bevilget, Udfald.Brudt, regnestykke, SidsteBevillingsdag);
    }

    /// <summary>Afslaget, som bevillingen træder i stedet for efter en klage.</summary>
    static (Afgørelse Afslag, Klage Klage, Hændelse Klagesag)? Omgjort(Sagsbillede sag, Bevilling bevilling) =>
        (sag.Vedr<Genvurdering>(bevilling) ?? (Hændelse?)sag.Vedr<Ankestyrelsen>(bevilling)) is { } klagesag
        && sag.Vedr<Klage>(klagesag) is { } klage
        && sag.Vedr<Afgørelse>(klage) is { Om: Afgørelsesemne.Afslag or Afgørelsesemne.AfvistBehandling } afslag
            ? (afslag, klage, klagesag) : null;
}
