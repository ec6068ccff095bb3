namespace Rettesnor.Bestand.Rækker;

/// <summary>Melder en række, der ikke kan regnes: dens nummer i stykket fra 0, kolonnen og grunden.</summary>
public delegate void Rækkefejl(long række, Kolonne kolonne, string grund);

/// <summary>Prøver, om en læst række kan regnes med de satser, der kendes.</summary>
public sealed class Rækkeprøve(Satstabel tabel, DateOnly? kunMåned)
{
    readonly int _kun = kunMåned is { } kun ? kun.Year * 100 + kun.Month : 0;

    /// <summary>Finder satserne til rækken på pladsen, hvis tal i øvrigt er læst ind.</summary>
    /// <returns>Falsk, når rækken ikke skal regnes: den er meldt, eller den hører til en anden måned.</returns>
    public bool Sæt(Kolonner k, int i, long række, int måned, int ordning, int kategori, Rækkefejl fejl)
    {
        if (_kun != 0 && måned != _kun && ErMåned(måned))
            return false;
        var plads = tabel.Plads(måned, ordning, kategori);
        var kræver = Kendt.Findes | Kendt.Sats | (k.Løn[i] > 0 ? Kendt.Løn : 0) | (k.LønITilbud[i] > 0 ? Kendt.Tilbud : 0) | (k.Bidrag[i] < 0 ? Kendt.UdenBidrag : 0);
        if ((kræver & ~tabel.Kender(plads)) is not 0 and var mangler)
        {
            var kolonne = mangler == Kendt.UdenBidrag ? Kolonne.Bidrag : Kolonne.Maaned;
            fejl(række, kolonne, Grund(måned, plads, mangler));
            return false;
        }
        (k.Nr[i], k.Sats[i], k.Bidrag[i]) = ((int)række, plads, Math.Max(0, k.Bidrag[i]));
        return true;
    }

    static bool ErMåned(int måned) => måned % 100 is >= 1 and <= 12;

    static string Grund(int måned, int plads, Kendt mangler) =>
        !ErMåned(måned) ? Kolonnekrav.For(Kolonne.Maaned).Fejl
        : plads < 0 ? "Satserne kendes ikke den måned."
        : mangler.HasFlag(Kendt.Findes) ? "Ordningen fandtes ikke den måned."
        : mangler == Kendt.UdenBidrag ? "Feltet mangler; en bidragspligtig skal have det bidrag, satsen forhøjes med."
        : "En sats, rækken skal bruge, kendes ikke den måned.";
}
