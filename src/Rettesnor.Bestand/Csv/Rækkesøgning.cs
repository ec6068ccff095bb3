using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Csv;

/// <summary>Finder én række i filen efter dens nummer.</summary>
public static class Rækkesøgning
{
    /// <param name="nr">Rækkens nummer; den første efter kolonnenavnene er 1.</param>
    /// <returns>Rækken, eller grunden til, at den ikke kan regnes; ingen af delene, når filen er kortere.</returns>
    public static (Række? Række, string? Grund) Find(Stream ind, Satstabel tabel, long nr)
    {
        var læser = new Stykkelæser(ind);
        var hoved = Csvhoved.Læs(læser.Hoved());
        var buffer = Array.Empty<byte>();
        var (linje, kolonner) = (0L, new Kolonner());
        string? grund = null;
        var rækker = new Rækkelæser(hoved, tabel, null, (_, kolonne, hvad) => grund = $"Række {nr}, {Csvhoved.Navn(kolonne)}: {hvad}");
        while (læser.Næste(ref buffer) is > 0 and var længde)
            for (var fra = 0; fra < længde; linje++)
            {
                grund = null;
                var (læst, _) = rækker.Læs(buffer.AsSpan(0, længde), fra, kolonner, højst: 1);
                if (linje == nr - 1)
                    return (kolonner.Antal == 1 ? kolonner.Række(0, tabel) : null, grund);
                fra += læst;
            }
        return default;
    }
}
