using System.Text;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Rækkernes id: hele tal, eller tekst, der ligger i én buffer.</summary>
public sealed class Idkolonne
{
    byte[] _tekst = [];
    int _længde;

    /// <summary>Er id hele tal? Ellers er de tekst.</summary>
    public bool ErTal { get; private set; }

    /// <summary>Står teksten, som den står i en CSV-fil, eventuelt i anførselstegn?</summary>
    public bool ErCsv { get; private set; }

    public long[] Tal { get; } = new long[Kolonner.Plads];

    /// <summary>Hvor rækkens tekst begynder, og hvor lang den er.</summary>
    public (int Fra, int Længde)[] Pladser { get; } = new (int, int)[Kolonner.Plads];

    public ReadOnlySpan<byte> Tekst(int i) => _tekst.AsSpan(Pladser[i].Fra, Pladser[i].Længde);

    /// <summary>Teksten uden CSV-filens anførselstegn.</summary>
    public string Indhold(int i)
    {
        var tekst = Encoding.UTF8.GetString(Tekst(i));
        return ErCsv && tekst.StartsWith('"') ? tekst[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : tekst;
    }

    public void BegyndTal() => (ErTal, ErCsv) = (true, false);

    /// <summary>De næste rækkers id er tekst, der lægges til én for én.</summary>
    public void BegyndTekst() => (ErTal, ErCsv, _længde) = (false, false, 0);

    /// <summary>De næste rækkers id står i en CSV-fils egne byte.</summary>
    public void BegyndCsv(byte[] fil) => (ErTal, ErCsv, _tekst) = (false, true, fil);

    public void Læg(int i, ReadOnlySpan<byte> tekst)
    {
        if (_tekst.Length - _længde < tekst.Length)
            Array.Resize(ref _tekst, Math.Max(_tekst.Length * 2, _længde + tekst.Length + 1024));
        tekst.CopyTo(_tekst.AsSpan(_længde));
        Pladser[i] = (_længde, tekst.Length);
        _længde += tekst.Length;
    }
}
