using System.Buffers;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>JSON Schema for rettesnor/vurdering/1; ordene er de samme, <see cref="Vurderingsskriver"/> skriver.</summary>
public static class Vurderingsskema
{
    static readonly string[] s_hjemmel = ["lov", "paragraf", "version", "kilde"], s_beløb = ["sats", "fradrag", "sanktion", "beloeb"],
        s_valgfriBeløb = ["andel", "atp", "obligatorisk_pension", "refusion", "udbetalt", "difference"];

    public static void Skriv(IBufferWriter<byte> ud)
    {
        using var s = new Skemaskriver(ud);
        s.Skema(Vurderingsskriver.Format, "Vurdering: alt, loven siger om en sag på en dag", () =>
        {
            s.Felter(
            [
                Felt("format", () => s.Tekst("const", Vurderingsskriver.Format)), Felt("sag", () => s.Art("string", "null")),
                Felt("pr", () => Dag(s)), Felt("kendt", () => DagEllerNul(s)), Felt("lovbog", () => s.Art("string")), Felt("naeste_aendring", () => DagEllerNul(s)),
                Listen(s, "forloeb"), Listen(s, "svar"), Listen(s, "handlinger"), Listen(s, "ydelse"), Listen(s, "antagelser"),
            ]);
            s.Objekt("$defs", () =>
            {
                s.Objekt("forloeb", () => Forløbet(s));
                s.Objekt("svar", () => Svaret(s));
                s.Objekt("handlinger", () => s.Felter(
                    [Felt("kode", () => s.Art("string")), Felt("status", () => s.Ordene("enum", Ord.Mulighed.Ord)), Felt("svar", () => s.Liste(() => s.Art("integer"))), Felt("handling", () => s.Art("string"))]));
                s.Objekt("ydelse", () => Måneden(s));
                s.Objekt("antagelser", () => s.Felter(
                    [Felt("kode", () => s.Ordene("enum", Antagelse.Alle.Select(a => a.Kode))), Felt("tekst", () => s.Art("string")), Felt("sikkerhed", () => s.Ordene("enum", Ord.Sikkerhed.Ord))]));
                s.Objekt("hjemmel", () => s.Liste(() => s.Felter([.. s_hjemmel.Select(n => Felt(n, () => s.Art("string")))])));
                s.Objekt("knude", () => Knuden(s));
            });
        });
    }

    static void Forløbet(Skemaskriver s) => s.Felter(
    [
        Felt("ordning", () => s.Ordene("enum", Afgørelse.Ordninger.Ord)), Felt("start", () => Dag(s)), Felt("slut", () => Dag(s)), Felt("slut_uden_barsel", () => Dag(s)),
        Felt("vedr", () => s.Art("string")), Felt("regime", () => s.Art("string")), Felt("status", () => s.Ordene("enum", Forløb.Statusser.Ord)),
    ]);

    static void Svaret(Skemaskriver s) => s.Felter(
    [
        Felt("regel", () => s.Mønster("^[PY]-[0-9]+[a-z]?$")), Felt("navn", () => s.Art("string")), Felt("slags", () => s.Ordene("enum", Ord.Slags.Ord)),
        Felt("udfald", () => s.Ordene("enum", Ord.Udfald.Ord)), Felt("aaben", () => s.Art("boolean")), Valgfrit("handling", () => s.Art("string")),
        Felt("frist", () => DagEllerNul(s)), Felt("vaerdi", () => s.Art("string", "number", "boolean", "null")), Felt("vedr", () => s.Art("string")),
        Felt("begrundelse", () => s.Art("string")), Felt("fakta", () => s.Liste(() => s.Art("string"))), Felt("hjemmel", () => s.Henvis("hjemmel")),
        Felt("sikkerhed", () => s.Ordene("enum", Ord.Sikkerhed.Ord)),
    ]);

    static void Måneden(Skemaskriver s) => s.Felter(
    [
        Felt("maaned", () => s.Mønster("^[0-9]{4}-[0-9]{2}$")), Felt("ordning", () => s.Ordene("enum", Afgørelse.Ordninger.Ord)), Felt("vedr", () => s.Art("string")),
        Felt("kategori", () => s.Et("anyOf", [() => s.Ordene("enum", Ydelsesmåned.Kategorier.Ord), () => s.Art("null")])),
        .. s_beløb.Select(n => Felt(n, () => s.Art("number", "null"))),
        .. s_valgfriBeløb.Select(n => Valgfrit(n, () => s.Art("number"))),
        Felt("udfald", () => s.Ordene("enum", Ord.Udfald.Ord)), Valgfrit("begrundelse", () => s.Art("string")), Valgfrit("forklaring", () => s.Henvis("knude")),
    ]);

    static void Knuden(Skemaskriver s) => s.Felter(
    [
        Felt("navn", () => s.Art("string")), Felt("vaerdi", () => s.Art("number")), Felt("enhed", () => s.Ordene("enum", Ord.Enhed.Ord)),
        Felt("regning", () => s.Ordene("enum", Ord.Regning.Ord)), Valgfrit("procent", () => s.Art("number")), Valgfrit("hjemmel", () => s.Henvis("hjemmel")),
        Valgfrit("sats", () => s.Art("string")), Valgfrit("kilde", () => s.Art("string", "null")), Valgfrit("fakta", () => s.Liste(() => s.Art("string"))),
        Felt("led", () => s.Liste(() => s.Henvis("knude"))),
    ]);

    static (string, bool, Action) Felt(string navn, Action skema) => (navn, true, skema);

    static (string, bool, Action) Valgfrit(string navn, Action skema) => (navn, false, skema);

    static (string, bool, Action) Listen(Skemaskriver s, string navn) => Felt(navn, () => s.Liste(() => s.Henvis(navn)));

    static void Dag(Skemaskriver s) => s.Mønster("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    static void DagEllerNul(Skemaskriver s)
    {
        s.Art("string", "null");
        s.Tekst("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }
}
