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
        Med(sag, sag.Mangler(nøgledato), begrundelse);

    /// <summary>Som <see cref="Brud"/>, for en regel der tæller tidligere forløb: de kan ligge før sagens historik, uanset hvor sen nøgledatoen er.</summary>
    public static (Udfald Udfald, string Begrundelse) BrudMedTidligere(Sagsbillede sag, DateOnly nøgledato, string begrundelse) =>
        Med(sag, sag.Sag.HistorikFra > Skæringsdag.RessourceforløbIndført ? Udfald.Uafklaret : sag.Mangler(nøgledato), begrundelse);

    static (Udfald, string) Med(Sagsbillede sag, Udfald udfald, string begrundelse) => (udfald, begrundelse + sag.Forbehold(udfald));
}
