using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Indsatsgarantien: en indsats skal være begyndt inden fristen, ellers skal sagen for rehabiliteringsteamet igen.</summary>
/// <remarks>LAB § 113, stk. 2; rehabiliteringsbekendtgørelsen § 17; SKR 10112/2021, afsnit 6.3.</remarks>
public static class Indsatsgaranti
{
    const int Måneder = 6;

    /// <summary>Seks måneder fra starten; dage, der er undtaget, tæller ikke med. Fristdagen er selv rettidig.</summary>
    /// <param name="start">Den dag, forløbet begynder: reglens nøgledato.</param>
    /// <param name="undtaget">Dage med fritagelse, standby eller barsel.</param>
    public static DateOnly Frist(DateOnly start, Tidslinje<bool> undtaget) => Udskydelse.Af(start, start.AddMonths(Måneder), undtaget);

    internal static readonly Regel Garanti = new("P-402", "Indsatsgarantiens frist", Slags.Frist, Sikkerhed.Vejledning,
        [Lab("§ 113, stk. 2"), Kilde("REHAB-BEK", "§ 17, stk. 1-3").Før(Skæringsdag.Udfasning)], BesvarGaranti)
    {
        Nøgledato = "forløbets start",
        GælderFra = Skæringsdag.BedreRessourceforløb,
        Siger = "Senest seks måneder efter forløbets start skal en indsats i planen være begyndt. Dage, hvor borgeren er fritaget, på standby eller på barsel, tæller ikke med.",
        Læser = ["indsats", "indsatsdel", "fritagelse", "standby", "barsel", "ordinaere-timer"],
        Rummer = ["P-403", "P-405", "P-406"],
    };

    static IEnumerable<Svar> BesvarGaranti(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb.Where(f => !f.ErPensionist))
        {
            var fritaget = Undtagne(sag, forløb.Start).ToArray();
            var dage = Dagmængde.Af(fritaget.Select(f => f.Dage));
            var frist = Frist(forløb.Start, dage);
            var regnestykke = Regnestykke(forløb.Start, frist);
            if (Rettidig(sag, forløb.Start, frist) is { } indsats)
                yield return regel.Svar(forløb, forløb.Start, Udfald.Opfyldt, $"{regnestykke} En indsats begyndte {indsats.Fra.Skrevet()}.", frist, fakta: [indsats, .. fritaget.Select(f => f.Af)]);
            else if (sag.Dag.Forbi(frist))
                yield return regel.Svar(forløb, forløb.Start, Udfald.Brudt, $"{regnestykke} Ingen indsats i planen var begyndt.", frist, fakta: fritaget.Select(f => f.Af), åben: Forelæg);
            else
                yield return regel.Svar(forløb, forløb.Start, Udfald.Afventer, regnestykke, frist, fakta: fritaget.Select(f => f.Af), åben: BegyndIndsats);
        }
    }

    static readonly Handling Forelæg = new("forelaeggelse:indsatsgaranti", "Forelæg sagen for rehabiliteringsteamet.");
    static readonly Handling BegyndIndsats = new("indsats", "Begynd en indsats, der står i planen.");

    static string Regnestykke(DateOnly start, DateOnly frist)
    {
        var uden = start.AddMonths(Måneder);
        return frist == uden
            ? $"Seks måneder fra {start.Skrevet()} er {frist.Skrevet()}."
            : $"Seks måneder fra {start.Skrevet()} med {Skrivemåde.Dage(frist.DayNumber - uden.DayNumber)}, der ikke tæller med, er {frist.Skrevet()}; uden dem var fristen {uden.Skrevet()}.";
    }

    static IEnumerable<(Periode Dage, Periodehændelse Af)> Undtagne(Sagsbillede sag, DateOnly start)
    {
        var ramme = new Periode(start, DateOnly.MaxValue);
        var grunde = sag.Liste<Fritagelse>().Where(f => f.KunVedr is null).Concat<Periodehændelse>(sag.Liste<Standby>()).Concat(sag.Liste<Barsel>());
        foreach (var grund in grunde)
            if (sag.Dage(grund, ramme) is { } dage)
                yield return (dage, grund);
    }

    static Indsats? Rettidig(Sagsbillede sag, DateOnly start, DateOnly frist) =>
        sag.Liste<Indsats>().FirstOrDefault(i => i.Fra >= start && i.Fra <= frist && i.ErTilbudsart && i.IIndsatsdel == true);
}
