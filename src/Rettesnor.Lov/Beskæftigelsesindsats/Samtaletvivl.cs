using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Det, der gør det uafklaret, om manglende samtaler i vinduet er et brud.</summary>
/// <remarks>BEK 245/2020 og BEK 686/2020; standby og fritagelse for kontaktforløbet (P-507, P-514); samtaler efter 1. juli 2026 (P-511).</remarks>
static class Samtaletvivl
{
    static readonly Periode s_coronaLukket = new(Skæringsdag.CoronaLukket, Skæringsdag.CoronaÅbnet.AddDays(-1));

    /// <summary>Udfaldet, når vinduet er slut med for få samtaler.</summary>
    public static (Udfald Udfald, string Begrundelse, Antagelse[] Antagelser, Hændelse? Grund) Brud(Sagsbillede sag, Periode vindue, DateOnly nøgledato, string begrundelse)
    {
        if (UdenKontakt(sag, vindue) is { } grund)
            return (Udfald.Uafklaret, $"{begrundelse} I vinduet var der dage med {Navn(grund)}, og ingen regel siger, om vinduet da forlænges.", [], grund);
        if (vindue.Overlapper(s_coronaLukket))
            return (Udfald.Uafklaret, $"{begrundelse} Samtaler var sat i bero {s_coronaLukket.Skrevet()}, og ingen regel siger, om kravet da faldt bort.", [], null);
        if (vindue.TilOgMed >= Skæringsdag.FleksibeltKontaktforløb)
            return (Udfald.Uafklaret, $"{begrundelse} Vinduet slutter efter {Skæringsdag.FleksibeltKontaktforløb.AddDays(-1).Skrevet()}, og de nye regler om samtaler nævner ikke ressourceforløb.", [Antagelse.Overgang2026], null);
        var (udfald, tekst) = Historik.Brud(sag, nøgledato, begrundelse);
        return (udfald, tekst, [], null);
    }

    static Periodehændelse? UdenKontakt(Sagsbillede sag, Periode vindue) =>
        sag.Liste<Standby>().Concat<Periodehændelse>(sag.Liste<FritagetKontaktforløb>()).Concat(sag.Liste<Barsel>())
            .FirstOrDefault(h => h.Fra <= vindue.TilOgMed && (h.Til is not { } til || vindue.Fra <= til));

    static string Navn(Periodehændelse h) => h switch
    {
        Standby => "kontaktforløb uden kontakt",
        Barsel => "barsel",
        _ => "fritagelse for kontaktforløbet",
    };
}
