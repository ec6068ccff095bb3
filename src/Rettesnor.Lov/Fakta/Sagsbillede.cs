using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Sagen, som den ser ud på en dag med den viden, man havde: rettelser lagt på, annulleringer og omgjorte afgørelser taget ud.</summary>
/// <remarks>Kun hændelser dateret til og med dagen er fakta. Alt i rækkefølge efter dag, dernæst plads i filen.</remarks>
public sealed class Sagsbillede
{
    readonly Sagskundskab _kundskab;
    readonly DateOnly _pr;
    readonly Array?[] _lister = new Array?[Læsespor.Pladser];
    readonly Dictionary<Regel, Besvarelse> _besvarelser;
    readonly HashSet<int> _bortfaldne;

    /// <summary>Står der en genvurdering med delvist medhold, kan enhver ny afgørelse få den gamle til at falde bort.</summary>
    readonly UInt128 _delvise;

    /// <summary>En tænkt hændelse, og sagen uden den.</summary>
    readonly (Sagsbillede Uden, Hændelse Ny, UInt128 Typer)? _tænkt;
    IReadOnlyList<Forløb>? _forløb;
    Forløb[]? _ressourceforløb;

    internal Sagsbillede(Sagskundskab kundskab, DateOnly pr)
    {
        (_kundskab, Dag, _pr, _besvarelser) = (kundskab, new Dag(pr), pr, new(Lovbog.Regler.Count));
        (_delvise, _bortfaldne) = (Delvise(), OmgjorteAfgørelser());
    }

    Sagsbillede(Sagsbillede uden, Hændelse ny)
    {
        (_kundskab, Dag, _pr, _besvarelser) = (uden._kundskab, new Dag(uden._pr), uden._pr, []);
        _tænkt = (uden, ny, Læsespor.Rammer(ny));
        (_delvise, _bortfaldne) = Berører(s_omgørelse | uden._delvise) ? (Delvise(), OmgjorteAfgørelser()) : (uden._delvise, uden._bortfaldne);
        if (!Berører(Fakta.Forløb.Læser | s_omgørelse | _delvise))
            (_forløb, _ressourceforløb) = (uden.Forløb, uden._ressourceforløb);
    }

    /// <summary>Det samme billede med én hændelse mere, der endnu ikke står i sagen; alt, den ikke berører, er fælles.</summary>
    /// <param name="hændelse">Har nummeret efter sagens sidste og ligger ikke efter dagen.</param>
    internal Sagsbillede Med(Hændelse hændelse) => new(this, hændelse);

    /// <summary>Kan den tænkte hændelse ændre noget, der hviler på hændelser af de typer?</summary>
    bool Berører(UInt128 typer) => _tænkt is { } tænkt && (tænkt.Typer & typer) != 0;

    public Sag Sag => _kundskab.Sag;
    public Borger Borger => Sag.Borger;

    /// <summary>Dagen, spørgsmålet stilles på.</summary>
    public Dag Dag { get; }

    public IReadOnlyList<Hændelse> Hændelser => Liste<Hændelse>();

    /// <summary>De typer, der er spurgt efter, siden mængden sidst blev tømt.</summary>
    internal UInt128 Læst { get; set; }

    /// <summary>Det, der kan omgøre en afgørelse, så den ikke længere står.</summary>
    static readonly UInt128 s_omgørelse = Læsespor<Klage>.Bit | Læsespor<Genvurdering>.Bit | Læsespor<Ankestyrelsen>.Bit;

    /// <param name="pr">Dagen, spørgsmålet stilles på.</param>
    /// <param name="kendt">Kun det, der var registreret før midnat efter denne dag, dansk tid; null er alt.</param>
    /// <exception cref="UgyldigSagException">En rettelse, der var kendt den dag, gør en hændelse ugyldig.</exception>
    public static Sagsbillede Fold(Sag sag, DateOnly pr, DateOnly? kendt = null) => Sagskundskab.Af(sag, kendt).På(pr);

    /// <summary>Alle hændelser af typen, også omgjorte afgørelser.</summary>
    public ReadOnlySpan<T> Alle<T>() where T : Hændelse => Rækken<T>();

    /// <summary>Alle hændelser af typen som en liste, der kan gennemløbes dovent.</summary>
    public IReadOnlyList<T> Liste<T>() where T : Hændelse => Rækken<T>();

    T[] Rækken<T>() where T : Hændelse
    {
        Læst |= Læsespor<T>.Bit;
        return Unsafe.As<T[]>(_lister[Læsespor<T>.Nummer] ??= Find<T>());
    }

    T[] Find<T>() where T : Hændelse
    {
        if (_tænkt is not { } tænkt)
            return TilDagen(_kundskab.Alle<T>());
        var uden = tænkt.Uden.Rækken<T>();
        if (tænkt.Ny is not T ny)
            return uden;
        var plads = ~Array.BinarySearch(uden, ny, Comparer<T>.Create(Sagskundskab.Orden));
        return [.. uden.AsSpan(0, plads), ny, .. uden.AsSpan(plads)];
    }

    /// <summary>Den del af de ordnede hændelser, der er dateret til og med dagen.</summary>
    T[] TilDagen<T>(T[] ordnet) where T : Hændelse
    {
        if (ordnet is [] || ordnet[^1].Dato <= _pr)
            return ordnet;
        var (fra, til) = (0, ordnet.Length);
        while (fra < til)
        {
            var midt = (fra + til) / 2;
            if (ordnet[midt].Dato <= _pr)
                fra = midt + 1;
            else
                til = midt;
        }
        return ordnet[..fra];
    }

    /// <summary>Reglens svar på sagen, regnet én gang; med det, de hviler på, og den dag, de vender.</summary>
    internal Besvarelse Besvaret(Regel regel)
    {
        if (!_besvarelser.TryGetValue(regel, out var besvarelse))
            _besvarelser[regel] = besvarelse = _tænkt is { } tænkt && tænkt.Uden.Besvaret(regel) is var uden && !Berører(uden.Læst) ? uden : Besvar(regel);
        Læst |= besvarelse.Læst;
        Dag.Husk(besvarelse.Vender);
        return besvarelse;
    }

    /// <summary>Det, der er læst og spurgt om før, lægges til side, mens reglen svarer.</summary>
    Besvarelse Besvar(Regel regel)
    {
        var (læst, vender) = (Læst, Dag.TagVendedag());
        Læst = 0;
        var besvarelse = new Besvarelse(regel.Besvar(this), Dag.TagVendedag(), Læst);
        Læst = læst;
        Dag.Husk(vender);
        return besvarelse;
    }

    /// <summary>De afgørelser af typen, der står: ikke omgjort, ændret eller hjemvist.</summary>
    public IEnumerable<T> Stående<T>() where T : Afgørelse
    {
        Læst |= s_omgørelse | _delvise;
        return Liste<T>().Where(Står);
    }

    public bool Står(Afgørelse afgørelse)
    {
        Læst |= s_omgørelse | _delvise;
        return !_bortfaldne.Contains(afgørelse.Nr);
    }

    /// <summary>Den hændelse, der peges på, når den er et faktum på dagen og af typen.</summary>
    /// <remarks>En afgørelse, der er truffet efter klage, peger på omgørelsen; den vedrører så det, den omgjorte afgørelse vedrørte.</remarks>
    public T? Vedr<T>(Hændelse h) where T : Hændelse
    {
        for (var her = h; her?.Hoved.Vedr is { } nr;)
        {
            if (Nummer<T>(nr) is { } fundet)
                return fundet;
            if (Nummer<Hændelse>(nr) is not (Genvurdering or Ankestyrelsen) || Klagen(nr) is not { } klage)
                return null;
            her = Nummer<Hændelse>(klage.Hoved.Vedr!.Value);
            if (her is T omgjort)
                return omgjort;
        }
        return null;
    }

    Klage? Klagen(int omgørelse) => Nummer<Hændelse>(omgørelse)?.Hoved.Vedr is { } nr ? Nummer<Klage>(nr) : null;

    public T? Nummer<T>(int nr) where T : Hændelse
    {
        if ((_tænkt is { Ny: var ny } && ny.Nr == nr ? ny : _kundskab.VedNr(nr)) is not { } h)
            return null;
        if (h.Dato <= _pr)
            return h as T;
        Læst |= Læsespor.Bit(h.GetType());
        return null;
    }

    /// <summary>De dage, en periode tæller: til sin slutdato, eller til og med dagen, når den løber endnu.</summary>
    /// <param name="ramme">Kun dage i rammen tæller.</param>
    public Periode? Dage(Periodehændelse h, Periode ramme)
    {
        var fra = Periode.Senest(h.Fra, ramme.Fra);
        var til = h.Til is { } slut ? Periode.Tidligst(slut, ramme.TilOgMed) : Dag.Højst(ramme.TilOgMed);
        return Periode.Mellem(fra, til);
    }

    /// <summary>Er perioden i gang på dagen med en slutdato, der endnu kan ændres (PLANLAGT-TIL)?</summary>
    public bool ErPlanlagt(Periodehændelse h) => h.Til is { } til && !Dag.Nået(til);

    /// <summary>Kan hændelser før denne dag mangle i filen?</summary>
    public bool KanMangleFør(DateOnly dag) => Sag.HistorikFra is { } fra && dag < fra.AddMonths(12);

    /// <summary>Forløbene, et for hver bevilling der står, i orden efter start.</summary>
    public IReadOnlyList<Forløb> Forløb
    {
        get
        {
            _forløb ??= Fakta.Forløb.Af(this);
            Læst |= Læsespor<Bevilling>.Bit | Læsespor<YdelseFør>.Bit | s_omgørelse | _delvise;
            return _forløb;
        }
    }

    public IReadOnlyList<Forløb> Ressourceforløb
    {
        get
        {
            var alle = Forløb;
            return _ressourceforløb ??= [.. alle.Where(f => f.Ordning == Ordning.Ressourceforløb)];
        }
    }

    /// <summary>Ressourceforløbet, der er i gang på dagen.</summary>
    public Forløb? RessourceforløbPå(DateOnly dag) => Ressourceforløb.LastOrDefault(f => f.ErIGang(dag));

    /// <summary>De ressourceforløb, der begyndte før dette; et, der faldt bort før sin start, er intet forløb.</summary>
    public IReadOnlyList<Forløb> Tidligere(Forløb forløb) => [.. Ressourceforløb.Where(f => f.Start < forløb.Start && f.FaktiskSlut >= f.Start)];

    /// <summary>Det seneste ønske om emnet til og med dagen.</summary>
    public Ønske? Ønske(Ønskeemne om, DateOnly senest) => Liste<Ønske>().LastOrDefault(ø => ø.Om == om && ø.Dato <= senest);

    /// <summary>De afgørelser, afgørelsen er trådt i stedet for efter en klage, den nærmeste først.</summary>
    public IEnumerable<Afgørelse> Forgængere(Afgørelse afgørelse)
    {
        for (var ny = afgørelse; Vedr<Hændelse>(ny) is Genvurdering or Ankestyrelsen && Vedr<Klage>(Vedr<Hændelse>(ny)!) is { } klage && Vedr<Afgørelse>(klage) is { } gammel; ny = gammel)
            yield return gammel;
    }

    /// <summary>Nummeret på den bevilling, afgørelsen selv eller den, den er trådt i stedet for, peger på; også en annulleret.</summary>
    internal int? Bevillingen(Afgørelse afgørelse) => Forgængere(afgørelse).Prepend(afgørelse).Select(a => a.Hoved.Vedr)
        .FirstOrDefault(nr => nr is { } n && n <= Sag.Hændelser.Count && Sag.Hændelser[n - 1] is Bevilling);

    /// <summary>Er det, borgeren ønsker, til og med dagen mindst ét af emnerne? Det seneste ønske om hvert emne tæller.</summary>
    public Ønske? ØnskerEtAf(DateOnly senest, params ReadOnlySpan<Ønskeemne> emner)
    {
        foreach (var om in emner)
            if (Ønske(om, senest) is { Ja: true } ønske)
                return ønske;
        return null;
    }

    /// <summary>Udfaldet, når noget ikke står i filen: brudt, eller uafklaret når det kan ligge før historikken.</summary>
    public Udfald Mangler(DateOnly nøgledato) => KanMangleFør(nøgledato) ? Udfald.Uafklaret : Udfald.Brudt;

    /// <summary>Forbeholdet, en begrundelse ender med, når historikken gjorde udfaldet uafklaret; ellers tomt.</summary>
    public string Forbehold(Udfald udfald) => udfald == Udfald.Uafklaret && Sag.HistorikFra is { } fra
        ? $" Sagen er først ført fra {fra.Skrevet()}; det, der mangler, kan være sket før og ikke stå her." : "";

    UInt128 Delvise()
    {
        foreach (var genvurdering in Alle<Genvurdering>())
            if (genvurdering.Udfald == Genvurderingsudfald.Delvist)
                return Læsespor<Afgørelse>.Bit;
        return 0;
    }

    HashSet<int> OmgjorteAfgørelser()
    {
        var ud = new HashSet<int>();
        foreach (var genvurdering in Alle<Genvurdering>())
            if (Vedr<Klage>(genvurdering) is { } klage && Vedr<Afgørelse>(klage) is { } afgørelse
                && (genvurdering.Udfald == Genvurderingsudfald.Medhold
                    || (genvurdering.Udfald == Genvurderingsudfald.Delvist && Liste<Afgørelse>().Any(a => a.Vedrører(genvurdering)))))
                ud.Add(afgørelse.Nr);
        foreach (var anke in Alle<Ankestyrelsen>())
            if (anke.Udfald is Ankeudfald.Ændret or Ankeudfald.Hjemvist && Vedr<Klage>(anke) is { } klage && Vedr<Afgørelse>(klage) is { } afgørelse)
                ud.Add(afgørelse.Nr);
        return ud;
    }
}
