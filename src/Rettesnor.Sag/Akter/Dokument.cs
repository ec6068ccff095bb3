using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Akter;

public enum Dokumentart { Indgående, Udgående, Internt }

/// <summary>Et dokument på sagen: oplysninger om det her, indholdet krypteret i rækken før.</summary>
/// <param name="Dato">Dagen, det er modtaget eller lavet.</param>
/// <param name="Filnavn">Navnet, det hentes under.</param>
/// <param name="Fra">Afsenderen, når den kendes.</param>
/// <param name="Vedr">Hændelsen, det hører til.</param>
public sealed record Dokument(Akthoved Hoved, DateOnly Dato, Dokumentart Art, string Filnavn, string? Fra, string? Vedr) : Indholdsakt(Hoved)
{
    public static readonly Ordliste<Dokumentart> Arter = new("indgaaende", "udgaaende", "internt");

    public static readonly Sagsakttype Tabel = new("dokument", "Dokument",
        [
            .. Felter, Felt.Dag("dato", "Modtaget eller lavet den").Påkrævet(), Felt.Valg("art", Arter, "Ind, ud eller internt").Påkrævet(),
            Felt.Tekst("filnavn", "Filens navn").Påkrævet(), Felt.Tekst("fra", "Hvem det er fra"), Felt.Tekst("vedr", "Det, dokumentet hører til"),
        ],
        h => new Dokument(h, h.Felter.Dag("dato")!.Value, h.Felter.Valg("art", Arter)!.Value, h.Felter.Tekst("filnavn") ?? "", h.Felter.Tekst("fra"), h.Felter.Tekst("vedr")));
}
