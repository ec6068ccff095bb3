using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Arkitektur;
using Rettesnor.Tests.Eksempler;

namespace Rettesnor.Tests.Godkendt;

/// <summary>Siden om ét id: hvad reglen siger, hvor den står, hvordan den falder ud, og vejen til kode, prøver og eksempler.</summary>
static class Regelside
{
    public static Markdown For(Katalogpost post, IReadOnlyList<Eksempeludfald> eksempler)
    {
        var side = new Markdown(post.Id + ".md");
        var regler = Lovbog.Regler.Where(r => r.Id == post.Id).ToArray();
        side.Overskrift(1, $"{post.Id} {post.Titel}");
        foreach (var regel in regler)
            Om(side, regel, flere: regler.Length > 1);
        if (post.Hvor == "maaned")
            side.Linje(post.Siger!).Linje().Linje("Indgår i månedens beregning af ydelsen og svarer ikke selv; den kan ses i beregningens forklaring.").Linje();
        if (regler.SelectMany(r => r.Rummer).Distinct().Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } rummer)
            side.Linje("Reglen rummer også: " + string.Join("; ", rummer.Select(id => $"{id} {Katalogpost.Find(id).Titel}")) + ".").Linje();
        if (post.Uafklaret is { } u)
            side.Overskrift(2, "Uafklaret").Linje($"{u.Hvad} Afgøres af: {u.AfgøresAf.TrimEnd('.')}.");
        Hjemmel(side, post);
        Udfald(side, regler, eksempler);
        Eksempler(side, eksempler);
        Vej(side, post, eksempler);
        side.Linje().Linje(side.Link("Alle regler", "docs/lov/README.md") + " · " + side.Link("Paragrafferne", "docs/lov/paragraffer.md"));
        return side;
    }

    static void Om(Markdown side, Regel regel, bool flere)
    {
        if (flere)
            side.Overskrift(2, $"{regel.Navn} ({Ord.Slags[regel.Slags]})");
        side.Linje(regel.Siger).Linje();
        side.Tabel(["", ""],
        [
            ["Navn", regel.Navn], ["Slags", Ord.Slags[regel.Slags]], ["Nøgledato", regel.Nøgledato], ["Gælder nøgledatoer", Markdown.Tid(regel.GælderFra, regel.GælderTil)],
            ["Sikkerhed", Sikkerhedsord(regel.Sikkerhed)], ["Læser", regel.Læser.Length == 0 ? "kun forløbets egne hændelser" : string.Join(", ", regel.Læser.Select(l => $"`{l}`"))],
        ]);
        side.Linje();
    }

    public static string Sikkerhedsord(Sikkerhed sikkerhed) => sikkerhed switch
    {
        Sikkerhed.Lov => "lovens ordlyd er set",
        Sikkerhed.Vejledning => "myndighedernes vejledning",
        Sikkerhed.Sekundær => "en sekundær kilde",
        Sikkerhed.Afledt => "afledt af andre regler",
        _ => "uafklaret",
    };

    static void Hjemmel(Markdown side, Katalogpost post) => side.Overskrift(2, "Hjemmel").Tabel(["Nøgledato", "Sted", "Udgave"], Citatudgave.For(post).Select(c => new[]
        { Markdown.Tid(c.Fra, c.Til), side.Link($"{c.Lov} {c.Paragraf}", Paragrafside.Sti(c.Lov), Paragrafside.Anker(c.Paragraf)), Markdown.Eli(c.Udgave.Navn, c.Udgave.Eli) }));

    /// <summary>Vejen fra emne til udfald, med de eksempler der ender hvert sted.</summary>
    static void Udfald(Markdown side, Regel[] regler, IReadOnlyList<Eksempeludfald> eksempler)
    {
        var grene = eksempler.SelectMany(e => e.Svar.Select(s => (e.Navn, Svar: s))).GroupBy(x => (x.Svar.Regel, x.Svar.Udfald, x.Svar.Åben)).OrderBy(g => g.Key.Udfald).ThenBy(g => g.Key.Åben).ToArray();
        if (grene.Length == 0)
            return;
        side.Overskrift(2, "Udfald").Linje("De udfald, eksemplerne viser.").Linje().Linje("```mermaid").Linje("flowchart LR");
        for (var r = 0; r < regler.Length; r++)
        {
            side.Linje($"  r{r}{{{{\"{Etiket($"{regler[r].Id}: {regler[r].Nøgledato} {Markdown.Tid(regler[r].GælderFra, regler[r].GælderTil)}?")}\"}}}} -- nej --> n{r}[intet svar]");
            for (var i = 0; i < grene.Length; i++)
                if (grene[i].Key.Regel == regler[r])
                    side.Linje($"  r{r} -- ja --> u{i}[\"{Ord.Udfald[grene[i].Key.Udfald]}{(grene[i].Key.Åben ? ", åben" : "")}\"] --> e{i}[\"{Etiket(string.Join("<br>", grene[i].Select(x => x.Navn).Distinct()))}\"]");
        }
        side.Linje("```");
    }

    static string Etiket(string tekst) => tekst.Replace("\"", "'");

    static void Eksempler(Markdown side, IReadOnlyList<Eksempeludfald> eksempler)
    {
        if (eksempler.Count == 0)
            return;
        side.Overskrift(2, "Eksempler");
        foreach (var e in eksempler)
        {
            side.Linje($"**{side.Link(e.Navn, e.Sti)}** · {e.Kilde} · vurderet pr. {e.Pr.Skrevet()}").Linje();
            if (e.Svar.Count > 0)
                side.Tabel(["Om", "Udfald", "Frist", "Værdi", "Begrundelse"], e.Svar.Select(s => new[]
                    { s.Vedr.Henvisning, Ord.Udfald[s.Udfald] + (s.Åben ? " (åben)" : ""), s.Frist?.Skrevet() ?? "", Værdi(s.Værdi), s.Begrundelse })).Linje();
            if (e.Måneder.Count > 0)
                side.Tabel(["Måned", "Kategori", "Sats", "Fradrag", "Sanktion", "Beløb"], e.Måneder.Select(Måned)).Linje();
            if (e.Svar.Count + e.Måneder.Count == 0)
                side.Linje(e.Afvises ? "Sagen afvises." : "Reglen svarer ikke på sagen.").Linje();
        }
    }

    static string[] Måned(JsonElement m) => [Felt(m, "maaned"), Felt(m, "kategori"), Felt(m, "sats"), Felt(m, "fradrag"), Felt(m, "sanktion"), Felt(m, "beloeb")];

    static string Felt(JsonElement m, string navn) => !m.TryGetProperty(navn, out var v) || v.ValueKind == JsonValueKind.Null ? "" : v.ValueKind == JsonValueKind.Number ? Skrivemåde.Tal(v.GetDecimal(), 2) : v.ToString();

    static string Værdi(Værdi? værdi) => værdi switch
    {
        Lov.Grundlag.Værdi.Dato(var dag) => dag.Skrevet(),
        Lov.Grundlag.Værdi.Antal(var tal) => Skrivemåde.Tal(tal, tal == decimal.Truncate(tal) ? 0 : 2),
        Lov.Grundlag.Værdi.Beløb(var kr) => kr.ToString(),
        Lov.Grundlag.Værdi.Tekst(var ord) => ord,
        Lov.Grundlag.Værdi.JaNej(var ja) => ja ? "ja" : "nej",
        _ => "",
    };

    static void Vej(Markdown side, Katalogpost post, IReadOnlyList<Eksempeludfald> eksempler)
    {
        side.Overskrift(2, "I koden");
        var funktioner = Kodefund.Funktioner(post);
        side.Punkter(
        [
            .. Kodefund.Kode(post).Select(f => $"Kode: {side.Link(Path.GetFileName(f), f)}"),
            .. funktioner.Count == 0 ? [] : new[] { "Funktioner: " + string.Join(", ", funktioner.Select(f => $"`{f}`")) },
            .. Kodefund.Prøver(post).Select(f => $"Prøver: {side.Link(Path.GetFileName(f), f)}"),
            .. eksempler.Select(e => $"Eksempel: {side.Link(e.Sti, e.Sti)}"),
        ]);
    }
}

/// <summary>Et eksempel, som det falder ud for ét id.</summary>
sealed record Eksempeludfald(string Navn, string Sti, string Kilde, DateOnly Pr, bool Afvises, IReadOnlyList<Svar> Svar, IReadOnlyList<JsonElement> Måneder)
{
    /// <summary>Alle eksempler for hvert id: dem i id'ets egen mappe, og dem der venter et svar af reglen.</summary>
    public static ILookup<string, Eksempeludfald> Alle() => Eksempelfil.Alle().SelectMany(Udfald).ToLookup(x => x.Id, x => x.Udfald);

    static IEnumerable<(string Id, Eksempeludfald Udfald)> Udfald(Eksempelfil fil)
    {
        var mappe = Path.GetFileName(Path.GetDirectoryName(fil.Sti))!;
        var ventede = fil.Forventet.Where(f => f.TryGetProperty("regel", out _)).Select(f => f.GetProperty("regel").GetString()!);
        var vurdering = Vurderet(fil);
        var måneder = vurdering is null || fil.ForventetYdelse.Count == 0 ? [] : Eksempelfil.Skrevet(vurdering).GetProperty("ydelse").EnumerateArray()
            .Where(m => fil.ForventetYdelse.Any(f => f.GetProperty("maaned").GetString() == m.GetProperty("maaned").GetString())).ToArray();
        foreach (var id in ventede.Append(mappe).Distinct().Where(id => Katalogpost.Alle.Any(p => p.Id == id)))
            yield return (id, new(fil.Navn, fil.Sti, fil.Kilde, fil.Pr, fil.Afvises, [.. vurdering?.Svar.Where(s => s.Regel.Id == id) ?? []], id[0] == 'Y' ? måneder : []));
    }

    static Vurdering? Vurderet(Eksempelfil fil)
    {
        try
        {
            return fil.Vurderet();
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }
}
