using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Det i sagen, der hører til en bestemt måned: indtægter, sanktioner og udbetalinger.</summary>
sealed class Månedsindhold(Sagsbillede sag)
{
    readonly Sanktionstræk[] _træk = Månedssanktioner.Af(sag);

    public ReadOnlySpan<Indtægt> Indtægter(DateOnly måned) => I(sag.Alle<Indtægt>(), måned, static i => i.Dato);

    /// <summary>Månedens sanktioner i ordningen. Er der to ordninger i måneden, trækkes en sanktion i den, bruddet ligger i, ellers i den sidste.</summary>
    public ReadOnlySpan<Sanktionstræk> Træk(DateOnly måned, List<Forløbsdage> ordning, List<Forløbsdage> alle)
    {
        var månedens = I<Sanktionstræk>(_træk, måned, static t => t.Måned);
        if (månedens.Length == 0 || ordning.Count == alle.Count)
            return månedens;
        var valgte = new List<Sanktionstræk>();
        foreach (var træk in månedens)
        {
            var bruddets = alle.FindIndex(d => d.Ydelse.Dage.Indeholder(træk.Brud.Dato));
            if (ordning.Contains(alle[bruddets < 0 ? alle.Count - 1 : bruddets]))
                valgte.Add(træk);
        }
        return valgte.ToArray();
    }

    /// <summary>Skriver det udbetalte på månedens rækker; er der to, dækker det den første, og resten hører til den sidste.</summary>
    public void LægUdbetalt(DateOnly måned, List<Ydelsesmåned> rækker, int første)
    {
        var udbetalinger = I(sag.Alle<Udbetalt>(), måned, static u => u.Dato);
        if (udbetalinger.Length == 0)
            return;
        var rest = Kroner.Nul;
        foreach (var udbetaling in udbetalinger)
            rest += udbetaling.Beløb;
        for (var i = første; i < rækker.Count; i++)
        {
            var række = rækker[i];
            var udbetalt = i == rækker.Count - 1 ? rest : Kroner.Min(rest, række.Beløb ?? Kroner.Nul);
            rest -= udbetalt;
            rækker[i] = række with { Udbetalt = udbetalt, Difference = række.Beløb is { } beløb ? beløb - udbetalt : null };
        }
    }

    /// <summary>De hændelser, der hører til måneden; listen er ordnet efter dag.</summary>
    static ReadOnlySpan<T> I<T>(ReadOnlySpan<T> ordnet, DateOnly måned, Func<T, DateOnly> dag)
    {
        int fra = 0, til = ordnet.Length;
        while (fra < til)
        {
            var midt = (fra + til) / 2;
            if (dag(ordnet[midt]) < måned)
                fra = midt + 1;
            else
                til = midt;
        }
        var antal = 0;
        while (fra + antal < ordnet.Length && dag(ordnet[fra + antal]) == måned)
            antal++;
        return ordnet.Slice(fra, antal);
    }
}
