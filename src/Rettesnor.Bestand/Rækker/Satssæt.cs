using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Satserne for en måned, en ordning og en kategori; en sats, filen ikke kender, er null.</summary>
public sealed class Satssæt
{
    readonly Satsværdi? _under, _over;

    internal Satssæt(DateOnly måned, Ordning ordning, Ydelseskategori kategori, Ydelsessatser satser)
    {
        (Måned, Ordning, Kategori) = (måned, ordning, kategori);
        Sats = satser.For(kategori).Kendt(måned);
        BidragHøjst = satser.BidragspligtigHøjst.Kendt(måned);
        Grænse = satser.Lønindtægtsgrænse.Kendt(måned);
        PrTime = satser.PrTimeITilbud.Kendt(måned);
        TimerHøjst = satser.TimerITilbudHøjst.Kendt(måned);
        (_under, _over) = (satser.LønUnder.Kendt(måned), satser.LønOver.Kendt(måned));
        Ordlyd = Lønfradrag.Ordlyd(ordning == Ordning.Jobafklaring, måned);
        (Under, Over) = (_under?.SomAndel ?? default, _over?.SomAndel ?? default);
        KenderSats = Sats is not null && (!ErBidragspligtig || BidragHøjst is not null);
        KenderLøn = Grænse is not null && _under is not null && _over is not null;
        KenderTilbud = PrTime is not null && TimerHøjst is not null;
    }

    public DateOnly Måned { get; }
    public Ordning Ordning { get; }
    public Ydelseskategori Kategori { get; }
    public Satsværdi? Sats { get; }
    public Satsværdi? BidragHøjst { get; }
    public Satsværdi? Grænse { get; }
    public Satsværdi? PrTime { get; }
    public Satsværdi? TimerHøjst { get; }
    public Lønordlyd Ordlyd { get; }
    public Andel Under { get; }
    public Andel Over { get; }
    public bool KenderSats { get; }
    public bool KenderLøn { get; }
    public bool KenderTilbud { get; }
    public bool ErBidragspligtig => Kategori == Ydelseskategori.BidragspligtigUnder25;
}

/// <summary>Satserne for hver måned, ordning og kategori, slået op én gang.</summary>
public sealed class Satstabel
{
    const int Ordninger = 2, Kategorier = 4, Måneder = 12;

    static readonly int s_førsteÅr = Skæringsdag.RessourceforløbIndført.Year;

    readonly Satssæt?[] _sæt;

    public Satstabel(Satser satser)
    {
        var ydelsessatser = new Ydelsessatser(satser);
        var antal = (Skæringsdag.EfterprøvetTil.Year + 1 - s_førsteÅr) * Måneder;
        _sæt = new Satssæt?[antal * Ordninger * Kategorier];
        for (var i = 0; i < _sæt.Length; i++)
        {
            var måned = new DateOnly(s_førsteÅr, 1, 1).AddMonths(i / (Ordninger * Kategorier));
            var ordning = (Ordning)(i / Kategorier % Ordninger);
            if (måned >= (ordning == Ordning.Jobafklaring ? Skæringsdag.JobafklaringIndført : Skæringsdag.RessourceforløbIndført))
                _sæt[i] = new(måned, ordning, (Ydelseskategori)(i % Kategorier), ydelsessatser);
        }
    }

    /// <summary>Pladsen i tabellen, eller -1, når måneden ligger uden for de år, satserne er kendt.</summary>
    public int Plads(int år, int måned, int ordning, int kategori)
    {
        var plads = (((år - s_førsteÅr) * Måneder + måned - 1) * Ordninger + ordning) * Kategorier + kategori;
        return år < s_førsteÅr || plads >= _sæt.Length ? -1 : plads;
    }

    public int Antal => _sæt.Length;

    /// <summary>Satserne; null, når ordningen ikke fandtes den måned.</summary>
    public Satssæt? this[int plads] => _sæt[plads];

    public Satssæt? For(in Række r) => Plads(r.Måned.Year, r.Måned.Month, (int)r.Ordning, (int)r.Kategori) is >= 0 and var plads ? _sæt[plads] : null;
}
