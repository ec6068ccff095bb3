using BenchmarkDotNet.Attributes;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Maaling;

/// <summary>Månedernes beløb med hele forklaringen, for to år og for ti.</summary>
[MemoryDiagnoser]
public class Månedsmåling
{
    static readonly DateOnly s_start = new(2023, 3, 1);

    readonly Sag _sag = Sagslæser.Læs(Prøvefil.Læs());
    Sagsbillede _billede = null!;
    DateOnly _pr;

    [Params(24, 120)]
    public int Måneder { get; set; }

    /// <summary>Forløbet fortsætter uden afgørelse om det næste skridt, så der er ydelse i alle månederne.</summary>
    [GlobalSetup]
    public void Forbered()
    {
        _pr = s_start.AddMonths(Måneder).AddDays(-1);
        _billede = Sagsbillede.Fold(_sag, _pr);
        if (Regn().Count != Måneder)
            throw new InvalidOperationException($"Sagen har {Regn().Count} måneder.");
    }

    [Benchmark(Description = "måneder med forklaring")]
    public Liste<Ydelsesmåned> Regn() => Ydelsesmåned.Af(_billede, _pr, null, Satser.Gældende);
}
