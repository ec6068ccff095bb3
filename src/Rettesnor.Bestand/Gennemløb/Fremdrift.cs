namespace Rettesnor.Bestand.Gennemløb;

/// <summary>Det, et gennemløb har nået.</summary>
/// <param name="Rækker">Regnede rækker; rækker med fejl er ikke med.</param>
/// <param name="Andel">Hvor stor en del af kilden der er hentet, fra 0 til 1; null, når det ikke kan vides.</param>
public readonly record struct Fremdrift(long Rækker, long Fejl, double? Andel, TimeSpan Tid);
