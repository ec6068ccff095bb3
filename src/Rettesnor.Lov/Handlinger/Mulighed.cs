using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Lov.Handlinger;

namespace Rettesnor.Lov;

public enum Mulighedsstatus { Skal, Kan, MåIkke }

/// <summary>Noget, der kan gøres nu: skal, kan eller må ikke, med de svar det følger af.</summary>
/// <param name="Svar">Pladserne i vurderingens svar; det, handlingen svarer på eller ville ændre.</param>
public sealed record Mulighed(Handling Handling, Mulighedsstatus Status, Liste<int> Svar)
{
    /// <summary>Først det, der skal gøres, fordi et svar er åbent; så det, der er prøvet mod reglerne.</summary>
    internal static Liste<Mulighed> Af(Sagsbillede billede, DateOnly pr, Gennemgang gennemgang)
    {
        var skal = gennemgang.Svar.Select((s, i) => (Svar: s, Nr: i)).Where(x => x.Svar is { Åben: true, Handling: not null }).GroupBy(x => x.Svar.Handling!)
            .Select(g => new Mulighed(g.Key, Mulighedsstatus.Skal, g.Select(x => x.Nr).TilListe())).ToList();
        var koder = skal.Select(m => m.Handling.Kode).ToHashSet();
        var prøve = new Handlingsprøve(billede, gennemgang);
        return skal.Concat(Handlingskatalog.For(billede, pr).Where(h => !koder.Contains(h.Handling.Kode)).Select(prøve.Prøv)).TilListe();
    }
}
