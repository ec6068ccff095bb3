using System.Globalization;

namespace Rettesnor.Lov.Grundlag;

/// <summary>Dansk skrivemåde for datoer, beløb og tal; uafhængig af maskinens sprog.</summary>
public static class Skrivemåde
{
    static readonly string[] s_måneder =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    static readonly string[] s_dage = [.. Enumerable.Range(1, 31).Select(dag => $"{dag}. ")];

    const int FørsteÅr = 1900;

    static readonly string[] s_år = [.. Enumerable.Range(FørsteÅr, 400).Select(år => år.ToString(CultureInfo.InvariantCulture))];

    static string År(int år) => år - FørsteÅr is var plads && plads >= 0 && plads < s_år.Length ? s_år[plads] : år.ToString(CultureInfo.InvariantCulture);

    /// <summary>»1. marts 2022«.</summary>
    public static string Skrevet(this DateOnly dato) => string.Concat(s_dage[dato.Day - 1], s_måneder[dato.Month - 1], " ", År(dato.Year));

    /// <summary>»marts 2022«.</summary>
    public static string SkrevetMåned(this DateOnly dato) => $"{s_måneder[dato.Month - 1]} {dato.Year}";

    /// <summary>»1. marts 2022 til 30. april 2022«.</summary>
    public static string Skrevet(this Periode periode) => $"{periode.Fra.Skrevet()} til {periode.TilOgMed.Skrevet()}";

    /// <summary>»1 dag«, »30 dage«.</summary>
    public static string Dage(int antal) => antal == 1 ? "1 dag" : $"{antal} dage";

    /// <summary>»1.234,50«: punktum mellem tusinder, komma før øre.</summary>
    public static string Skrevet(this Kroner beløb) => Tal(beløb.IKroner, 2);

    /// <summary>Et tal med dansk skilletegn og højst det givne antal decimaler; hele tal uden decimaler.</summary>
    public static string Tal(decimal tal, int decimaler)
    {
        Span<char> buffer = stackalloc char[64];
        Math.Round(tal, decimaler, MidpointRounding.AwayFromZero).TryFormat(buffer, out var længde, decimaler == 0 ? "N0" : "N" + (char)('0' + decimaler), CultureInfo.InvariantCulture);
        for (var i = 0; i < længde; i++)
            buffer[i] = buffer[i] switch { ',' => '.', '.' => ',', var c => c };
        return new string(buffer[..længde]);
    }

    /// <summary>»a, b og c«.</summary>
    public static string Opremset(IReadOnlyList<string> ord) => ord.Count switch
    {
        0 => "",
        1 => ord[0],
        _ => string.Join(", ", ord.Take(ord.Count - 1)) + " og " + ord[^1],
    };
}
