using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Hvor meget af en indtægt, der sættes mod ydelsen i en ordning en måned.</summary>
/// <remarks>
/// Fra 2016 trækkes indtægt for tiden før og efter forløbet ikke fra (LAS § 68 a, stk. 1, og § 69 j, stk. 5); den deles efter kalenderdage.
/// Skifter borgeren ordning i måneden, deles en indtægt uden optjeningstid efter dagene i hver, så den kun trækkes én gang.
/// </remarks>
/// <param name="perioder">De dage, ordningen giver ydelse uden afbrydelse omkring måneden.</param>
/// <param name="dage">Dage i ordningen i måneden.</param>
/// <param name="dageIAlt">Dage i alle ordninger i måneden.</param>
sealed class Indtægtsandel(IReadOnlyList<Periode> perioder, int dage, int dageIAlt, Hjemmel hjemmel)
{
    public Spor Af(Spor beløb, Indtægt indtægt, Månedsnoter noter)
    {
        if (indtægt.Optjent is { } optjent && noter.Måned >= Skæringsdag.PeriodiseringAfIndtægt)
            return Optjent(beløb, optjent, indtægt.Nr);
        if (dage == dageIAlt)
            return beløb;
        noter.Antag(Antagelse.Delmåned);
        return Spor.DelAf(beløb, Dage("Dage i ordningen", dage), Dage("Dage i begge ordninger", dageIAlt)).Som("Den del, der hører til ordningen", hjemmel);
    }

    Spor Optjent(Spor beløb, Periode optjent, int nr)
    {
        var iForløbet = 0;
        foreach (var periode in perioder)
            iForløbet += periode.Fælles(optjent)?.Dage ?? 0;
        return iForløbet == optjent.Dage ? beløb
            : Spor.DelAf(beløb, Dage("Dage i forløbet", iForløbet).Med([nr]), Dage("Dage, indtægten er betaling for", optjent.Dage).Med([nr])).Som("Den del, der er optjent i forløbet", hjemmel);
    }

    static Spor Dage(string navn, int antal) => Spor.AfOplysning(navn, Kroner.Antal(antal), default, Enhed.Dage);
}
