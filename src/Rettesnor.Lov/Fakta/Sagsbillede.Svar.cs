namespace Rettesnor.Lov.Fakta;

/// <summary>Reglernes svar på billedet: hvert regnes én gang, og det huskes, hvad det hviler på.</summary>
public sealed partial class Sagsbillede
{
    readonly Dictionary<Regel, Besvarelse> _besvarelser;
    List<Emnesvar>? _emner;

    /// <summary>De typer, der er spurgt efter, siden mængden sidst blev tømt.</summary>
    internal UInt128 Læst { get; set; }

    /// <summary>Reglens svar på sagen, regnet én gang; med det, de hviler på, og den dag, de vender.</summary>
    internal Besvarelse Besvaret(Regel regel)
    {
        if (!_besvarelser.TryGetValue(regel, out var besvarelse))
            _besvarelser[regel] = besvarelse = _tænkt is { } tænkt && tænkt.Uden.Besvaret(regel) is var uden && !Berører(uden.Læst) ? uden : Besvar(regel);
        Læst |= besvarelse.Læst;
        Dag.Husk(besvarelse.Vender);
        return besvarelse;
    }

    Besvarelse Besvar(Regel regel)
    {
        var ydre = _emner;
        _emner = null;
        var (svar, læst, vender) = ForSig(() => regel.Besvar(this));
        var besvarelse = new Besvarelse(svar, vender, læst, _emner ?? []);
        _emner = ydre;
        return besvarelse;
    }

    /// <summary>Reglens svar om hver hændelse af typen, ét ad gangen, for en regel der kun svarer om hændelser.</summary>
    /// <remarks>Prøves en tænkt hændelse, svares der kun igen om de emner, hvis svar hviler på hændelser af dens slags.</remarks>
    internal IEnumerable<Svar> Emnevis<T>(Regel regel, Func<Regel, Sagsbillede, T, Svar?> besvar) where T : Hændelse
    {
        var emner = _emner = [];
        var uden = _tænkt is { } tænkt ? tænkt.Uden.Besvaret(regel).Emner : [];
        var plads = 0;
        foreach (var emne in Rækken<T>())
        {
            var før = plads < uden.Count && uden[plads].Emne == emne.Nr ? uden[plads++] : null;
            var emnesvar = før is not null && !Berører(før.Læst) ? før : OmEmnet(regel, emne, besvar);
            emner.Add(emnesvar);
            Læst |= emnesvar.Læst;
            Dag.Husk(emnesvar.Vender);
            if (emnesvar.Svar is { } svar)
                yield return svar;
        }
    }

    Emnesvar OmEmnet<T>(Regel regel, T emne, Func<Regel, Sagsbillede, T, Svar?> besvar) where T : Hændelse
    {
        var (svar, læst, vender) = ForSig(() => besvar(regel, this, emne));
        return new(emne.Nr, svar, vender, læst);
    }

    /// <summary>Det, der er læst og spurgt om før, lægges til side, mens der svares.</summary>
    (T Svar, UInt128 Læst, DateOnly Vender) ForSig<T>(Func<T> svar)
    {
        var (læst, vender) = (Læst, Dag.TagVendedag());
        Læst = 0;
        var ud = (svar(), Læst, Dag.TagVendedag());
        Læst = læst;
        Dag.Husk(vender);
        return ud;
    }
}
