using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Teamets opgave, når sagen forelægges efter garantien: at pege på de indsatser, der skal begynde.</summary>
/// <remarks>Rehabiliteringsbekendtgørelsen §§ 18-19; LOB § 11, stk. 3; SKR 10112/2021, afsnit 6.3. Teamet tager ikke stilling til en anden ordning.</remarks>
static class Garantiindstilling
{
    internal static readonly Regel Regel = new("P-408", "Teamets indstilling efter indsatsgarantien", Slags.Krav, Sikkerhed.Lov,
        [Lob("§ 11, stk. 3"), Kilde("REHAB-BEK", "§§ 18 og 19")], Besvar)
    {
        Nøgledato = "forelæggelsens dato",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Når sagen er forelagt efter indsatsgarantien, drøfter teamet, hvorfor ingen indsats er begyndt, og indstiller, hvilke indsatser der skal sættes i gang. En anden ordning er ikke på bordet.",
        Læser = ["forelaeggelse", "indstilling"],
    };

    static readonly Handling Indstil = new("indstilling", "Registrér teamets indstilling om indsatser.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forelæggelse in sag.Liste<Forelæggelse>().Where(f => f.Anledning == Forelæggelsesanledning.Indsatsgaranti && !ErIPensionistforløb(sag, f.Dato)))
            yield return FørsteIndstilling(sag, forelæggelse) switch
            {
                null => Svar(forelæggelse, Udfald.Afventer, $"Sagen blev forelagt {forelæggelse.Dato.Skrevet()}; teamets indstilling er ikke registreret.", null, Indstil),
                { Anbefaler: Anbefaling.Indsatser } i => Svar(forelæggelse, Udfald.Opfyldt, $"Teamet indstillede indsatser {i.Dato.Skrevet()}.", i),
                { } i => Svar(forelæggelse, Udfald.Brudt, $"Teamets første indstilling efter forelæggelsen, {i.Dato.Skrevet()}, peger ikke på indsatser.", i),
            };

        Svar Svar(Forelæggelse f, Udfald udfald, string tekst, Indstilling? i, Handling? åben = null) => regel.Svar(f, f.Dato, udfald, tekst, fakta: [i], åben: åben);
    }

    /// <summary>En indstilling, der bygger på en anden forelæggelse, svarer ikke på denne.</summary>
    static Indstilling? FørsteIndstilling(Sagsbillede sag, Forelæggelse forelæggelse) =>
        sag.Liste<Indstilling>().FirstOrDefault(i => i.Dato >= forelæggelse.Dato && (sag.Vedr<Forelæggelse>(i) is not { } grund || grund.Nr == forelæggelse.Nr));

    static bool ErIPensionistforløb(Sagsbillede sag, DateOnly dag) => sag.Ressourceforløb.LastOrDefault(f => f.Start <= dag) is { ErPensionist: true };
}
