using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>Et brev, som det er sendt: de præcise bytes i rækken før, og det, de er lavet af.</summary>
/// <param name="Skabelon">Brevets art: »afgoerelse«, »partshoering«.</param>
/// <param name="Udgave">Skabelonens udgave.</param>
/// <param name="Inddata">Det, skabelonen er udfyldt med, som JSON.</param>
/// <param name="Vedr">Hændelsen, brevet hører til.</param>
public sealed record Brev(Akthoved Hoved, DateOnly Dato, string Skabelon, string Udgave, string Modtager, string Inddata, string? Vedr) : Indholdsakt(Hoved)
{
    public static readonly Sagsakttype Tabel = new("brev", "Brev",
        [
            .. Felter, Felt.Dag("dato", "Brevets dag").Påkrævet(), Felt.Tekst("skabelon", "Skabelonen").Påkrævet(), Felt.Tekst("udgave", "Skabelonens udgave").Påkrævet(),
            Felt.Tekst("modtager", "Modtageren").Påkrævet(), Felt.Tekst("inddata", "Det, skabelonen er udfyldt med").Påkrævet(), Felt.Tekst("vedr", "Det, brevet hører til"),
        ],
        h => new Brev(h, h.Felter.Dag("dato")!.Value, h.Felter.Tekst("skabelon") ?? "", h.Felter.Tekst("udgave") ?? "", h.Felter.Tekst("modtager") ?? "", h.Felter.Tekst("inddata") ?? "", h.Felter.Tekst("vedr")));
}
