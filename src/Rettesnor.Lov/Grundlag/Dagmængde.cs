namespace Rettesnor.Lov.Grundlag;

/// <summary>Mængder af dage: en tidslinje, hvor kun dagene betyder noget.</summary>
public static class Dagmængde
{
    /// <summary>De forskellige dage i perioderne; overlap tælles én gang.</summary>
    public static Tidslinje<bool> Af(IEnumerable<Periode> perioder)
    {
        var ordnet = perioder.ToArray();
        if (ordnet.Length == 0)
            return Tidslinje<bool>.Tom;
        Array.Sort(ordnet, (a, b) => a.Fra.CompareTo(b.Fra));
        var ud = new List<(Periode, bool)>(ordnet.Length);
        var (fra, til) = (ordnet[0].Fra, ordnet[0].TilOgMed);
        foreach (var p in ordnet.AsSpan(1))
        {
            if (p.Fra <= til.AddDays(1))
                til = Periode.Senest(til, p.TilOgMed);
            else
            {
                ud.Add((new Periode(fra, til), true));
                (fra, til) = (p.Fra, p.TilOgMed);
            }
        }
        ud.Add((new Periode(fra, til), true));
        return Tidslinje<bool>.Af([.. ud]);
    }
}
