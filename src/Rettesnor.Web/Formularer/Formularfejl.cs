using Rettesnor.Lov.Fakta;

namespace Rettesnor.Web.Formularer;

/// <summary>Sagslæserens fejl lagt ved de felter, de handler om.</summary>
internal static class Formularfejl
{
    /// <param name="nr">Hændelsens plads i sagen, fra 1.</param>
    public static Dictionary<string, string> VedFelter(IEnumerable<Fejl> fejl, int nr)
    {
        var begyndelse = $"$.haendelser[{nr - 1}].";
        var ud = new Dictionary<string, string>();
        foreach (var f in fejl)
            ud.TryAdd(f.Sti.StartsWith(begyndelse, StringComparison.Ordinal) ? f.Sti[begyndelse.Length..] : "", Besked(f));
        return ud;
    }

    private static string Besked(Fejl f) => f.Hvad == "feltet mangler" ? "Udfyld feltet" : char.ToUpperInvariant(f.Hvad[0]) + f.Hvad[1..] + ". " + f.Tilladt;
}
