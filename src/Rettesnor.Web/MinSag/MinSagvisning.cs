using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Opgaver;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.MinSag;

/// <summary>Noget, der sker i sagen, sagt til borgeren.</summary>
/// <param name="Senest">Den dag, det skal være sket; null, når der ingen dag er.</param>
public sealed record Skridt(string Tekst, DateOnly? Senest, bool ErForSent);

/// <summary>En afgørelse, som borgeren kan klage over.</summary>
/// <param name="KlagSenest">Sidste dag at klage; null, når fristen ikke kan regnes eller er gået.</param>
public sealed record Afgjort(string Henvisning, string Hvad, DateOnly Dato, DateOnly? KlagSenest, bool ErPåklaget);

/// <summary>Sagen, som borgeren ser den: korte ord, ingen paragraffer, og kun det, der gælder nu.</summary>
public sealed class MinSagvisning(Vurdering vurdering)
{
    private readonly Sagsbillede _sag = Sagsbillede.Fold(vurdering.Sag, vurdering.Pr);

    public Forløb? Forløb => vurdering.Forløb.LastOrDefault(f => f.Start <= vurdering.Pr) ?? vurdering.Forløb.FirstOrDefault();

    /// <summary>Hvor langt forløbet er, fra 0 til 100.</summary>
    public int Procent => Forløb is { } f && f.Slut > f.Start ? Math.Clamp(100 * (vurdering.Pr.DayNumber - f.Start.DayNumber) / (f.Slut.DayNumber - f.Start.DayNumber), 0, 100) : 0;

    public string HvorErJeg => Forløb switch
    {
        null => "Du er ikke i et forløb nu.",
        { Status: Forløbsstatus.Bevilget } f => $"Du har fået et forløb. Det begynder {f.Start.Skrevet()}.",
        { Status: Forløbsstatus.IGang } f => $"Du er i gang. Dit forløb slutter {f.Slut.Skrevet()}.",
        { Status: Forløbsstatus.FortsætterUdenAfgørelse } f => $"Dit forløb skulle slutte {f.Slut.Skrevet()}. Kommunen har ikke sagt, hvad der så skal ske. Du får stadig din ydelse.",
        _ => "Dit forløb er slut.",
    };

    /// <summary>Det næste, der sker, det første først. To regler om det samme er ét skridt.</summary>
    public IReadOnlyList<Skridt> Skridtene =>
    [
        .. vurdering.Svar.Where(s => s.Åben).Select(s => (Type: Opgavetype.For(s), s.Frist)).Where(s => s.Type is not null)
            .GroupBy(s => s.Type!.Kode).Select(g => new Skridt(g.First().Type!.Borgertekst, g.Min(s => s.Frist), g.Min(s => s.Frist) is { } dag && dag < vurdering.Pr))
            .OrderBy(s => s.Senest ?? DateOnly.MaxValue),
    ];

    public KoordinerendeSagsbehandler? Sagsbehandler => _sag.Liste<KoordinerendeSagsbehandler>().LastOrDefault();

    public Jobformidler? Jobformidler => _sag.Liste<Jobformidler>().LastOrDefault();

    public bool HarMentor => _sag.Liste<Mentor>().Any(m => m.Fra <= vurdering.Pr && (m.Til is not { } til || til >= vurdering.Pr));

    public Indsatsdel? Plan => _sag.Liste<Indsatsdel>().LastOrDefault(p => p.Gælder.Indeholder(vurdering.Pr)) ?? _sag.Liste<Indsatsdel>().LastOrDefault();

    /// <summary>Det, der er i gang nu.</summary>
    public IReadOnlyList<Indsats> Indsatser => [.. _sag.Liste<Indsats>().Where(i => i.Fra <= vurdering.Pr && (i.Til is not { } til || til >= vurdering.Pr))];

    public DateOnly? NæsteSamtale => _sag.Liste<Indkaldelse>().Select(i => i.TilDato).Where(d => d >= vurdering.Pr).Min();

    public Ydelsesmåned? Ydelse => vurdering.Ydelse.LastOrDefault(m => m.Beløb is not null);

    public IReadOnlyList<Afgjort> Afgørelser
    {
        get
        {
            var klager = _sag.Liste<Klage>().Select(k => k.Hoved.Vedr).ToHashSet();
            return [.. _sag.Stående<Afgørelse>().OrderByDescending(a => a.Dato).Select(a => new Afgjort(a.Henvisning, Hændelsestekst.Hvad(a), a.Dato, KlagSenest(a), klager.Contains(a.Nr)))];
        }
    }

    /// <summary>Klagefristen er lovbogens; her regnes intet.</summary>
    private DateOnly? KlagSenest(Afgørelse a) =>
        vurdering.Svar.FirstOrDefault(s => s.Regel.Id == "P-703" && s.Vedr.Nr == a.Nr) is { Værdi: Værdi.Dato(var dag) } && dag >= vurdering.Pr ? dag
        : vurdering.Svar.FirstOrDefault(s => s.Regel.Id == "P-703" && s.Vedr.Nr == a.Nr)?.Frist is { } frist && frist >= vurdering.Pr ? frist : null;
}
