using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>En regels svar på en sag, og hvad der kan ændre dem.</summary>
/// <param name="Vender">Den første dag, hvor tiden alene kan ændre dem; <see cref="DateOnly.MaxValue"/>, når den ikke kan.</param>
/// <param name="Læst">De hændelsestyper, reglen har spurgt efter.</param>
/// <param name="Emner">Svarene emne for emne, når reglen svarer sådan (<see cref="Fakta.Sagsbillede.Emnevis"/>).</param>
sealed record Besvarelse(Liste<Svar> Svar, DateOnly Vender, UInt128 Læst, IReadOnlyList<Emnesvar> Emner);

/// <summary>En regels svar om én hændelse, før de undtagelser alle regler har, og det, netop det svar hviler på.</summary>
/// <param name="Svar">Null, når reglen intet siger om hændelsen.</param>
sealed record Emnesvar(int Emne, Svar? Svar, DateOnly Vender, UInt128 Læst);
