using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>En skriftlig afgørelse skal begrundes, medmindre borgeren får fuldt medhold.</summary>
/// <remarks>FVL §§ 22 og 24.</remarks>
public static class Begrundelsespligt
{
    /// <summary>Er afgørelsen begrundet? Null, når kun hovedhensynene mangler: de kræves, hvor der er et skøn.</summary>
    public static bool? ErBegrundet(Afgørelsesgrunde? grunde) =>
        string.IsNullOrWhiteSpace(grunde?.Regler) ? false : string.IsNullOrWhiteSpace(grunde.Hovedhensyn) ? null : true;

    internal static readonly Regel Pligt = new("P-710", "Afgørelsens begrundelse", Slags.Krav, Sikkerhed.Lov, [Fvl("§ 22"), Fvl("§ 24")], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "En afgørelse, der ikke giver borgeren fuldt medhold, skal nævne de regler, den bygger på, og de hensyn, der har vejet, hvor reglerne overlader noget til et skøn.",
        Læser = ["afgoerelse"],
    };

    static readonly Handling Begrund = new("rettelse", "Giv borgeren en begrundelse, og registrér den på afgørelsen.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) =>
        sag.Emnevis<Afgørelse>(regel, static (regel, _, afgørelse) => afgørelse.FuldtMedhold ? null : Besvar(regel, afgørelse, afgørelse.Begrundelse));

    static Svar Besvar(Regel regel, Afgørelse afgørelse, Afgørelsesgrunde? grunde) => ErBegrundet(grunde) switch
    {
        true => regel.Svar(afgørelse, afgørelse.Dato, Udfald.Opfyldt, "Begrundelsen nævner reglerne og de hensyn, der har vejet." + Øvrigt(grunde!)),
        false when grunde is null => regel.Svar(afgørelse, afgørelse.Dato, Udfald.Brudt, "Afgørelsen har ingen begrundelse, og borgeren fik ikke fuldt medhold.", åben: Begrund),
        false => regel.Svar(afgørelse, afgørelse.Dato, Udfald.Brudt, "Begrundelsen nævner ikke de regler, afgørelsen bygger på." + Øvrigt(grunde), åben: Begrund),
        null => regel.Svar(afgørelse, afgørelse.Dato, Udfald.Uafklaret, "Begrundelsen nævner reglerne, men de hensyn, der har vejet, er ikke registreret; de kræves, hvis afgørelsen bygger på et skøn." + Øvrigt(grunde!)),
    };

    static string Øvrigt(Afgørelsesgrunde grunde) =>
        (string.IsNullOrWhiteSpace(grunde.Fakta), string.IsNullOrWhiteSpace(grunde.BorgerensBemærkninger)) switch
        {
            (true, true) => " De faktiske forhold og svar på borgerens bemærkninger er ikke registreret.",
            (true, false) => " De faktiske forhold er ikke registreret.",
            (false, true) => " Svar på borgerens bemærkninger er ikke registreret.",
            _ => "",
        };
}
