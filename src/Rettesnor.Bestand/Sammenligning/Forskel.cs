using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>En gruppes tal før og efter reformen, i øre.</summary>
public record struct Gruppetal
{
    public long Antal { get; set; }
    public long Før { get; set; }
    public long Efter { get; set; }
    public long Vindere { get; set; }
    public long Tabere { get; set; }
    public long Vundet { get; set; }
    public long Tabt { get; set; }
    public long FaldFør { get; set; }
    public long FaldEfter { get; set; }

    public readonly long Ændring => Efter - Før;

    /// <summary>Så meget falder ydelsen i gennemsnit, når lønnen stiger 100 kr., i procent.</summary>
    public readonly decimal MarginalFør => Antal == 0 ? 0 : decimal.Round((decimal)FaldFør / Antal / Forskel.EkstraLøn * 100, 1);

    public readonly decimal MarginalEfter => Antal == 0 ? 0 : decimal.Round((decimal)FaldEfter / Antal / Forskel.EkstraLøn * 100, 1);

    public void Læg(in Gruppetal g)
    {
        (Antal, Før, Efter, Vindere, Tabere) = (Antal + g.Antal, Før + g.Før, Efter + g.Efter, Vindere + g.Vindere, Tabere + g.Tabere);
        (Vundet, Tabt, FaldFør, FaldEfter) = (Vundet + g.Vundet, Tabt + g.Tabt, FaldFør + g.FaldFør, FaldEfter + g.FaldEfter);
    }
}

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
        _ when bånd == Løngrænser.Count => $"{Løngrænser[^1]} kr. og mere",
        1 => $"under {Løngrænser[1]} kr.",
        _ => $"{Løngrænser[bånd - 1]} til {Løngrænser[bånd]} kr.",
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

/// <summary>En gruppe i sammenligningen med sit navn.</summary>
public readonly record struct Gruppe(string Navn, Gruppetal Tal);

/// <summary>Hele sammenligningen: i alt, efter kategori, efter løn og for hvert par af dem.</summary>
public sealed record Sammenligningssvar(string Reform, Gruppetal[] Grupper)
{
    public Gruppetal IAlt => Sum(_ => true);
    public IReadOnlyList<Gruppe> EfterKategori => [.. Enumerable.Range(0, Forskel.Kategorier).Select(k => new Gruppe(Kategori(k), Sum(i => i / Forskel.Bånd == k)))];
    public IReadOnlyList<Gruppe> EfterLøn => [.. Enumerable.Range(0, Forskel.Bånd).Select(b => new Gruppe(Forskel.Båndnavn(b), Sum(i => i % Forskel.Bånd == b)))];

    public static string Kategori(int kategori) => ((Ydelseskategori)kategori) switch
    {
        Ydelseskategori.Forsørger => "forsørger",
        Ydelseskategori.IkkeForsørger => "ikke-forsørger",
        Ydelseskategori.HjemmeboendeUnder25 => "hjemmeboende under 25 år",
        _ => "bidragspligtig under 25 år",
    };

    Gruppetal Sum(Func<int, bool> med)
    {
        var sum = new Gruppetal();
        for (var i = 0; i < Grupper.Length; i++)
            if (med(i))
                sum.Læg(Grupper[i]);
        return sum;
    }
}
