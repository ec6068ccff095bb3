using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Det, der kan mangle i sagen, fordi den først er ført fra en bestemt dag.</summary>
/// <remarks>Sagsfilens <c>historik_fra</c>.</remarks>
static class Historik
{
    /// <summary>Et brud, der hviler på, at noget ikke står i sagen: uafklaret, når det kan ligge før sagens historik.</summary>
    /// <param name="nøgledato">Reglens nøgledato for emnet.</param>
    public static (Udfald Udfald, string Begrundelse) Brud(Sagsbillede sag, DateOnly nøgledato, string begrundelse) =>
        sag.KanMangleFør(nøgledato)
            ? (Udfald.Uafklaret, $"{begrundelse} Sagen er først ført fra {sag.Sag.HistorikFra!.Value.Skrevet()}; det, der mangler, kan være sket før og ikke stå her.")
            : (Udfald.Brudt, begrundelse);
}
