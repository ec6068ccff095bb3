using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Betingelserne for at sætte ydelsen ned med en tredjedel: sort arbejde eller ophold i udlandet mod bedre vidende.</summary>
/// <remarks>LAS § 69 f og § 69 q; før 2020 §§ 42-43. Ugerne regnes i <see cref="Tredjedel"/>.</remarks>
public static class EnTredjedel
{
    const int FristÅr = 5;

    /// <summary>Den sidste dag, sanktionen kan gennemføres.</summary>
    public static DateOnly Frist(DateOnly afgjort) => afgjort.AddYears(FristÅr);

    /// <summary>Kan pligtbruddet føre til sanktionen? Null, når det ikke er registreret, om det skete mod bedre vidende.</summary>
    public static bool? KanGives(Pligtbrudsart art, bool? bedreVidende) =>
        art is Pligtbrudsart.SortArbejde or Pligtbrudsart.Udlandsophold ? bedreVidende : false;

    internal static readonly Regel Krav = new("Y-45", "Nedsættelse med en tredjedel", Slags.Krav, Sikkerhed.Lov,
        [
            Las("§§ 42-43").Før(Skæringsdag.NyBeskæftigelseslov), Las("§ 69 f").Fra(Skæringsdag.NyBeskæftigelseslov), Las("§ 69 q").Fra(Skæringsdag.NyBeskæftigelseslov),
        ], Besvar)
    {
        Nøgledato = "bruddets dato",
        Siger = "Har borgeren mod bedre vidende arbejdet sort eller opholdt sig i udlandet, sættes ydelsen ned med en tredjedel i tre uger, og i tyve uger, når det sker igen inden for fem år. Det skal gennemføres inden fem år.",
        Læser = ["pligtbrud", "udeblivelse"],
    };

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag)
    {
        Sanktionsafgørelse? forrige = null;
        foreach (var (sanktion, brud) in sag.StåendeSanktioner())
        {
            if (sanktion.Art != Sanktionsart.EnTredjedel)
                continue;
            var uger = Tredjedel.Uger(sanktion.Dato, forrige?.Dato);
            var (udfald, begrundelse) = Vurder(brud);
            var gentaget = uger > Tredjedel.Uger(sanktion.Dato, null) ? $", fordi der blev truffet en tilsvarende afgørelse {forrige!.Dato.Skrevet()}" : "";
            yield return regel.Svar(sanktion, brud.Dato, udfald, $"{begrundelse} Nedsættelsen varer {uger} uger{gentaget}, og den skal gennemføres senest {Frist(sanktion.Dato).Skrevet()}.",
                Frist(sanktion.Dato), uger, [brud, forrige]).For(sag.Ordning(brud.Dato));
            forrige = sanktion;
        }
    }

    static (Udfald, string) Vurder(Hændelse brud) => (brud is Pligtbrud p ? KanGives(p.Art, p.BedreVidende) : false, brud) switch
    {
        (true, _) => (Udfald.Opfyldt, $"Bruddet {brud.Dato.Skrevet()} skete mod bedre vidende."),
        (null, _) => (Udfald.Uafklaret, $"Det er ikke registreret, om bruddet {brud.Dato.Skrevet()} skete mod bedre vidende."),
        (_, Pligtbrud { Art: Pligtbrudsart.SortArbejde or Pligtbrudsart.Udlandsophold }) => (Udfald.Brudt, $"Bruddet {brud.Dato.Skrevet()} skete ikke mod bedre vidende; var det sket mod bedre vidende, kunne ydelsen sættes ned."),
        _ => (Udfald.Brudt, $"Bruddet {brud.Dato.Skrevet()} er hverken sort arbejde eller ophold i udlandet."),
    };
}
