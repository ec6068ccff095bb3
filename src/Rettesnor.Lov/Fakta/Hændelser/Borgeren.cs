using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Forsørgelsespligt over for et barn.</summary>
public sealed record Forsørger(Hoved Hoved, bool BarnIUdlandet, bool? UndtagelseEu) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("forsoerger", Tidsform.Periode, "Forsørgelsespligt over for et barn",
        [Felt.JaNej("barn_i_udlandet", "Barnet opholder sig ikke i riget") with { Standard = false }, Felt.JaNej("undtagelse_eu", "Ret efter EU-retten eller en overenskomst, selv om barnet er i udlandet")],
        h => new Forsørger(h, h.Felter.JaNej("barn_i_udlandet") ?? false, h.Felter.JaNej("undtagelse_eu")));
}

/// <summary>Borgeren bor hos en eller begge forældre.</summary>
public sealed record Hjemmeboende(Hoved Hoved) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("hjemmeboende", Tidsform.Periode, "Bor hos en eller begge forældre", [], h => new Hjemmeboende(h));
}

/// <summary>Dokumenteret bidragspligt.</summary>
/// <param name="Beløb">Kroner pr. måned.</param>
public sealed record Bidrag(Hoved Hoved, Kroner Beløb, int Børn) : Periodehændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("bidrag", Tidsform.Periode, "Dokumenteret bidragspligt",
        [Felt.Beløb("beloeb", "Bidraget i kr. pr. måned").Påkrævet(), Felt.Heltal("boern", "Antal børn, der betales bidrag til") with { Standard = 1 }],
        h => new Bidrag(h, h.Felter.Beløb("beloeb")!.Value, h.Felter.Heltal("boern") ?? 1));
}

public enum TidligereYdelse { Kontanthjælp, Uddannelseshjælp, Sygedagpenge, Ledighedsydelse, Førtidspension, SelvforsørgelsesOgHjemrejseydelse, Ingen }

/// <summary>Det, borgeren levede af før.</summary>
/// <param name="Beløb">Kroner pr. måned.</param>
/// <param name="RetTil">Den sidste dag med ret til sygedagpenge.</param>
public sealed record YdelseFør(Hoved Hoved, TidligereYdelse Art, Kroner? Beløb, DateOnly? RetTil) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<TidligereYdelse> Arter =
        new("kontanthjaelp", "uddannelseshjaelp", "sygedagpenge", "ledighedsydelse", "foertidspension", "selvforsoergelses-og-hjemrejseydelse", "ingen");

    internal static readonly Hændelsestype Tabel = new("ydelse-foer", Tidsform.DagEllerPeriode, "Den ydelse, borgeren fik før",
        [Felt.Valg("art", Arter, "Ydelsens art").Påkrævet(), Felt.Beløb("beloeb", "Ydelsen i kr. pr. måned"), Felt.Dag("ret_til", "Sidste dag med ret til sygedagpenge")],
        h => new YdelseFør(h, h.Felter.Valg("art", Arter)!.Value, h.Felter.Beløb("beloeb"), h.Felter.Dag("ret_til")));
}

public enum Arbejdsevne { HøjstEnFjerdedel, HøjstHalvdelen, OverHalvdelen, Ingen }

/// <summary>Selvstændig i jobafklaringsforløb, med den del af et normalt arbejde, der kan udføres.</summary>
public sealed record Selvstændig(Hoved Hoved, Arbejdsevne Arbejdsevne) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<Arbejdsevne> Evner = new("hoejst-en-fjerdedel", "hoejst-halvdelen", "over-halvdelen", "ingen");

    internal static readonly Hændelsestype Tabel = new("selvstaendig", Tidsform.Periode, "Selvstændig erhvervsdrivende i jobafklaringsforløb",
        [Felt.Valg("arbejdsevne", Evner, "Hvor stor en del af et normalt arbejde borgeren kan udføre").Påkrævet()],
        h => new Selvstændig(h, h.Felter.Valg("arbejdsevne", Evner)!.Value));
}

public enum Nedsættelsesgrund { TiF, TiH, TiJ }

/// <summary>Ydelsen er sat ned til det lavere niveau efter LAS §§ 10 f, 10 h eller 10 j.</summary>
public sealed record NedsatSats(Hoved Hoved, Nedsættelsesgrund Grund) : Periodehændelse(Hoved)
{
    public static readonly Ordliste<Nedsættelsesgrund> Grunde = new("10 f", "10 h", "10 j");

    internal static readonly Hændelsestype Tabel = new("nedsat-sats", Tidsform.Periode, "Nedsat niveau efter LAS §§ 10 f, 10 h eller 10 j",
        [Felt.Valg("hjemmel", Grunde, "Den paragraf, niveauet er sat ned efter").Påkrævet()],
        h => new NedsatSats(h, h.Felter.Valg("hjemmel", Grunde)!.Value));
}

public enum Ønskeemne { Ressourceforløb, NytForløb, OverFemÅr, IntetNytForløb, Jobformidler, Sundhedskoordinator, Samtale, Samtaleform }

/// <summary>Det, borgeren ønsker.</summary>
/// <param name="Ja">Sandt eller falsk; null når ønsket er en tekst.</param>
public sealed record Ønske(Hoved Hoved, Ønskeemne Om, bool? Ja, string? Tekst) : Hændelse(Hoved)
{
    public static readonly Ordliste<Ønskeemne> Emner =
        new("ressourceforloeb", "nyt-forloeb", "over-fem-aar", "intet-nyt-forloeb", "jobformidler", "sundhedskoordinator", "samtale", "samtaleform");

    internal static readonly Hændelsestype Tabel = new("oenske", Tidsform.Dag, "Noget, borgeren ønsker eller ikke ønsker",
        [Felt.Valg("om", Emner, "Hvad ønsket handler om").Påkrævet(), new Felt("vaerdi", Feltart.TekstEllerJaNej, "Sandt, falsk eller ønsket i ord").Påkrævet(), Felt.Vedr("Det, ønsket handler om")],
        h => new Ønske(h, h.Felter.Valg("om", Emner)!.Value, h.Felter["vaerdi"] as bool?, h.Felter["vaerdi"] as string));
}

public enum Oplysningsemne { Navn, Adressebeskyttelse, Tolk, FritagetDigitalPost, Værge, Partsrepræsentant }

/// <summary>En oplysning om borgeren.</summary>
public sealed record Oplysning(Hoved Hoved, Oplysningsemne Om, bool? Ja, string? Tekst) : Hændelse(Hoved)
{
    public static readonly Ordliste<Oplysningsemne> Emner = new("navn", "adressebeskyttelse", "tolk", "fritaget-digital-post", "vaerge", "partsrepraesentant");

    internal static readonly Hændelsestype Tabel = new("oplysning", Tidsform.Dag, "En oplysning om borgeren",
        [Felt.Valg("om", Emner, "Hvad oplysningen handler om").Påkrævet(), new Felt("vaerdi", Feltart.TekstEllerJaNej, "Oplysningen, eller sandt eller falsk").Påkrævet()],
        h => new Oplysning(h, h.Felter.Valg("om", Emner)!.Value, h.Felter["vaerdi"] as bool?, h.Felter["vaerdi"] as string));
}

/// <summary>Borgeren flytter til en anden kommune.</summary>
public sealed record Flytning(Hoved Hoved, string TilKommune) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("flytning", Tidsform.Dag, "Borgeren flytter til en anden kommune",
        [Felt.Tekst("til_kommune", "Den nye kommunes nummer").Påkrævet()], h => new Flytning(h, h.Felter.Tekst("til_kommune") ?? ""));
}

/// <summary>Borgeren er død.</summary>
public sealed record Død(Hoved Hoved) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("doed", Tidsform.Dag, "Borgeren er død", [], h => new Død(h));
}

/// <summary>Borgeren giver afkald på ydelsen.</summary>
public sealed record Frasigelse(Hoved Hoved) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("frasigelse", Tidsform.Dag, "Borgeren siger ydelsen fra sig", [], h => new Frasigelse(h));
}
