using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Godkendt;

/// <summary>Et citat i den udgave, der gjaldt i en periode.</summary>
sealed record Citatudgave(string Lov, string Paragraf, DateOnly Fra, DateOnly? Til, Lovudgave Udgave)
{
    /// <summary>Regelens citater, et for hver udgave af loven inden for regelens egen tid, ældste først.</summary>
    public static IEnumerable<Citatudgave> For(Regel regel) => regel.Hjemmel
        .SelectMany(h => Inden(h.Lov, h.Paragraf, Periode.Senest(regel.GælderFra, h.GælderFra), Periode.Tidligst(regel.GælderTil ?? DateOnly.MaxValue, h.GælderTil)))
        .OrderBy(c => c.Fra).ThenBy(c => c.Lov, StringComparer.Ordinal).ThenBy(c => c.Paragraf, StringComparer.Ordinal);

    public static IEnumerable<Citatudgave> Inden(string lov, string paragraf, DateOnly fra, DateOnly til) =>
        from udgave in Lovkilder.Lov(lov).Udgaver
        let første = Periode.Senest(fra, udgave.Fra)
        let sidste = Periode.Tidligst(til, udgave.Til ?? DateOnly.MaxValue)
        where første <= sidste
        select new Citatudgave(lov, paragraf, første, sidste == DateOnly.MaxValue ? null : sidste, udgave);
}
