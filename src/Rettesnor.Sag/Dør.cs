using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>Døren til journalen: prøver nye hændelser mod de samme regler, som sagen vurderes efter.</summary>
/// <remarks>Et brud, der fandtes i forvejen, spærrer ikke; kun det, de nye hændelser bringer med sig.</remarks>
public static class Dør
{
    /// <summary>Det, der taler imod; tom, når hændelserne kan registreres.</summary>
    /// <param name="før">Sagen, som den er.</param>
    /// <param name="efter">Sagen med de nye hændelser sidst.</param>
    /// <param name="idag">Dagen i dag i Danmark.</param>
    public static IReadOnlyList<Afvisning> Prøv(Sag før, Sag efter, DateOnly idag, Fravigelse? fravigelse = null)
    {
        var nye = efter.Hændelser.Skip(før.Hændelser.Count).ToArray();
        var pr = nye.Select(h => h.Dato).Append(idag).Max();
        var (gammelt, nyt) = (Sagsbillede.Fold(før, pr), Sagsbillede.Fold(efter, pr));

        var kendte = Ufravigelige.Brud(gammelt).Select(a => (a.Kode, a.Nr)).ToHashSet();
        var ud = Ufravigelige.Brud(nyt).Where(a => !kendte.Contains((a.Kode, a.Nr))).ToList();
        var fravegne = fravigelse is not null && fravigelse.Mangel() is null ? fravigelse.Regler.ToHashSet() : [];
        ud.AddRange(Fravigelige(nyt, nye).Where(a => !fravegne.Contains(a.Kode)));
        return ud;
    }

    /// <summary>De regler, der siger nej til en ny afgørelse, men som to personer kan fravige.</summary>
    static IEnumerable<Afvisning> Fravigelige(Sagsbillede sag, Hændelse[] nye)
    {
        var afgørelser = nye.OfType<Afgørelse>().Where(a => !a.Importeret).Select(a => a.Nr).ToHashSet();
        if (afgørelser.Count == 0)
            yield break;
        foreach (var svar in Lovbog.Besvar(sag))
            if (svar.Udfald == Udfald.Brudt && afgørelser.Contains(svar.Vedr.Nr) && svar.Regel.Slags is Slags.Krav or Slags.Forbud && !ErUfravigelig(svar.Regel))
                yield return new(svar.Regel.Id, svar.Vedr.Nr, svar.Begrundelse, svar.Handling?.Tekst ?? "Ret afgørelsen, eller lad to personer fravige reglen med grund og hjemmel.", svar.Hjemmel, KanFraviges: true);
    }

    static bool ErUfravigelig(Regel regel) => regel.Id is "P-710" or "P-711" or "P-712" or "P-1101";
}
