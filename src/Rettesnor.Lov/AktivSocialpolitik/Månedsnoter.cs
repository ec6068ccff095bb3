using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det, der følger med en måneds tal: de antagelser, der er brugt, og det første, der manglede.</summary>
sealed class Månedsnoter
{
    readonly List<Antagelse> _antagelser = [];

    public DateOnly Måned { get; private set; }

    /// <summary>Hvorfor måneden er uafklaret; null, når intet mangler.</summary>
    public string? Mangler { get; private set; }

    public Liste<Antagelse> Antagelser => _antagelser.Count == 0 ? default : _antagelser.TilListe();

    public void Begynd(DateOnly måned)
    {
        (Måned, Mangler) = (måned, null);
        _antagelser.Clear();
    }

    public void Antag(Antagelse antagelse)
    {
        if (!_antagelser.Contains(antagelse))
            _antagelser.Add(antagelse);
    }

    public void Mangel(string hvad) => Mangler ??= hvad;

    public void Mangel(Hændelse hændelse, string felt, string følge) =>
        Mangel($"Feltet »{felt}« er ikke registreret på {hændelse.Type} {hændelse.Henvisning}: {følge}");

    /// <summary>Satsen i måneden; mangler den, er måneden uafklaret, og filen er nævnt.</summary>
    public Satsværdi? Slå(Sats sats)
    {
        var værdi = sats.Kendt(Måned);
        if (værdi is null)
            Mangel(new ManglendeSatsException(sats.Navn, Måned).Message);
        return værdi;
    }
}
