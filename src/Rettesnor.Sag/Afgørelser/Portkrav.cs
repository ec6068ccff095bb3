using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Afgørelser;

public enum Portstatus { Opfyldt, Mangler }

/// <summary>Noget, en afgørelse skal have, før den kan træffes og sendes.</summary>
/// <param name="Kode">Fast ord: dørens eller portens.</param>
/// <param name="Hvorfor">Hvad der er set, eller hvad der mangler.</param>
/// <param name="Gør">Hvad der skal gøres; null, når det er opfyldt.</param>
/// <param name="Vej">Hvor det gøres: »#« og feltets navn i formularen, eller en side under sagen. Null, når intet skema kan mende det.</param>
/// <param name="KanFraviges">Kan to personer gå videre alligevel?</param>
public sealed record Portkrav(string Kode, string Navn, Portstatus Status, string Hvorfor, string? Gør, string? Vej, Liste<Hjemmelversion> Hjemmel, bool KanFraviges)
{
    public bool Mangler => Status == Portstatus.Mangler;
}
