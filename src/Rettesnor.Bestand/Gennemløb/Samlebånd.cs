using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Gennemløb;

/// <summary>Læser, regner og afleverer en bestand på flere tråde; stykkerne afleveres i kildens orden.</summary>
/// <remarks>Hver tråd henter et stykke, regner det og venter på sin tur til at aflevere. Mens én læser eller skriver, regner de andre.</remarks>
/// <param name="fejl">Kaldes med rækkens nummer i kilden fra 1, kolonnens navn og grunden.</param>
/// <param name="fremdrift">Kaldes, når et stykke er afleveret.</param>
public sealed class Samlebånd(int tråde, Action<long, string, string> fejl, Action<Fremdrift> fremdrift)
{
    readonly Lock _kilden = new();
    readonly object _turen = new();
    readonly long _start = Stopwatch.GetTimestamp();
    long _hentet, _afleveret, _læst;
    bool _slut;
    ExceptionDispatchInfo? _undtagelse;
    Fremdrift _nået;

    /// <exception cref="FormatException">Kilden kan ikke bruges.</exception>
    /// <exception cref="OperationCanceledException">Gennemløbet er afbrudt.</exception>
    public Fremdrift Kør(IKilde kilde, Func<IModtager> ny, CancellationToken afbrudt)
    {
        var arbejdere = Enumerable.Range(0, tråde).Select(_ => (Stykke: kilde.NytStykke(), Modtager: ny())).ToArray();
        var hold = arbejdere[1..].Select(a => new Thread(() => Arbejd(kilde, a.Stykke, a.Modtager, afbrudt)) { IsBackground = true }).ToArray();
        foreach (var tråd in hold)
            tråd.Start();
        Arbejd(kilde, arbejdere[0].Stykke, arbejdere[0].Modtager, afbrudt);
        foreach (var tråd in hold)
            tråd.Join();
        _undtagelse?.Throw();
        return _nået with { Tid = Stopwatch.GetElapsedTime(_start) };
    }

    void Arbejd(IKilde kilde, IStykke stykke, IModtager modtager, CancellationToken afbrudt)
    {
        try
        {
            var (kolonner, fundet) = (new Kolonner(), new List<(long Række, Kolonne Kolonne, string Grund)>());
            Rækkefejl find = (række, kolonne, grund) => fundet.Add((række, kolonne, grund));
            while (Hent(stykke, afbrudt) is { } nr)
            {
                fundet.Clear();
                var rækker = 0L;
                modtager.Begynd();
                while (stykke.Læs(kolonner, find))
                {
                    modtager.Brug(kolonner);
                    rækker += kolonner.Antal;
                }
                lock (_turen)
                {
                    while (nr != _afleveret && _undtagelse is null)
                        Monitor.Wait(_turen);
                    if (_undtagelse is not null)
                        return;
                    modtager.Aflever();
                    Meld(kilde, stykke, rækker, fundet);
                    _afleveret++;
                    Monitor.PulseAll(_turen);
                }
            }
        }
        catch (Exception e)
        {
            lock (_turen)
            {
                _undtagelse ??= ExceptionDispatchInfo.Capture(e);
                Monitor.PulseAll(_turen);
            }
        }
    }

    /// <summary>Stykkets nummer, eller null, når der ikke er flere.</summary>
    /// <remarks>Afbrydelsen prøves, efter der er læst: den, der skriver til os, standses ofte af den samme Ctrl-C, og det ligner en slutning.</remarks>
    long? Hent(IStykke stykke, CancellationToken afbrudt)
    {
        lock (_kilden)
        {
            _slut = _slut || !stykke.Hent();
            afbrudt.ThrowIfCancellationRequested();
            return _slut ? null : _hentet++;
        }
    }

    void Meld(IKilde kilde, IStykke stykke, long rækker, List<(long Række, Kolonne Kolonne, string Grund)> fundet)
    {
        foreach (var (række, kolonne, grund) in fundet)
            fejl(_læst + række + 1, Kolonnekrav.For(kolonne).Navn, grund);
        _læst += stykke.Læst;
        _nået = new(_nået.Rækker + rækker, _nået.Fejl + fundet.Count, kilde.Andel, Stopwatch.GetElapsedTime(_start));
        fremdrift(_nået);
    }
}
