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

public enum Samtaleform { Fremmøde, Telefon, Video, Brev }

/// <summary>En indkaldelse til samtale, eller en opfordring til selv at booke.</summary>
/// <param name="TilDato">Dagen for samtalen.</param>
/// <param name="SelvbookFrist">Sidste dag for selv at booke.</param>
public sealed record Indkaldelse(Hoved Hoved, DateOnly? TilDato, Samtaleform? Form, bool? Skriftlig, DateOnly? SelvbookFrist) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("indkaldelse", Tidsform.Dag, "Indkaldelse til samtale, eller opfordring til selv at booke",
        [Felt.Dag("til_dato", "Dagen for samtalen"), Felt.Valg("form", Samtale.Former, "Samtalens form"), Felt.JaNej("skriftlig", "Er den skriftlig?"), Felt.Dag("selvbook_frist", "Sidste dag for selv at booke")],
        h => new Indkaldelse(h, h.Felter.Dag("til_dato"), h.Felter.Valg("form", Samtale.Former), h.Felter.JaNej("skriftlig"), h.Felter.Dag("selvbook_frist")));
}

public enum Part { Borger, Kommune }

/// <summary>En samtale er booket.</summary>
public sealed record Booking(Hoved Hoved, DateOnly? TilDato) : Hændelse(Hoved)
{
    public static readonly Ordliste<Part> Parter = new("borger", "kommune");

    internal static readonly Felt[] Felter = [Felt.Dag("til_dato", "Dagen for samtalen"), Felt.Vedr("Indkaldelsen"), Felt.Valg("af_hvem", Parter, "Hvem der gjorde det")];

    internal static readonly Hændelsestype Tabel = new("booking", Tidsform.Dag, "En samtale er booket", Felter, h => new Booking(h, h.Felter.Dag("til_dato")));
}

/// <summary>En samtale er aflyst.</summary>
public sealed record Aflysning(Hoved Hoved, Part? AfHvem) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("aflysning", Tidsform.Dag, "En samtale er aflyst", Booking.Felter, h => new Aflysning(h, h.Felter.Valg("af_hvem", Booking.Parter)));
}

public enum Samtaleart { Jobsamtale, Opfølgning, Rådighedsvurdering }

/// <summary>En samtale, der er holdt med borgeren.</summary>
public sealed record Samtale(Hoved Hoved, Samtaleform Form, Samtaleart Art, Liste<string>? Deltagere) : Hændelse(Hoved)
{
    public static readonly Ordliste<Samtaleform> Former = new("fremmoede", "telefon", "video", "brev");
    public static readonly Ordliste<Samtaleart> Arter = new("jobsamtale", "opfoelgning", "raadighedsvurdering");

    internal static readonly Hændelsestype Tabel = new("samtale", Tidsform.Dag, "En samtale, der er holdt",
        [Felt.Valg("form", Former, "Samtalens form").Påkrævet(), Felt.Valg("art", Arter, Samtaleart.Jobsamtale, "Samtalens art"), Felt.Tekster("deltagere", "Hvem der ellers var med")],
        h => new Samtale(h, h.Felter.Valg("form", Former)!.Value, h.Felter.Valg("art", Arter) ?? Samtaleart.Jobsamtale, h.Felter.Tekster("deltagere")));
}

public enum Fritagelsesgrund { Sygdom, Andet }

/// <summary>Borgeren er fritaget for at stå til rådighed (LAS § 13).</summary>
/// <remarks>En fritagelse, der kun vedrører ét tilbud, peger på det med kun_vedr.</remarks>
public sealed record Fritagelse(Hoved Hoved, Fritagelsesgrund? Grund, int? KunVedr) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<Fritagelsesgrund> Grunde = new("sygdom", "andet");

    internal static readonly Hændelsestype Tabel = new("fritagelse", Tidsform.Periode, "Fritaget for at stå til rådighed (LAS § 13)",
        [Felt.Valg("grund", Grunde, "Grunden").Påkrævet(), Felt.Henvisning("kun_vedr", "Det ene tilbud, fritagelsen gælder")],
        h => new Fritagelse(h, h.Felter.Valg("grund", Grunde), h.Felter["kun_vedr"] as int?));
}

/// <summary>Borgeren er fritaget for kontaktforløbet.</summary>
public sealed record FritagetKontaktforløb(Hoved Hoved, string? Grund) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("fritaget-kontaktforloeb", Tidsform.Periode, "Fritaget for kontaktforløbet", [Felt.Tekst("grund", "Grunden").Påkrævet()], h => new FritagetKontaktforløb(h, h.Felter.Tekst("grund")));
}

/// <summary>Kontaktforløbet kører uden kontakt.</summary>
public sealed record Standby(Hoved Hoved) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("standby", Tidsform.Periode, "Kontaktforløb uden kontakt", [], h => new Standby(h));
}

/// <summary>Orlov efter barselsloven: borgeren er fritaget, og forløbets slutdag flyttes.</summary>
public sealed record Barsel(Hoved Hoved) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("barsel", Tidsform.LukketPeriode, "Orlov efter barselsloven", [], h => new Barsel(h));
}

/// <summary>Ordinær ansættelse som lønmodtager.</summary>
public sealed record OrdinæreTimer(Hoved Hoved, decimal? Timer) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("ordinaere-timer", Tidsform.Periode, "Ordinær ansættelse som lønmodtager", [Felt.Tal("timer", "Antal timer")], h => new OrdinæreTimer(h, h.Felter.Tal("timer")));
}

public enum Sundhedssamtaleudfald { Tilpas, IngenÆndring, AndetTilbud }

/// <summary>En samtale med sundhedskoordinatoren om et tilbud.</summary>
public sealed record Sundhedskoordinatorsamtale(Hoved Hoved, Sundhedssamtaleudfald? Udfald) : Hændelse(Hoved)
{
    public static readonly Ordliste<Sundhedssamtaleudfald> Udfaldsord = new("tilpas", "ingen-aendring", "andet-tilbud");

    internal static readonly Hændelsestype Tabel = new("sundhedskoordinatorsamtale", Tidsform.Dag, "En samtale med sundhedskoordinatoren om et tilbud",
        [Felt.Vedr("Indsatsen", "indsats").Påkrævet(), Felt.Valg("udfald", Udfaldsord, "Hvad samtalen førte til")],
        h => new Sundhedskoordinatorsamtale(h, h.Felter.Valg("udfald", Udfaldsord)));
}

public enum Udeblivelsessted { Tilbud, Samtale, Selvbooking }

/// <summary>Borgeren er udeblevet.</summary>
/// <param name="KontaktGenoprettet">Den dag, kontakten var der igen.</param>
public sealed record Udeblivelse(Hoved Hoved, Udeblivelsessted FraHvad, bool? RimeligGrund, bool? FremmerRådighed, DateOnly? KontaktGenoprettet) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<Udeblivelsessted> Steder = new("tilbud", "samtale", "selvbooking");

    internal static readonly Hændelsestype Tabel = new("udeblivelse", Tidsform.Periode, "Borgeren er udeblevet",
        [
            Felt.Valg("fra_hvad", Steder, "Hvad borgeren udeblev fra").Påkrævet(), Felt.Vedr("Indsatsen eller indkaldelsen"), Felt.JaNej("rimelig_grund", "Havde borgeren en rimelig grund?"),
            Felt.JaNej("fremmer_raadighed", "Vil en sanktion fremme rådigheden?"), Felt.Dag("kontakt_genoprettet", "Dagen, kontakten var der igen"),
        ],
        h => new Udeblivelse(h, h.Felter.Valg("fra_hvad", Steder)!.Value, h.Felter.JaNej("rimelig_grund"), h.Felter.JaNej("fremmer_raadighed"), h.Felter.Dag("kontakt_genoprettet")));
}

public enum Pligtbrudsart { OphørtJob, AfslåetJob, SygdomIkkeMeldt, IkkeSøgt, SortArbejde, Udlandsophold }

/// <summary>Borgeren har brudt en pligt.</summary>
public sealed record Pligtbrud(Hoved Hoved, Pligtbrudsart Art, bool? BedreVidende, bool? RimeligGrund) : Hændelse(Hoved)
{
    public static readonly Ordliste<Pligtbrudsart> Arter = new("ophoert-job", "afslaaet-job", "sygdom-ikke-meldt", "ikke-soegt", "sort-arbejde", "udlandsophold");

    internal static readonly Hændelsestype Tabel = new("pligtbrud", Tidsform.Dag, "Borgeren har brudt en pligt",
        [Felt.Valg("art", Arter, "Pligten").Påkrævet(), Felt.JaNej("bedre_vidende", "Skete det mod bedre vidende?"), Felt.JaNej("rimelig_grund", "Havde borgeren en rimelig grund?")],
        h => new Pligtbrud(h, h.Felter.Valg("art", Arter)!.Value, h.Felter.JaNej("bedre_vidende"), h.Felter.JaNej("rimelig_grund")));
}

/// <summary>Kommunen har forsøgt at få personlig kontakt.</summary>
public sealed record Kontaktforsøg(Hoved Hoved, string Måde, bool Opnået) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("kontaktforsoeg", Tidsform.Dag, "Et forsøg på personlig kontakt",
        [Felt.Tekst("maade", "Hvordan der er forsøgt").Påkrævet(), Felt.JaNej("opnaaet", "Lykkedes det?").Påkrævet(), Felt.Vedr("Udeblivelsen")],
        h => new Kontaktforsøg(h, h.Felter.Tekst("maade") ?? "", h.Felter.JaNej("opnaaet")!.Value));
}

/// <summary>Ferie.</summary>
public sealed record Ferie(Hoved Hoved, bool? Tilladt) : Periodehændelse(Hoved)
{
    internal static readonly Felt[] Felter = [Felt.JaNej("tilladt", "Har kommunen tilladt det?")];

    internal static readonly Hændelsestype Tabel = new("ferie", Tidsform.LukketPeriode, "Ferie", Felter, h => new Ferie(h, h.Felter.JaNej("tilladt")));
}

/// <summary>Ophold i udlandet.</summary>
public sealed record Udlandsophold(Hoved Hoved, bool? Tilladt) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("udlandsophold", Tidsform.LukketPeriode, "Ophold i udlandet", Ferie.Felter, h => new Udlandsophold(h, h.Felter.JaNej("tilladt")));
}

/// <summary>Særlige grunde tager sagen ud af en regel.</summary>
/// <param name="Regel">Reglens id: »P-401«.</param>
public sealed record SærligGrund(Hoved Hoved, string Regel, string Begrundelse) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("saerlig-grund", Tidsform.Dag, "Særlige grunde tager sagen ud af en regel",
        [Felt.Tekst("regel", "Reglens id").Påkrævet(), Felt.Tekst("begrundelse", "Grunden i ord").Påkrævet()],
        h => new SærligGrund(h, h.Felter.Tekst("regel") ?? "", h.Felter.Tekst("begrundelse") ?? ""));
}
