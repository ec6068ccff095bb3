using System.Diagnostics;
using System.Net;

namespace Rettesnor.Maaling;

/// <summary>En strøm af forespørgsler med fast takt. Serveren kan ikke bremse den: er et svar sent, sendes de næste alligevel.</summary>
/// <param name="takt">Forespørgsler i sekundet.</param>
/// <param name="adresser">Adressen på forespørgsel nummer n.</param>
sealed class Strøm(HttpClient klient, int takt, Func<int, string> adresser)
{
    /// <summary>Svartider i millisekunder, i rækkefølge efter varighed, og antallet af fejl.</summary>
    /// <param name="kassér">De første sekunder tæller ikke med.</param>
    public async Task<(double[] Tider, int Fejl, double Mellemstørrelse)> Kør(int sekunder, int kassér)
    {
        var (antal, spildt) = ((sekunder + kassér) * takt, kassér * takt);
        var svar = new Task<(double Tid, bool Fejl, long Bytes)>[antal];
        var begyndt = Stopwatch.GetTimestamp();
        for (var i = 0; i < antal; i++)
        {
            var skal = TimeSpan.FromSeconds((double)i / takt);
            if (skal - Stopwatch.GetElapsedTime(begyndt) is { Ticks: > 0 } vent)
                await Task.Delay(vent);
            var nr = i;
            svar[i] = Task.Run(() => Spørg(nr, begyndt, skal));
        }
        var talte = (await Task.WhenAll(svar))[spildt..];
        return ([.. talte.Select(s => s.Tid).Order()], talte.Count(s => s.Fejl), talte.Average(s => s.Bytes));
    }

    /// <summary>Tiden regnes fra det tidspunkt, forespørgslen skulle være sendt, så en kø hos afsenderen tæller med.</summary>
    async Task<(double, bool, long)> Spørg(int nr, long begyndt, TimeSpan skal)
    {
        try
        {
            using var svar = await klient.GetAsync(new Uri(adresser(nr), UriKind.Relative));
            var bytes = (await svar.Content.ReadAsByteArrayAsync()).LongLength;
            return ((Stopwatch.GetElapsedTime(begyndt) - skal).TotalMilliseconds, svar.StatusCode != HttpStatusCode.OK, bytes);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return ((Stopwatch.GetElapsedTime(begyndt) - skal).TotalMilliseconds, true, 0);
        }
    }
}
