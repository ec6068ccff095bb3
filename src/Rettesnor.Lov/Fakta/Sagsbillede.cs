using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Sagen, som den ser ud på en dag med den viden, man havde: rettelser lagt på, annulleringer og omgjorte afgørelser taget ud.</summary>
/// <remarks>Kun hændelser dateret til og med dagen er fakta. Alt i rækkefølge efter dag, dernæst plads i filen.</remarks>
public sealed partial class Sagsbillede
{
    readonly Sagskundskab _kundskab;
    readonly DateOnly _pr;
    readonly Array?[] _lister = new Array?[Læsespor.Pladser];

    /// <summary>En tænkt hændelse, og sagen uden den.</summary>
    readonly (Sagsbillede Uden, Hændelse Ny, UInt128 Typer)? _tænkt;

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

    /// <summary>Det seneste ønske om emnet til og med dagen.</summary>
    public Ønske? Ønske(Ønskeemne om, DateOnly senest) => Liste<Ønske>().LastOrDefault(ø => ø.Om == om && ø.Dato <= senest);

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
}
