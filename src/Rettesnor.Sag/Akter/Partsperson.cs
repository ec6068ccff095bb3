using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Akter;

public enum Partsrolle { Værge, Partsrepræsentant, Bisidder, Tolk }

/// <summary>En person omkring borgeren og hvordan vedkommende nås; loven ser kun, at der er en (hændelsen oplysning).</summary>
/// <param name="Ophørt">Rollen er forbi; den sidste akt om rollen og navnet gælder.</param>
public sealed record Partsperson(Akthoved Hoved, Partsrolle Rolle, string Navn, string? Kontakt, DateOnly Fra, bool Ophørt) : Sagsakt(Hoved)
{
    public static readonly Ordliste<Partsrolle> Roller = new("vaerge", "partsrepraesentant", "bisidder", "tolk");

    public static readonly Sagsakttype Tabel = new("part", "Person omkring borgeren",
        [
            Felt.Valg("rolle", Roller, "Rolle").Påkrævet(), Felt.Tekst("navn", "Navn").Påkrævet(), Felt.Tekst("kontakt", "Telefon, mail eller adresse"),
            Felt.Dag("fra", "Fra hvilken dag").Påkrævet(), Felt.Nej("ophoert", "Rollen er ophørt"),
        ],
        h => new Partsperson(h, h.Felter.Valg("rolle", Roller)!.Value, h.Felter.Tekst("navn") ?? "", h.Felter.Tekst("kontakt"), h.Felter.Dag("fra")!.Value, h.Felter.JaNej("ophoert") ?? false));

    /// <summary>Dem, der er der nu: den sidste akt om hver rolle og hvert navn, når den ikke siger ophørt.</summary>
    public static IEnumerable<Partsperson> Nu(IEnumerable<Sagsakt> akter) =>
        akter.OfType<Partsperson>().GroupBy(p => (p.Rolle, p.Navn)).Select(g => g.Last()).Where(p => !p.Ophørt).OrderBy(p => p.Rolle);
}
