using System.Globalization;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Regner rækkerne og skriver dem som CSV, i kroner med to decimaler.</summary>
public sealed class Csvberegning(Stream ud, Satstabel tabel) : Beregning(tabel)
{
    /// <summary>Et id som tal, fire beløb og en måned fylder højst så mange tegn.</summary>
    const int HøjesteTal = 6 * 21 + 8;

    byte[] _byte = new byte[Stykkelæser.Størrelse];
    int _længde;

    /// <summary>Filens første linje.</summary>
    public static ReadOnlySpan<byte> Hoved => "id,maaned,sats,fradrag,sanktion,beloeb\n"u8;

    public override void Begynd() => _længde = 0;

    public override void Aflever() => ud.Write(_byte.AsSpan(0, _længde));

    protected override void Skriv(Kolonner rækker, Resultater r)
    {
        for (var i = 0; i < rækker.Antal; i++)
        {
            var højst = HøjesteTal + (rækker.Id.ErTal ? 0 : 2 * rækker.Id.Pladser[i].Længde + 2);
            if (_byte.Length - _længde < højst)
                Array.Resize(ref _byte, _byte.Length * 2 + højst);
            var linje = _byte.AsSpan(_længde, højst);
            var n = Id(linje, rækker.Id, i);
            linje[n++] = (byte)',';
            n += Csvtal.SkrivMåned(linje[n..], Måned(rækker.Sats[i]));
            n = Beløb(linje, n, r.Sats[i]);
            n = Beløb(linje, n, r.Fradrag[i]);
            n = Beløb(linje, n, r.Sanktion[i]);
            n = Beløb(linje, n, r.Beløb[i]);
            linje[n] = (byte)'\n';
            _længde += n + 1;
        }
    }

    static int Id(Span<byte> ud, Idkolonne id, int i)
    {
        if (id.ErTal)
            return id.Tal[i].TryFormat(ud, out var længde, provider: CultureInfo.InvariantCulture) ? længde : 0;
        var tekst = id.Tekst(i);
        if (!id.ErCsv)
            return Csvfelt.Skriv(ud, tekst);
        tekst.CopyTo(ud);
        return tekst.Length;
    }

    static int Beløb(Span<byte> ud, int n, long øre)
    {
        ud[n] = (byte)',';
        return n + 1 + Csvtal.Skriv(ud[(n + 1)..], øre);
    }
}
