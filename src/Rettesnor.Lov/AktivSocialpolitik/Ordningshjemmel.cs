using System.Globalization;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Vælger mellem kapitel 6 a (ressourceforløb) og kapitel 6 b (jobafklaring) i et svar, der bærer hjemmel fra begge.</summary>
/// <remarks>LAS §§ 68-69 i er kapitel 6 a, §§ 69 j-69 t kapitel 6 b.</remarks>
static class Ordningshjemmel
{
    public static Svar For(this Svar svar, Ordning ordning)
    {
        var valgt = new List<Hjemmelversion>(svar.Hjemmel.Count);
        foreach (var h in svar.Hjemmel.Span)
            if (h.Lov != "LAS" || Hører(h.Paragraf) is not { } o || o == ordning)
                valgt.Add(h);
        return valgt.Count == 0 || valgt.Count == svar.Hjemmel.Count ? svar : svar with { Hjemmel = valgt.TilListe() };
    }

    /// <summary>Ordningen, paragraffen hører til; null, når den gælder begge.</summary>
    static Ordning? Hører(string paragraf)
    {
        Span<Range> ord = stackalloc Range[4];
        var antal = paragraf.AsSpan().SplitAny(ord, " ,");
        var nummer = antal > 1 && int.TryParse(paragraf.AsSpan(ord[1]), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var bogstav = antal > 2 && paragraf.AsSpan(ord[2]) is [var b] ? b : 'a';
        return nummer switch
        {
            68 => Ordning.Ressourceforløb,
            69 => bogstav < 'j' ? Ordning.Ressourceforløb : Ordning.Jobafklaring,
            _ => null,
        };
    }
}
