using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

public enum Afgørelsesemne { Bevilling, Varighed, Afslag, AfvistBehandling, Tilbud, Mentor, Befordring, Sanktion, Ophør, NæsteSkridt, Genoptagelse, Tilbagebetaling, Andet }

public enum Ordning { Ressourceforløb, Jobafklaring }

public enum Sanktionsart { FradragTilbud, FradragSamtale, FradragSelvbooking, Nedsættelse, EnTredjedel, Ophør }

public enum Udgang { NytForløb, Fleksjob, Førtidspension, Kontanthjælp, Revalidering, Job, Uddannelse, Andet }

public enum Meddelelsesmåde { DigitalPost, Brev, Quickbrev, Personligt }

/// <summary>Begrundelsen for en afgørelse; et afsnit, der mangler, er null.</summary>
public sealed record Afgørelsesgrunde(string? Regler, string? Hovedhensyn, string? Fakta, string? BorgerensBemærkninger);

/// <summary>Hvornår og hvordan borgeren har fået afgørelsen.</summary>
public sealed record Meddelelse(DateOnly Dato, Meddelelsesmåde Måde);

/// <summary>En afgørelse truffet af kommunen.</summary>
public record Afgørelse(Hoved Hoved, Afgørelsesemne Om) : Hændelse(Hoved)
{
    public static readonly Ordliste<Afgørelsesemne> Emner = new("bevilling", "varighed", "afslag", "afvist-behandling", "tilbud", "mentor", "befordring",
        "sanktion", "ophoer", "naeste-skridt", "genoptagelse", "tilbagebetaling", "andet");

    public static readonly Ordliste<Ordning> Ordninger = new("ressourceforloeb", "jobafklaring");
    public static readonly Ordliste<Sanktionsart> Sanktioner = new("fradrag-tilbud", "fradrag-samtale", "fradrag-selvbooking", "nedsaettelse", "en-tredjedel", "ophoer");
    public static readonly Ordliste<Udgang> Udfald = new("nyt-forloeb", "fleksjob", "foertidspension", "kontanthjaelp", "revalidering", "job", "uddannelse", "andet");
    public static readonly Ordliste<Meddelelsesmåde> Måder = new("digital-post", "brev", "quickbrev", "personligt");

    public bool? Klagevejledning => Hoved.Felter.JaNej("klagevejledning");
    public bool FuldtMedhold => Hoved.Felter.JaNej("fuldt_medhold") ?? false;
    public string? FireØjne => Hoved.Felter.Tekst("fire_oejne");

    public Afgørelsesgrunde? Begrundelse => Hoved.Felter.Objekt("begrundelse") is { } b
        ? new(b.Tekst("regler"), b.Tekst("hovedhensyn"), b.Tekst("fakta"), b.Tekst("borgerens_bemaerkninger")) : null;

    public Meddelelse? Meddelt => Hoved.Felter.Objekt("meddelt") is { } m ? new(m.Dag("dato")!.Value, m.Valg("maade", Måder)!.Value) : null;

    /// <summary>Det, en afgørelse peger på, når den træder i stedet for en, der er omgjort efter klage.</summary>
    static readonly string[] s_omgørelser = ["genvurdering", "ankestyrelsen"];

    internal static readonly Hændelsestype Tabel = new("afgoerelse", Tidsform.Dag, "En afgørelse truffet af kommunen",
        [
            Felt.Valg("om", Emner, "Hvad afgørelsen går ud på").Påkrævet(),
            Felt.Vedr("Det, afgørelsen bygger på eller ændrer"),
            Felt.Dag("start", "Forløbets første dag"), Felt.Dag("slut", "Forløbets sidste dag"),
            Felt.Valg("ordning", Ordninger, Ordning.Ressourceforløb, "Ordningen"),
            Felt.Valg("sanktion", Sanktioner, "Sanktionens art"), Felt.Heltal("dage", "Antal dage, der trækkes"), Felt.Dag("virkning", "Den dag, afgørelsen virker fra"),
            Felt.Valg("udfald", Udfald, "Det næste skridt"), Felt.Beløb("beloeb", "Beløbet i kr."), new Felt("maaneder", Feltart.Måneder, "De måneder, afgørelsen gælder"),
            Felt.Objekt("begrundelse", "Afgørelsens begrundelse",
                Felt.Tekst("regler", "De regler, afgørelsen bygger på"), Felt.Tekst("hovedhensyn", "De hensyn, der har vejet"),
                Felt.Tekst("fakta", "De faktiske forhold"), Felt.Tekst("borgerens_bemaerkninger", "Svaret på det, borgeren har sagt")),
            Felt.JaNej("klagevejledning", "Er der vejledt om klage?"),
            Felt.Objekt("meddelt", "Hvornår og hvordan borgeren fik den", Felt.Dag("dato", "Dagen").Påkrævet(), Felt.Valg("maade", Måder, "Måden").Påkrævet()),
            Felt.Nej("fuldt_medhold", "Borgeren har fået fuldt medhold"),
            Felt.Tekst("fire_oejne", "Den anden person, der har godkendt"),
        ],
        "om",
        [
            new("bevilling", ["start", "slut"], ["ordning"], [], h => new Bevilling(h)),
            new("varighed", ["slut", "vedr"], [], ["afgoerelse", .. s_omgørelser], h => new Varighedsafgørelse(h)),
            new("afslag", [], ["ordning"], [], h => new Afgørelse(h, Afgørelsesemne.Afslag)),
            new("afvist-behandling", [], ["ordning"], [], h => new Afgørelse(h, Afgørelsesemne.AfvistBehandling)),
            new("tilbud", [], [], [], h => new Afgørelse(h, Afgørelsesemne.Tilbud)),
            new("mentor", [], [], [], h => new Afgørelse(h, Afgørelsesemne.Mentor)),
            new("befordring", [], [], [], h => new Afgørelse(h, Afgørelsesemne.Befordring)),
            new("sanktion", ["sanktion", "vedr"], ["dage", "virkning"], ["udeblivelse", "pligtbrud", .. s_omgørelser], h => new Sanktionsafgørelse(h)),
            new("ophoer", ["virkning"], [], [], h => new Ophørsafgørelse(h)),
            new("naeste-skridt", ["udfald"], [], [], h => new NæsteSkridt(h)),
            new("genoptagelse", [], ["beloeb", "maaneder"], [], h => new Afgørelse(h, Afgørelsesemne.Genoptagelse)),
            new("tilbagebetaling", [], ["beloeb", "maaneder"], [], h => new Afgørelse(h, Afgørelsesemne.Tilbagebetaling)),
            new("andet", [], ["beloeb", "maaneder"], [], h => new Afgørelse(h, Afgørelsesemne.Andet)),
        ]);

    /// <summary>Beløbet i en afgørelse om tilbagebetaling, genoptagelse eller andet.</summary>
    public Kroner? Beløb => Hoved.Felter.Beløb("beloeb");
}

/// <summary>En bevilling af et forløb.</summary>
public sealed record Bevilling(Hoved Hoved) : Afgørelse(Hoved, Afgørelsesemne.Bevilling)
{
    public DateOnly Start { get; } = Hoved.Felter.Dag("start")!.Value;

    /// <summary>Forløbets sidste dag, som bevillingen selv siger den.</summary>
    public DateOnly Slut { get; } = Hoved.Felter.Dag("slut")!.Value;

    public Ordning Ordning { get; } = Hoved.Felter.Valg("ordning", Ordninger) ?? Ordning.Ressourceforløb;
}

/// <summary>En ny afgørelse om forløbets længde.</summary>
public sealed record Varighedsafgørelse(Hoved Hoved) : Afgørelse(Hoved, Afgørelsesemne.Varighed)
{
    public DateOnly Slut { get; } = Hoved.Felter.Dag("slut")!.Value;
}

/// <summary>En afgørelse om sanktion.</summary>
/// <remarks>Den peger på den udeblivelse eller det pligtbrud, der gav anledning til den.</remarks>
public sealed record Sanktionsafgørelse(Hoved Hoved) : Afgørelse(Hoved, Afgørelsesemne.Sanktion)
{
    public Sanktionsart Art { get; } = Hoved.Felter.Valg("sanktion", Sanktioner)!.Value;

    /// <summary>De dage, afgørelsen trækker; null, når den ikke siger det.</summary>
    public int? Dage { get; } = Hoved.Felter.Heltal("dage");

    public DateOnly? Virkning { get; } = Hoved.Felter.Dag("virkning");
}

/// <summary>En afgørelse om, at ydelsen ophører.</summary>
public sealed record Ophørsafgørelse(Hoved Hoved) : Afgørelse(Hoved, Afgørelsesemne.Ophør)
{
    /// <summary>Den første dag uden ydelse.</summary>
    public DateOnly Virkning { get; } = Hoved.Felter.Dag("virkning")!.Value;
}

/// <summary>En afgørelse om, hvad der skal ske efter forløbet.</summary>
public sealed record NæsteSkridt(Hoved Hoved) : Afgørelse(Hoved, Afgørelsesemne.NæsteSkridt)
{
    public Udgang Udgang { get; } = Hoved.Felter.Valg("udfald", Udfald)!.Value;
}
