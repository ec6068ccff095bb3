using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Arkitektur;

namespace Rettesnor.Tests.Godkendt;

/// <summary>De sider i lovbogen, der går på tværs: forsiden, tidslinjen og det uafklarede.</summary>
static class Oversigt
{
    public static IEnumerable<Markdown> Alle() => [Forside(), Tidslinje(), Uafklaret()];

    /// <summary>Har id'et sin egen side?</summary>
    public static bool HarSide(Katalogpost post) => post.Hvor == "maaned" || Lovbog.Regler.Any(r => r.Id == post.Id);

    static Markdown Forside()
    {
        var side = new Markdown("README.md");
        side.Overskrift(1, "Lovbogen").Linje("Siderne er skrevet af lovbogen selv: reglerne i `src/Rettesnor.Lov`, kataloget i `lov/katalog.json` og eksemplerne i `eksempler/`. En prøve holder dem ens med koden.").Linje()
            .Linje("Fra en paragraf til en prøve er der fire skridt: " + side.Link("paragraffen", "docs/lov/paragraffer.md") + ", regelens side, koden, og derfra prøven og eksemplet; regelens side peger på dem alle.").Linje()
            .Punkter(
            [
                side.Link("Paragrafferne", "docs/lov/paragraffer.md") + ": fra § til regel",
                side.Link("Tidslinjen", "docs/lov/tidslinje.md") + ": de dage, loven er ændret",
                side.Link("Det uafklarede", "docs/lov/uafklaret.md") + ": hvor loven er åben, og hvad der ville afgøre det",
                side.Link("Hvad der er prøvet", "docs/lov/proever.md") + ": kildens eksempler, grænser, undtagelser og egenskaber for hver regel",
            ]);
        side.Overskrift(2, "Hvert id i kataloget").Tabel(["Id", "Handler om", "Hvor", "Slags", "Gælder nøgledatoer", "Sikkerhed"], Katalogpost.Alle.SelectMany(p => Rækker(side, p)));
        return side;
    }

    static IEnumerable<string[]> Rækker(Markdown side, Katalogpost post)
    {
        var regler = Lovbog.Regler.Where(r => r.Id == post.Id).ToArray();
        var id = HarSide(post) ? side.Side(post.Id) : post.Id;
        if (regler.Length == 0)
            return [[id, post.Titel, Hvor(side, post), "", "", ""]];
        return regler.Select(r => new[] { id, r.Navn, Hvor(side, post), Ord.Slags[r.Slags], Markdown.Tid(r.GælderFra, r.GælderTil), Regelside.Sikkerhedsord(r.Sikkerhed) });
    }

    static string Hvor(Markdown side, Katalogpost post) => post.Hvor switch
    {
        "svar" => string.Join(", ", Kodefund.Kode(post).Select(f => side.Link(Path.GetFileName(f), f))),
        "inde-i" => "forklaret af " + string.Join(", ", post.I.Select(i => HarSide(Katalogpost.Find(i)) ? side.Side(i) : i)),
        "maaned" => "månedens beregning: " + string.Join(", ", Kodefund.Kode(post).Select(f => side.Link(Path.GetFileName(f), f))),
        _ => "baggrund: " + post.Grund,
    };

    static Markdown Tidslinje()
    {
        var side = new Markdown("tidslinje.md");
        side.Overskrift(1, "Tidslinjen").Linje($"De dage, loven er ændret, fra `lov/tidslinje.json`. Loven er efterprøvet til {Skæringsdag.EfterprøvetTil.Skrevet()}; senere bruges den sidst kendte ordlyd, og svaret siger det.").Linje();
        side.Tabel(["Dag", "Hvad der sker", "Kilde", "Periode", "Regler, der begynder", "Regler, der slutter dagen før"], Skæringsdag.Alle.OrderBy(d => d.Dag).Select(d => new[]
        {
            d.Dag.Skrevet(), d.Titel, d.Kilde, Regime.Bogstav(new Dag(d.Dag)),
            Sider(side, r => r.GælderFra == d.Dag), Sider(side, r => r.GælderTil == d.Dag.AddDays(-1)),
        }));
        return side;
    }

    static string Sider(Markdown side, Func<Regel, bool> hvor) => string.Join(", ", Lovbog.Regler.Where(hvor).Select(r => side.Side(r.Id)).Distinct());

    static Markdown Uafklaret()
    {
        var side = new Markdown("uafklaret.md");
        side.Overskrift(1, "Det uafklarede").Linje("Her er loven åben, eller ordlyden ikke set. Produktet siger det i svaret i stedet for at gætte.").Linje()
            .Tabel(["Id", "Hvad der er åbent", "Hvad der ville afgøre det"], Katalogpost.Alle.Where(p => p.Uafklaret is not null)
                .Select(p => new[] { (HarSide(p) ? side.Side(p.Id) : p.Id) + " " + p.Titel, p.Uafklaret!.Hvad, p.Uafklaret.AfgøresAf }));
        side.Overskrift(2, "Antagelser").Linje("Hvor et svar eller et beløb alligevel må bygge på noget, er det en af disse; hver af dem nævnes i vurderingen, når den er brugt.").Linje()
            .Tabel(["Kode", "Antagelse", "Sikkerhed"], Antagelse.Alle.Select(a => new[] { a.Kode, a.Tekst, Regelside.Sikkerhedsord(a.Sikkerhed) }));
        return side;
    }
}
