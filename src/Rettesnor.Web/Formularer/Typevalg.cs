using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Formularer;

/// <summary>De hændelser, der kan vælges: hver type, og for en afgørelse hvert emne. Rettelser og annulleringer har deres egne sider.</summary>
internal static class Typevalg
{
    public static IReadOnlyList<SelectListItem> Alle { get; } = [.. Hændelsestyper.Alle.Where(t => t.Navn is not "rettelse" and not "annullering").SelectMany(Valg)];

    public static IReadOnlyList<SelectListItem> MedTomt { get; } = [new("Vælg", ""), .. Alle];

    /// <summary>Typen bag »samtale«, »afgoerelse:varighed« eller »vejledning:jobformidler«; ordet efter kolon er udsnittet, eller det første valg i formularen.</summary>
    public static (Hændelsestype? Type, string? Udsnit, KeyValuePair<string, string>? Valgt) Find(string? valg)
    {
        var dele = (valg ?? "").Split(':');
        if (Hændelsestyper.Find(dele[0]) is not { } type || type.Navn is "rettelse" or "annullering")
            return default;
        var ord = dele.ElementAtOrDefault(1);
        if (type.Variantfelt is not null)
            return type.Varianter.Any(v => v.Ord == ord) ? (type, ord, null) : default;
        return type.Felter.FirstOrDefault(f => f is { Art: Feltart.Valg, Krævet: true } && f.Ord.Contains(ord)) is { } felt ? (type, null, new(felt.Navn, ord!)) : (type, null, null);
    }

    private static IEnumerable<SelectListItem> Valg(Hændelsestype type) => type.Variantfelt is null
        ? [new(type.Betydning, type.Navn)]
        : type.Varianter.Select(v => new SelectListItem($"Afgørelse om {Hændelsestekst.Læselig(v.Ord)}", $"{type.Navn}:{v.Ord}"));
}
