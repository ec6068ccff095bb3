namespace Rettesnor.Web.Sager;

/// <summary>Adresserne på en sags sider. Sagens nummer står i dem; navn og personnummer gør aldrig.</summary>
internal static class Sagssti
{
    public static string Af(string kommune, string sag) => $"/sag/{kommune}/{Uri.EscapeDataString(sag)}";

    /// <summary>Nummeret fra adressen: en skråstreg i et sagsnummer kommer kodet.</summary>
    public static string Nummer(string rutens) => rutens.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    public static string Registrer(string sag, string type, string? vedr = null) =>
        $"{sag}/registrer?type={Uri.EscapeDataString(type)}{(vedr is null ? "" : "&vedr=" + Uri.EscapeDataString(vedr))}";
}
