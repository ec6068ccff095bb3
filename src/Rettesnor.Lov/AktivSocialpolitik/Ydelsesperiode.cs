using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>De dage, et forløb giver ydelse.</summary>
/// <param name="Strækning">Forløb i samme ordning uden en dag imellem hører til samme strækning.</param>
/// <param name="Før">Den ydelse, borgeren kom fra, når intet andet forløb lå imellem.</param>
sealed record Ydelsesperiode(Forløb Forløb, Periode Dage, int Strækning, YdelseFør? Før)
{
    /// <summary>Ydelsesperioderne i orden; en dag hører kun til én i hver ordning.</summary>
    public static List<Ydelsesperiode> Af(Sagsbillede sag)
    {
        var ud = new List<Ydelsesperiode>();
        foreach (var forløb in sag.Forløb)
        {
            var forrige = ud.FindLast(p => p.Forløb.Ordning == forløb.Ordning);
            var fra = forrige is null ? forløb.Start : Periode.Senest(forløb.Start, DagenEfter(forrige.Dage.TilOgMed));
            if (Periode.Mellem(fra, forløb.YdelseTil ?? DateOnly.MaxValue) is not { } dage || (forrige is not null && forrige.Dage.TilOgMed >= fra))
                continue;
            var sammenhængende = forrige is not null && DagenEfter(forrige.Dage.TilOgMed) == dage.Fra;
            ud.Add(new(forløb, dage, sammenhængende ? forrige!.Strækning : ud.Count, KommerFra(sag, forløb)));
        }
        return ud;
    }

    static DateOnly DagenEfter(DateOnly dag) => dag == DateOnly.MaxValue ? dag : dag.AddDays(1);

    /// <summary>Den seneste ydelse før starten; lå et andet forløb imellem, kom borgeren derfra.</summary>
    static YdelseFør? KommerFra(Sagsbillede sag, Forløb forløb)
    {
        YdelseFør? seneste = null;
        foreach (var ydelse in sag.Alle<YdelseFør>())
            if (ydelse.Dato <= forløb.Start)
                seneste = ydelse;
        if (seneste is not null)
            foreach (var andet in sag.Forløb)
                if (andet.Start >= seneste.Dato && andet.Start < forløb.Start)
                    return null;
        return seneste;
    }
}

/// <summary>Dagene i en måned, der hører til et forløb.</summary>
readonly record struct Forløbsdage(Periode Dage, Ydelsesperiode Ydelse);
