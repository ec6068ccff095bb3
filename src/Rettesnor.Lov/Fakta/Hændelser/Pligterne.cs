namespace Rettesnor.Lov.Fakta;

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
