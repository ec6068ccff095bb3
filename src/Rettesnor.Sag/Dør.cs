using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Sagsbehandling;

/// <summary>Døren til journalen: prøver nye hændelser mod de samme regler, som sagen vurderes efter.</summary>
/// <remarks>Et brud, der fandtes i forvejen, spærrer ikke; kun det, de nye hændelser bringer med sig, også når de retter eller annullerer det, en afgørelse hviler på.</remarks>
public static class Dør
{
    public const string ImporteretAfgørelse = "importeret-afgoerelse", Ændring = "afgoerelse-aendres";

    /// <summary>Det, der taler imod; tom, når hændelserne kan registreres.</summary>
    /// <param name="før">Sagen, som den er.</param>
    /// <param name="efter">Sagen med de nye hændelser sidst.</param>
    /// <param name="idag">Dagen i dag i Danmark.</param>
    /// <param name="oprettes">Er sagen ny? Så er det, der er mærket importeret, dens historie.</param>
    public static IReadOnlyList<Afvisning> Prøv(Sag før, Sag efter, DateOnly idag, Fravigelse? fravigelse = null, bool oprettes = false)
    {
        var nye = efter.Hændelser.Skip(før.Hændelser.Count).ToArray();
        if (!KanBryde(nye, efter))
            return [];
        var kundskab = Sagskundskab.Af(efter);
        var nyt = EfterAlt(kundskab, idag);
        var ud = Ufravigelige.Brud(nyt, idag).ToList();
        var gammelt = EfterAlt(Sagskundskab.Af(før), idag);
        if (ud.Count > 0)
        {
            var kendte = Ufravigelige.Brud(gammelt, idag).Select(a => (a.Kode, a.Nr)).ToHashSet();
            ud.RemoveAll(a => kendte.Contains((a.Kode, a.Nr)));
        }
        var fravegne = fravigelse is not null && fravigelse.Mangel() is null ? fravigelse.Regler.ToHashSet() : [];
        ud.AddRange(Fravigelige(gammelt, nyt, nye, oprettes).Where(a => !fravegne.Contains(a.Kode)));
        return ud;
    }

    /// <summary>Kun en afgørelse, eller noget i en sag med afgørelser, kan bryde noget.</summary>
    static bool KanBryde(Hændelse[] nye, Sag efter) =>
        nye.Any(h => h is Afgørelse or Rettelse or Annullering or SærligGrund or Genvurdering or Ankestyrelsen or Klage)
        || efter.Hændelser.Any(h => h is Afgørelse a && !a.Importeret);

    /// <summary>Sagen efter sin sidste hændelse, også når den er dateret frem i tiden.</summary>
    static Sagsbillede EfterAlt(Sagskundskab kundskab, DateOnly idag) =>
        kundskab.På(DateOnly.MaxValue).Hændelser is [.., var sidste] && sidste.Dato > idag ? kundskab.På(sidste.Dato) : kundskab.På(idag);

    /// <summary>Det, der siger nej til en ny eller ændret afgørelse, men som to personer kan fravige.</summary>
    static IEnumerable<Afvisning> Fravigelige(Sagsbillede gammelt, Sagsbillede nyt, Hændelse[] nye, bool oprettes)
    {
        var berørte = nye.Select(h => Mål(h, nyt.Sag)).OfType<Afgørelse>().Select(a => nyt.Nummer<Afgørelse>(a.Nr)).OfType<Afgørelse>().Distinct().ToArray();
        foreach (var a in berørte.Where(a => !oprettes && Bebyrdende.Er(a, nyt)))
            if (a.Nr <= gammelt.Sag.Hændelser.Count)
            {
                if (gammelt.Nummer<Afgørelse>(a.Nr) is not { } før || !Bebyrdende.ErSamme(før, a))
                    yield return new(Ændring, a.Nr, "Rettelsen gør afgørelsen til en anden end den, borgeren har fået.",
                        "Træf en ny afgørelse. Er det kun registreringen, der var forkert, kan to personer rette den med grund og hjemmel.", [Citat.Fvl("§ 25").På(a.Dato)], KanFraviges: true);
            }
            else if (a.Importeret)
                yield return new(ImporteretAfgørelse, a.Nr, "Afgørelsen er til skade for borgeren og er mærket som truffet et andet sted; så er den ikke prøvet her.",
                    "Fjern mærket, hvis afgørelsen træffes her. Er den truffet et andet sted, kan to personer lægge den ind med grund og hjemmel.", [Citat.Fvl("§ 19").På(a.Dato)], KanFraviges: true);
        var egne = berørte.Where(a => !a.Importeret).Select(a => a.Nr).ToHashSet();
        if (egne.Count == 0)
            yield break;
        foreach (var svar in Lovbog.Regler.Where(r => r.Slags is Slags.Krav or Slags.Forbud && !Ufravigelige.Er(r.Id)).SelectMany(r => r.Besvar(nyt)))
            if (svar.Udfald == Udfald.Brudt && egne.Contains(svar.Vedr.Nr))
                yield return new(svar.Regel.Id, svar.Vedr.Nr, svar.Begrundelse, svar.Handling?.Tekst ?? "Ret afgørelsen, eller lad to personer fravige reglen med grund og hjemmel.", svar.Hjemmel, KanFraviges: true);
    }

    /// <summary>Hændelsen selv, eller den, en kæde af rettelser og annulleringer ender i.</summary>
    static Hændelse Mål(Hændelse h, Sag sag)
    {
        while (h is Rettelse or Annullering && h.Hoved.Vedr is { } nr)
            h = sag.Hændelser[nr - 1];
        return h;
    }
}
