using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Et krav om et antal samtaler inden vinduets sidste dag.</summary>
/// <remarks>LAB § 31; fælles for de fire samtaler (P-502) og overgangen i 2020 (P-512).</remarks>
static class Samtalekrav
{
    public static Svar Svar(Regel regel, Sagsbillede sag, Forløb forløb, DateOnly nøgledato, Periode vindue, IReadOnlyList<Samtale> samtaler, int krævet, string tekst, Værdi værdi)
    {
        var frist = vindue.TilOgMed;
        if (samtaler.Count >= krævet)
            return regel.Svar(forløb, nøgledato, Udfald.Opfyldt, tekst, frist, værdi, samtaler);
        if (!sag.Dag.Forbi(frist))
            return regel.Svar(forløb, nøgledato, Udfald.Afventer, tekst, frist, værdi, samtaler, Kontaktsamtaler.Hold);
        var (udfald, begrundelse, antagelser, grund) = Samtaletvivl.Brud(sag, vindue, nøgledato, tekst);
        return regel.Svar(forløb, nøgledato, udfald, begrundelse, frist, værdi, [.. samtaler, grund], antagelser: antagelser);
    }
}
