using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli;

/// <summary>Rækker, hastighed og tid tilbage på fejluddata: i en terminal på én linje, ellers sjældnere på hver sin.</summary>
/// <param name="enhed">Det, der tælles: rækker eller sager.</param>
sealed class Fremdriftslinje(string enhed)
{
    readonly bool _terminal = !Console.IsErrorRedirected;
    double _næste = 1;

    public void Vis(Fremdrift f)
    {
        var sekunder = f.Tid.TotalSeconds;
        if (sekunder < _næste)
            return;
        _næste = sekunder + (_terminal ? 0.5 : 10);
        var tilbage = f.Andel is > 0 and < 1 and var andel ? $", {Skrivemåde.Tal((decimal)(sekunder * (1 - andel) / andel), 0)} s tilbage" : "";
        Console.Error.Write($"{(_terminal ? "\r" : "")}{Linje(f)}{tilbage}{(_terminal ? "   " : "\n")}");
    }

    public void Slut(Fremdrift f) => Console.Error.WriteLine($"{(_terminal ? "\r" : "")}{Linje(f)}{(f.Fejl > 0 ? $", {Skrivemåde.Tal(f.Fejl, 0)} {enhed} med fejl" : "")}.   ");

    string Linje(Fremdrift f)
    {
        var iSekundet = (decimal)(f.Rækker / Math.Max(f.Tid.TotalSeconds, 1e-6));
        var hastighed = iSekundet < 100_000 ? Skrivemåde.Tal(iSekundet, 0) : $"{Skrivemåde.Tal(iSekundet / 1_000_000, 2)} mio.";
        return $"{Skrivemåde.Tal(f.Rækker, 0)} {enhed}, {hastighed} i sekundet";
    }
}
