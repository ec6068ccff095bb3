using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Fradrag for en udeblivelse fra en samtale eller for ikke at booke den selv.</summary>
/// <remarks>LAS § 69 c og § 69 n; selvbooking BEK 1921/2020.</remarks>
public static class Samtalesanktion
{
    /// <summary>Den første dag, manglende selvbooking kan give fradrag.</summary>
    public static DateOnly SelvbookingFra(Ordning ordning) => ordning == Ordning.Jobafklaring ? Skæringsdag.NyBeskæftigelseslov : Skæringsdag.Selvbooking;

    internal static readonly Regel Krav = new("P-905", "Fradrag for udeblivelse fra samtale", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 69 c"), Las("§ 69 n").Fra(Skæringsdag.JobafklaringIndført)], Besvar)
    {
        Nøgledato = "udeblivelsens første dag",
        Siger = "Udebliver borgeren fra en samtale, eller bookes den ikke i tide, trækkes der fra den dag, til kontakten er der igen. Manglende selvbooking kan give fradrag fra 2020 i jobafklaring og fra 2021 i ressourceforløb.",
        Læser = ["udeblivelse", "pligtbrud"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
            if (sanktion.Art is Sanktionsart.FradragSamtale or Sanktionsart.FradragSelvbooking)
            {
                var ordning = sag.Ordning(brud.Dato);
                var (udfald, begrundelse) = Vurder(sanktion.Art, brud, ordning);
                yield return regel.Svar(sanktion, brud.Dato, udfald, begrundelse, fakta: [brud]).For(ordning);
            }
    }

    static (Udfald, string) Vurder(Sanktionsart art, Hændelse brud, Ordning ordning)
    {
        var sted = art == Sanktionsart.FradragSamtale ? Udeblivelsessted.Samtale : Udeblivelsessted.Selvbooking;
        var hvad = sted == Udeblivelsessted.Samtale ? "fra en samtale" : "fra selvbooking";
        if ((brud as Udeblivelse)?.FraHvad != sted)
            return (Udfald.Brudt, $"Sanktionen gives for udeblivelse {hvad}, men bruddet {brud.Dato.Skrevet()} er et andet.");
        if (sted == Udeblivelsessted.Selvbooking && brud.Dato < SelvbookingFra(ordning))
            return (Udfald.Brudt, $"Manglende selvbooking kan først give fradrag fra {SelvbookingFra(ordning).Skrevet()}; bruddet var {brud.Dato.Skrevet()}.");
        return (Udfald.Opfyldt, $"Borgeren udeblev {hvad} {brud.Dato.Skrevet()}.");
    }
}
