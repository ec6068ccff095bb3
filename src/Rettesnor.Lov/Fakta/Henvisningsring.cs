namespace Rettesnor.Lov.Fakta;

/// <summary>Finder hændelser, der peger i ring på hinanden.</summary>
static class Henvisningsring
{
    /// <param name="antal">Antallet af pladser i filen.</param>
    /// <param name="vedr">Nummeret på den hændelse, pladsen peger på.</param>
    /// <returns>Sandt, når mindst én ring er fundet og meldt.</returns>
    public static bool Find(int antal, Func<int, int?> vedr, Fejlliste fejl)
    {
        var før = fejl.Antal;
        var gennemgang = new int[antal + 1];
        for (var nr = 1; nr <= antal; nr++)
        {
            var n = nr;
            while (n != 0 && gennemgang[n] == 0)
            {
                gennemgang[n] = nr;
                n = vedr(n) ?? 0;
            }
            if (n != 0 && gennemgang[n] == nr)
                fejl.Tilføj(Hændelseslæser.Sti(n).Felt("vedr"), "henvisningerne går i ring", "Lad kæden ende i en hændelse, der ikke peger tilbage");
        }
        return fejl.Antal > før;
    }
}
