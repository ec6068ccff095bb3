using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Sager;

/// <summary>Sagslistens statusser i ord.</summary>
internal static class Statusord
{
    public const string UdenForløb = "uden-forloeb";

    public static IReadOnlyList<(string Kode, string Ord)> Alle { get; } =
        [(UdenForløb, "Uden forløb"), .. Enum.GetValues<Forløbsstatus>().Select(s => (Forløb.Statusser[s], Vurderingsvisning.Status(s)))];

    public static string Ord(string kode) => Alle.FirstOrDefault(s => s.Kode == kode).Ord ?? kode;

    public static Udtryk Mærke(string kode) => kode switch
    {
        "fortsaetter-uden-afgoerelse" => Udtryk.Advarsel,
        "i-gang" => Udtryk.Info,
        _ => Udtryk.Ingen,
    };

    /// <summary>Er fristen for noget åbent overskredet?</summary>
    public static bool ErOverskredet(DateOnly? frist, DateOnly idag) => frist is { } dag && dag < idag;
}
