using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>De felter, enhver hændelse har: hvem, hvornår kendt, og hvornår det gælder.</summary>
static class Fællesfelter
{
    public const string Id = "id", Registreret = "registreret", Kilde = "kilde", Dato = "dato", Fra = "fra", Til = "til", Måned = "maaned", Vedr = "vedr", Type = "type";

    static readonly Felt[] s_fælles =
    [
        Felt.Tekst(Id, "Hændelsens navn, entydigt i sagen"),
        new(Registreret, Feltart.Tidspunkt, "Hvornår myndigheden fik det at vide"),
        Felt.Tekst("af", "Hvem der registrerede det"), Felt.Tekst("note", "Bemærkning"),
        new(Kilde, Feltart.Valg, "Det er sket et andet sted") { Ord = ["importeret"] },
    ];

    public static Felt[] For(Tidsform tid) =>
    [
        .. s_fælles,
        .. tid switch
        {
            Tidsform.Dag => [Felt.Dag(Dato, "Dagen").Påkrævet()],
            Tidsform.Periode => [Felt.Dag(Fra, "Første dag").Påkrævet(), Felt.Dag(Til, "Sidste dag; mangler, når det løber endnu")],
            Tidsform.LukketPeriode => [Felt.Dag(Fra, "Første dag").Påkrævet(), Felt.Dag(Til, "Sidste dag").Påkrævet()],
            Tidsform.DagEllerPeriode => [Felt.Dag(Dato, "Dagen"), Felt.Dag(Fra, "Første dag"), Felt.Dag(Til, "Sidste dag")],
            Tidsform.Måned => new Felt[] { new Felt(Måned, Feltart.Måned, "Måneden").Påkrævet() },
        },
    ];

    /// <summary>Hovedet for en hændelse, hvis felter er prøvet.</summary>
    /// <param name="registreret">Det fastlagte tidspunkt, når hændelsen er rettet; ellers det oplyste eller middag på dagen.</param>
    public static Hoved Hoved(Hændelsestype type, int nr, Feltværdier v, DateTimeOffset? registreret = null)
    {
        var fra = type.Tid switch
        {
            Tidsform.Dag => v.Dag(Dato)!.Value,
            Tidsform.Måned => v.Dag(Måned)!.Value,
            Tidsform.DagEllerPeriode => v.Dag(Dato) ?? v.Dag(Fra)!.Value,
            _ => v.Dag(Fra)!.Value,
        };
        var til = type.Tid is Tidsform.Dag or Tidsform.Måned ? null : v.Dag(Til) ?? (type.Tid == Tidsform.DagEllerPeriode ? v.Dag(Dato) : null);
        var kendt = registreret ?? (DateTimeOffset?)v[Registreret] ?? DanskTid.Middag(type.Tid == Tidsform.Måned ? fra.AddMonths(1) : fra);
        var plads = Feltlæser.Nummer(type.Felter, Vedr);
        var vedr = plads < 0 ? null : v[plads] as int?;
        return new(type, nr, v.Tekst(Id), fra, til, kendt, v[Kilde] is not null, vedr, v);
    }
}
