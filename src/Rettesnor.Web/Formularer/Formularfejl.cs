using Rettesnor.Lov.Fakta;

namespace Rettesnor.Web.Formularer;

/// <summary>Sagslæserens fejl lagt ved de felter, de handler om.</summary>
internal static class Formularfejl
{
    /// <param name="nr">Hændelsens plads i sagen, fra 1.</param>
    /// <param name="under">»med.« for en rettelse, hvis felter står et trin dybere.</param>
    public static Dictionary<string, string> VedFelter(IEnumerable<Fejl> fejl, int nr, string under = "")
    {
        var begyndelse = $"$.haendelser[{nr - 1}].{under}";
        var ud = new Dictionary<string, string>();
        foreach (var f in fejl)
            ud.TryAdd(f.Sti.StartsWith(begyndelse, StringComparison.Ordinal) ? f.Sti[begyndelse.Length..] : "", Besked(f));
        return ud;
    }

    private static string Besked(Fejl f) => f.Hvad == "feltet mangler" ? "Udfyld feltet" : char.ToUpperInvariant(f.Hvad[0]) + f.Hvad[1..] + ". " + f.Tilladt;
}
