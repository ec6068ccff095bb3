namespace Rettesnor.Web.Pages.Sagen;

/// <summary>En sags sider, som de står under hovedet på dem alle.</summary>
internal static class Sagsmenu
{
    /// <summary>Sidens sti under sagen og dens navn; den tomme er sagen selv.</summary>
    public static (string Sti, string Tekst)[] Punkter { get; } = [("", "Sagen"), ("/journal", "Journal"), ("/dokumenter", "Dokumenter"), ("/parter", "Borgeren og parterne"), ("/afgoerelse", "Afgørelse"), ("/breve", "Breve"), ("/klager", "Klager")];
}
