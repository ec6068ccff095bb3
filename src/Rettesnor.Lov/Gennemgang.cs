using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Hver regels svar på en sag på en dag, og den dag, svaret tidligst kan vende.</summary>
sealed class Gennemgang
{
    readonly IReadOnlyList<Svar>[] _svar;
    readonly DateOnly[] _vender;
    readonly UInt128[] _læst;
    readonly DateOnly _fællesVender;

    Gennemgang(Sagsbillede billede)
    {
        // Forløbene deles af alle regler; det, de spørger dagen om, må ikke tilskrives den regel, der tilfældigvis kom først.
        _ = billede.Forløb;
        _fællesVender = billede.Dag.TagVendedag();
        (_svar, _vender, _læst) = (new IReadOnlyList<Svar>[Lovbog.Regler.Count], new DateOnly[Lovbog.Regler.Count], new UInt128[Lovbog.Regler.Count]);
        for (var i = 0; i < _svar.Length; i++)
            (_svar[i], _vender[i], _læst[i]) = Besvar(i, billede);
    }

    /// <summary>Den samme dag med flere hændelser: kun de regler, der har spurgt efter hændelser af den slags, svarer igen.</summary>
    Gennemgang(Gennemgang før, Sagsbillede billede, UInt128 typer)
    {
        _ = billede.Forløb;
        _fællesVender = billede.Dag.TagVendedag();
        (_svar, _vender, _læst) = ([.. før._svar], [.. før._vender], [.. før._læst]);
        for (var i = 0; i < _svar.Length; i++)
            if ((_læst[i] & typer) != 0)
                (_svar[i], _vender[i], _læst[i]) = Besvar(i, billede);
    }

    static (IReadOnlyList<Svar> Svar, DateOnly Vender, UInt128 Læst) Besvar(int regel, Sagsbillede billede)
    {
        billede.Læst = 0;
        return (Lovbog.Regler[regel].Besvar(billede), billede.Dag.TagVendedag(), billede.Læst);
    }

    public static Gennemgang Af(Sagsbillede billede) => new(billede);

    /// <summary>Gennemgangen af sagen på samme dag med hændelser af disse typer mere.</summary>
    public Gennemgang Med(Sagsbillede billede, UInt128 typer) => new(this, billede, typer);

    public Liste<Svar> Svar => _svar.SelectMany(s => s).TilListe();

    /// <summary>Svarene fra reglen på pladsen i lovbogen.</summary>
    public IReadOnlyList<Svar> For(int regel) => _svar[regel];

    /// <summary>Har reglen spurgt efter hændelser, der ville have fundet en af disse?</summary>
    public bool Læser(int regel, UInt128 typer) => (_læst[regel] & typer) != 0;

    /// <summary>Pladsen i <see cref="Svar"/> for reglens første svar.</summary>
    public int FørstePlads(int regel)
    {
        var plads = 0;
        for (var i = 0; i < regel; i++)
            plads += _svar[i].Count;
        return plads;
    }

    /// <summary>Den første dag efter <paramref name="pr"/>, hvor tiden alene ændrer et svar.</summary>
    /// <remarks>
    /// En regels svar kan kun ændre sig på dens egen vendedag, eller når en hændelse, den læser, bliver et faktum. Derfor prøves kun de regler,
    /// hvis dag er kommet. Er loftet over prøvede svar nået, svares der med den dag, der var næst: så spørges der hellere igen for tidligt end for sent.
    /// </remarks>
    public DateOnly? NæsteÆndring(Sagskundskab kundskab, DateOnly pr)
    {
        const int flestPrøver = 20_000;
        var (vender, læst, fælles, prøver) = ((DateOnly[])_vender.Clone(), (UInt128[])_læst.Clone(), _fællesVender, 0);
        var kommende = kundskab.Hændelser.AsSpan();
        while (kommende.Length > 0 && kommende[0].Dato <= pr)
            kommende = kommende[1..];
        while (true)
        {
            var dag = kommende.Length > 0 ? Periode.Tidligst(kommende[0].Dato, fælles) : fælles;
            foreach (var d in vender)
                dag = Periode.Tidligst(dag, d);
            if (dag == DateOnly.MaxValue)
                return null;
            var (nye, typer) = (0, UInt128.Zero);
            while (nye < kommende.Length && kommende[nye].Dato == dag)
                typer |= Læsespor.Rammer(kommende[nye++]);
            var billede = kundskab.På(dag);
            _ = billede.Forløb;
            var alle = fælles == dag;
            fælles = Periode.Tidligst(fælles > dag ? fælles : DateOnly.MaxValue, billede.Dag.TagVendedag());
            for (var i = 0; i < vender.Length; i++)
            {
                if (!alle && vender[i] > dag && (læst[i] & typer) == 0)
                    continue;
                (var svar, vender[i], læst[i]) = Besvar(i, billede);
                prøver += 1 + svar.Count;
                if (prøver > flestPrøver || !svar.SequenceEqual(_svar[i]))
                    return dag;
            }
            kommende = kommende[nye..];
        }
    }
}
