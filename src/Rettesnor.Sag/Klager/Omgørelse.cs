using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Sagsbehandling.Klager;

/// <summary>Hvorfor en afgørelse blev omgjort, skrevet af den, der har læst afgørelsen i klagesagen: fejlen bundet til regel, paragraf og det brev, borgeren fik.</summary>
/// <param name="Vedr">Genvurderingen eller Ankestyrelsens afgørelse, ved sit navn i sagen.</param>
/// <param name="Regel">Reglens id i lovbogen; tom, når fejlen ikke hører til en.</param>
/// <param name="Paragraf">Hvor reglen står, i den ordlyd, der gjaldt.</param>
/// <param name="Skabelon">Skabelonen og udgaven af det brev, borgeren fik; tom, når brevet ikke er skrevet her.</param>
/// <param name="Lære">Hvad der skal gøres anderledes.</param>
public sealed record Omgørelse(Akthoved Hoved, DateOnly Dato, string Vedr, Omgørelsesgrund Grund, string? Regel, string? Paragraf, string? Skabelon, string? Lære) : Sagsakt(Hoved)
{
    public static readonly Sagsakttype Tabel = new("omgoerelse", "Hvorfor en afgørelse blev omgjort",
        [
            Felt.Dag("dato", "Dagen, den blev omgjort").Påkrævet(), Felt.Tekst("vedr", "Genvurderingen eller Ankestyrelsens afgørelse").Påkrævet(),
            new("grund", Feltart.Valg, "Hvorfor den faldt") { Ord = [.. Omgørelsesgrund.Alle.Select(g => g.Kode)], Krævet = true },
            Felt.Tekst("regel", "Reglen"), Felt.Tekst("paragraf", "Paragraffen"), Felt.Tekst("skabelon", "Det brev, borgeren fik"), Felt.Tekst("laere", "Hvad der skal gøres anderledes"),
        ],
        h => new Omgørelse(h, h.Felter.Dag("dato")!.Value, h.Felter.Tekst("vedr") ?? "", Omgørelsesgrund.Alle[(int)h.Felter["grund"]!], h.Felter.Tekst("regel"), h.Felter.Tekst("paragraf"), h.Felter.Tekst("skabelon"), h.Felter.Tekst("laere")));
}
