using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>Det, alle akter bærer: hvem, hvornår skrevet, og felterne.</summary>
/// <param name="Nr">Rækken i sagens journal.</param>
public sealed record Akthoved(Sagsakttype Type, long Nr, DateTimeOffset Skrevet, Feltværdier Felter)
{
    public string Af => Felter.Tekst("af") ?? "";
}

/// <summary>Noget, kommunen har gjort ved sagen, som loven ikke læser: et notat, et dokument, et brev, en opgave taget.</summary>
/// <remarks>Står i samme journal som hændelserne, krypteret og kædet, men aldrig i sagsfilen.</remarks>
public abstract record Sagsakt(Akthoved Hoved)
{
    public long Nr => Hoved.Nr;
    public DateTimeOffset Skrevet => Hoved.Skrevet;
    public string Af => Hoved.Af;

    /// <summary>Typens navn på ledningen.</summary>
    public string Type => Hoved.Type.Navn;
}

/// <summary>En akt med et indhold i bytes, gemt krypteret i rækken lige før akten.</summary>
public abstract record Indholdsakt(Akthoved Hoved) : Sagsakt(Hoved)
{
    /// <summary>Felter, journalen selv prøver mod indholdet.</summary>
    internal static readonly Felt[] Felter =
    [
        Felt.Tekst("titel", "Hvad det er").Påkrævet(), Felt.Tekst("medietype", "Indholdets type").Påkrævet(),
        Felt.Tekst("laengde", "Antal bytes").Påkrævet(), Felt.Tekst("sha256", "Indholdets fingeraftryk").Påkrævet(),
    ];

    public string Titel => Hoved.Felter.Tekst("titel")!;
    public string Medietype => Hoved.Felter.Tekst("medietype")!;
    public long Længde => long.Parse(Hoved.Felter.Tekst("laengde")!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>SHA-256 over indholdet, med små sekstendedelstal.</summary>
    public string Aftryk => Hoved.Felter.Tekst("sha256")!;

    /// <summary>Rækken, indholdet står i.</summary>
    public long Indholdsrække => Nr - 1;
}
