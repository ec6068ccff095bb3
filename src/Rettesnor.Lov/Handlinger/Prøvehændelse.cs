using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Handlinger;

/// <summary>Bygger en hændelse af tabellen, som om den stod i sagsfilen.</summary>
static class Prøvehændelse
{
    /// <param name="nr">Pladsen efter sagens sidste.</param>
    /// <param name="værdier">Felter ved navn; resten får deres standard.</param>
    public static Hændelse Byg(Hændelsestype type, int nr, params ReadOnlySpan<(string Felt, object? Værdi)> værdier) =>
        type.Byg(Fællesfelter.Hoved(type, nr, Felter(type.Felter, værdier)));

    /// <summary>En afgørelse med de dele, enhver afgørelse skal have, så kun det særlige ved den prøves.</summary>
    public static Hændelse Afgørelse(int nr, DateOnly dag, Afgørelsesemne om, params ReadOnlySpan<(string Felt, object? Værdi)> værdier) =>
        Byg(Fakta.Afgørelse.Tabel, nr, [("om", (int)om), (Fællesfelter.Dato, dag), ("klagevejledning", true), ("begrundelse", s_begrundelse), .. værdier]);

    const string Given = "Givet i afgørelsen";

    static readonly Feltværdier s_begrundelse = Felter(Fakta.Afgørelse.Tabel.Felter.First(f => f.Navn == "begrundelse").Under,
        ("regler", Given), ("hovedhensyn", Given), ("fakta", Given), ("borgerens_bemaerkninger", Given));

    static Feltværdier Felter(Liste<Felt> felter, params ReadOnlySpan<(string Felt, object? Værdi)> værdier)
    {
        var ud = new object?[felter.Count];
        for (var i = 0; i < ud.Length; i++)
            ud[i] = felter[i].Standard;
        foreach (var (felt, værdi) in værdier)
            ud[Feltlæser.Nummer(felter, felt)] = værdi;
        return new(felter, ud);
    }
}
