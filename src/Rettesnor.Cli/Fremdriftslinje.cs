using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli;

/// <summary>Rækker, hastighed og tid tilbage på fejluddata: i en terminal på én linje, ellers sjældnere på hver sin.</summary>
sealed class Fremdriftslinje
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

    public void Slut(Fremdrift f) => Console.Error.WriteLine($"{(_terminal ? "\r" : "")}{Linje(f)}{(f.Fejl > 0 ? $", {Skrivemåde.Tal(f.Fejl, 0)} rækker med fejl" : "")}.   ");

    static string Linje(Fremdrift f) =>
        $"{Skrivemåde.Tal(f.Rækker, 0)} rækker, {Skrivemåde.Tal((decimal)(f.Rækker / Math.Max(f.Tid.TotalSeconds, 1e-6) / 1e6), 2)} mio. i sekundet";
}
