using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

public enum Forløbsstatus { Bevilget, IGang, FortsætterUdenAfgørelse, Afsluttet, Bortfaldet }

/// <summary>Et forløb: det, en bevilling der står har sat i gang.</summary>
public sealed partial class Forløb
{
    public static readonly Ordliste<Forløbsstatus> Statusser = new("bevilget", "i-gang", "fortsaetter-uden-afgoerelse", "afsluttet", "bortfaldet");

    /// <summary>Det, forløbets længde hviler på, og det, der kan standse det.</summary>
    static readonly UInt128 s_længde = Læsespor<Varighedsafgørelse>.Bit | Læsespor<Barsel>.Bit,
        s_standsning = Læsespor<Ophørsafgørelse>.Bit | Læsespor<Sanktionsafgørelse>.Bit | Læsespor<Frasigelse>.Bit | Læsespor<Død>.Bit;

    /// <summary>Alt, forløbene hviler på, ud over det, der kan omgøre en afgørelse.</summary>
    internal static readonly UInt128 Læser = Læsespor<Bevilling>.Bit | Læsespor<YdelseFør>.Bit | Læsespor<NæsteSkridt>.Bit | s_længde | s_standsning;

    readonly Sagsbillede _sag;
    readonly Varighedsafgørelse? _varighed;
    readonly DateOnly _angivetSlut, _slut;
    Hændelse? _standset;
    DateOnly? _standsetEfter;
    NæsteSkridt? _næsteSkridt;

    Forløb(Sagsbillede sag, Bevilling bevilling, Forløb? forrige)
    {
        (_sag, Bevilling, Forrige) = (sag, bevilling, forrige);
        _varighed = sag.Stående<Varighedsafgørelse>().LastOrDefault(v => sag.Vedr<Bevilling>(v)?.Nr == bevilling.Nr);
        _angivetSlut = Periode.Senest(_varighed?.Slut ?? bevilling.Slut, Start);
        _slut = Ordning == Ordning.Ressourceforløb ? Udskydelse.Af(Start, _angivetSlut, Barselsdage()) : _angivetSlut;
        ErPensionist = sag.Liste<YdelseFør>().LastOrDefault(y => y.Dato <= Start) is { Art: TidligereYdelse.Førtidspension };
    }

    public Bevilling Bevilling { get; }
    public Ordning Ordning => Bevilling.Ordning;
    public DateOnly Start => Bevilling.Start;

    /// <summary>Det nærmeste tidligere forløb i samme ordning.</summary>
    public Forløb? Forrige { get; }

    /// <summary>Det næste forløb, uanset ordning.</summary>
    public Forløb? Næste { get; private set; }

    /// <summary>Den seneste afgørelse om varighed, der står.</summary>
    public Varighedsafgørelse? Varighedsændring => Læst(_varighed, s_længde);

    /// <summary>Sidste dag efter afgørelserne, uden barsel.</summary>
    public DateOnly AngivetSlut => Læst(_angivetSlut, s_længde);

    /// <summary>Sidste dag, flyttet af barsel (P-208).</summary>
    public DateOnly Slut => Læst(_slut, s_længde);

    /// <summary>Borgeren fik førtidspension ved starten (LAB § 115).</summary>
    public bool ErPensionist { get; }

    /// <summary>Det, der standsede forløbet før tid: ophør, frasigelse eller død.</summary>
    public Hændelse? Standset => Læst(_standset, s_standsning);

    /// <summary>Sidste dag med ydelse efter <see cref="Standset"/>; kan ligge før starten.</summary>
    public DateOnly? StandsetEfter => Læst(_standsetEfter, s_standsning);

    /// <summary>Afgørelsen om, hvad der skal ske efter forløbet.</summary>
    public NæsteSkridt? NæsteSkridt => Læst(_næsteSkridt, Læsespor<NæsteSkridt>.Bit);

    /// <summary>Dagen, det næste skridt blev afgjort: af en afgørelse om det eller af bevillingen af det næste forløb (P-1001).</summary>
    public DateOnly? NæsteSkridtAfgjort => NæsteSkridt is { } skridt ? Mindst(skridt.Dato, Næste?.Bevilling.Dato, null) : Næste?.Bevilling.Dato;

    /// <summary>Den faktiske sidste dag: slutdagen, en standsning før den, eller dagen før det næste forløb.</summary>
    public DateOnly FaktiskSlut => Mindst(Slut, StandsetEfter, Næste?.Start.AddDays(-1));

    /// <summary>Sidste dag med ydelse; null, når forløbet fortsætter, til det næste skridt er afgjort (P-210).</summary>
    public DateOnly? YdelseTil
    {
        get
        {
            DateOnly? naturlig = NæsteSkridtAfgjort is { } afgjort ? Periode.Senest(Slut, afgjort) : null;
            if (naturlig is null && StandsetEfter is null && Næste is null)
                return null;
            return Mindst(naturlig ?? DateOnly.MaxValue, StandsetEfter, Næste?.Start.AddDays(-1));
        }
    }

    /// <summary>Er der ydelse på dagen eller senere? Det næste skridt spørges der kun efter, når dagen ligger efter slutdagen.</summary>
    internal bool HarYdelseEndnu(DateOnly dag) => dag <= FaktiskSlut || YdelseTil is not { } til || dag <= til;

    /// <summary>Den dag, forløbet er forbi med: også dagene efter slutdagen, til det næste skridt blev afgjort, hører med (P-210).</summary>
    internal DateOnly SidsteDag => YdelseTil ?? FaktiskSlut;

    /// <summary>Er forløbet standset før sin slutdag af ophør, frasigelse eller død?</summary>
    public bool ErStandsetFørTid => StandsetEfter is { } dag && dag < Slut;

    public Forløbsstatus Status
    {
        get
        {
            var dag = _sag.Dag;
            if (ErStandsetFørTid && dag.Forbi(StandsetEfter!.Value))
                return Forløbsstatus.Bortfaldet;
            if (!dag.Nået(Start))
                return Forløbsstatus.Bevilget;
            if (Næste is { } næste && dag.Nået(næste.Start))
                return Forløbsstatus.Afsluttet;
            if (!dag.Forbi(Slut))
                return Forløbsstatus.IGang;
            return NæsteSkridtAfgjort is not null || (StandsetEfter is { } stop && dag.Forbi(stop)) ? Forløbsstatus.Afsluttet : Forløbsstatus.FortsætterUdenAfgørelse;
        }
    }

    /// <summary>Bogstavet for den periode i loven, dagen ligger i.</summary>
    public string Regime => Fakta.Regime.Bogstav(_sag.Dag);

    /// <summary>Er forløbet forbi på dagen, på den ene eller den anden måde?</summary>
    public bool ErForbi => Status is Forløbsstatus.Afsluttet or Forløbsstatus.Bortfaldet;

    public bool ErIGang(DateOnly dag) => Start <= dag && dag <= FaktiskSlut;

    internal static IReadOnlyList<Forløb> Af(Sagsbillede sag)
    {
        var ud = new List<Forløb>();
        foreach (var bevilling in sag.Stående<Bevilling>().OrderBy(b => b.Start).ThenBy(b => b.Dato).ThenBy(b => b.Nr))
            ud.Add(new(sag, bevilling, ud.LastOrDefault(f => f.Ordning == bevilling.Ordning)));
        foreach (var forløb in ud)
            forløb.Næste = ud.Find(f => f.Start > forløb.Start);
        foreach (var forløb in ud)
            forløb.FindAfslutning();
        return ud.ToArray();
    }

    /// <summary>Værdien, og at svaret hviler på hændelser af de typer.</summary>
    T Læst<T>(T værdi, UInt128 typer)
    {
        _sag.Læst |= typer;
        return værdi;
    }

    static DateOnly Mindst(DateOnly a, DateOnly? b, DateOnly? c)
    {
        var mindst = b is { } x && x < a ? x : a;
        return c is { } y && y < mindst ? y : mindst;
    }
}
