using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>En virksomhedspraktik skal have et formål: lønnede timer, kompetencer eller afklaring.</summary>
/// <remarks>LAB §§ 57-59 (fra 2020) og kapitel 11 før; SKR 10112/2021, afsnit 6.2. Praktik bruges aldrig kun til at vise, hvad borgeren ikke kan.</remarks>
static class Praktikformål
{
    const int TimerForFåOmUgen = 5;

    internal static readonly Regel Regel = new("P-607", "Praktikkens formål", Slags.Påmindelse, Sikkerhed.Vejledning,
        [Lab("kapitel 11").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§§ 57-59").Fra(Skæringsdag.NyBeskæftigelseslov), Kilde("SKR", "afsnit 6.2").Fra(Skæringsdag.BedreRessourceforløb)], Besvar)
    {
        Nøgledato = "praktikkens første dag",
        Siger = "Før en praktik sættes i gang, tages der stilling til, om den skal føre til lønnede timer, give bestemte kompetencer eller afklare, hvad borgeren vil og kan. Under en time om dagen anbefales normalt ikke.",
        Læser = ["indsats"],
    };

    static readonly Handling Vælg = new("rettelse", "Registrér, om praktikken skal føre til løntimer, kompetencer eller afklaring.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (praktik, forløb) in Virksomhedspraktik.IForløb(sag))
        {
            var timer = praktik.TimerUge < TimerForFåOmUgen
                ? $" Den er på {Skrivemåde.Tal(praktik.TimerUge.Value, 1)} timer om ugen; under en time om dagen anbefales normalt kun, hvis borgeren ønsker en blød begyndelse." : "";
            yield return praktik.Fokus is { } fokus
                ? regel.Svar(praktik, praktik.Fra, Udfald.Opfyldt, $"Praktikken fra {praktik.Fra.Skrevet()} har formålet {Navn(fokus)}.{timer}", værdi: Indsats.Fokusser[fokus], fakta: [forløb.Bevilling])
                : regel.Svar(praktik, praktik.Fra, Udfald.Afventer, $"Praktikken fra {praktik.Fra.Skrevet()} har ikke fået registreret et formål.{timer}", fakta: [forløb.Bevilling], åben: Vælg);
        }
    }

    static string Navn(Praktikfokus fokus) => fokus switch
    {
        Praktikfokus.Løntimer => "lønnede timer",
        Praktikfokus.Kompetencer => "kompetencer",
        _ => "afklaring",
    };
}
