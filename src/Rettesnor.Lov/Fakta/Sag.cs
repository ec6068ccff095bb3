namespace Rettesnor.Lov.Fakta;

/// <summary>Borgeren, som sagsfilen kender ham eller hende.</summary>
/// <param name="Uddannelse">Har borgeren en erhvervskompetencegivende uddannelse? Null, når det ikke er registreret.</param>
public sealed record Borger(DateOnly Født, string? Navn, string? Cpr, bool? Uddannelse)
{
    /// <summary>Alderen i hele år på dagen. Født 29. februar: fylder år den 28. i almindelige år (SKUDDAG).</summary>
    public int Alder(DateOnly dag)
    {
        var år = dag.Year - Født.Year;
        return Født.AddYears(år) > dag ? år - 1 : år;
    }

    public DateOnly Fødselsdag(int alder) => Født.AddYears(alder);
}

/// <summary>En sagsfil: borgeren og alt, der er sket, i filens orden.</summary>
/// <param name="HistorikFra">Før denne dag kan hændelser mangle.</param>
/// <param name="Bevillingsfrist">Kommunens egen frist i dage for en ansøgning om ressourceforløb.</param>
public sealed record Sag(string? Id, string? Kommune, DateOnly? HistorikFra, Borger Borger, int? Bevillingsfrist, IReadOnlyList<Hændelse> Hændelser)
{
    public const string Format = "rettesnor/sag/1";

    /// <summary>Den samme sag med én hændelse mere; nummeret er den næste plads.</summary>
    public Sag Med(Func<int, Hændelse> hændelse) => this with { Hændelser = [.. Hændelser, hændelse(Hændelser.Count + 1)] };
}
