using System.Collections;

namespace Rettesnor.Lov.Grundlag;

/// <summary>Værdier over tid: ordnede perioder uden overlap. Uforanderlig.</summary>
/// <remarks>Sammenføjning går én gang gennem begge linjer; huller er tilladt og betyder »ingen værdi«.</remarks>
public sealed class Tidslinje<T> : IReadOnlyList<(Periode Periode, T Værdi)>, IEquatable<Tidslinje<T>>
{
    public static Tidslinje<T> Tom { get; } = new([]);

    readonly (Periode Periode, T Værdi)[] _led;

    Tidslinje((Periode, T)[] led) => _led = led;

    /// <summary>Bygger linjen af perioder i vilkårlig orden.</summary>
    /// <exception cref="ArgumentException">To perioder overlapper.</exception>
    public static Tidslinje<T> Af(params (Periode Periode, T Værdi)[] led)
    {
        if (led.Length == 0)
            return Tom;
        var ordnet = ((Periode Periode, T Værdi)[])led.Clone();
        Array.Sort(ordnet, (a, b) => a.Periode.Fra.CompareTo(b.Periode.Fra));
        for (var i = 1; i < ordnet.Length; i++)
            if (ordnet[i].Periode.Fra <= ordnet[i - 1].Periode.TilOgMed)
                throw new ArgumentException($"Perioderne {ordnet[i - 1].Periode} og {ordnet[i].Periode} overlapper.", nameof(led));
        return new(ordnet);
    }

    public int Count => _led.Length;
    public (Periode Periode, T Værdi) this[int index] => _led[index];

    /// <summary>Antal forskellige dage med en værdi.</summary>
    public int Dage
    {
        get
        {
            var sum = 0;
            foreach (var (periode, _) in _led)
                sum += periode.Dage;
            return sum;
        }
    }

    public bool Har(DateOnly dato, out T værdi)
    {
        foreach (var (periode, v) in _led)
            if (periode.Indeholder(dato))
            {
                værdi = v;
                return true;
            }
        værdi = default!;
        return false;
    }

    /// <summary>Den del af linjen, der ligger i perioden.</summary>
    public Tidslinje<T> Klip(Periode ramme)
    {
        var ud = new List<(Periode, T)>(_led.Length);
        foreach (var (periode, værdi) in _led)
            if (periode.Fælles(ramme) is { } fælles)
                ud.Add((fælles, værdi));
        return new([.. ud]);
    }

    /// <summary>De dage i rammen, hvor linjen ingen værdi har.</summary>
    public Tidslinje<TUd> Huller<TUd>(Periode ramme, TUd værdi)
    {
        var ud = new List<(Periode, TUd)>();
        var næste = ramme.Fra;
        foreach (var (periode, _) in Klip(ramme))
        {
            if (Periode.Mellem(næste, periode.Fra.AddDays(-1)) is { } hul)
                ud.Add((hul, værdi));
            næste = periode.TilOgMed.AddDays(1);
        }
        if (Periode.Mellem(næste, ramme.TilOgMed) is { } rest)
            ud.Add((rest, værdi));
        return Tidslinje<TUd>.Af([.. ud]);
    }

    /// <summary>Samler naboperioder med samme værdi.</summary>
    public Tidslinje<T> Pakket()
    {
        var ud = new List<(Periode Periode, T Værdi)>(_led.Length);
        foreach (var led in _led)
        {
            if (ud.Count > 0 && ud[^1] is var sidste && sidste.Periode.TilOgMed.AddDays(1) == led.Periode.Fra
                && EqualityComparer<T>.Default.Equals(sidste.Værdi, led.Værdi))
                ud[^1] = (new Periode(sidste.Periode.Fra, led.Periode.TilOgMed), led.Værdi);
            else
                ud.Add(led);
        }
        return new([.. ud]);
    }

    /// <summary>Føjer to linjer sammen; hvor begge har en værdi, afgør <paramref name="begge"/>.</summary>
    public Tidslinje<T> Sammen(Tidslinje<T> anden, Func<T, T, T> begge)
    {
        var ud = new List<(Periode, T)>(_led.Length + anden._led.Length);
        int i = 0, j = 0;
        var nået = DateOnly.MinValue;
        while (i < _led.Length || j < anden._led.Length)
        {
            var a = Rest(_led, i, nået);
            var b = Rest(anden._led, j, nået);
            if (a is null || (b is not null && b.Value.Periode.TilOgMed < a.Value.Periode.Fra))
            {
                ud.Add(b!.Value);
                j++;
            }
            else if (b is null || a.Value.Periode.TilOgMed < b.Value.Periode.Fra)
            {
                ud.Add(a.Value);
                i++;
            }
            else
            {
                var ((pa, va), (pb, vb)) = (a.Value, b.Value);
                if (pa.Fra < pb.Fra)
                    ud.Add((new Periode(pa.Fra, pb.Fra.AddDays(-1)), va));
                else if (pb.Fra < pa.Fra)
                    ud.Add((new Periode(pb.Fra, pa.Fra.AddDays(-1)), vb));
                var fælles = pa.Fælles(pb)!.Value;
                ud.Add((fælles, begge(va, vb)));
                nået = fælles.TilOgMed.AddDays(1);
                if (pa.TilOgMed == fælles.TilOgMed)
                    i++;
                if (pb.TilOgMed == fælles.TilOgMed)
                    j++;
            }
        }
        return new([.. ud]);
    }

    static (Periode Periode, T Værdi)? Rest((Periode Periode, T Værdi)[] led, int i, DateOnly nået) =>
        i >= led.Length ? null
        : led[i].Periode.Fra >= nået ? led[i]
        : (new Periode(nået, led[i].Periode.TilOgMed), led[i].Værdi);

    public bool Equals(Tidslinje<T>? anden) => anden is not null && _led.AsSpan().SequenceEqual(anden._led);
    public override bool Equals(object? obj) => Equals(obj as Tidslinje<T>);
    public override int GetHashCode() => _led.Length == 0 ? 0 : HashCode.Combine(_led.Length, _led[0], _led[^1]);
    public IEnumerator<(Periode Periode, T Værdi)> GetEnumerator() => ((IEnumerable<(Periode, T)>)_led).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public override string ToString() => string.Join(", ", _led.Select(l => $"{l.Periode}={l.Værdi}"));
}
