using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Tilslutning.Login;

/// <summary>En bruger, som databasen har den.</summary>
/// <param name="Engangsnøgle">Har brugeren slået engangskode til?</param>
/// <param name="Kode">Adgangskodens aftryk; null, når brugeren kun kan logge ind hos en udbyder.</param>
/// <param name="LåstTil">Efter for mange forkerte forsøg kan ingen logge ind før da.</param>
public sealed record Konto(string Kommune, string Id, string Brugernavn, string Navn, Liste<Rettighed> Rettigheder, bool MåSeBeskyttede, string? Kode, bool Engangsnøgle, string? Mail,
    long Fejl, DateTimeOffset LåstTil, bool ErSpærret, bool ErPrøve)
{
    public Bruger Bruger => new(Kommune, Id, Navn, Rettigheder, MåSeBeskyttede, ErPrøve);

    /// <summary>Brugerens egen del af adgangen kan ikke skrives af andre end kommunens administrator.</summary>
    internal static Liste<Rettighed> Rettighederne(string tekst) => tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Rettighed.Læs).OfType<Rettighed>().TilListe();

    internal static string Skrevet(IEnumerable<Rettighed> rettigheder) => string.Join('\n', rettigheder);
}

/// <summary>En ny bruger.</summary>
public sealed record NyKonto(string Brugernavn, string Navn, IReadOnlyCollection<Rettighed> Rettigheder)
{
    public bool MåSeBeskyttede { get; init; }
    public string? Adgangskode { get; init; }
    public string? Mail { get; init; }

    /// <summary>Den udbyder, brugeren logger ind hos; null for det indbyggede login.</summary>
    public string? Udbyder { get; init; }

    /// <summary>Brugerens faste navn hos udbyderen.</summary>
    public string? Emne { get; init; }

    public bool ErPrøve { get; init; }
}
