using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Den nye værdi af et felt; null fjerner feltet.</summary>
/// <param name="Nummer">Feltets plads i den rettede types tabel.</param>
public sealed record Ændring(Felt Felt, int Nummer, object? Værdi);

/// <summary>Erstatter felter i en anden hændelse. Intet slettes; det gamle kan altid ses.</summary>
public sealed record Rettelse(Hoved Hoved) : Hændelse(Hoved)
{
    /// <summary>De felter, der får en ny værdi; læst efter tabellen for den hændelse, der rettes.</summary>
    public Liste<Ændring> Ændringer { get; } = (Liste<Ændring>)Hoved.Felter[Med]!;

    internal const string Med = "med";

    internal static readonly Hændelsestype Tabel = new("rettelse", Tidsform.Dag, "Retter felter i en anden hændelse",
        [Felt.Vedr("Den hændelse, der rettes").Påkrævet(), new Felt(Med, Feltart.Ændringer, "De felter, der får en ny værdi; null fjerner feltet").Påkrævet()],
        h => new Rettelse(h));
}

/// <summary>Gør en anden hændelse ugyldig fra dens begyndelse.</summary>
public sealed record Annullering(Hoved Hoved, string Begrundelse) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("annullering", Tidsform.Dag, "Gør en anden hændelse ugyldig",
        [Felt.Vedr("Den hændelse, der annulleres").Påkrævet(), Felt.Tekst("begrundelse", "Hvorfor").Påkrævet()],
        h => new Annullering(h, h.Felter.Tekst("begrundelse") ?? ""));
}
