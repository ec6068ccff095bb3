using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>En del af et brev, i den orden den læses.</summary>
public abstract record Brevdel
{
    public sealed record Mellemrubrik(string Tekst) : Brevdel;

    public sealed record Afsnit(string Tekst) : Brevdel;

    public sealed record Punkter(Liste<string> Tekster) : Brevdel;

    /// <param name="Navn">Hvad tabellen viser, for den, der får den læst op.</param>
    public sealed record Tabel(string Navn, Liste<string> Hoveder, Liste<Liste<string>> Rækker) : Brevdel;

    Brevdel()
    {
    }

    /// <summary>Delens ord, til måling af læsbarhed.</summary>
    internal IEnumerable<string> Ord => this switch
    {
        Mellemrubrik m => [m.Tekst],
        Afsnit a => [a.Tekst],
        Punkter p => p.Tekster,
        Tabel t => t.Rækker.Select(r => string.Join(", ", r)),
        _ => [],
    };
}

/// <summary>En værdi, skabelonen kan bruge: en tekst, eller en liste eller tabel.</summary>
/// <param name="Kilde">Hvor den er fra: »sagen«, »skrevet« eller reglens id.</param>
public sealed record Brevfelt(string Navn, string? Tekst, string Kilde, Brevdel? Del = null)
{
    public bool ErTomt => string.IsNullOrWhiteSpace(Tekst) && Del is null;
}

/// <summary>Noget, brevet skal bruge, som mangler.</summary>
/// <param name="Navn">Feltets navn i skabelonen.</param>
/// <param name="Skrives">Er det noget, sagsbehandleren skriver? Ellers skal sagen have oplysningen.</param>
public sealed record Brevmangel(string Navn, string Hvad, bool Skrives);

/// <summary>Den, der skriver, og hvornår og hvordan brevet kommer frem.</summary>
/// <param name="Kontakt">Telefon og adresse i én linje, som borgeren kan bruge.</param>
/// <param name="Af">Den, der underskriver.</param>
public sealed record Brevramme(string Kommune, string Kontakt, string Af, DateOnly Dato, Lov.Fakta.Meddelelsesmåde Måde);

/// <summary>Et brev, før det er sat op: hvad der står, hvilken skabelon det er skrevet af, og hvad der mangler.</summary>
/// <param name="Skabeloner">Skabelonen selv og de fælles afsnit, hver med udgave.</param>
/// <param name="Felter">Det, der er sat ind, og hvor det er fra.</param>
public sealed record Brev(Skabelon Skabelon, Liste<string> Skabeloner, Brevramme Ramme, string Modtager, string Sagsnummer, string Overskrift, Liste<Brevdel> Dele,
    Liste<Brevfelt> Felter, Liste<Brevmangel> Mangler)
{
    /// <summary>Den rubrik, de regler, afgørelsen bygger på, står under; den er ikke med i målingen af læsbarhed.</summary>
    internal const string Regelfelt = "regler";

    /// <summary>Kan brevet sendes?</summary>
    public bool ErHelt => Mangler.Count == 0;

    /// <summary>Læsbarhedstallet for det, borgeren skal læse; paragrafferne sidst tæller ikke med.</summary>
    public int Lix => Læsbarhed.Lix(Dele.Where(d => !Felter.Any(f => f.Navn == Regelfelt && ReferenceEquals(f.Del, d))).SelectMany(d => d.Ord).Prepend(Overskrift));
}
