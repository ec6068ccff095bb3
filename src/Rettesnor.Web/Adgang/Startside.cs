using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Web.Adgang;

/// <summary>Siden, en bruger begynder på.</summary>
internal static class Startside
{
    public static string For(Bruger bruger) =>
        bruger.Må(Ærinde.SeLister) ? "/overblik"
        : bruger.Må(Ærinde.SeMinePersoner) ? "/personer"
        : bruger.Må(Ærinde.SeMinSag) ? "/min-sag"
        : bruger.Må(Ærinde.StyrBrugere) ? "/brugere"
        : "/bruger";
}
