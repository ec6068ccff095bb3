using System.Buffers;
using BenchmarkDotNet.Attributes;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Maaling;

/// <summary>En sag med omkring 60 hændelser og 24 måneder, led for led og hele vejen fra fil til svar.</summary>
[MemoryDiagnoser]
public class Sagsmåling
{
    static readonly DateOnly s_pr = new(2025, 2, 28);

    readonly byte[] _fil = Prøvefil.Læs();
    readonly ArrayBufferWriter<byte> _ud = new(1 << 20);
    Sag _sag = null!;
    Sagsbillede _billede = null!;
    Gennemgang _gennemgang = null!;
    Vurdering _vurdering = null!;

    [GlobalSetup]
    public void Forbered()
    {
        _sag = Sagslæser.Læs(_fil);
        _billede = Sagsbillede.Fold(_sag, s_pr);
        _gennemgang = Gennemgang.Af(_billede);
        _vurdering = Vurdering.Af(_sag, s_pr);
        _ = _vurdering.Handlinger;
    }

    [Benchmark(Description = "læse sagen")]
    public Sag Læsning() => Sagslæser.Læs(_fil);

    [Benchmark(Description = "folde sagen og svare med alle regler")]
    public Liste<Svar> Regler() => Vurdering.Svarene(_sag, s_pr);

    [Benchmark(Description = "vurdering uden handlinger")]
    public Vurdering UdenHandlinger() => Vurdering.Af(_sag, s_pr);

    [Benchmark(Description = "handlinger")]
    public Liste<Mulighed> Handlinger() => Mulighed.Af(_billede, s_pr, _gennemgang);

    [Benchmark(Description = "skrive vurderingen")]
    public int Skrivning() => Skriv(_vurdering);

    [Benchmark(Description = "det hele, fra fil til svar", Baseline = true)]
    public int Hele() => Skriv(Vurdering.Af(Sagslæser.Læs(_fil), s_pr));

    int Skriv(Vurdering vurdering)
    {
        _ud.ResetWrittenCount();
        Vurderingsskriver.Skriv(_ud, vurdering, indrykket: false);
        return _ud.WrittenCount;
    }
}
