namespace Rettesnor.Lov.Fakta;

/// <summary>Finder hændelser, der peger i ring på hinanden.</summary>
static class Henvisningsring
{
    /// <param name="hændelser">Hændelserne på deres plads i filen; null, hvor en ikke er kendt eller er annulleret.</param>
    public static void Find(IReadOnlyList<Hændelse?> hændelser, Func<int, string> sti, Fejlliste fejl)
    {
        var gennemgang = new int[hændelser.Count + 1];
        for (var nr = 1; nr <= hændelser.Count; nr++)
        {
            var n = nr;
            while (n != 0 && gennemgang[n] == 0)
            {
                gennemgang[n] = nr;
                n = hændelser[n - 1]?.Hoved.Vedr ?? 0;
            }
            if (n != 0 && gennemgang[n] == nr)
                fejl.Tilføj(sti(n), "henvisningerne går i ring", "Lad kæden ende i en hændelse, der ikke peger tilbage");
        }
    }
}
