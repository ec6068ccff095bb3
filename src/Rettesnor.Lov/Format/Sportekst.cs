using System.Text;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Skriver en forklaring som tekst, ét led på hver linje, indrykket under det tal, det bærer.</summary>
public static class Sportekst
{
    /// <param name="måned">Måneden, hjemlens udgave findes af.</param>
    public static void Skriv(StringBuilder ud, Spor spor, DateOnly måned, int niveau = 0)
    {
        ud.Append(' ', niveau * 2);
        ud.Append(spor.Navn ?? Ord.Regning[spor.Regning]).Append(": ").Append(Værdi(spor));
        if (spor.Led.Count > 0 && spor.Navn is not null)
            ud.Append(" = ").Append(Ord.Regning[spor.Regning]);
        if (spor.Andel is { } andel)
            ud.Append(' ').Append(andel);
        if (spor.Hjemmel is { } hjemmel)
            ud.Append(" [").Append(hjemmel.På(måned)).Append(']');
        if (spor.Sats is { Række.Kilde: { } kilde })
            ud.Append(" (").Append(kilde).Append(')');
        ud.Append('\n');
        foreach (var led in spor.Led)
            Skriv(ud, led, måned, niveau + 1);
    }

    static string Værdi(Spor spor) => spor.Enhed == Enhed.Kr
        ? spor.Værdi.ToString()
        : $"{Skrivemåde.Tal(spor.Værdi.SomAntal, spor.Værdi.SomAntal == decimal.Truncate(spor.Værdi.SomAntal) ? 0 : 2)} {Ord.Enhed[spor.Enhed]}";
}
