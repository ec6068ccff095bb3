using System.Buffers;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Lov.Format;

/// <summary>JSON Schema for rettesnor/sag/1, lavet af den samme tabel, læseren bruger.</summary>
public static class Sagsskema
{
    public static void Skriv(IBufferWriter<byte> ud)
    {
        using var s = new Skemaskriver(ud);
        s.Skema(Sag.Format, "Sagsfil: borgeren og alt, der er sket", () =>
        {
            s.Felter(Sagslæser.Felter.Select(f => (f.Navn, f.Krævet, (Action)(() => Yderst(s, f)))));
            s.Objekt("$defs", () =>
            {
                foreach (var (navn, type, udsnit) in Udsnit())
                    s.Objekt(navn, () => Hændelse(s, type, udsnit));
            });
        });
    }

    static void Yderst(Skemaskriver s, Felt felt)
    {
        if (felt.Navn == "format")
            s.Tekst("const", Sag.Format);
        else if (felt.Navn == "haendelser")
            s.Liste(() => s.Et("anyOf", Udsnit().Select(u => (Action)(() => s.Henvis(u.Navn)))));
        else
            Værdi(s, felt);
    }

    /// <summary>Hver type, og for en type med udsnit hvert af dem.</summary>
    static IEnumerable<(string Navn, Hændelsestype Type, Variant? Udsnit)> Udsnit() => Hændelsestyper.Alle.SelectMany(t =>
        t.Varianter.Count == 0 ? [(t.Navn, t, null)] : t.Varianter.Select(v => ($"{t.Navn}-{v.Ord}", t, (Variant?)v)));

    static void Hændelse(Skemaskriver s, Hændelsestype type, Variant? udsnit)
    {
        s.Tekst("description", udsnit is null ? type.Betydning : $"{type.Betydning}: {udsnit.Ord}");
        var felter = type.Felter.Where(f => type.Tillader(f, udsnit)).Select(f => (f.Navn, Hændelsestype.Kræver(f, udsnit), (Action)(() =>
        {
            if (udsnit is not null && f.Navn == type.Variantfelt)
                s.Tekst("const", udsnit.Ord);
            else
                Værdi(s, f);
        })));
        s.Felter(felter.Prepend((Fællesfelter.Type, true, () => s.Tekst("const", type.Navn))));
        if (type.Tid == Tidsform.DagEllerPeriode)
            s.Et("oneOf", [() => s.Ordene("required", [Fællesfelter.Dato]), () => s.Ordene("required", [Fællesfelter.Fra])]);
    }

    static void Værdi(Skemaskriver s, Felt felt)
    {
        s.Tekst("description", felt.Betydning);
        switch (felt.Art)
        {
            case Feltart.Tekst: s.Art("string"); break;
            case Feltart.TekstEllerJaNej: s.Art("string", "boolean"); break;
            case Feltart.JaNej: s.Art("boolean"); break;
            case Feltart.Dag: s.Mønster(Dag); break;
            case Feltart.Måned: s.Mønster(Måned); break;
            case Feltart.Måneder: s.Liste(() => s.Mønster(Måned)); break;
            case Feltart.Tidspunkt: s.Mønster("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"); break;
            case Feltart.Beløb: Tal(s, "number", Feltlæser.HøjesteBeløb, 0.01m); break;
            case Feltart.Tal: Tal(s, "number", Feltlæser.HøjesteTal, 0.000001m); break;
            case Feltart.Heltal: Tal(s, "integer", Feltlæser.HøjesteHeltal, 1); break;
            case Feltart.Valg: s.Ordene("enum", felt.Ord); break;
            case Feltart.Valgliste: s.Liste(() => s.Ordene("enum", felt.Ord)); break;
            case Feltart.Tekster or Feltart.Henvisninger: s.Liste(() => s.Art("string")); break;
            case Feltart.Henvisning: s.Art("string"); break;
            case Feltart.Objekt: Felter(s, felt.Under); break;
            case Feltart.Objekter: s.Liste(() => Felter(s, felt.Under)); break;
            case Feltart.Periode: Felter(s, Feltlæser.Periodefelter); break;
            case Feltart.Ændringer: s.Art("object"); break;
        }
        if (felt.Standard is bool ja)
            s.JaNej("default", ja);
        else if (felt.Standard is int nr && felt.Art == Feltart.Valg)
            s.Tekst("default", felt.Ord[nr]);
        else if (felt.Standard is int tal)
            s.Tal("default", tal);
    }

    const string Dag = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", Måned = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";

    static void Felter(Skemaskriver s, IReadOnlyList<Felt> felter) =>
        s.Felter(felter.Select(f => (f.Navn, f.Krævet, (Action)(() => Værdi(s, f)))));

    static void Tal(Skemaskriver s, string art, decimal højst, decimal trin)
    {
        s.Art(art);
        s.Tal("minimum", 0);
        s.Tal("maximum", højst);
        s.Tal("multipleOf", trin);
    }
}
