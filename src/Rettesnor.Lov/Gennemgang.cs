using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Hver regels svar på en sag på en dag, og den dag, svaret tidligst kan vende.</summary>
sealed class Gennemgang
{
    readonly Besvarelse[] _besvarelser = new Besvarelse[Lovbog.Regler.Count];
    readonly int[] _førstePlads = new int[Lovbog.Regler.Count];
    readonly DateOnly _fællesVender;

    /// <param name="før">Gennemgangen af den samme dag uden hændelser af typerne: de regler, der ikke har spurgt efter dem, svarer det samme.</param>
    Gennemgang(Sagsbillede billede, Gennemgang? før = null, UInt128 typer = default)
    {
        // Forløbene deles af alle regler; det, de spørger dagen om, må ikke tilskrives den regel, der tilfældigvis kom først.
        _ = billede.Forløb;
        _fællesVender = billede.Dag.TagVendedag();
        var svar = new List<Svar>();
        for (var i = 0; i < _besvarelser.Length; i++)
        {
            _besvarelser[i] = før is not null && !før.Læser(i, typer) ? før._besvarelser[i] : billede.Besvaret(Lovbog.Regler[i]);
            _førstePlads[i] = svar.Count;
            svar.AddRange(_besvarelser[i].Svar.Span);
        }
        Svar = svar.TilListe();
    }

    public static Gennemgang Af(Sagsbillede billede) => new(billede);

    /// <summary>Gennemgangen af sagen på samme dag med hændelser af disse typer mere.</summary>
    public Gennemgang Med(Sagsbillede billede, UInt128 typer) => new(billede, this, typer);

    public Liste<Svar> Svar { get; }

    /// <summary>Svarene fra reglen på pladsen i lovbogen.</summary>
    public Liste<Svar> For(int regel) => _besvarelser[regel].Svar;

    /// <summary>Har reglen spurgt efter hændelser, der ville have fundet en af disse?</summary>
    public bool Læser(int regel, UInt128 typer) => (_besvarelser[regel].Læst & typer) != 0;

    /// <summary>Pladsen i <see cref="Svar"/> for reglens første svar.</summary>
    public int FørstePlads(int regel) => _førstePlads[regel];

    /// <summary>Den første dag efter <paramref name="pr"/>, hvor tiden alene ændrer et svar.</summary>
    /// <remarks>
    /// En regels svar kan kun ændre sig på dens egen vendedag, eller når en hændelse, den læser, bliver et faktum. Derfor prøves kun de regler,
    /// hvis dag er kommet. Er loftet over prøvede svar nået, svares der med den dag, der var næst: så spørges der hellere igen for tidligt end for sent.
    /// </remarks>
    public DateOnly? NæsteÆndring(Sagskundskab kundskab, DateOnly pr)
    {
        const int flestPrøver = 20_000;
        var (besvarelser, fælles, prøver) = (_besvarelser.ToArray(), _fællesVender, 0);
        var kommende = kundskab.Hændelser.AsSpan();
        while (kommende.Length > 0 && kommende[0].Dato <= pr)
            kommende = kommende[1..];
        while (true)
        {
            var dag = kommende.Length > 0 ? Periode.Tidligst(kommende[0].Dato, fælles) : fælles;
            foreach (var b in besvarelser)
                dag = Periode.Tidligst(dag, b.Vender);
            if (dag == DateOnly.MaxValue)
                return null;
            var (nye, typer) = (0, UInt128.Zero);
            while (nye < kommende.Length && kommende[nye].Dato == dag)
                typer |= Læsespor.Rammer(kommende[nye++]);
            var billede = kundskab.På(dag);
            _ = billede.Forløb;
            var alle = fælles == dag;
            fælles = Periode.Tidligst(fælles > dag ? fælles : DateOnly.MaxValue, billede.Dag.TagVendedag());
            for (var i = 0; i < besvarelser.Length; i++)
            {
                if (!alle && besvarelser[i].Vender > dag && (besvarelser[i].Læst & typer) == 0)
                    continue;
                besvarelser[i] = billede.Besvaret(Lovbog.Regler[i]);
                prøver += 1 + besvarelser[i].Svar.Count;
                if (prøver > flestPrøver || besvarelser[i].Svar != For(i))
                    return dag;
            }
            kommende = kommende[nye..];
        }
    }
}
