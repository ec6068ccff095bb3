namespace Rettesnor.Lov.Fakta;

public enum Klagemåde { Digital, Brev, Mundtlig }

/// <summary>En klage, som kommunen har modtaget.</summary>
public sealed record Klage(Hoved Hoved, Klagemåde? Måde, string? SærligGrund) : Hændelse(Hoved)
{
    public static readonly Ordliste<Klagemåde> Måder = new("digital", "brev", "mundtlig");

    internal static readonly Hændelsestype Tabel = new("klage", Tidsform.Dag, "En klage er modtaget i kommunen",
        [Felt.Vedr("Den afgørelse, der klages over", "afgoerelse").Påkrævet(), Felt.Valg("maade", Måder, "Hvordan der er klaget"), new Felt("saerlig_grund", Feltart.TekstEllerJaNej, "Særlig grund til en sen klage, i ord eller ja og nej")],
        h => new Klage(h, h.Felter.Valg("maade", Måder), h.Felter["saerlig_grund"] switch { true => "Ja", string { Length: > 0 } ord => ord, _ => null }));
}

public enum Genvurderingsudfald { Medhold, Delvist, Fastholdt }

/// <summary>Kommunen har vurderet afgørelsen igen efter en klage.</summary>
public sealed record Genvurdering(Hoved Hoved, Genvurderingsudfald Udfald, DateOnly? Videresendt) : Hændelse(Hoved)
{
    public static readonly Ordliste<Genvurderingsudfald> Udfaldsord = new("medhold", "delvist", "fastholdt");

    internal static readonly Hændelsestype Tabel = new("genvurdering", Tidsform.Dag, "Kommunens genvurdering efter en klage",
        [Felt.Vedr("Klagen", "klage").Påkrævet(), Felt.Valg("udfald", Udfaldsord, "Hvad genvurderingen endte med").Påkrævet(), Felt.Dag("videresendt", "Dagen, sagen blev sendt til Ankestyrelsen")],
        h => new Genvurdering(h, h.Felter.Valg("udfald", Udfaldsord)!.Value, h.Felter.Dag("videresendt")));
}

public enum Ankeudfald { Stadfæstet, Ændret, Hjemvist, Afvist }

/// <summary>Ankestyrelsens afgørelse i klagesagen.</summary>
public sealed record Ankestyrelsen(Hoved Hoved, Ankeudfald Udfald) : Hændelse(Hoved)
{
    public static readonly Ordliste<Ankeudfald> Udfaldsord = new("stadfaestet", "aendret", "hjemvist", "afvist");

    internal static readonly Hændelsestype Tabel = new("ankestyrelsen", Tidsform.Dag, "Ankestyrelsens afgørelse i klagesagen",
        [Felt.Vedr("Klagen", "klage").Påkrævet(), Felt.Valg("udfald", Udfaldsord, "Udfaldet").Påkrævet()],
        h => new Ankestyrelsen(h, h.Felter.Valg("udfald", Udfaldsord)!.Value));
}

/// <summary>Borgeren har fået at vide, at sagen tager længere tid.</summary>
public sealed record Underretning(Hoved Hoved, DateOnly Forventet) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("underretning", Tidsform.Dag, "Borgeren har fået at vide, at sagen tager længere tid",
        [Felt.Vedr("Ansøgningen eller klagen").Påkrævet(), Felt.Dag("forventet", "Dagen, svaret ventes").Påkrævet()],
        h => new Underretning(h, h.Felter.Dag("forventet")!.Value));
}
