using System.Globalization;
using System.Text;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Lov.Format;

/// <summary>Siden om sagsfilen (docs/sagsfil.md), lavet af den samme tabel, læseren bruger.</summary>
public static class Sagsdokumentation
{
    public static string Lav()
    {
        var ud = new StringBuilder();
        ud.Append(CultureInfo.InvariantCulture, $"""
            # Sagsfilen {Sag.Format}

            Siden er lavet af tabellen over hændelser (`rettesnor skema dokumentation`). JSON Schema fås med `rettesnor skema sag`.

            En sagsfil er ét JSON-objekt i UTF-8, højst 64 MiB og 32 niveauer dybt. Alt, der er sket, er hændelser; intet slettes.
            Et felt, der ikke står der, er ikke registreret; det er aldrig det samme som nej, undtagen hvor en standard er nævnt.
            Dage skrives ÅÅÅÅ-MM-DD og måneder ÅÅÅÅ-MM, fra 1900 til 2199. Beløb er kroner med højst to decimaler.
            `vedr` og andre henvisninger nævner et `id` i filen eller `#n`, hændelsens plads fra 1.

            ## Filen

            {Tabel(Sagslæser.Felter)}

            Borgeren:

            {Tabel(Sagslæser.Felter.First(f => f.Navn == "borger").Under)}

            ## Alle hændelser

            {Tabel(Fællesfelter.For(Tidsform.Dag).SkipLast(1).Prepend(Felt.Tekst("type", "Hændelsens type").Påkrævet()))}

            Tidspunktet `registreret` har forskel til UTC. Mangler det, er hændelsen registreret ved middag dansk tid på dagen, for en måned den 1. i måneden efter.

            """);
        foreach (var type in Hændelsestyper.Alle)
            Afsnit(ud, type);
        return ud.ToString();
    }

    static void Afsnit(StringBuilder ud, Hændelsestype type)
    {
        ud.Append(CultureInfo.InvariantCulture, $"\n## `{type.Navn}`\n\n{type.Betydning}.\n\n");
        ud.Append(Tabel(type.Felter.Skip(Fællesfelter.For(Tidsform.Dag).Length - 1))).Append('\n');
        if (type.Tid == Tidsform.DagEllerPeriode)
            ud.Append("\nSkriv enten `dato`, eller `fra` og `til`.\n");
        if (type.Varianter.Count == 0)
            return;
        ud.Append(CultureInfo.InvariantCulture, $"\n| `{type.Variantfelt}` | kræver også | kan også have | `vedr` peger på |\n| --- | --- | --- | --- |\n");
        foreach (var v in type.Varianter)
            ud.Append(CultureInfo.InvariantCulture, $"| `{v.Ord}` | {Kode(v.Kræver)} | {Kode(v.Tillader)} | {Kode(v.Pegepind)} |\n");
    }

    static string Tabel(IEnumerable<Felt> felter) =>
        "| felt | art | betydning |\n| --- | --- | --- |\n" + string.Join("\n", felter.Select(f => $"| `{f.Navn}`{(f.Krævet ? "" : "?")} | {Art(f)} | {f.Betydning}{Standard(f)} |"));

    static string Art(Felt felt) => felt.Art switch
    {
        Feltart.Tekst => "tekst",
        Feltart.TekstEllerJaNej => "tekst, `true` eller `false`",
        Feltart.JaNej => "`true` eller `false`",
        Feltart.Dag => "dag",
        Feltart.Måned => "måned",
        Feltart.Måneder => "liste af måneder",
        Feltart.Beløb => "beløb i kr.",
        Feltart.Tal => "tal",
        Feltart.Heltal => "helt tal",
        Feltart.Valg => Kode(felt.Ord),
        Feltart.Valgliste => "liste af " + Kode(felt.Ord),
        Feltart.Tekster => "liste af tekster",
        Feltart.Henvisning => felt.Til.Count == 0 ? "henvisning" : "henvisning til " + Kode(felt.Til),
        Feltart.Henvisninger => "liste af henvisninger til " + Kode(felt.Til),
        Feltart.Objekt => "objekt: " + Under(felt.Under),
        Feltart.Objekter => felt.Under.Count == 0 ? "liste af hændelser" : "liste af objekter: " + Under(felt.Under),
        Feltart.Periode => "objekt: " + Under(Feltlæser.Periodefelter),
        Feltart.Tidspunkt => "tidspunkt",
        Feltart.Ændringer => "objekt med felter af den rettede hændelse",
    };

    static string Under(IReadOnlyList<Felt> felter) => string.Join(", ", felter.Select(f => $"`{f.Navn}`{(f.Krævet ? "" : "?")} ({Art(f)})"));

    static string Standard(Felt felt) => felt.Standard switch
    {
        null => "",
        bool ja => $" (standard: `{(ja ? "true" : "false")}`)",
        int nr when felt.Art == Feltart.Valg => $" (standard: `{felt.Ord[nr]}`)",
        var andet => string.Create(CultureInfo.InvariantCulture, $" (standard: `{andet}`)"),
    };

    static string Kode(IEnumerable<string> ord) => string.Join(", ", ord.Select(o => $"`{o}`"));
}
