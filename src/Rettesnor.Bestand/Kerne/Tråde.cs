namespace Rettesnor.Bestand.Kerne;

/// <summary>Deler rækkerne mellem tråde. En ledig tråd tager den næste del, så en forsinket tråd ikke holder de andre op.</summary>
public static class Tråde
{
    /// <summary>Rækker i en del: så mange, at fordelingen intet koster, og så få, at trådene bliver færdige sammen.</summary>
    const int Del = 16 * Enkeltmåned.Blok;

    /// <param name="regn">Regner rækkerne fra det første tal og så mange som det andet.</param>
    public static void Kør(int antal, int tråde, Action<int, int> regn)
    {
        tråde = Math.Min(tråde, (antal + Del - 1) / Del);
        if (tråde <= 1)
        {
            regn(0, antal);
            return;
        }
        var næste = -1;
        Parallel.For(0, tråde, new ParallelOptions { MaxDegreeOfParallelism = tråde }, _ =>
        {
            for (var fra = (long)Interlocked.Increment(ref næste) * Del; fra < antal; fra = (long)Interlocked.Increment(ref næste) * Del)
                regn((int)fra, (int)Math.Min(Del, antal - fra));
        });
    }
}
