using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Hvad der flytter slutdagen, og hvad den ikke må ligge efter: barsel udskyder den dag for dag, folkepensionsalderen er loftet.</summary>
/// <remarks>LAB § 114, stk. 1 og 4; SKR 10112/2021, afsnit 6.5.</remarks>
public static class Slutdag
{
    /// <summary>Slutdagen udskudt med dagene på barsel fra starten til og med den udskudte slutdag selv.</summary>
    /// <param name="start">Forløbets start.</param>
    /// <param name="slut">Slutdagen uden barsel.</param>
    /// <param name="barsel">Forskellige dage på barsel fra 1. januar 2020.</param>
    public static DateOnly MedBarsel(DateOnly start, DateOnly slut, Tidslinje<bool> barsel) => Udskydelse.Af(start, slut, barsel);

    internal static readonly Regel Barselsudskydelse = new("P-208", "Barsel udskyder slutdagen", Slags.Beregning, Sikkerhed.Vejledning, [Lab("§ 114, stk. 1"), Kilde("SKR", "afsnit 6.5")], BesvarBarsel)
    {
        Nøgledato = "den første dag på barsel i forløbet, tidligst 1. januar 2020",
        GælderFra = Skæringsdag.NyBeskæftigelseslov,
        Siger = "Dage på barsel tæller ikke med i forløbets varighed; slutdagen flyttes én dag for hver. Sygdom og anden afbrydelse flytter den ikke.",
        Læser = [],
        Rummer = ["P-207"],
    };

    internal static readonly Regel Loft = new("P-218", "Intet forløb efter folkepensionsalderen", Slags.Krav, Sikkerhed.Lov,
        [
            Lab("§ 68 a, stk. 9, 3. pkt.").Før(Skæringsdag.NyBeskæftigelseslov), Lab("§ 114, stk. 3, 2. pkt.").Fra(Skæringsdag.NyBeskæftigelseslov).Før(Skæringsdag.BedreRessourceforløb),
            Lab("§ 114, stk. 4, 2. pkt.").Fra(Skæringsdag.BedreRessourceforløb), Pensionsloven("§ 1 a"),
        ], BesvarLoft)
    {
        Nøgledato = "bevillingens dato",
        GælderFra = Skæringsdag.PensionsalderloftTidligst,
        Siger = "Et ressourceforløb kan ikke vare ud over folkepensionsalderen. Sidste dag er dagen før den dag, borgeren når alderen, også når barsel har flyttet slutdagen.",
        Læser = [],
    };

    static IEnumerable<Svar> BesvarBarsel(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var ramme = new Periode(forløb.Start, forløb.Næste?.Start.AddDays(-1) ?? DateOnly.MaxValue);
            var dage = forløb.Barselsdage().Klip(ramme);
            if (dage.Count == 0)
                continue;
            var antal = forløb.Slut.DayNumber - forløb.AngivetSlut.DayNumber;
            var før2020 = Udskydelse.Dage(forløb.Start, Skæringsdag.NyBeskæftigelseslov.AddDays(-1), forløb.Barselsdage(forløb.Start)) > 0;
            var gentaget = antal > Udskydelse.Dage(forløb.Start, forløb.AngivetSlut, dage);
            var efter2026 = Udskydelse.Dage(Skæringsdag.Udfasning, forløb.Slut, dage) > 0;
            yield return regel.Svar(forløb, dage[0].Periode.Fra, før2020 ? Udfald.Uafklaret : Udfald.Opfyldt,
                (antal == 0 ? $"Barslen ligger efter slutdagen {forløb.AngivetSlut.Skrevet()} og flytter den ikke."
                    : $"{Skrivemåde.Dage(antal)} på barsel flytter slutdagen fra {forløb.AngivetSlut.Skrevet()} til {forløb.Slut.Skrevet()}.")
                + (før2020 ? " Der er også barsel før 2020; om de dage flyttede slutdagen, er uafklaret, og de er ikke talt med." : ""),
                værdi: forløb.Slut, fakta: sag.Liste<Barsel>().Where(b => b.Til >= forløb.Start && ramme.Indeholder(Periode.Senest(b.Fra, forløb.Start))),
                sikkerhed: før2020 ? null : gentaget ? Sikkerhed.Afledt : null, antagelser: efter2026 ? [Antagelse.Overgang2026] : null);
        }
    }

    static IEnumerable<Svar> BesvarLoft(Regel regel, Sagsbillede sag)
    {
        foreach (var forløb in sag.Ressourceforløb)
        {
            var dag = forløb.Bevilling.Dato;
            if (forløb.ErPensionist && dag >= Skæringsdag.NyBeskæftigelseslov)
                continue;
            var pension = Folkepension.Dag(sag.Borger.Født, dag);
            var sidste = pension.AddDays(-1);
            var senere = forløb.Slut > sidste;
            var usikker = senere && dag < Skæringsdag.PensionsalderloftSikkert;
            yield return regel.Svar(forløb, dag, usikker ? Udfald.Uafklaret : senere ? Udfald.Brudt : Udfald.Opfyldt,
                $"Borgeren når folkepensionsalderen på {Folkepension.SkrevetAlder(sag.Borger.Født, dag)} {pension.Skrevet()}, så sidste mulige dag i forløbet er {sidste.Skrevet()}. Forløbet slutter {forløb.Slut.Skrevet()}."
                + (usikker ? $" Loftet kom ind i loven en dag før {Skæringsdag.PensionsalderloftSikkert.Skrevet()}; om det gjaldt {dag.Skrevet()}, er uafklaret." : ""),
                værdi: sidste, fakta: [forløb.Varighedsændring], åben: senere ? Varighed.NyLængde : null, sikkerhed: !usikker && forløb.Slut == pension ? Sikkerhed.Afledt : null);
        }
    }
}
