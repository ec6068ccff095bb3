using Rettesnor.Sagsbehandling.Opgaver;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Overblikket;

/// <summary>Adresserne på en opgave og på det, der løser den.</summary>
internal static class Opgavesti
{
    public static string Af(string sag, string kode, string vedr) => $"{sag}/opgave?kode={Uri.EscapeDataString(kode)}&vedr={Uri.EscapeDataString(vedr)}";

    /// <summary>Den ene handling, der svarer på opgaven: formularen til hændelsen, ellers opgavens egen side. Bagefter vendes der tilbage til Overblik.</summary>
    public static string Handling(string sag, Opgaverække r) => Registrer(sag, r.Handlingskode, r.Vedr) is { } sti ? sti + "&retur=overblik" : Af(sag, r.Kode, r.Vedr);

    /// <summary>Den ene handling, der svarer på opgaven, når man står på sagen.</summary>
    public static string Handling(string sag, Opgave o) => Registrer(sag, o.Handlingskode, o.Vedr) ?? Af(sag, o.Kode, o.Vedr);

    public static string VenterPå(string kode) => kode switch
    {
        "laegen" => "lægen",
        "anden-myndighed" => "en anden myndighed",
        "andet" => "noget andet",
        _ => kode,
    };

    private static string? Registrer(string sag, string? kode, string vedr) => Typevalg.Find(kode).Type is null ? null : Sagssti.Registrer(sag, kode!, vedr);
}
