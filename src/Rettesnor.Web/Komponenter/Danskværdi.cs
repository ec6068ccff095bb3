using System.Globalization;

namespace Rettesnor.Web.Komponenter;

/// <summary>Læser det, der er skrevet i et felt; <c>null</c>, når det ikke kan læses.</summary>
internal static class Danskværdi
{
    /// <summary>Kalenderen sender åååå-mm-dd; mennesker skriver dag og måned først.</summary>
    private static readonly string[] Datoformer = ["d'/'M'/'yyyy", "d-M-yyyy", "d.M.yyyy", "d'/'M-yyyy", "yyyy-MM-dd"];

    private static readonly NumberFormatInfo Dansk = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static object? Dato(string tekst) =>
        DateOnly.TryParseExact(tekst, Datoformer, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dato) ? dato : null;

    public static object? Tal(string tekst) =>
        HarDanskeTusinder(tekst) && decimal.TryParse(tekst, NumberStyles.Number, Dansk, out var tal) && tal == decimal.Round(tal, 2) ? tal : null;

    /// <summary>Punktum skiller kun tusinder: »12.50« er hverken 12,50 eller 1250, men en tastefejl, der skal spørges til.</summary>
    private static bool HarDanskeTusinder(string tekst)
    {
        var grupper = tekst.Split(',')[0].Split('.');
        return grupper.Skip(1).All(g => g.Length == 3);
    }
}
