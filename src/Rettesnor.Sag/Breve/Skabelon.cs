using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Breve;

/// <summary>Hvad en linje i en skabelon bliver til.</summary>
public enum Linjeart { Overskrift, Mellemrubrik, Afsnit, Punkt, Indsat, Fælles }

/// <summary>En betingelse: feltet er der, eller feltet er der ikke.</summary>
public readonly record struct Linjebetingelse(string Felt, bool Er);

/// <summary>En linje i en skabelon.</summary>
/// <param name="Tekst">Ordene med {felter}; for en indsat del feltets navn, for et fælles afsnit skabelonens kode.</param>
public sealed record Skabelonlinje(Linjeart Art, Liste<Linjebetingelse> Betingelser, string Tekst);

/// <summary>Noget, sagsbehandleren selv skriver i brevet.</summary>
public sealed record Skrivefelt(string Navn, string Spørgsmål, bool Frivilligt);

/// <summary>En udgave af et brevs ordlyd. En udgave ændres ikke, når den har været i brug; en ny lægges ved siden af.</summary>
/// <param name="Kode">Filens navn: »sanktion«; fælles afsnit begynder med understreg.</param>
/// <param name="Slags">afgoerelse, hoering, indkaldelse, vejledning, klage eller plan; tom for et fælles afsnit.</param>
/// <param name="Fra">Den første dag, udgaven bruges på.</param>
/// <param name="Aftryk">SHA-256 af filen, så en ændret tekst ikke kan skjule sig bag et udgavenummer.</param>
public sealed record Skabelon(string Kode, int Udgave, string Navn, string Slags, DateOnly Fra, Liste<Skrivefelt> Skriver, Liste<Skabelonlinje> Linjer, string Aftryk)
{
    public const string Afgørelse = "afgoerelse";

    public bool ErAfgørelse => Slags == Afgørelse;

    public override string ToString() => $"{Kode} {Udgave}";
}
