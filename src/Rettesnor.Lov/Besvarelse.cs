using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>En regels svar på en sag, og hvad der kan ændre dem.</summary>
/// <param name="Vender">Den første dag, hvor tiden alene kan ændre dem; <see cref="DateOnly.MaxValue"/>, når den ikke kan.</param>
/// <param name="Læst">De hændelsestyper, reglen har spurgt efter.</param>
sealed record Besvarelse(Liste<Svar> Svar, DateOnly Vender, UInt128 Læst);
