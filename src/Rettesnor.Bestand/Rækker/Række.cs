using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Bestand.Rækker;

/// <summary>En persons måned, som den står i bestanden. Beløb er hele øre.</summary>
/// <param name="Timer">Timer i tilbud i hundrededele.</param>
/// <param name="Andel">Den del af måneden, der giver ydelse, i milliontedele.</param>
/// <param name="Bidrag">Tillægget til en bidragspligtig under 25 år.</param>
public readonly record struct Række(DateOnly Måned, Ordning Ordning, Ydelseskategori Kategori, int Bidrag, int Løn, int Timer, int LønITilbud, int AndenIndtægt, int Sanktionsdage, int Andel)
{
    /// <summary>Hele måneden i milliontedele.</summary>
    public const int HelAndel = 1_000_000;

    /// <summary>Enheder på en time.</summary>
    public const int PrTime = 100;
}
