using System.Globalization;

namespace Rettesnor.Web.Komponenter;

/// <summary>En værdi, som den står i et felt, der skal kunne rettes og sendes igen.</summary>
internal static class Feltværdi
{
    private static readonly NumberFormatInfo Komma = new() { NumberDecimalSeparator = "," };

    public static string? Skrevet(object? værdi) => værdi switch
    {
        null => null,
        DateOnly dato => dato.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        decimal tal => tal.ToString("0.##", Komma),
        bool ja => ja ? "true" : "false",
        IFormattable andet => andet.ToString(null, CultureInfo.InvariantCulture),
        _ => værdi.ToString(),
    };
}
