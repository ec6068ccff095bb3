using Rettesnor.Lov.AktivSocialpolitik;

namespace Rettesnor.Bestand.Sammenligning;

/// <summary>En gruppe i sammenligningen med sit navn.</summary>
public readonly record struct Gruppe(string Navn, Gruppetal Tal);

/// <summary>Hele sammenligningen: i alt, efter kategori, efter løn og for hvert par af dem.</summary>
public sealed record Sammenligningssvar(string Reform, Gruppetal[] Grupper)
{
    /// <summary>Det, reformen ændrer, sagt i ord.</summary>
    public IReadOnlyList<string> Ændringer { get; init; } = [];

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
