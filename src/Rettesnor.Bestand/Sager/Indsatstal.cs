using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Sager;

/// <summary>Tal om forløb og indsats, opgjort som på jobindsats.dk.</summary>
/// <remarks>
/// P-1201: andelen af ressourceforløb med en indsats i de første seks måneder; beskæftigelsesindsats, indsats efter serviceloven og sundhedsloven og ordinære timer tæller.
/// P-1202: et ydelsesforløb er dage i træk med ydelse; et nyt begynder efter mindst én dag uden.
/// </remarks>
public sealed class Indsatstal
{
    const int Måneder = 6;

    static readonly string[] s_tal = ["sager", "ydelsesforloeb", "forloeb_seks_maaneder", "med_indsats", "med_beskaeftigelse", "med_serviceloven", "med_sundhedsloven", "med_ordinaere_timer"];

    readonly long[] _tal = new long[s_tal.Length];

    public IEnumerable<(string Navn, long Antal)> Tal => s_tal.Zip(_tal);

    internal void Læg(Sagsbillede sag, DateOnly pr)
    {
        Tæl(0);
        Interlocked.Add(ref _tal[1], Ydelsesforløb(sag, pr));
        foreach (var forløb in sag.Ressourceforløb)
            if (forløb.Start.AddMonths(Måneder) is var udløb && udløb <= pr)
                Læg(sag, new Periode(forløb.Start, udløb.AddDays(-1)));
    }

    void Læg(Sagsbillede sag, Periode første)
    {
        bool Har(Func<Indsats, bool> art) => sag.Liste<Indsats>().Any(i => første.Indeholder(i.Fra) && art(i));
        var fundet = new[]
        {
            Har(i => i.Art is not (Indsatsart.Serviceloven or Indsatsart.Sundhedsloven or Indsatsart.Fritid or Indsatsart.Andet)),
            Har(i => i.Art == Indsatsart.Serviceloven), Har(i => i.Art == Indsatsart.Sundhedsloven), sag.Liste<OrdinæreTimer>().Any(t => første.Indeholder(t.Fra)),
        };
        Tæl(2);
        if (fundet.Any(f => f))
            Tæl(3);
        for (var i = 0; i < fundet.Length; i++)
            if (fundet[i])
                Tæl(4 + i);
    }

    static int Ydelsesforløb(Sagsbillede sag, DateOnly pr)
    {
        var (antal, til) = (0, (DateOnly?)null);
        foreach (var forløb in sag.Forløb.Where(f => f.Start <= pr).OrderBy(f => f.Start))
        {
            if (til is not { } sidste || forløb.Start > sidste.AddDays(1))
                antal++;
            var slut = forløb.YdelseTil ?? pr;
            til = til > slut ? til : slut;
        }
        return antal;
    }

    void Tæl(int plads) => Interlocked.Increment(ref _tal[plads]);
}
