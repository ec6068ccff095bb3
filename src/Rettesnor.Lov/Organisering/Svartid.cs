using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Organisering;

/// <summary>Hvor længe regionen og speciallægen har til at svare på kommunens anmodning.</summary>
/// <remarks>Bekendtgørelsen om den kliniske funktion, §§ 21-23: 14 dage; speciallægeattesten højst 30 dage efter anmodningen. Fristerne kan ikke gøres gældende over for kommunen.</remarks>
public static class Svartid
{
    const int RegionensDage = 14;
    const int LægensDage = 30;

    /// <summary>Den dag, svaret senest bør være der; null for en anmodning til andre, som ingen regel gælder for.</summary>
    public static DateOnly? Senest(DateOnly anmodet, Anmodningsmodtager modtager) => modtager switch
    {
        Anmodningsmodtager.Region => anmodet.AddDays(RegionensDage),
        Anmodningsmodtager.Læge => anmodet.AddDays(LægensDage),
        _ => null,
    };

    internal static readonly Regel Rykker = new("P-313", "Svar fra regionen og lægen", Slags.Påmindelse, Sikkerhed.Lov,
        [Kilde("STYR", "§ 25 c").Før(Skæringsdag.Organiseringslov), Kilde("KLINISK-BEK", "§§ 21-23")], Besvar)
    {
        Nøgledato = "anmodningens dato",
        GælderTil = Skæringsdag.Udfasning.AddDays(-1),
        Siger = "Regionen skal svare inden 14 dage, og en speciallægeattest skal være der senest 30 dage efter anmodningen, medmindre andet er aftalt. Går tiden, bør kommunen rykke.",
        Læser = ["anmodning"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var anmodning in sag.Liste<Anmodning>())
        {
            if (Senest(anmodning.Dato, anmodning.Modtager) is not { } frist)
                continue;
            var (hvem, dage) = anmodning.Modtager == Anmodningsmodtager.Region ? ("regionen", RegionensDage) : ("lægen", LægensDage);
            var regnestykke = $"Kommunen spurgte {hvem} {anmodning.Dato.Skrevet()}; {Skrivemåde.Dage(dage)} efter er {frist.Skrevet()}.";
            yield return anmodning.Modtaget is { } modtaget && sag.Dag.Nået(modtaget)
                ? regel.Svar(anmodning, anmodning.Dato, Udfald.Opfyldt, $"{regnestykke} Svaret kom {modtaget.Skrevet()}.", frist)
                : regel.Svar(anmodning, anmodning.Dato, Udfald.Afventer, $"{regnestykke} Svaret er ikke kommet.", frist, åben: new("rettelse", $"Ryk {hvem} for svaret, og registrér det, når det kommer."));
        }
    }
}
