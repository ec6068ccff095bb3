using Rettesnor.Sagsbehandling.Klager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Klagens trin i ord.</summary>
internal static class Klageord
{
    public static string Trin(Klagetrin trin) => trin switch
    {
        Klagetrin.SkalVideresendes => "Skal straks til Ankestyrelsen",
        Klagetrin.SkalGenvurderes => "Skal vurderes igen her",
        Klagetrin.HosAnkestyrelsen => "Hos Ankestyrelsen",
        Klagetrin.Omgjort => "Afgørelsen er omgjort",
        _ => "Afgørelsen står",
    };
}
