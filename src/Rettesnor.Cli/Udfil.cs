using System.Runtime.InteropServices;

namespace Rettesnor.Cli;

/// <summary>En fil, der først får sit navn, når den er skrevet færdig; ellers slettes den.</summary>
sealed class Udfil(string fil) : IDisposable
{
    const string Ufærdig = ".ufaerdig";

    Stream? _strøm;
    bool _beholdt;

    public bool ErStandard => fil == "-";

    /// <summary>Det navn, filen har, til den er færdig.</summary>
    public string Foreløbig => fil + Ufærdig;

    public Stream Strøm => _strøm ??= ErStandard ? Console.OpenStandardOutput() : new FileStream(Foreløbig, FileMode.Create, FileAccess.Write, FileShare.None, 0);

    public void Behold()
    {
        _strøm?.Dispose();
        if (!ErStandard)
            File.Move(Foreløbig, fil, overwrite: true);
        _beholdt = true;
    }

    public void Dispose()
    {
        if (_beholdt)
            return;
        _strøm?.Dispose();
        if (!ErStandard)
            File.Delete(Foreløbig);
    }
}

/// <summary>Rækker med fejl: række, kolonne og grund. Filen findes kun, når der er nogen; er svaret på standarduddata, går de til fejluddata.</summary>
sealed class Fejlfil(string ud) : IDisposable
{
    readonly string? _navn = ud == "-" ? null : ud + ".fejl.csv";
    Udfil? _fil;
    TextWriter? _skriver;

    public void Skriv(long række, string kolonne, string grund)
    {
        if (_skriver is null)
        {
            _fil = _navn is null ? null : new(_navn);
            _skriver = _fil is null ? Console.Error : new StreamWriter(_fil.Strøm, leaveOpen: true);
            _skriver.Write("raekke,kolonne,grund\n");
        }
        _skriver.Write(string.Create(null, stackalloc char[256], $"{række},{kolonne},\"{grund.Replace("\"", "\"\"")}\"\n"));
    }

    /// <summary>Gemmer fejlene; var der ingen, fjernes en ældre fil med fejl.</summary>
    public void Behold()
    {
        Luk();
        _fil?.Behold();
        if (_fil is null && _navn is not null)
            File.Delete(_navn);
    }

    public void Dispose()
    {
        Luk();
        _fil?.Dispose();
    }

    /// <summary>Skriver det sidste; fejluddata bliver åbent.</summary>
    void Luk()
    {
        if (_fil is null)
            _skriver?.Flush();
        else
            _skriver?.Dispose();
        _skriver = null;
    }
}

/// <summary>Ctrl-C og en besked om at standse afbryder arbejdet i stedet for programmet; kommer den igen, standser programmet.</summary>
/// <remarks>Laves, før den første fil skrives, så ingen fil kan blive efterladt.</remarks>
sealed class Afbrydelse : IDisposable
{
    readonly CancellationTokenSource _kilde = new();
    readonly PosixSignalRegistration[] _signaler;

    public Afbrydelse() => _signaler = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(s => PosixSignalRegistration.Create(s, c =>
    {
        c.Cancel = !_kilde.IsCancellationRequested;
        _kilde.Cancel();
    }))];

    public CancellationToken Token => _kilde.Token;

    public void Dispose()
    {
        foreach (var signal in _signaler)
            signal.Dispose();
        _kilde.Dispose();
    }
}
