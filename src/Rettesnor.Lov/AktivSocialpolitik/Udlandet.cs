using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Ydelse under ophold i udlandet kræver, at kommunen har tilladt det, eller at opholdet er lovlig ferie.</summary>
/// <remarks>LAS § 5.</remarks>
public static class Udlandet
{
    /// <summary>Ligger hver dag af opholdet i en lovlig ferie?</summary>
    public static bool ErDækket(Periode ophold, IEnumerable<Periode> lovligFerie) => Dagmængde.Af(lovligFerie).Klip(ophold).Dage == ophold.Dage;

    internal static readonly Regel Tilladelse = new("Y-30", "Ophold i udlandet", Slags.Krav, Sikkerhed.Lov, [Las("§ 5")], Besvar)
    {
        Nøgledato = "opholdets første dag",
        Siger = "Ydelsen kan kun modtages i Danmark. Under et ophold i udlandet bevares den, når kommunen har tilladt opholdet, eller når hver dag er ferie, borgeren har ret til.",
        Læser = ["udlandsophold", "ferie", "indsats"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var ophold in sag.Liste<Udlandsophold>())
        {
            var dage = new Periode(ophold.Fra, ophold.Til!.Value);
            var ferier = sag.Liste<Ferie>().Where(f => dage.Overlapper(new(f.Fra, f.Til!.Value)) && Ferien.ErLovlig(sag, f)).ToArray();
            var (udfald, begrundelse) = Vurder(dage, ophold.Tilladt, ErDækket(dage, ferier.Select(f => new Periode(f.Fra, f.Til!.Value))));
            yield return regel.Svar(ophold, ophold.Fra, udfald, begrundelse, fakta: ferier);
        }
    }

    static (Udfald, string) Vurder(Periode dage, bool? tilladt, bool dækket) => (tilladt, dækket) switch
    {
        (true, _) => (Udfald.Opfyldt, $"Kommunen har tilladt opholdet i udlandet fra {dage.Skrevet()}."),
        (_, true) => (Udfald.Opfyldt, $"Hver dag af opholdet i udlandet fra {dage.Skrevet()} er ferie, borgeren har ret til."),
        (false, _) => (Udfald.Brudt, $"Kommunen har ikke tilladt opholdet i udlandet fra {dage.Skrevet()}, og det er ikke dækket af ferie, borgeren har ret til."),
        (null, _) => (Udfald.Uafklaret, $"Det er ikke registreret, om kommunen har tilladt opholdet i udlandet fra {dage.Skrevet()}."),
    };
}
