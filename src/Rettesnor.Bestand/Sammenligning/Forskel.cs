using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>Rækkerne regnet før og efter en reform, lagt sammen efter kategori og løn.</summary>
public sealed class Forskel(Satstabel før, Kolonneregning gammel, Kolonneregning ny, Gruppetal[] iAlt) : IModtager
{
    /// <summary>Den løn, der lægges til for at måle, hvor meget ydelsen falder: 100 kr. i øre.</summary>
    public const int EkstraLøn = 10_000;

    public const int Kategorier = 4;

    /// <summary>Løn under så mange kroner hører til båndet; det første er ingen løn, det sidste resten.</summary>
    public static IReadOnlyList<int> Løngrænser { get; } = [0, 5_000, 10_000, 15_000, 20_000, 30_000];

    /// <summary>Loven, som den er, med satserne før og efter.</summary>
    public Forskel(Satstabel før, Satstabel efter, Gruppetal[] iAlt) : this(før, new Kolonneregning<GældendeLov>(før), new Kolonneregning<GældendeLov>(efter), iAlt)
    {
    }

    readonly Resultater _a = new(), _b = new(), _a2 = new(), _b2 = new();

    public static int Bånd => Løngrænser.Count + 1;

    readonly Gruppetal[] _grupper = NyeGrupper();

    /// <summary>Tomme grupper, kategori for kategori.</summary>
    public static Gruppetal[] NyeGrupper() => new Gruppetal[Kategorier * Bånd];

    public static string Båndnavn(int bånd) => bånd switch
    {
        0 => "ingen løn",
        _ when bånd == Løngrænser.Count => $"{Skrivemåde.Tal(Løngrænser[^1], 0)} kr. og mere",
        1 => $"under {Skrivemåde.Tal(Løngrænser[1], 0)} kr.",
        _ => $"{Skrivemåde.Tal(Løngrænser[bånd - 1], 0)} til {Skrivemåde.Tal(Løngrænser[bånd], 0)} kr.",
    };

    public void Begynd() => Array.Clear(_grupper);

    public void Aflever()
    {
        for (var i = 0; i < iAlt.Length; i++)
            iAlt[i].Læg(_grupper[i]);
    }

    public void Brug(Kolonner rækker)
    {
        gammel.Regn(rækker, _a);
        ny.Regn(rækker, _b);
        gammel.Regn(rækker, _a2, EkstraLøn);
        ny.Regn(rækker, _b2, EkstraLøn);
        for (var i = 0; i < rækker.Antal; i++)
        {
            ref var g = ref _grupper[(int)før[rækker.Sats[i]]!.Kategori * Bånd + Båndet(rækker.Løn[i])];
            var ændring = _b.Beløb[i] - _a.Beløb[i];
            g.Antal++;
            g.Før += _a.Beløb[i];
            g.Efter += _b.Beløb[i];
            g.FaldFør += _a.Beløb[i] - _a2.Beløb[i];
            g.FaldEfter += _b.Beløb[i] - _b2.Beløb[i];
            if (ændring > 0)
                (g.Vindere, g.Vundet) = (g.Vindere + 1, g.Vundet + ændring);
            else if (ændring < 0)
                (g.Tabere, g.Tabt) = (g.Tabere + 1, g.Tabt - ændring);
        }
    }

    static int Båndet(int løn)
    {
        if (løn == 0)
            return 0;
        var bånd = 1;
        while (bånd < Løngrænser.Count && løn >= Løngrænser[bånd] * 100)
            bånd++;
        return bånd;
    }
}
