using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>De ordinære muligheder skal være udtømt: brugt, eller fravalgt med en grund. De behøver ikke være afprøvet.</summary>
/// <remarks>SKR 10112/2021, afsnit 4.2; principmeddelelse 24-14.</remarks>
public static class UdtømteMuligheder
{
    /// <summary>De muligheder, der hverken er brugt eller fravalgt med en begrundelse.</summary>
    public static IReadOnlyList<OrdinærIndsats> Uforklarede(IEnumerable<OrdinærIndsats> indsatser) =>
        [.. indsatser.Where(i => !i.Brugt && string.IsNullOrWhiteSpace(i.Begrundelse))];

    internal static readonly Regel Udtømt = new("P-103", "Ordinære muligheder er udtømt", Slags.Krav, Sikkerhed.Vejledning,
        [Lab("§ 68 a, stk. 1").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 112, stk. 1").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 4.2")], Besvar)
    {
        Nøgledato = "bevillingens dato",
        GælderTil = Målgruppe.SidsteBevilling,
        Siger = "Før et ressourceforløb skal de ordinære muligheder være udtømt. Det er de, når hver af dem er brugt eller er fravalgt med en begrundelse i sagen; de behøver ikke være afprøvet.",
        Læser = ["maalgruppevurdering"],
    };

    static readonly Handling s_begrund = new("maalgruppevurdering", "Skriv i målgruppevurderingen, hvorfor den ordinære indsats ikke er brugt.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            if (Målgruppe.Vurdering(sag, dag) is not { } v)
                yield return regel.Svar(forløb, dag, Udfald.Uafklaret, Målgruppe.IngenVurdering(dag));
            else if (v.OrdinæreIndsatser is not { Count: > 0 } indsatser)
                yield return regel.Svar(forløb, dag, Udfald.Uafklaret, $"Vurderingen af {v.Dato.Skrevet()} nævner ingen ordinære indsatser, så det kan ikke ses, om mulighederne er udtømt.", fakta: [v]);
            else if (Uforklarede(indsatser) is { Count: > 0 } uforklarede)
                yield return regel.Svar(forløb, dag, Udfald.Brudt,
                    $"Vurderingen af {v.Dato.Skrevet()} siger ikke, hvorfor {Skrivemåde.Opremset([.. uforklarede.Select(i => i.Navn)])} ikke er brugt.", fakta: [v], åben: s_begrund);
            else
                yield return regel.Svar(forløb, dag, Udfald.Opfyldt,
                    $"Vurderingen af {v.Dato.Skrevet()} siger om hver ordinær indsats, at den er brugt, eller hvorfor den ikke er: {Skrivemåde.Opremset([.. indsatser.Select(i => i.Navn)])}.", fakta: [v]);
        }
    }
}
