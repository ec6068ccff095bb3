using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Indsatsgarantien for forløb, der var i gang 1. januar 2022: de seks måneder tælles fra den dag.</summary>
/// <remarks>L 1160/2021, som gengivet i SKR 10112/2021, afsnit 9. Har borgeren været i en indsats i planen før 2022, skal sagen aldrig forelægges af denne grund.</remarks>
static class Garantiovergang
{
    internal static readonly Regel Regel = new("P-409", "Indsatsgarantien i forløb fra før 2022", Slags.Frist, Sikkerhed.Vejledning,
        [Lab("§ 113, stk. 2"), Kilde("SKR", "afsnit 9"), Kilde("REHAB-BEK", "§ 17, stk. 1-6")], Besvar)
    {
        Nøgledato = "1. januar 2022",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        GælderTil = Skæringsdag.BedreRessourceforløb,
        Siger = "Var forløbet i gang 1. januar 2022 uden en indsats i planen, skulle en indsats være begyndt senest 1. juli 2022; dage fra 1. januar 2022, der ikke tæller med, skubber fristen.",
        Læser = ["indsats", "indsatsdel", "fritagelse", "standby", "barsel", "ordinaere-timer", "forelaeggelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) => Garantistilling.Overgang(sag).Select(g => Indsatsgaranti.Besvar(regel, g));
}
