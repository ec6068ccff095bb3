using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Klager;

/// <summary>Hvor en klage er på sin vej.</summary>
public enum Klagetrin { SkalVideresendes, SkalGenvurderes, HosAnkestyrelsen, Omgjort, Fastholdt }

/// <summary>En klages vej gennem kommunen og Ankestyrelsen: hvad der er sket, fristen, og hvad der er det næste.</summary>
/// <param name="Afgørelse">Den afgørelse, der klages over.</param>
/// <param name="Genvurdering">Kommunens genvurdering, når den er der.</param>
/// <param name="Anke">Ankestyrelsens afgørelse, når den er der.</param>
/// <param name="Ur">Lovens svar om fristen: fire uger for en rettidig klage, straks for en sen.</param>
public sealed record Klagegang(Klage Klage, Afgørelse? Afgørelse, Genvurdering? Genvurdering, Ankestyrelsen? Anke, Svar? Ur, Klagetrin Trin)
{
    /// <summary>Kom klagen efter fristen, så den straks skal videre (P-708)?</summary>
    public bool ErForSen => Ur?.Regel.Id == "P-708";

    /// <summary>Den hændelse, der fik afgørelsen til at falde; null, når den ikke er faldet.</summary>
    public Hændelse? Omgørelsen => Anke is { Udfald: Ankeudfald.Ændret or Ankeudfald.Hjemvist } ? Anke
        : Genvurdering is { Udfald: Genvurderingsudfald.Medhold or Genvurderingsudfald.Delvist } ? Genvurdering : null;

    /// <summary>Alle klager i sagen, den nyeste først.</summary>
    public static IReadOnlyList<Klagegang> Af(Sagsbillede sag)
    {
        var (fire, sen) = (Lovbog.Find("P-707")!.Besvar(sag).ToLookup(s => s.Vedr.Nr), Lovbog.Find("P-708")!.Besvar(sag).ToLookup(s => s.Vedr.Nr));
        return [.. sag.Liste<Klage>().Reverse().Select(k => Af(sag, k, sen[k.Nr].FirstOrDefault() ?? fire[k.Nr].FirstOrDefault()))];
    }

    static Klagegang Af(Sagsbillede sag, Klage klage, Svar? ur)
    {
        var genvurdering = sag.Liste<Genvurdering>().LastOrDefault(g => g.Vedrører(klage));
        var anke = sag.Liste<Ankestyrelsen>().LastOrDefault(a => a.Vedrører(klage));
        var trin = (anke, genvurdering) switch
        {
            ({ Udfald: Ankeudfald.Ændret or Ankeudfald.Hjemvist }, _) => Klagetrin.Omgjort,
            (not null, _) => Klagetrin.Fastholdt,
            (_, { Udfald: Genvurderingsudfald.Medhold or Genvurderingsudfald.Delvist }) => Klagetrin.Omgjort,
            (_, { Videresendt: not null }) => Klagetrin.HosAnkestyrelsen,
            (_, not null) => Klagetrin.SkalVideresendes,
            _ => ur?.Regel.Id == "P-708" ? Klagetrin.SkalVideresendes : Klagetrin.SkalGenvurderes,
        };
        return new(klage, sag.Nummer<Afgørelse>(klage.Hoved.Vedr!.Value), genvurdering, anke, ur, trin);
    }

    /// <summary>Hvad omgørelsen ændrede: forskellen mellem det, der var kendt dagen før den blev registreret, og nu.</summary>
    /// <returns>Null, når afgørelsen ikke er faldet, eller sagen ikke kunne vurderes med den viden.</returns>
    public Forskel? Virkning(Sag sag, DateOnly idag)
    {
        if (Omgørelsen is not { } omgørelse)
            return null;
        try
        {
            return Forskel.Mellem(Vurdering.Af(sag, idag, DanskTid.Dato(omgørelse.Registreret).AddDays(-1)), Vurdering.Af(sag, idag));
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }
}
