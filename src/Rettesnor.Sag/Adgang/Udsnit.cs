using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>De sager, en bruger må se i en liste, så databasen kan finde dem på indekserede kolonner.</summary>
/// <remarks>Siger det samme som <see cref="Adgangsregler.Prøv"/>; en prøve holder de to sammen.</remarks>
/// <param name="Alle">Hele kommunen.</param>
/// <param name="Enheder">Disse enheders sager.</param>
/// <param name="Ansvarlig">Navnet, brugeren står som ansvarlig med; null, når det ikke giver adgang.</param>
/// <param name="Tildelt">De roller, en tilknytning giver adgang i.</param>
/// <param name="Beskyttede">Er beskyttede borgere med, også uden tilknytning?</param>
public sealed record Udsnit(string Bruger, bool Alle, Liste<string> Enheder, string? Ansvarlig, Liste<Rolle> Tildelt, bool Beskyttede)
{
    public static Udsnit For(Bruger bruger, Ærinde ærinde)
    {
        var rettigheder = bruger.Rettigheder.Where(r => Adgangsregler.Giver(r.Rolle, ærinde)).ToArray();
        var enheder = rettigheder.Where(r => r.Omfang == Omfang.Enhed).Select(r => r.Enhed!).Distinct().TilListe();
        return new(bruger.Id, rettigheder.Any(r => r.Omfang == Omfang.Kommune), enheder,
            bruger.Har(Rolle.Borger) || bruger.Navn.Length == 0 ? null : bruger.Navn,
            rettigheder.Where(r => r.Omfang != Omfang.Kommune).Select(r => r.Rolle).Distinct().TilListe(), bruger.MåSeBeskyttede);
    }
}
