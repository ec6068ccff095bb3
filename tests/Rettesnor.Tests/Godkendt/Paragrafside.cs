using System.Text.RegularExpressions;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Arkitektur;

namespace Rettesnor.Tests.Godkendt;

/// <summary>En side for hver lov: paragraf for paragraf de regler, der bygger på den, og i hvilken udgave.</summary>
static partial class Paragrafside
{
    sealed record Sted(string Id, Citatudgave Citat)
    {
        public string Lov => Citat.Lov;
        public string Paragraf => Citat.Paragraf;
    }

    public static IEnumerable<Markdown> Alle()
    {
        var steder = Steder().ToArray();
        yield return Indeks(steder);
        foreach (var lov in steder.GroupBy(s => s.Lov).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return For(Lovkilder.Lov(lov.Key), [.. lov]);
    }

    /// <summary>Lovens side, fra projektets rod.</summary>
    public static string Sti(string lov) => $"docs/lov/paragraffer/{lov}.md";

    /// <summary>Ankeret for paragraffen: »§ 113, stk. 2« er p-113; en paragraf med bogstav er p-69-a.</summary>
    public static string Anker(string paragraf) => Tegn().Replace(Hoved(paragraf).ToLowerInvariant().Replace("§§", "p").Replace("§", "p"), "-").Trim('-');

    static string Hoved(string paragraf) => paragraf.Split(',')[0].Trim();

    static Markdown Indeks(Sted[] steder)
    {
        var side = new Markdown("paragraffer.md");
        side.Overskrift(1, "Fra paragraf til regel").Linje("Find paragraffen; linket fører til de regler, der bygger på den.");
        foreach (var lov in steder.GroupBy(s => s.Lov).OrderBy(g => g.Key, StringComparer.Ordinal))
            side.Overskrift(2, $"{lov.Key}: {Lovkilder.Lov(lov.Key).Titel}").Linje(string.Join(" · ", lov.Select(s => Hoved(s.Paragraf)).Distinct().OrderBy(Orden)
                .Select(p => side.Link(p, Sti(lov.Key), Anker(p)))));
        return side;
    }

    static Markdown For(Lovkilde lov, Sted[] steder)
    {
        var side = new Markdown($"paragraffer/{lov.Kode}.md");
        side.Overskrift(1, $"{lov.Kode}: {lov.Titel}").Tabel(["Udgave", "Ordlyden vides at gælde", "Bemærkning"],
            lov.Udgaver.Select(u => new[] { Markdown.Eli(u.Navn, u.Eli), Markdown.Tid(u.Fra, u.Til), u.Bemærkning ?? "" }));
        foreach (var paragraf in steder.GroupBy(s => Hoved(s.Paragraf)).OrderBy(g => Orden(g.Key)))
            side.Overskrift(2, paragraf.Key, Anker(paragraf.Key)).Tabel(["Sted", "Regel", "Udgave", "Nøgledato"], paragraf
                .OrderBy(s => Orden(s.Paragraf)).ThenBy(s => Nummer(s.Id)).ThenBy(s => s.Citat.Fra)
                .Select(s => new[] { s.Paragraf, $"{side.Side(s.Id)} {Katalogpost.Find(s.Id).Titel}", Markdown.Eli(s.Citat.Udgave.Navn, s.Citat.Udgave.Eli), Markdown.Tid(s.Citat.Fra, s.Citat.Til) }));
        side.Linje().Linje(side.Link("Alle love", "docs/lov/paragraffer.md"));
        return side;
    }

    static IEnumerable<Sted> Steder() => Katalogpost.Alle.SelectMany(p => Citatudgave.For(p).Select(c => new Sted(p.Id, c)));

    static int Nummer(string id) => Katalogpost.Alle.Select((p, i) => (p.Id, i)).First(x => x.Id == id).i;

    /// <summary>Tallene i stedet fyldt op, så § 9 kommer før § 113.</summary>
    static string Orden(string paragraf) => Tal().Replace(paragraf, m => m.Value.PadLeft(5, '0'));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Tal();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex Tegn();
}
