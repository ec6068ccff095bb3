using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>En koordinerende sagsbehandler er udpeget.</summary>
public sealed record KoordinerendeSagsbehandler(Hoved Hoved, string Navn, string? Enhed) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("koordinerende-sagsbehandler", Tidsform.Dag, "En koordinerende sagsbehandler er udpeget",
        [Felt.Tekst("navn", "Sagsbehandleren").Påkrævet(), Felt.Tekst("enhed", "Enheden")],
        h => new KoordinerendeSagsbehandler(h, h.Felter.Tekst("navn") ?? "", h.Felter.Tekst("enhed")));
}

public enum Biopgave { Mentor, Virksomhedskonsulent, KoordinerendeSagsbehandler }

/// <summary>En personlig jobformidler er udpeget.</summary>
/// <param name="Også">Andre opgaver, den samme person har i sagen.</param>
public sealed record Jobformidler(Hoved Hoved, string Navn, Liste<Biopgave>? Også) : Hændelse(Hoved)
{
    public static readonly Ordliste<Biopgave> Opgaver = new("mentor", "virksomhedskonsulent", "koordinerende-sagsbehandler");

    internal static readonly Hændelsestype Tabel = new("jobformidler", Tidsform.Dag, "En personlig jobformidler er udpeget",
        [Felt.Tekst("navn", "Jobformidleren").Påkrævet(), Felt.Valgliste("ogsaa", Opgaver, "Andre opgaver, samme person har i sagen")],
        h => new Jobformidler(h, h.Felter.Tekst("navn") ?? "", h.Felter.Valgliste("ogsaa", Opgaver)));
}

public enum Vejledningsemne { Jobformidler, Sundhedskoordinator, Bisidder, Mentor, RettighederOgPligter, Selvbooking, Seniorpension, Andet }

/// <summary>Borgeren er vejledt.</summary>
public sealed record Vejledning(Hoved Hoved, Vejledningsemne Om, bool? Skriftlig) : Hændelse(Hoved)
{
    public static readonly Ordliste<Vejledningsemne> Emner =
        new("jobformidler", "sundhedskoordinator", "bisidder", "mentor", "rettigheder-og-pligter", "selvbooking", "seniorpension", "andet");

    internal static readonly Hændelsestype Tabel = new("vejledning", Tidsform.Dag, "Borgeren er vejledt",
        [Felt.Valg("om", Emner, "Hvad der er vejledt om").Påkrævet(), Felt.JaNej("skriftlig", "Er vejledningen skriftlig?"), Felt.Vedr("Det, vejledningen hører til")],
        h => new Vejledning(h, h.Felter.Valg("om", Emner)!.Value, h.Felter.JaNej("skriftlig")));
}

public enum Delmålsområde { Beskæftigelse, Uddannelse, Social, Sundhed }

public sealed record Delmål(Delmålsområde Område, string Mål, string? Begrundelse);

/// <summary>Rehabiliteringsplanens indsatsdel, en periode ad gangen.</summary>
/// <param name="Indsatser">Numrene på de indsatser, planen nævner.</param>
public sealed record Indsatsdel(Hoved Hoved, Periode Gælder, string? Mål, Liste<int> Indsatser) : Hændelse(Hoved)
{
    public static readonly Ordliste<Delmålsområde> Områder = new("beskaeftigelse", "uddannelse", "social", "sundhed");

    internal static readonly Hændelsestype Tabel = new("indsatsdel", Tidsform.Dag, "Rehabiliteringsplanens indsatsdel",
        [
            Felt.Dag("fra", "Planens første dag").Påkrævet(), Felt.Dag("til", "Planens sidste dag").Påkrævet(), Felt.Tekst("maal", "Målet"),
            Felt.Objekter("delmaal", "Delmålene", Felt.Valg("omraade", Områder, "Området").Påkrævet(), Felt.Tekst("maal", "Delmålet").Påkrævet(), Felt.Tekst("begrundelse", "Hvorfor")),
            new Felt("indsatser", Feltart.Henvisninger, "De indsatser, planen rummer") { Til = ["indsats"] },
        ],
        h => new Indsatsdel(h, new Periode(h.Felter.Dag("fra")!.Value, h.Felter.Dag("til")!.Value), h.Felter.Tekst("maal"), h.Felter["indsatser"] as Liste<int>? ?? default));

    public Liste<Delmål>? Delmål => Hoved.Felter.Objekter("delmaal")?
        .Select(d => new Delmål(d.Valg("omraade", Områder)!.Value, d.Tekst("maal")!, d.Tekst("begrundelse"))).TilListe();
}

public enum Indsatsart
{
    Virksomhedspraktik, Løntilskud, VejledningOgOpkvalificering, Serviceloven, Sundhedsloven, Stu, LøntilskudHandicap, Fritid, Andet,
}

public enum Praktikfokus { Løntimer, Kompetencer, Afklaring }

/// <summary>En indsats, der er begyndt.</summary>
/// <param name="IIndsatsdel">Står den i planen? En indsatsdel, der nævner den, siger det også.</param>
/// <param name="Tilbud">Er den et tilbud, kommunen har givet?</param>
public sealed record Indsats(Hoved Hoved, Indsatsart Art, bool? IIndsatsdel, bool? Tilbud, Praktikfokus? Fokus, decimal? TimerUge, string? Enhed) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<Indsatsart> Arter = new("virksomhedspraktik", "loentilskud", "vejledning-og-opkvalificering", "serviceloven", "sundhedsloven",
        "stu", "loentilskud-handicap", "fritid", "andet");

    public static readonly Ordliste<Praktikfokus> Fokusser = new("loentimer", "kompetencer", "afklaring");

    internal static readonly Hændelsestype Tabel = new("indsats", Tidsform.Periode, "En indsats",
        [
            Felt.Valg("art", Arter, "Indsatsens art").Påkrævet(), Felt.JaNej("i_indsatsdel", "Står den i indsatsdelen?"), Felt.JaNej("tilbud", "Er den et tilbud fra kommunen?"),
            Felt.Valg("fokus", Fokusser, "Praktikkens formål"), Felt.Tal("timer_uge", "Timer om ugen"), Felt.Tekst("enhed", "Den ansvarlige enhed"),
        ],
        h => new Indsats(h, h.Felter.Valg("art", Arter)!.Value, h.Felter.JaNej("i_indsatsdel"), h.Felter.JaNej("tilbud"), h.Felter.Valg("fokus", Fokusser), h.Felter.Tal("timer_uge"), h.Felter.Tekst("enhed")));

    /// <summary>Et tilbud efter beskæftigelsesloven: praktik, løntilskud eller vejledning og opkvalificering.</summary>
    public bool ErTilbudsart => Art is Indsatsart.Virksomhedspraktik or Indsatsart.Løntilskud or Indsatsart.VejledningOgOpkvalificering;
}

/// <summary>En periode med mentorstøtte.</summary>
public sealed record Mentor(Hoved Hoved, decimal? TimerUge) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("mentor", Tidsform.LukketPeriode, "En periode med mentorstøtte", [Felt.Tal("timer_uge", "Timer om ugen")], h => new Mentor(h, h.Felter.Tal("timer_uge")));
}
