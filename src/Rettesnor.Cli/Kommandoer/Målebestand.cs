using System.Diagnostics;
using System.Globalization;
using Rettesnor.Bestand.Kerne;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>En måned for mange personer, marts 2024: kolonnerne i hukommelsen og tiden for at regne dem.</summary>
/// <remarks>Personerne er dem, der står i kontraktens maaling.md, så summerne kan sammenlignes med dens.</remarks>
sealed class Målebestand
{
    public const ulong Frø = 20261122;

    const int Opvarmning = 3;

    static readonly DateOnly s_måned = new(2024, 3, 1);

    readonly byte[] _kategori, _jobafklaring;
    readonly int[] _løn, _anden, _sanktion;

    public Målebestand(int antal, ulong frø)
    {
        (_kategori, _jobafklaring) = (new byte[antal], new byte[antal]);
        (_løn, _anden, _sanktion) = (new int[antal], new int[antal], new int[antal]);
        var dagsatser = Dagsatser();
        for (var i = 0; i < antal; i++)
            Person(i, unchecked(frø + 8 * (ulong)i), dagsatser);
    }

    public Enkeltrækker Rækker => new() { Kategori = _kategori, MedUnder = _jobafklaring, Løn = _løn, AndenIndtægt = _anden, Sanktion = _sanktion };

    /// <summary>Ydelsen for alle; svaret er én linje JSON med tiderne og to kontrolsummer.</summary>
    public string Pop(int gange, int tråde)
    {
        var (måned, ud) = (Enkeltmåned.Den(s_måned, Satser.Gældende), new int[_løn.Length]);
        var tider = Tag(gange, () => Tråde.Kør(ud.Length, tråde, (fra, antal) => måned.Regn(Rækker.Del(fra, antal), ud.AsSpan(fra, antal))));
        var (s1, s2) = (0L, 0L);
        for (var i = 0; i < ud.Length; i++)
            (s1, s2) = (s1 + ud[i], s2 + (long)ud[i] * (i % 1009 + 1));
        return Linje(tider, s1, s2);
    }

    /// <summary>Ydelsen før og efter en grænse på 17.000 kr. og 50 pct. over den: den samlede ændring og antallet, der får mere.</summary>
    public string Reform(int gange, int tråde)
    {
        var satser = Satser.Gældende;
        var reform = new Enkeltreform(Enkeltmåned.Den(s_måned, satser),
            Enkeltmåned.Den(s_måned, Ændret(Ændret(satser, "loenindtaegtsgraense", 17_000), "loenfradrag-over-graensen", 50)));
        var (ændring, vindere) = (0L, 0L);
        var tider = Tag(gange, () =>
        {
            (ændring, vindere) = (0, 0);
            Tråde.Kør(_løn.Length, tråde, (fra, antal) =>
            {
                var (sum, flere) = reform.Regn(Rækker.Del(fra, antal));
                Interlocked.Add(ref ændring, sum);
                Interlocked.Add(ref vindere, flere);
            });
        });
        return Linje(tider, ændring, vindere);
    }

    static Satser Ændret(Satser satser, string navn, decimal værdi) => satser.Med(navn, [new Satsrække(s_måned, null, værdi, Satsstatus.Reform, null, null)]);

    void Person(int i, ulong x, int[] dagsatser)
    {
        var (h1, h2, c, d) = (Splitmix(x + 1), Splitmix(x + 2), Splitmix(x) % 10, Splitmix(x + 4) % 10);
        _kategori[i] = (byte)(c < 5 ? Ydelseskategori.IkkeForsørger : c < 9 ? Ydelseskategori.Forsørger : Ydelseskategori.HjemmeboendeUnder25);
        _løn[i] = h1 % 2 == 0 ? 0 : (int)((h1 >> 1) % 3_000_001);
        _anden[i] = h2 % 10 == 0 ? (int)((h2 >> 8) % 1_000_001) : 0;
        _jobafklaring[i] = (byte)(Splitmix(x + 3) % 3 == 0 ? 1 : 0);
        _sanktion[i] = (int)(d < 7 ? 0 : d - 6) * dagsatser[_kategori[i]];
    }

    static int[] Dagsatser()
    {
        var satser = new Ydelsessatser(Satser.Gældende);
        return [.. new[] { satser.Forsørger, satser.IkkeForsørger, satser.Hjemmeboende }.Select(s =>
            (int)Dagsats.Fuld(s.På(s_måned).Beløb, Kroner.Antal(Dagsats.Måneder), Kroner.Antal(Dagsats.Hverdage)).IØre)];
    }

    static ulong Splitmix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
            x = (x ^ x >> 27) * 0x94D049BB133111EB;
            return x ^ x >> 31;
        }
    }

    static double[] Tag(int gange, Action arbejde)
    {
        var tider = new double[gange];
        for (var i = -Opvarmning; i < gange; i++)
        {
            var start = Stopwatch.GetTimestamp();
            arbejde();
            if (i >= 0)
                tider[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        return tider;
    }

    string Linje(double[] tider, long s1, long s2) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"n":{{_løn.Length}},"times":[{{string.Join(',', tider.Select(t => t.ToString("0.000000000", CultureInfo.InvariantCulture)))}}],"s1":{{s1}},"s2":{{s2}}}""");
}
