using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det, månedens sanktioner trækker, lagt sammen efter art.</summary>
sealed class Månedssanktion(Ydelseskategori kategori, Månedsnoter noter)
{
    public Spor? Dage { get; private set; }
    public bool HarNedsættelse { get; private set; }
    public Liste<int> Nedsættelsesfakta { get; private set; }
    public Spor? Tolvtedele { get; private set; }

    public Månedsled Led =>
        (Dage is null ? Månedsled.Ingen : Månedsled.Sanktionsdage) | (HarNedsættelse ? Månedsled.Nedsættelse : Månedsled.Ingen) | (Tolvtedele is null ? Månedsled.Ingen : Månedsled.Tredjedel);

    public void Saml(ReadOnlySpan<Sanktionstræk> træk)
    {
        foreach (var t in træk)
        {
            if (t.Tolvtedele > 0)
            {
                if (!ErHjemmeboende)
                    Tolvtedele = Spor.Sum(Tolvtedele, Spor.AfOplysning("Tolvtedele af en uge i måneden", Kroner.Antal(t.Tolvtedele), t.Fakta, Enhed.Antal));
                continue;
            }
            noter.Antag(Antagelse.SanktionMåned);
            if (t.Afgørelse.Art == Sanktionsart.Nedsættelse)
            {
                HarNedsættelse = true;
                Nedsættelsesfakta = t.Fakta;
                continue;
            }
            if (t.Afgørelse.Dage is null)
                noter.Antag(Antagelse.Dage5);
            Dage = Spor.Sum(Dage, Spor.AfOplysning("Dage, der trækkes", Kroner.Antal(t.Dage), t.Fakta, Enhed.Dage));
        }
    }

    /// <summary>Hjemmeboende under 25 år betaler tilbage i stedet for at få ydelsen sat ned (Y-47).</summary>
    bool ErHjemmeboende => kategori is Ydelseskategori.HjemmeboendeUnder25 or Ydelseskategori.BidragspligtigUnder25;
}
