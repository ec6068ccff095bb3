using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Borgeren har en koordinerende sagsbehandler i hele forløbet.</summary>
/// <remarks>LAB § 68 c (2013-2019) og § 36, stk. 3 (fra 2020); SKR 10112/2021, afsnit 5.1.</remarks>
static class Koordinator
{
    internal static readonly Regel Regel = new("P-601", "Koordinerende sagsbehandler", Slags.Krav, Sikkerhed.Lov,
        [Lab("§ 68 c").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 36, stk. 3").Fra(Skæringsdag.NyBeskæftigelseslov)], Besvar)
    {
        Nøgledato = "forløbets start",
        Siger = "I hvert ressourceforløb er der udpeget en koordinerende sagsbehandler, som laver planen sammen med borgeren, følger op og samler indsatsen på tværs.",
        Læser = ["koordinerende-sagsbehandler"],
    };

    static readonly Handling Udpeg = new("koordinerende-sagsbehandler", "Udpeg en koordinerende sagsbehandler.");

    /// <summary>Den koordinerende sagsbehandler på dagen: den senest udpegede.</summary>
    public static KoordinerendeSagsbehandler? På(Sagsbillede sag, DateOnly dag) => sag.Liste<KoordinerendeSagsbehandler>().LastOrDefault(k => k.Dato <= dag);

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) => sag.Ressourceforløb.Select(f => Besvar(regel, sag, f));

    static Svar Besvar(Regel regel, Sagsbillede sag, Forløb forløb)
    {
        if (På(sag, forløb.FaktiskSlut) is { } koordinator)
            return regel.Svar(forløb, forløb.Start, Udfald.Opfyldt, $"{koordinator.Navn} blev udpeget som koordinerende sagsbehandler {koordinator.Dato.Skrevet()}.", værdi: koordinator.Navn, fakta: [koordinator]);
        if (!sag.Dag.Nået(forløb.Start))
            return regel.Svar(forløb, forløb.Start, Udfald.Afventer, $"Forløbet begynder {forløb.Start.Skrevet()}; der skal være udpeget en koordinerende sagsbehandler til den dag.", åben: Udpeg);
        var (udfald, begrundelse) = Historik.Brud(sag, forløb.Start, $"Forløbet begyndte {forløb.Start.Skrevet()}, uden at en koordinerende sagsbehandler er udpeget.");
        return regel.Svar(forløb, forløb.Start, udfald, begrundelse, åben: sag.Dag.Forbi(forløb.FaktiskSlut) ? null : Udpeg);
    }
}
