using Rettesnor.Bestand.Gennemløb;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Regner rækkerne og skriver svarene.</summary>
public abstract class Beregning(Satstabel tabel) : IModtager
{
    readonly Kolonneregning<GældendeLov> _regning = new(tabel);
    readonly Resultater _resultater = new();

    public void Brug(Kolonner rækker)
    {
        _regning.Regn(rækker, _resultater);
        Skriv(rækker, _resultater);
    }

    public abstract void Begynd();

    public abstract void Aflever();

    protected abstract void Skriv(Kolonner rækker, Resultater r);

    /// <summary>Rækkens måned, skrevet 202403.</summary>
    protected int Måned(int sats) => _måneder[sats];

    readonly int[] _måneder = [.. Enumerable.Range(0, tabel.Antal).Select(i => tabel[i] is { } s ? s.Måned.Year * 100 + s.Måned.Month : 0)];
}
