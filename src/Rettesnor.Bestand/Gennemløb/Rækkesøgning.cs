using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Gennemløb;

/// <summary>Finder én række i en bestand efter dens nummer.</summary>
public static class Rækkesøgning
{
    /// <param name="nr">Rækkens nummer; den første er 1.</param>
    /// <returns>Rækken, eller grunden til, at den ikke kan regnes; ingen af delene, når bestanden er kortere.</returns>
    public static (Række? Række, string? Grund) Find(IKilde kilde, Satstabel tabel, long nr)
    {
        var (stykke, kolonner, søgt, grund) = (kilde.NytStykke(), new Kolonner(), nr - 1, (string?)null);
        for (; stykke.Hent(); søgt -= stykke.Læst)
            while (stykke.Læs(kolonner, Meld))
            {
                if (grund is not null)
                    return (null, grund);
                if (søgt <= int.MaxValue && Array.IndexOf(kolonner.Nr, (int)søgt, 0, kolonner.Antal) is >= 0 and var plads)
                    return (kolonner.Række(plads, tabel), null);
            }
        return default;

        void Meld(long række, Kolonne kolonne, string hvad)
        {
            if (række == søgt)
                grund = $"Række {nr}, {Kolonnekrav.For(kolonne).Navn}: {hvad}";
        }
    }
}
