using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>En indkaldelse til samtale skal være skriftlig og personlig.</summary>
/// <remarks>Bekendtgørelsen om en aktiv beskæftigelsesindsats § 46 (BEK 1180/2019 til 1216/2023). Gælder ikke, når borgeren selv booker.</remarks>
static class Samtaleindkaldelse
{
    internal static readonly Regel Regel = new("P-508", "Skriftlig indkaldelse til samtale", Slags.Krav, Sikkerhed.Lov,
        [Kilde("AB-BEK", "§ 46").Før(Skæringsdag.KontaktforløbOmskrevet), Kilde("AB-BEK", "§ 46, stk. 1 og 2").Fra(Skæringsdag.KontaktforløbOmskrevet)], Besvar)
    {
        Nøgledato = "indkaldelsens dato",
        GælderFra = Skæringsdag.NyBeskæftigelseslov,
        Siger = "Når borgeren ikke selv booker, indkaldes der skriftligt og personligt til samtalen. Fra 2024 skal tidspunktet også passe til kendte problemer med børnepasning og helbred.",
        Læser = ["indkaldelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var indkaldelse in sag.Liste<Indkaldelse>().Where(i => i.SelvbookFrist is null))
        {
            var (udfald, ord) = indkaldelse.Skriftlig switch
            {
                true => (Udfald.Opfyldt, "er skriftlig"),
                false => (Udfald.Brudt, "er ikke skriftlig"),
                null => (Udfald.Uafklaret, "er registreret uden oplysning om, hvorvidt den er skriftlig"),
            };
            yield return regel.Svar(indkaldelse, indkaldelse.Dato, udfald, $"Indkaldelsen af {indkaldelse.Dato.Skrevet()} {ord}.");
        }
    }
}
