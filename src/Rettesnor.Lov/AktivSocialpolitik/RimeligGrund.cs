using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Ingen sanktion, når borgeren havde en rimelig grund, var fritaget, eller når den ikke fremmer rådigheden.</summary>
/// <remarks>LAS § 13, stk. 7-8 (2013: stk. 4-5).</remarks>
public static class RimeligGrund
{
    /// <summary>Må bruddet føre til en sanktion? Null, når det ikke er registreret.</summary>
    /// <param name="rimeligGrund">Havde borgeren en rimelig grund?</param>
    /// <param name="fritaget">Var borgeren fritaget eller på barsel en af dagene?</param>
    public static bool? KanSanktioneres(bool? rimeligGrund, bool fritaget) => fritaget ? false : !rimeligGrund;

    internal static readonly Regel Grund = new("P-903", "Ingen sanktion ved rimelig grund", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 13, stk. 4").Før(Skæringsdag.Kontanthjælpsreform2014), Las("§ 13, stk. 7").Fra(Skæringsdag.Kontanthjælpsreform2014)], BesvarGrund)
    {
        Nøgledato = "bruddets første dag",
        Siger = "Havde borgeren en rimelig grund, for eksempel sygdom eller barsel, eller var borgeren fritaget en af dagene, må der ikke gives en sanktion.",
        Læser = ["udeblivelse", "pligtbrud", "fritagelse", "barsel"],
    };

    internal static readonly Regel Fremmer = new("P-904", "En sanktion skal fremme rådigheden", Slags.Krav, Sikkerhed.Lov,
        [Las("§ 13, stk. 5").Før(Skæringsdag.Kontanthjælpsreform2014), Las("§ 13, stk. 8").Fra(Skæringsdag.Kontanthjælpsreform2014)], BesvarFremmer)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "Kommunen skal altid undersøge, om andre forhold, for eksempel sociale eller helbredsmæssige, betyder, at en sanktion ikke fremmer borgerens rådighed. Gør den ikke det, må den ikke gives.",
        Læser = ["udeblivelse", "pligtbrud"],
    };

    static IEnumerable<Svar> BesvarGrund(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
        {
            var prøvet = VurderGrund(sag, sanktion, brud);
            yield return regel.Svar(sanktion, brud.Dato, prøvet.Udfald, prøvet.Begrundelse, fakta: [brud, .. prøvet.Fakta]);
        }
    }

    static IEnumerable<Svar> BesvarFremmer(Regel regel, Sagsbillede sag)
    {
        foreach (var (sanktion, brud) in sag.Sanktioner())
        {
            var prøvet = VurderFremmer(brud);
            yield return regel.Svar(sanktion, sanktion.Dato, prøvet.Udfald, prøvet.Begrundelse, fakta: [brud]);
        }
    }

    internal static Betingelsessvar VurderGrund(Sagsbillede sag, Sanktionsafgørelse sanktion, Hændelse brud)
    {
        var fritaget = Fritagelse(sag, sanktion, brud);
        return KanSanktioneres(brud.RimeligGrund(), fritaget is not null) switch
        {
            true => new(Udfald.Opfyldt, $"Borgeren havde ingen rimelig grund den {brud.Dato.Skrevet()} og var ikke fritaget.", []),
            false when fritaget is not null => new(Udfald.Brudt,
                $"Borgeren {(fritaget is Barsel ? "var på barsel" : "var fritaget")} fra {fritaget.Fra.Skrevet()}{(fritaget.Til is { } til ? " til " + til.Skrevet() : "")}, så bruddet {brud.Dato.Skrevet()} kan ikke føre til en sanktion.", [fritaget]),
            false => new(Udfald.Brudt, $"Borgeren havde en rimelig grund den {brud.Dato.Skrevet()}. Uden den kunne bruddet føre til en sanktion.", []),
            null => new(Udfald.Uafklaret, $"Det er ikke registreret, om borgeren havde en rimelig grund den {brud.Dato.Skrevet()}.", []),
        };
    }

    internal static Betingelsessvar VurderFremmer(Hændelse brud) => (brud as Udeblivelse)?.FremmerRådighed switch
    {
        true => new(Udfald.Opfyldt, "Det er vurderet, at sanktionen fremmer borgerens rådighed.", []),
        false => new(Udfald.Brudt, "Det er vurderet, at en sanktion ikke fremmer borgerens rådighed; så må den ikke gives.", []),
        null => new(Udfald.Uafklaret, "Det er ikke registreret, om en sanktion fremmer borgerens rådighed.", []),
    };

    /// <summary>En fritagelse eller barsel på en af bruddets dage; en fritagelse for ét tilbud kun, når bruddet var der.</summary>
    static Periodehændelse? Fritagelse(Sagsbillede sag, Sanktionsafgørelse sanktion, Hændelse brud)
    {
        var dage = brud is Udeblivelse u ? Sanktionsdage.Fravær(sag, u, sanktion) : new Periode(brud.Dato, brud.Dato);
        var grunde = sag.Liste<Fritagelse>().Where(f => f.KunVedr is null || f.KunVedr == brud.Hoved.Vedr).Concat<Periodehændelse>(sag.Liste<Barsel>());
        return grunde.FirstOrDefault(g => sag.Dage(g, dage) is not null);
    }
}
