using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Regner rækkerne og skriver dem som CSV.</summary>
public sealed class Beregning(Csvhoved hoved, Satstabel tabel, DateOnly? kunMåned) : Stykke(hoved, tabel, kunMåned)
{
    /// <summary>Fire beløb og en måned fylder højst så mange tegn.</summary>
    const int HøjesteTal = 5 * 20 + 8;

    readonly Satstabel _tabel = tabel;
    readonly Kolonneregning _regning = new(tabel);
    readonly Resultater _resultater = new();
    byte[] _ud = [];
    int _længde;

    /// <summary>Filens første linje.</summary>
    public static ReadOnlySpan<byte> Hoved => "id,maaned,sats,fradrag,sanktion,beloeb\n"u8;

    public ReadOnlySpan<byte> Ud => _ud.AsSpan(0, _længde);

    protected override void Begynd() => _længde = 0;

    protected override void Brug(Kolonner rækker)
    {
        _regning.Regn(rækker, _resultater);
        for (var i = 0; i < rækker.Antal; i++)
        {
            var id = Id(i);
            if (_ud.Length - _længde < id.Length + HøjesteTal)
                Array.Resize(ref _ud, Math.Max(_ud.Length * 2, Stykkelæser.Størrelse + id.Length));
            var ud = _ud.AsSpan(_længde);
            id.CopyTo(ud);
            ud[id.Length] = (byte)',';
            var måned = _tabel[rækker.Sats[i]]!.Måned;
            var n = id.Length + 1;
            n += Csvtal.SkrivHel(ud[n..], måned.Year * 100 + måned.Month);
            n = Beløb(ud, n, _resultater.Sats[i]);
            n = Beløb(ud, n, _resultater.Fradrag[i]);
            n = Beløb(ud, n, _resultater.Sanktion[i]);
            n = Beløb(ud, n, _resultater.Beløb[i]);
            ud[n] = (byte)'\n';
            _længde += n + 1;
        }
    }

    static int Beløb(Span<byte> ud, int n, long øre)
    {
        ud[n] = (byte)',';
        return n + 1 + Csvtal.Skriv(ud[(n + 1)..], øre);
    }
}
