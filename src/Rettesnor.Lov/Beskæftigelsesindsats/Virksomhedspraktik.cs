using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Virksomhedspraktik varer højst 13 uger, eller 26 uger når den er forlænget ved en afgørelse.</summary>
/// <remarks>LAB § 44 (2013-2019); § 61, stk. 1, nr. 2, og stk. 2 (fra 2020). Ud over 26 uger kræves et ganske særligt behov, som sagen ikke kan vise.</remarks>
public static class Virksomhedspraktik
{
    const int DagePrUge = 7, Uger = 13, ForlængetUger = 26;

    /// <summary>Den sidste dag i 13 uger fra den første.</summary>
    public static DateOnly Frist(DateOnly fra) => fra.AddDays(Uger * DagePrUge - 1);

    /// <summary>Er praktikken længere end 13 uger, og længere end de 26 uger en forlængelse giver?</summary>
    /// <param name="dage">Antal kalenderdage, begge ender talt med.</param>
    public static (bool OverGrænsen, bool OverForlængelsen) Længde(int dage) => (dage > Uger * DagePrUge, dage > ForlængetUger * DagePrUge);

    internal static readonly Regel Længderegel = new("P-606", "Længden af virksomhedspraktik", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 44").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 61, stk. 1, nr. 2, og stk. 2").Fra(Skæringsdag.NyBeskæftigelseslov)], Besvar)
    {
        Nøgledato = "praktikkens første dag",
        Siger = "Virksomhedspraktik varer højst 13 uger. Den kan efter en konkret vurdering forlænges til 26 uger og derefter kun ved et ganske særligt behov.",
        Læser = ["indsats"],
    };

    static readonly Handling Forlæng = new("afgoerelse:tilbud", "Slut praktikken, eller afgør, om den skal forlænges.");

    /// <summary>Praktikkerne i ressourceforløb.</summary>
    internal static IEnumerable<(Indsats Praktik, Forløb Forløb)> IForløb(Sagsbillede sag)
    {
        foreach (var indsats in sag.Liste<Indsats>().Where(i => i.Art == Indsatsart.Virksomhedspraktik))
            if (sag.RessourceforløbPå(indsats.Fra) is { } forløb)
                yield return (indsats, forløb);
    }

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) => IForløb(sag).Select(p => Besvar(regel, sag, p.Praktik, p.Forløb));

    static Svar Besvar(Regel regel, Sagsbillede sag, Indsats praktik, Forløb forløb)
    {
        var dage = new Periode(praktik.Fra, praktik.Til ?? sag.Dag.Løbende()).Dage;
        var (over, overForlængelsen) = Længde(dage);
        var frist = Frist(praktik.Fra);
        var forlænget = sag.Stående<Afgørelse>().FirstOrDefault(a => a.Om == Afgørelsesemne.Tilbud && a.Vedrører(praktik) && a.Dato > praktik.Fra);
        var tekst = $"Praktikken begyndte {praktik.Fra.Skrevet()} og {(praktik.Til is { } til ? $"slutter {til.Skrevet()}, i alt {Skrivemåde.Dage(dage)}" : $"har varet {Skrivemåde.Dage(dage)}; den løber endnu uden slutdato")}. 13 uger går til {frist.Skrevet()}.";
        if (!over)
            return praktik.Til is null ? Svar(Udfald.Afventer, tekst, Forlæng) : Svar(Udfald.Opfyldt, tekst);
        if (forlænget is null)
        {
            var (udfald, begrundelse) = Historik.Brud(sag, praktik.Fra, $"{tekst} Ingen afgørelse har forlænget den.");
            return Svar(udfald, begrundelse, Forlæng);
        }
        return overForlængelsen
            ? Svar(Udfald.Uafklaret, $"{tekst} Den er forlænget {forlænget.Dato.Skrevet()}, men er også over 26 uger; om der er et ganske særligt behov, er et skøn.")
            : Svar(Udfald.Opfyldt, $"{tekst} Den er forlænget ved afgørelsen {forlænget.Dato.Skrevet()} og er inden for 26 uger.");

        Svar Svar(Udfald udfald, string begrundelse, Handling? åben = null) =>
            regel.Svar(praktik, praktik.Fra, udfald, begrundelse, frist, dage, [forlænget, forløb.Bevilling], åben, forløb: forløb);
    }
}
