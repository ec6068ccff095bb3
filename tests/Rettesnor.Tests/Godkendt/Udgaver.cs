using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Arkitektur;

namespace Rettesnor.Tests.Godkendt;

/// <summary>Et citat i den udgave, der gjaldt i en periode.</summary>
sealed record Citatudgave(string Lov, string Paragraf, DateOnly Fra, DateOnly? Til, Lovudgave Udgave)
{
    /// <summary>Id'ets citater, et for hver udgave af loven inden for reglens egen tid, ældste først.</summary>
    public static IEnumerable<Citatudgave> For(Katalogpost post) => Lovbog.Regler.Where(r => r.Id == post.Id).SelectMany(For)
        .Concat(post.Hjemmel.SelectMany(h => Inden(h.Lov, h.Paragraf, h.Fra, h.Til))).Distinct()
        .OrderBy(c => c.Fra).ThenBy(c => c.Lov, StringComparer.Ordinal).ThenBy(c => c.Paragraf, StringComparer.Ordinal);

    static IEnumerable<Citatudgave> For(Regel regel) => regel.Hjemmel.SelectMany(h =>
        Inden(h.Lov, h.Paragraf, Periode.Senest(regel.GælderFra, h.GælderFra), Periode.Tidligst(regel.GælderTil ?? DateOnly.MaxValue, h.GælderTil)));

    static IEnumerable<Citatudgave> Inden(string lov, string paragraf, DateOnly fra, DateOnly til) =>
        from udgave in Lovkilder.Lov(lov).Udgaver
        let første = Periode.Senest(fra, udgave.Fra)
        let sidste = Periode.Tidligst(til, udgave.Til ?? DateOnly.MaxValue)
        where første <= sidste
        select new Citatudgave(lov, paragraf, første, sidste == DateOnly.MaxValue ? null : sidste, udgave);
}
