namespace Rettesnor.Lov.Fakta;

/// <summary>Forløbene i billedet.</summary>
public sealed partial class Sagsbillede
{
    IReadOnlyList<Forløb>? _forløb;
    Forløb[]? _ressourceforløb;

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
}
