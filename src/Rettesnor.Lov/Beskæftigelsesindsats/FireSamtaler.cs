using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Fire samtaler i de første seks måneder.</summary>
/// <remarks>LAB § 31, stk. 1 (2020-2023) og stk. 3 (fra 2024), med § 9 om optællingen; SKR 10112/2021, afsnit 5.5.</remarks>
public static class FireSamtaler
{
    /// <summary>Det antal samtaler, der mindst skal være holdt.</summary>
    public const int Krævet = 4;

    /// <summary>Sidste dag i de første seks måneder; dagen er selv rettidig.</summary>
    public static DateOnly Frist(DateOnly start) => Kontaktvindue.Fra(start).TilOgMed;

    internal static readonly Regel Regel = new("P-502", "Fire samtaler i de første seks måneder", Slags.Frist, Sikkerhed.Lov,
        [Lab("§ 9"), Lab("§ 31, stk. 1").Før(Skæringsdag.KontaktforløbOmskrevet), Lab("§ 31, stk. 3").Fra(Skæringsdag.KontaktforløbOmskrevet)], Besvar)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.NyBeskæftigelseslov,
        Siger = "I de første seks måneder på ressourceforløbsydelse skal der holdes mindst fire individuelle samtaler. Et nyt forløb i direkte forlængelse på samme ydelse giver ikke et nyt vindue.",
        Læser = ["samtale", "standby", "fritaget-kontaktforloeb", "barsel", "indsats"],
        Rummer = ["P-503", "P-507", "P-511", "P-514"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => !f.ErPensionist && f.Start >= Skæringsdag.NyBeskæftigelseslov && Kontaktvindue.ErNyt(sag, f)))
        {
            var vindue = Kontaktvindue.Fra(forløb.Start);
            var samtaler = Kontaktsamtaler.I(sag, forløb, vindue);
            yield return Samtalekrav.Svar(regel, sag, forløb, forløb.Start, vindue, samtaler, Krævet,
                $"De første seks måneder er {vindue.Skrevet()}. Der er holdt {Kontaktsamtaler.Antal(samtaler.Count)}; kravet er mindst {Krævet}.", samtaler.Count);
        }
    }
}
