using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

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

public enum Sundhedssamtaleudfald { Tilpas, IngenÆndring, AndetTilbud }

/// <summary>En samtale med sundhedskoordinatoren om et tilbud.</summary>
public sealed record Sundhedskoordinatorsamtale(Hoved Hoved, Sundhedssamtaleudfald? Udfald) : Hændelse(Hoved)
{
    public static readonly Ordliste<Sundhedssamtaleudfald> Udfaldsord = new("tilpas", "ingen-aendring", "andet-tilbud");

    internal static readonly Hændelsestype Tabel = new("sundhedskoordinatorsamtale", Tidsform.Dag, "En samtale med sundhedskoordinatoren om et tilbud",
        [Felt.Vedr("Indsatsen", "indsats").Påkrævet(), Felt.Valg("udfald", Udfaldsord, "Hvad samtalen førte til")],
        h => new Sundhedskoordinatorsamtale(h, h.Felter.Valg("udfald", Udfaldsord)));
}

/// <summary>Kommunen har forsøgt at få personlig kontakt.</summary>
public sealed record Kontaktforsøg(Hoved Hoved, string Måde, bool Opnået) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("kontaktforsoeg", Tidsform.Dag, "Et forsøg på personlig kontakt",
        [Felt.Tekst("maade", "Hvordan der er forsøgt").Påkrævet(), Felt.JaNej("opnaaet", "Lykkedes det?").Påkrævet(), Felt.Vedr("Udeblivelsen")],
        h => new Kontaktforsøg(h, h.Felter.Tekst("maade") ?? "", h.Felter.JaNej("opnaaet")!.Value));
}
