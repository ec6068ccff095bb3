using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>Hvornår en afgørelse anses for modtaget, og hvor sikkert det er.</summary>
/// <param name="ErUafklaret">Reglen for den tid er ikke afklaret; dagen er det bedste bud.</param>
/// <param name="Regnestykke">Hvordan dagen er fundet, i ord.</param>
public readonly record struct Modtagelsesdag(DateOnly Dag, bool ErUafklaret, Sikkerhed Sikkerhed, string Regnestykke);

/// <summary>Modtagelsen: Digital Post og personligt samme dag, breve efter omdelingen.</summary>
/// <remarks>VEJ 9533/2018; Ankestyrelsens sider om klagefrister.</remarks>
public static class Modtagelse
{
    const int Quickbrevsdage = 2, Brevdage = 5, BrevdageOnsdag = 7, BrevdageTorsdag = 6, Hverdage = 6;

    /// <summary>Den dag, afgørelsen anses for modtaget, efter den regel, der gjaldt, da den blev sendt.</summary>
    public static Modtagelsesdag Dag(Meddelelse meddelt) => meddelt.Måde switch
    {
        Meddelelsesmåde.DigitalPost => new(meddelt.Dato, false, Sikkerhed.Vejledning, $"Digital Post er modtaget samme dag, {meddelt.Dato.Skrevet()}, også i en weekend."),
        Meddelelsesmåde.Personligt => new(meddelt.Dato, false, Sikkerhed.Vejledning, $"Afgørelsen er afleveret personligt {meddelt.Dato.Skrevet()}."),
        Meddelelsesmåde.Quickbrev => Efter(meddelt.Dato, Quickbrevsdage, "Et quickbrev"),
        Meddelelsesmåde.Brev => Brev(meddelt.Dato),
        _ => throw new ArgumentOutOfRangeException(nameof(meddelt)),
    };

    static Modtagelsesdag Brev(DateOnly sendt)
    {
        if (sendt >= Skæringsdag.SeksHverdage)
        {
            var omlagt = sendt >= Skæringsdag.BrevomdelingOphørt;
            var dag = Fristberegning.Omdelingsdag(sendt, Hverdage);
            return new(dag, omlagt, omlagt ? Sikkerhed.Uafklaret : Sikkerhed.Sekundær,
                $"Et brev af {sendt.Skrevet()} regnes for modtaget den sjette hverdag efter, {dag.Skrevet()}.{(omlagt ? " Reglen efter omlægningen af brevomdelingen er ikke afklaret." : "")}");
        }
        if (sendt < Skæringsdag.LangsommerePost)
            return Efter(sendt, Brevdage, "Et brev") with { ErUafklaret = true, Sikkerhed = Sikkerhed.Uafklaret };
        return Efter(sendt, sendt.DayOfWeek switch { DayOfWeek.Wednesday => BrevdageOnsdag, DayOfWeek.Thursday => BrevdageTorsdag, _ => Brevdage }, "Et brev");
    }

    static Modtagelsesdag Efter(DateOnly sendt, int dage, string hvad) =>
        new(sendt.AddDays(dage), false, Sikkerhed.Vejledning, $"{hvad} af {sendt.Skrevet()} regnes for modtaget {Skrivemåde.Dage(dage)} efter, {sendt.AddDays(dage).Skrevet()}.");

    internal static readonly Regel Modtaget = new("P-704", "Hvornår afgørelsen er modtaget", Slags.Beregning, Sikkerhed.Vejledning,
        [Rsl("§ 67, stk. 1"), Kilde("VEJ-KLAGE", "om modtagelse")], Besvar)
    {
        Nøgledato = "dagen, afgørelsen er meddelt",
        Siger = "En afgørelse i Digital Post er modtaget samme dag. Et brev regnes fra juli 2018 for modtaget den sjette hverdag efter, det er sendt; lørdag tæller ikke med.",
        Læser = ["afgoerelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        foreach (var (afgørelse, meddelt) in Meddelte(sag))
        {
            var modtaget = Dag(meddelt);
            yield return regel.Svar(afgørelse, meddelt.Dato, modtaget.ErUafklaret ? Udfald.Uafklaret : Udfald.Opfyldt, modtaget.Regnestykke, værdi: modtaget.Dag, sikkerhed: modtaget.Sikkerhed);
        }
    }

    /// <summary>De afgørelser, der er meddelt på dagen; også dem, der siden er omgjort.</summary>
    internal static IEnumerable<(Afgørelse Afgørelse, Meddelelse Meddelt)> Meddelte(Sagsbillede sag)
    {
        foreach (var afgørelse in sag.Liste<Afgørelse>())
            if (afgørelse.Meddelt is { } meddelt && sag.Dag.Nået(meddelt.Dato))
                yield return (afgørelse, meddelt);
    }
}
