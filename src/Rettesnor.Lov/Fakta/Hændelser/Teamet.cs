using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

public enum Forelæggelsesanledning { Bevilling, Indsatsgaranti, Fornyet, Afslutning, Andet }

public enum Teammedlem { Beskæftigelse, Social, Sundhed, Undervisning, Region }

/// <summary>Sagen er forelagt rehabiliteringsteamet.</summary>
public sealed record Forelæggelse(Hoved Hoved, Forelæggelsesanledning Anledning, Liste<Teammedlem>? Deltagere, bool? BorgerDeltog) : Hændelse(Hoved)
{
    public static readonly Ordliste<Forelæggelsesanledning> Anledninger = new("bevilling", "indsatsgaranti", "fornyet", "afslutning", "andet");
    public static readonly Ordliste<Teammedlem> Medlemmer = new("beskaeftigelse", "social", "sundhed", "undervisning", "region");

    internal static readonly Hændelsestype Tabel = new("forelaeggelse", Tidsform.Dag, "Sagen er forelagt rehabiliteringsteamet",
        [Felt.Valg("anledning", Anledninger, "Hvorfor sagen er forelagt").Påkrævet(), Felt.Valgliste("deltagere", Medlemmer, "De områder, der var til stede"), Felt.JaNej("borger_deltog", "Var borgeren med?")],
        h => new Forelæggelse(h, h.Felter.Valg("anledning", Anledninger)!.Value, h.Felter.Valgliste("deltagere", Medlemmer), h.Felter.JaNej("borger_deltog")));
}

public enum Anbefaling { Ressourceforløb, Fleksjob, Førtidspension, TilskudSelvstændig, Jobafklaring, OrdinærIndsats, Indsatser }

/// <summary>Rehabiliteringsteamets indstilling.</summary>
public sealed record Indstilling(Hoved Hoved, Anbefaling Anbefaler) : Hændelse(Hoved)
{
    public static readonly Ordliste<Anbefaling> Anbefalinger =
        new("ressourceforloeb", "fleksjob", "foertidspension", "tilskud-selvstaendig", "jobafklaring", "ordinaer-indsats", "indsatser");

    internal static readonly Hændelsestype Tabel = new("indstilling", Tidsform.Dag, "Rehabiliteringsteamets indstilling",
        [Felt.Valg("anbefaler", Anbefalinger, "Det, teamet anbefaler").Påkrævet(), Felt.Vedr("Den forelæggelse, den bygger på")],
        h => new Indstilling(h, h.Felter.Valg("anbefaler", Anbefalinger)!.Value));
}

/// <summary>Den samlede beskrivelse, der fra 2026 træder i teamets sted.</summary>
public sealed record SamletBeskrivelse(Hoved Hoved) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("samlet-beskrivelse", Tidsform.Dag, "Samlet beskrivelse af borgerens forudsætninger (LAB § 43)", [], h => new SamletBeskrivelse(h));
}

/// <summary>Sundhedskoordinatorens rådgivning til en afgørelse.</summary>
public sealed record SundhedsfagligRådgivning(Hoved Hoved) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("sundhedsfaglig-raadgivning", Tidsform.Dag, "Sundhedskoordinatorens rådgivning til en afgørelse",
        [Felt.Vedr("Den afgørelse eller sag, der rådgives om")], h => new SundhedsfagligRådgivning(h));
}
