using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>Et notat i sagen: det, der er sagt, set eller aftalt.</summary>
/// <param name="Vedr">Hændelsen, notatet hører til, ved sit navn i sagen.</param>
public sealed record Notat(Akthoved Hoved, DateOnly Dato, string? Emne, string Tekst, string? Vedr) : Sagsakt(Hoved)
{
    public static readonly Sagsakttype Tabel = new("notat", "Notat",
        [Felt.Dag("dato", "Dagen").Påkrævet(), Felt.Tekst("emne", "Emne"), Felt.Tekst("tekst", "Notatet").Påkrævet(), Felt.Tekst("vedr", "Det, notatet hører til")],
        h => new Notat(h, h.Felter.Dag("dato")!.Value, h.Felter.Tekst("emne"), h.Felter.Tekst("tekst") ?? "", h.Felter.Tekst("vedr")));
}
