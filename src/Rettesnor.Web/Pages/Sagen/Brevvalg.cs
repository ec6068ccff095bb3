using Rettesnor.Lov.Fakta;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Hvordan et brev skrives: enten registreres en hændelse sammen med det, eller det handler om en, der allerede er der.</summary>
/// <param name="Type">Hændelsestypen.</param>
/// <param name="Ny">Bliver hændelsen registreret sammen med brevet?</param>
/// <param name="Faste">Felter i hændelsen, brevet selv giver.</param>
internal sealed record Brevvalg(string Skabelon, string Type, bool Ny, params (string Felt, string Værdi)[] Faste)
{
    private static readonly Brevvalg[] s_alle =
    [
        new("hoering", "partshoering", true),
        new("indkaldelse", "indkaldelse", true, ("skriftlig", "true")),
        new("rettigheder", "vejledning", true, ("om", "rettigheder-og-pligter"), ("skriftlig", "true")),
        new("underretning", "underretning", true),
        new("klagekvittering", "klage", true),
        new("genvurdering", "genvurdering", true),
        new("videresendelse", "genvurdering", true, ("udfald", "fastholdt")),
        new("plan", "indsatsdel", false),
    ];

    /// <summary>De breve, der ikke er svar på en klage; de skrives fra klagens egen side.</summary>
    public static IEnumerable<Brevvalg> Almindelige => s_alle.Where(v => v.Type is not ("klage" or "genvurdering"));

    public static Brevvalg? Find(string? skabelon) => Array.Find(s_alle, v => v.Skabelon == skabelon);

    public Hændelsestype Tabel => Hændelsestyper.Find(Type)!;

    /// <summary>De hændelser i sagen, brevet kan handle om; den nyeste først.</summary>
    public IEnumerable<Hændelse> Emner(Sag sag) => Sagsbillede.Fold(sag, DateOnly.MaxValue).Hændelser.Where(h => h.Type == Type).Reverse();
}
