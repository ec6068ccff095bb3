using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Mentorstøtte gives i op til seks måneder ad gangen.</summary>
/// <remarks>LAB §§ 78-81 (2013), §§ 31 b-31 f (2014-2019), §§ 167-171 (fra 2020); SKR 10112/2021, afsnit 7. Efter udskrivning fra psykiatrisk afdeling gælder andre tider (§ 167, stk. 2).</remarks>
public static class Mentorstøtte
{
    const int Måneder = 6;

    /// <summary>Den sidste dag, én periode må vare til og med.</summary>
    public static DateOnly SidsteLovligeDag(DateOnly fra) => fra.AddMonths(Måneder).AddDays(-1);

    internal static readonly Regel Regel = new("P-603", "Mentorstøtte højst seks måneder ad gangen", Slags.Krav, Sikkerhed.Lov,
        [
            Lab("§§ 78-81").Før(Skæringsdag.Kontanthjælpsreform2014),
            Lab("§§ 31 b-31 f").Fra(Skæringsdag.Kontanthjælpsreform2014).Før(Skæringsdag.NyBeskæftigelseslov),
            Lab("§§ 167-171").Fra(Skæringsdag.NyBeskæftigelseslov),
        ], Besvar)
    {
        Nøgledato = "støttens første dag",
        Siger = "Mentorstøtte bevilges for op til seks måneder ad gangen. Derefter kan der efter en konkret vurdering bevilges en ny periode.",
        Læser = ["mentor"],
    };

    static readonly Handling Forkort = new("afgoerelse:mentor", "Afgør mentorstøtten for højst seks måneder ad gangen.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var mentor in sag.Liste<Mentor>())
        {
            var (til, sidste) = (mentor.Til!.Value, SidsteLovligeDag(mentor.Fra));
            var forLang = til > sidste;
            yield return regel.Svar(mentor, mentor.Fra, forLang ? Udfald.Brudt : Udfald.Opfyldt,
                $"Mentorstøtten er {new Periode(mentor.Fra, til).Skrevet()}. Seks måneder fra {mentor.Fra.Skrevet()} slutter {sidste.Skrevet()}{(forLang ? ", så perioden er for lang" : "")}.",
                værdi: sidste, åben: forLang ? Forkort : null);
        }
    }
}
