using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>Den, der er logget ind, og det, den må.</summary>
/// <param name="Id">Fast i brugerens levetid; står i adgangsloggen.</param>
/// <param name="Navn">Vises på siderne og skrives som »af« på hændelser. Entydigt blandt kommunens ansatte.</param>
/// <param name="MåSeBeskyttede">Har kommunen givet brugeren adgang til borgere med adressebeskyttelse?</param>
/// <param name="ErPrøve">En af prøvekommunens brugere.</param>
public sealed record Bruger(string Kommune, string Id, string Navn, Liste<Rettighed> Rettigheder, bool MåSeBeskyttede = false, bool ErPrøve = false)
{
    /// <summary>Den, der ikke er logget ind. Må intet.</summary>
    public static Bruger Ingen { get; } = new("", "", "", []);

    public bool ErLoggetInd => Id.Length > 0;

    public bool Har(Rolle rolle) => Rettigheder.Any(r => r.Rolle == rolle);

    /// <summary>Giver en af brugerens roller adgang til det, uanset sag?</summary>
    public bool Må(Ærinde ærinde) => Rettigheder.Any(r => Adgangsregler.Giver(r.Rolle, ærinde));
}
