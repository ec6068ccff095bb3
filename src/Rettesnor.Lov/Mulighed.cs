using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

public enum Mulighedsstatus { Skal, Kan, MåIkke }

/// <summary>Noget, der kan gøres nu: skal, kan eller må ikke, med de svar det følger af.</summary>
/// <param name="Svar">Pladserne i vurderingens svar.</param>
public sealed record Mulighed(Handling Handling, Mulighedsstatus Status, Liste<int> Svar)
{
    internal static Liste<Mulighed> Af(Sag sag, DateOnly pr, DateOnly? kendt, Sagsbillede billede, Liste<Svar> svar)
    {
        var skal = new List<Mulighed>();
        foreach (var gruppe in svar.Select((s, i) => (Svar: s, Nr: i)).Where(x => x.Svar is { Åben: true, Handling: not null }).GroupBy(x => x.Svar.Handling!))
            skal.Add(new(gruppe.Key, Mulighedsstatus.Skal, gruppe.Select(x => x.Nr).TilListe()));
        return skal.TilListe();
    }
}
