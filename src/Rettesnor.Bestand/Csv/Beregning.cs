using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Et stykke af filen: linjer ind, linjer ud, og de fejl, der er fundet.</summary>
sealed class Beregning
{
    /// <summary>Fire beløb og en måned fylder højst så mange tegn.</summary>
    const int HøjesteTal = 5 * 20 + 8;

    readonly Satstabel _tabel;
    readonly Rækkelæser _læser;
    readonly Kolonneregning _regning;
    readonly Kolonner _kolonner = new();
    readonly Resultater _resultater = new();
    int _linjer;

    public Beregning(Csvhoved hoved, Satstabel tabel, DateOnly? kunMåned)
    {
        (_tabel, _regning) = (tabel, new(tabel));
        _læser = new(hoved, tabel, kunMåned, (linje, kolonne, grund) => Fejl.Add((_linjer + linje, kolonne, grund)));
    }

    public byte[] Ind = [];
    public int IndLængde { get; set; }
    public byte[] Ud { get; private set; } = [];
    public int UdLængde { get; private set; }

    /// <summary>Linjer i stykket, også dem med fejl.</summary>
    public int Linjer => _linjer;

    public int Rækker { get; private set; }

    /// <summary>Linjens nummer i stykket fra 0.</summary>
    public List<(long Linje, Kolonne Kolonne, string Grund)> Fejl { get; } = [];

    public void Regn()
    {
        (UdLængde, _linjer, Rækker) = (0, 0, 0);
        Fejl.Clear();
        for (var fra = 0; fra < IndLængde;)
        {
            var (læst, linjer) = _læser.Læs(Ind.AsSpan(0, IndLængde), fra, _kolonner);
            _regning.Regn(_kolonner, _resultater);
            Skriv();
            fra += læst;
            _linjer += linjer;
            Rækker += _kolonner.Antal;
        }
    }

    void Skriv()
    {
        var ind = Ind.AsSpan(0, IndLængde);
        for (var i = 0; i < _kolonner.Antal; i++)
        {
            var (fra, længde) = _læser.Id[i];
            if (Ud.Length - UdLængde < længde + HøjesteTal)
            {
                var større = new byte[Math.Max(Ud.Length * 2, Stykkelæser.Størrelse + længde)];
                Ud.AsSpan(0, UdLængde).CopyTo(større);
                Ud = større;
            }
            var ud = Ud.AsSpan(UdLængde);
            ind.Slice(fra, længde).CopyTo(ud);
            ud[længde] = (byte)',';
            var n = længde + 1;
            var måned = _tabel[_kolonner.Sats[i]]!.Måned;
            n += Csvtal.SkrivHel(ud[n..], måned.Year * 100 + måned.Month);
            n = Beløb(ud, n, _resultater.Sats[i]);
            n = Beløb(ud, n, _resultater.Fradrag[i]);
            n = Beløb(ud, n, _resultater.Sanktion[i]);
            n = Beløb(ud, n, _resultater.Beløb[i]);
            ud[n] = (byte)'\n';
            UdLængde += n + 1;
        }
    }

    static int Beløb(Span<byte> ud, int n, long øre)
    {
        ud[n] = (byte)',';
        return n + 1 + Csvtal.Skriv(ud[(n + 1)..], øre);
    }
}
