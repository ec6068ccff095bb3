using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Bestand.Rækker;

/// <summary>Satserne for hver måned, ordning og kategori, slået op én gang.</summary>
public sealed class Satstabel
{
    const int Ordninger = 2, Kategorier = 4, Måneder = 12;

    static readonly int s_førsteÅr = Skæringsdag.RessourceforløbIndført.Year;

    readonly Satssæt?[] _sæt;
    readonly Kendt[] _kender;

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
        _kender = [.. _sæt.Select(s => s?.Kender ?? 0)];
    }

    /// <summary>Pladsen i tabellen, eller -1, når måneden ikke findes eller ligger uden for de år, satserne er kendt.</summary>
    /// <param name="måned">Skrevet 202403.</param>
    public int Plads(int måned, int ordning, int kategori)
    {
        unchecked
        {
            var (år, nr) = ((uint)måned / 100, (uint)måned % 100);
            var plads = (((år - (uint)s_førsteÅr) * Måneder + nr - 1) * Ordninger + (uint)ordning) * Kategorier + (uint)kategori;
            return nr - 1 < Måneder && plads < (uint)_sæt.Length ? (int)plads : -1;
        }
    }

    /// <summary>Det, der kan regnes med på pladsen; intet på -1.</summary>
    public Kendt Kender(int plads) => plads < 0 ? 0 : _kender[plads];

    public int Antal => _sæt.Length;

    /// <summary>Satserne; null, når ordningen ikke fandtes den måned.</summary>
    public Satssæt? this[int plads] => _sæt[plads];

    public Satssæt? For(in Række r) => Plads(r.Måned.Year * 100 + r.Måned.Month, (int)r.Ordning, (int)r.Kategori) is >= 0 and var plads ? _sæt[plads] : null;
}
