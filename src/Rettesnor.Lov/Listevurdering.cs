using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov;

/// <summary>Det af vurderingen, lister læser: svarene og den dag, de tidligst vender; uden ydelse og handlinger.</summary>
public sealed class Listevurdering
{
    readonly Gennemgang _gennemgang;

    Listevurdering(Sagskundskab kundskab, Sagsbillede billede, DateOnly pr, Gennemgang gennemgang) =>
        (Billede, Pr, _gennemgang, Svar, NæsteÆndring) = (billede, pr, gennemgang, gennemgang.Svar, gennemgang.NæsteÆndring(kundskab, pr));

    public Sagsbillede Billede { get; }
    public DateOnly Pr { get; }
    public Liste<Svar> Svar { get; }
    public DateOnly? NæsteÆndring { get; }

    /// <param name="pr">Dagen, spørgsmålet stilles på.</param>
    public static Listevurdering Af(Sag sag, DateOnly pr)
    {
        var kundskab = Sagskundskab.Af(sag);
        var billede = kundskab.På(pr);
        return new(kundskab, billede, pr, Gennemgang.Af(billede));
    }

    /// <summary>Vurderingen af sagen med flere hændelser sidst, samme dag: det samme som <see cref="Af"/>, men kun de berørte regler spørges.</summary>
    /// <remarks>En rettelse eller annullering rører det, den peger på, og så vurderes alt igen.</remarks>
    public Listevurdering Med(Sag efter)
    {
        UInt128 typer = 0;
        foreach (var h in efter.Hændelser.Skip(Billede.Sag.Hændelser.Count))
            if (h is Rettelse or Annullering)
                return Af(efter, Pr);
            else
                typer |= Læsespor.Rammer(h);
        var kundskab = Sagskundskab.Af(efter);
        var billede = kundskab.På(Pr);
        return new(kundskab, billede, Pr, _gennemgang.Med(billede, typer));
    }
}
