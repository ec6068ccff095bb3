using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Finder de meddelte afgørelser, der hviler på noget, som siden er ændret.</summary>
/// <remarks>En bevilling får mange svar, som ikke handler om, hvorvidt den selv er rigtig; den nævnes kun, når den selv eller det, den peger på, er ændret.</remarks>
sealed class Brevprøve(Vurdering før, Vurdering nu, Liste<Hændelse> kendte, Liste<Månedsforskel> måneder, Liste<Svarforskel> svar)
{
    readonly Sagsbillede _før = Sagsbillede.Fold(før.Sag, før.Pr, før.Kendt);
    readonly Sagsbillede _nu = Sagsbillede.Fold(nu.Sag, nu.Pr, nu.Kendt);

    public Liste<Afgørelsesforskel> Afgørelser() => _før.Liste<Afgørelse>()
        .Where(a => a.Meddelt is not null).Select(a => new Afgørelsesforskel(a, a.Meddelt!, Grunde(a).Distinct().TilListe())).Where(a => a.Grunde.Count > 0).TilListe();

    IEnumerable<string> Grunde(Afgørelse afgørelse)
    {
        foreach (var ændring in kendte.Where(k => k is Rettelse or Annullering && k.Vedrører(afgørelse)))
            yield return ændring is Rettelse ? "Afgørelsen er selv rettet." : "Afgørelsen er annulleret.";
        if (_før.Står(afgørelse) && _nu.Nummer<Afgørelse>(afgørelse.Nr) is { } nye && !_nu.Står(nye))
            yield return "Afgørelsen står ikke længere: den er omgjort, ændret eller hjemvist.";
        foreach (var ændring in kendte.Where(k => k is Rettelse or Annullering && Peger(afgørelse, k.Hoved.Vedr)))
            yield return $"{Hændelsen(ændring.Hoved.Vedr!.Value)}, som afgørelsen vedrører, er {(ændring is Rettelse ? "rettet" : "annulleret")}.";
        if (afgørelse is Bevilling)
            yield break;
        foreach (var s in svar.Where(s => s.Et.Vedr.Nr == afgørelse.Nr))
            yield return $"{s.Et.Regel.Id} {s.Et.Regel.Navn} er ændret fra {Udfaldet(s.Før)} til {Udfaldet(s.Nu)}.";
        foreach (var måned in måneder.Where(m => ErMed(m.Før, afgørelse) || ErMed(m.Nu, afgørelse)))
            yield return $"Beløbet for {måned.Måned.SkrevetMåned()} er ændret, og afgørelsen er med i regnestykket.";
    }

    /// <summary>Peger afgørelsen på hændelsen, selv eller gennem andre?</summary>
    bool Peger(Afgørelse afgørelse, int? nr)
    {
        var her = afgørelse.Hoved.Vedr;
        for (var skridt = 0; her is { } peger && skridt <= før.Sag.Hændelser.Count; skridt++)
        {
            if (peger == nr)
                return true;
            her = før.Sag.Hændelser[peger - 1].Hoved.Vedr;
        }
        return false;
    }

    string Hændelsen(int nr) => før.Sag.Hændelser[nr - 1] is var h ? $"{h.Hoved.Type.Betydning} ({h.Henvisning}, {h.Dato.Skrevet()})" : "";

    static string Udfaldet(Svar? s) => s is null ? "intet svar" : $"»{Ord.Udfald[s.Udfald]}«" + (s.Frist is { } frist ? $" med frist {frist.Skrevet()}" : "");

    static bool ErMed(Ydelsesmåned? måned, Afgørelse afgørelse) => måned?.Forklaring is { } spor && ErMed(spor, afgørelse.Nr);

    static bool ErMed(Spor spor, int nr) => spor.Fakta.Contains(nr) || spor.Led.Any(led => ErMed(led, nr));
}
