using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.Forvaltningsret;

/// <summary>En skriftlig afgørelse skal oplyse, hvor, hvordan og hvornår der kan klages, medmindre borgeren får fuldt medhold.</summary>
/// <remarks>FVL § 25; SKR 10112/2021, afsnit 4.6.</remarks>
public static class Klagevejledningspligt
{
    /// <summary>Er borgeren vejledt om klage? Null, når det ikke er registreret.</summary>
    public static Udfald Udfald(bool? klagevejledning) => klagevejledning switch
    {
        true => Grundlag.Udfald.Opfyldt,
        false => Grundlag.Udfald.Brudt,
        null => Grundlag.Udfald.Uafklaret,
    };

    internal static readonly Regel Pligt = new("P-711", "Klagevejledning", Slags.Krav, Sikkerhed.Lov, [Fvl("§ 25")], Besvar)
    {
        Nøgledato = "afgørelsens dato",
        Siger = "En afgørelse, der kan påklages, skal sige hvor, hvordan og inden hvilken frist der klages, medmindre borgeren får fuldt medhold.",
        Læser = ["afgoerelse"],
        Rummer = ["P-701", "P-702"],
    };

    static readonly Handling Vejled = new("rettelse", "Send borgeren en klagevejledning, og registrér den på afgørelsen.");

    static IEnumerable<Svar> Besvar(Regel regel, Sagsbillede sag) =>
        sag.Emnevis<Afgørelse>(regel, static (regel, _, afgørelse) => afgørelse.FuldtMedhold ? null : Besvar(regel, afgørelse));

    static Svar Besvar(Regel regel, Afgørelse afgørelse) => regel.Svar(afgørelse, afgørelse.Dato, Udfald(afgørelse.Klagevejledning), afgørelse.Klagevejledning switch
    {
        true => "Afgørelsen har klagevejledning.",
        false => "Afgørelsen har ingen klagevejledning, og borgeren fik ikke fuldt medhold; klagefristen er normalt ikke begyndt.",
        null => "Det er ikke registreret, om afgørelsen havde klagevejledning.",
    }, åben: afgørelse.Klagevejledning == false ? Vejled : null);
}
