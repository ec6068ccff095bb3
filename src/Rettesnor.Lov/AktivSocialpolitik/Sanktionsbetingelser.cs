using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>De betingelser, enhver sanktion skal opfylde: vejledning og kontakt, ingen rimelig grund, og at den fremmer rådigheden.</summary>
/// <remarks>LAS § 13, stk. 7-8, § 69 a, stk. 1-2, og § 69 l, stk. 1-2. Månedens beløb bærer sanktionen, så længe afgørelsen står.</remarks>
public static class Sanktionsbetingelser
{
    internal static readonly Regel Krav = new("Y-39", "Betingelserne for en sanktion", Slags.Krav, Sikkerhed.Lov,
        [
            Las("§ 69 a, stk. 1-2"), Las("§ 69 l, stk. 1-2").Fra(Skæringsdag.JobafklaringIndført),
            Las("§ 13, stk. 4-5").Før(Skæringsdag.Kontanthjælpsreform2014), Las("§ 13, stk. 7-8").Fra(Skæringsdag.Kontanthjælpsreform2014),
        ], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "En sanktion kræver, at borgeren er vejledt og søgt kontaktet, at der ikke var en rimelig grund, og at sanktionen fremmer rådigheden.",
        Læser = ["udeblivelse", "pligtbrud", "vejledning", "kontaktforsoeg", "fritagelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
        {
            Betingelsessvar[] led = [VejledningOgKontakt.Vurder(sag, sanktion, brud), RimeligGrund.VurderGrund(sag, sanktion, brud), RimeligGrund.VurderFremmer(brud)];
            var udfald = Betingelsessvar.Samlet(led[0].Udfald, led[1].Udfald, led[2].Udfald);
            var begrundelse = string.Join(' ', led.Where(l => udfald == Udfald.Opfyldt || l.Udfald == udfald).Select(l => l.Begrundelse));
            yield return regel.Svar(sanktion, sanktion.Dato, udfald, begrundelse, fakta: [brud, .. led.SelectMany(l => l.Fakta)]).For(sag.Ordning(brud.Dato));
        }
    }
}
