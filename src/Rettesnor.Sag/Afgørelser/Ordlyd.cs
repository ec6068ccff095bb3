using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling.Afgørelser;

/// <summary>De paragraffer, en afgørelse eller et brev bygger på, i den udgave, der gælder på dagen.</summary>
public static class Ordlyd
{
    /// <summary>Reglernes steder på dagen; har lovbogen svaret om hændelsen, er det svarets egen hjemmel.</summary>
    /// <param name="svar">Svarene om hændelsen.</param>
    public static Liste<Hjemmelversion> Af(IEnumerable<string> regler, DateOnly dag, IReadOnlyList<Svar>? svar = null)
    {
        var ud = new List<Hjemmelversion>();
        foreach (var id in regler)
            ud.AddRange(svar?.FirstOrDefault(s => s.Regel.Id == id) is { } fundet ? fundet.Hjemmel
                : Lovbog.Find(id) is { } regel && regel.Gælder(dag) ? regel.Hjemmel.Where(h => h.Gælder(dag)).Select(h => h.På(dag)) : []);
        return ud.Distinct().TilListe();
    }

    /// <summary>»Lov om aktiv socialpolitik § 69 b, stk. 1 (LBK 1004/2025)«.</summary>
    public static string Skrevet(Hjemmelversion h) => $"{Lovkilder.Lov(h.Lov).Titel} {h.Paragraf} ({h.Version})";

    /// <summary>Linjerne under »regler« i begrundelsen for en afgørelse: kriteriernes paragraffer og dem om form, i dagens ordlyd.</summary>
    public static string ForAfgørelse(Afgørelse a, IReadOnlyList<Svar> svar) =>
        string.Join('\n', Af(Afgørelsestyper.For(a).Kriterier.SelectMany(k => k.Regler).Where(id => svar.Any(s => s.Regel.Id == id)), a.Dato, svar)
            .Concat(Af(["P-712", "P-710", "P-703"], a.Dato)).Select(Skrevet).Distinct());
}
