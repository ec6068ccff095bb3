using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Sagsbehandling.Afgørelser;

/// <summary>Noget, en afgørelse skal tage stilling til i ord.</summary>
/// <param name="Kode">Fast ord, til felter og programmer.</param>
/// <param name="Spørgsmål">Det, der skal svares på.</param>
/// <param name="Regler">De regler i lovbogen, der prøver det, den vigtigste først; tom, hvor loven kun er et skøn.</param>
/// <param name="Skema">De hændelsestyper, der giver de oplysninger, reglerne spørger efter.</param>
/// <param name="KræverSvar">Skal lovbogen kunne svare på oplysningerne? Ellers kan et skøn i ord være nok.</param>
public sealed record Kriterium(string Kode, string Spørgsmål, string[] Regler, string[] Skema, bool KræverSvar = false);

/// <summary>Hvad en afgørelse af slagsen skal igennem.</summary>
/// <param name="Skabelon">Det brev, borgeren får.</param>
/// <param name="Opgave">Den slags opgave, afgørelsen løser; null, når ingen opgave beder om den.</param>
/// <param name="KræverBeløb">Skal beløbet kunne regnes, før der afgøres?</param>
public sealed record Afgørelsestype(string Navn, string Skabelon, Kriterium[] Kriterier, string? Opgave = null, bool KræverBeløb = false)
{
    /// <summary>Tager afgørelsen noget fra borgeren, uden at nogen opgave bad om den?</summary>
    public bool ErIndgribende { get; init; }

    /// <summary>Skal en anden person godkende? Det siger tabellen over opgaver; en indgribende afgørelse uden opgave skal også.</summary>
    public bool FireØjne => Opgavetype.Find(Opgave)?.FireØjne ?? ErIndgribende;
}

/// <summary>Tabellen over afgørelser.</summary>
/// <remarks>
/// Sanktionernes kriterier er dem, Ankestyrelsens undersøgelser fandt fejl i: rimelig grund, om den fremmer rådigheden, vejledning, kontaktforsøg, høring og dagenes tal.
/// </remarks>
public static class Afgørelsestyper
{
    static readonly Kriterium
        s_hvorfor = new("hvorfor", "Hvad har vejet, og hvorfor er resultatet sådan?", [], []),
        s_grund = new("rimelig-grund", "Havde borgeren en rimelig grund?", ["P-903"], ["udeblivelse"], KræverSvar: true),
        s_fremmer = new("fremmer-raadighed", "Vil en sanktion hjælpe? Hvilke andre forhold er undersøgt?", ["P-904"], ["udeblivelse"], KræverSvar: true),
        s_kontakt = new("kontakt", "Hvordan er borgeren vejledt, og hvordan er der søgt kontakt?", ["P-902"], ["kontaktforsoeg", "vejledning"]),
        s_fradrag = new("grundlag", "Hvad udeblev borgeren fra, og stod det i planen?", ["P-901", "P-905"], ["indsats", "indsatsdel"]),
        s_dage = new("dage", "Hvilke dage tæller, og hvordan er de talt?", ["Y-41", "Y-40"], ["udeblivelse"]),
        s_nedsat = new("grundlag", "Hvilken pligt er brudt?", ["Y-43", "Y-45", "Y-40"], ["pligtbrud"]),
        s_gentaget = new("gentaget", "Er bruddene gentagne, og hvorfor er ophør nødvendigt?", ["P-906"], ["udeblivelse", "kontaktforsoeg"]);

    static readonly Kriterium[] s_ressourceforløb =
    [
        new("problemer", "Hvilke problemer har borgeren, og hvorfor skal hjælpen samles?", ["P-101", "P-102"], ["maalgruppevurdering"]),
        new("ordinaert", "Hvilke almindelige muligheder er brugt eller valgt fra?", ["P-103"], ["maalgruppevurdering"]),
        new("udvikling", "Kan arbejdsevnen udvikles?", ["P-105", "P-104", "P-106", "P-107"], ["maalgruppevurdering"]),
        new("team", "Hvad siger teamet, og følger I det?", ["P-301", "P-303"], ["forelaeggelse", "indstilling"]),
        new("laengde", "Hvorfor skal forløbet vare så længe?", ["P-202", "P-201", "P-203", "P-109", "P-205", "P-206"], []),
    ];

    static readonly Afgørelsestype
        s_bevilling = new("Bevilling af ressourceforløb", "bevilling", s_ressourceforløb, "ansoegning"),
        s_jobafklaring = new("Bevilling af jobafklaringsforløb", "bevilling", [new("overgang", "Hvorfor er borgeren stadig uarbejdsdygtig, og hvornår stopper sygedagpengene?", [], ["overgang"]), new("laengde", "Hvorfor skal forløbet vare så længe?", ["P-203"], [])], "ansoegning"),
        s_fradragstype = new("Sanktion: fradrag i ydelsen", "sanktion", [s_grund, s_fremmer, s_kontakt, s_fradrag, s_dage], "sanktion", KræverBeløb: true),
        s_nedsættelse = new("Sanktion: nedsættelse af ydelsen", "sanktion", [s_grund, s_fremmer with { KræverSvar = false }, s_kontakt, s_nedsat], "sanktion", KræverBeløb: true),
        s_sanktionsophør = new("Sanktion: ydelsen stopper", "ophoer", [s_grund, s_fremmer, s_kontakt, s_gentaget], "sanktion");

    static readonly Dictionary<Afgørelsesemne, Afgørelsestype> s_typer = new()
    {
        [Afgørelsesemne.Varighed] = new("Ny længde på forløbet", "varighed", [new("laengde", "Hvorfor skal forløbet have en anden længde?", ["P-202", "P-201", "P-209", "P-213"], []), s_hvorfor], "laengde"),
        [Afgørelsesemne.Afslag] = new("Afslag", "afslag", [new("betingelse", "Hvilken betingelse er ikke opfyldt, og hvad viser det?", ["P-301"], ["maalgruppevurdering"]), new("andet", "Hvilken anden hjælp er vurderet?", [], [])], "ansoegning"),
        [Afgørelsesemne.AfvistBehandling] = new("Sagen behandles ikke", "afslag", [s_hvorfor, new("andet", "Hvilken anden hjælp er vurderet?", [], [])], "ansoegning"),
        [Afgørelsesemne.Tilbud] = new("Tilbud", "tilbud", [new("formaal", "Hvad skal tilbuddet føre til?", ["P-607"], ["indsats"]), new("helbred", "Hvordan passer det til borgerens helbred?", ["P-605"], ["vejledning"])]),
        [Afgørelsesemne.Mentor] = new("Mentor", "stoette", [s_hvorfor]),
        [Afgørelsesemne.Befordring] = new("Befordring", "stoette", [s_hvorfor]),
        [Afgørelsesemne.Ophør] = new("Ydelsen stopper", "ophoer", [s_hvorfor]) { ErIndgribende = true },
        [Afgørelsesemne.NæsteSkridt] = new("Næste skridt efter forløbet", "naeste-skridt", [new("resultat", "Hvad har forløbet vist om arbejdsevnen?", ["P-1003", "P-1004", "P-1104"], ["samlet-beskrivelse", "indstilling"]), s_hvorfor], "naeste-skridt"),
        [Afgørelsesemne.Genoptagelse] = new("Genoptagelse", "stoette", [s_hvorfor]),
        [Afgørelsesemne.Tilbagebetaling] = new("Tilbagebetaling", "tilbagebetaling", [new("krav", "Hvorfor kan pengene kræves tilbage, og vidste borgeren det?", ["Y-47"], ["indtaegt"], KræverSvar: true)], KræverBeløb: true) { ErIndgribende = true },
        [Afgørelsesemne.Andet] = new("Anden afgørelse", "stoette", [s_hvorfor]),
    };

    public static Afgørelsestype For(Afgørelse a) => a switch
    {
        Bevilling b => b.Ordning == Ordning.Ressourceforløb ? s_bevilling : s_jobafklaring,
        Sanktionsafgørelse { Art: Sanktionsart.Ophør } => s_sanktionsophør,
        Sanktionsafgørelse { Art: Sanktionsart.Nedsættelse or Sanktionsart.EnTredjedel } => s_nedsættelse,
        Sanktionsafgørelse => s_fradragstype,
        _ => s_typer[a.Om],
    };
}
