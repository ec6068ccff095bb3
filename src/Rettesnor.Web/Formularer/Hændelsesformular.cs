using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Formularer;

/// <summary>Formularen til en hændelse, lavet af tabellen over hændelsestyper.</summary>
/// <param name="Udsnit">Det valgte udsnit, når typen har flere (afgørelser).</param>
/// <param name="Svar">Det, der er skrevet i felterne.</param>
/// <param name="Fejl">Fejl ved feltets navn.</param>
/// <param name="Sag">Sagen, der kan peges ind i.</param>
internal sealed record Hændelsesformular(Hændelsestype Type, string? Udsnit, IReadOnlyDictionary<string, string> Svar, IReadOnlyDictionary<string, string> Fejl, Sag? Sag)
{
    /// <summary>Rækker i et felt med flere objekter.</summary>
    public const int Objektrækker = 4;

    private static readonly string[] s_bagest = ["id", "registreret", "af", "kilde"];
    private static readonly string[] s_tiden = ["dato", "fra", "til", "maaned"];

    /// <summary>Felter, journalen selv udfylder.</summary>
    public static readonly string[] Journalens = ["id", "af"];

    /// <summary>Felter, der ikke vises.</summary>
    public IReadOnlyCollection<string> Udeladte { get; init; } = [];

    /// <summary>Felterne i den orden, de udfyldes: først tiden og typens egne, så bemærkningen, dernæst de andre fælles.</summary>
    public static IEnumerable<Lov.Fakta.Felt> Felter(Hændelsestype type, string? udsnit)
    {
        var variant = type.Varianter.FirstOrDefault(v => v.Ord == udsnit);
        return type.Felter.Where(f => f.Navn != type.Variantfelt && f.Art != Feltart.Ændringer && type.Tillader(f, variant))
            .OrderBy(f => s_bagest.Contains(f.Navn)).ThenBy(f => f.Navn == "note").ThenBy(f => !s_tiden.Contains(f.Navn)).ThenByDescending(f => Hændelsestype.Kræver(f, variant));
    }

    /// <summary>Felterne; de fælles, der sjældent bruges, er foldet sammen, medmindre der står noget i dem.</summary>
    public IHtmlContent Html()
    {
        var felter = Felter(Type, Udsnit).Where(f => !Udeladte.Contains(f.Navn)).ToLookup(f => s_bagest.Contains(f.Navn));
        var åben = felter[true].Any(f => Fejl.ContainsKey(f.Navn) || Svar.GetValueOrDefault(f.Navn) is { Length: > 0 });
        return Komponenter.Html.Samlet([
            .. felter[false].Select(f => Et(f, f.Navn)),
            felter[true].Any() ? Komponenter.Html.Af($"""
                <details class="details"{Komponenter.Html.Flag(åben, "open")}><summary class="details-summary">Flere oplysninger</summary><div class="details-text">{Komponenter.Html.Samlet(felter[true].Select(f => Et(f, f.Navn)))}</div></details>
                """) : HtmlString.Empty]);
    }

    private IHtmlContent Et(Lov.Fakta.Felt f, string navn) => f.Art switch
    {
        Feltart.Dag => Skriv(f, navn, Feltslags.Dato),
        Feltart.Måned => Skriv(f, navn, Feltslags.Tekst, hjælp: "Skriv måneden som ÅÅÅÅ-MM"),
        Feltart.Måneder => Skriv(f, navn, Feltslags.Tekst, hjælp: "Skriv månederne som ÅÅÅÅ-MM med komma imellem"),
        Feltart.Tidspunkt => Skriv(f, navn, Feltslags.Tekst, hjælp: "For eksempel 2024-03-01T12:00:00+01:00. Tomt felt: nu, når den gemmes"),
        Feltart.Beløb => Skriv(f, navn, Feltslags.Tal, enhed: "kr."),
        Feltart.Tal or Feltart.Heltal => Skriv(f, navn, Feltslags.Tal),
        Feltart.Valg => Skriv(f, navn, Feltslags.Valg, valg: Tomt.Concat(f.Ord.Select(o => new SelectListItem(Hændelsestekst.Læselig(o), o)))),
        Feltart.JaNej => Skriv(f, navn, Feltslags.Valg, valg: [new("Ikke registreret", ""), new("Ja", "true"), new("Nej", "false")]),
        Feltart.TekstEllerJaNej => Skriv(f, navn, Feltslags.Tekst, hjælp: "Skriv ja, nej eller en tekst"),
        Feltart.Tekster => Skriv(f, navn, Feltslags.Tekstområde, hjælp: "En på hver linje"),
        Feltart.Henvisning => Skriv(f, navn, Feltslags.Valg, valg: Tomt.Concat(Mål(f))),
        Feltart.Valgliste => Afkryds(f, navn, f.Ord.Select(o => (o, Hændelsestekst.Læselig(o)))),
        Feltart.Henvisninger => Afkryds(f, navn, Mål(f).Select(m => (m.Value!, m.Text))),
        Feltart.Periode => Gruppe(f, [("fra", "Første dag"), ("til", "Sidste dag")], del => Skriv(f with { Navn = del.Item1, Betydning = del.Item2 }, $"{navn}.{del.Item1}", Feltslags.Dato)),
        Feltart.Objekt => Gruppe(f, f.Under, under => Et(under, $"{navn}.{under.Navn}")),
        Feltart.Objekter => Gruppe(f, Enumerable.Range(0, Objektrækker), nr => Gruppe(f with { Betydning = $"Nr. {nr + 1}" }, f.Under, under => Et(under, $"{navn}[{nr}].{under.Navn}"))),
        _ => Skriv(f, navn, Lang(f) ? Feltslags.Tekstområde : Feltslags.Tekst),
    };

    private static bool Lang(Lov.Fakta.Felt f) => f.Navn is "begrundelse" or "note" or "hovedhensyn" or "fakta" or "borgerens_bemaerkninger" or "regler";

    private static IEnumerable<SelectListItem> Tomt => [new("Vælg", "")];

    /// <summary>De hændelser i sagen, henvisningen må pege på; rettelser og annulleringer er ikke med.</summary>
    public static IEnumerable<Hændelse> Mål(Hændelsestype type, string? udsnit, Lov.Fakta.Felt f, Sag sag)
    {
        var tilladte = f.Navn == "vedr" && type.Varianter.FirstOrDefault(v => v.Ord == udsnit) is { Pegepind.Length: > 0 } v ? v.Pegepind : f.Til;
        return sag.Hændelser.Where(h => h is not (Rettelse or Annullering) && (tilladte.Count == 0 || tilladte.Contains(h.Type)));
    }

    private IEnumerable<SelectListItem> Mål(Lov.Fakta.Felt f) => Sag is null ? [] : Mål(Type, Udsnit, f, Sag).Select(h => new SelectListItem(Hændelsestekst.Af(h), h.Henvisning));

    private IHtmlContent Skriv(Lov.Fakta.Felt f, string navn, Feltslags slags, string? hjælp = null, string? enhed = null, IEnumerable<SelectListItem>? valg = null) => new Komponenter.Felt
    {
        Navn = navn,
        Id = Id(navn),
        Etiket = f.Betydning,
        Hjælp = hjælp,
        Enhed = enhed,
        Fejl = Fejl.GetValueOrDefault(navn),
        Værdi = Svar.GetValueOrDefault(navn) ?? (f.Standard is int nr && f.Art == Feltart.Valg ? f.Ord[nr] : f.Standard switch { bool b => b ? "true" : "false", int i => i.ToString(CultureInfo.InvariantCulture), _ => null }),
        Frivillig = !Hændelsestype.Kræver(f, Type.Varianter.FirstOrDefault(v => v.Ord == Udsnit)) || navn.Contains('.') || navn.Contains('['),
        Valg = [.. valg ?? []],
        Rækker = slags == Feltslags.Tekstområde ? 3 : null,
    }.Som(slags);

    private static IHtmlContent Gruppe<T>(Lov.Fakta.Felt f, IEnumerable<T> dele, Func<T, IHtmlContent> del) =>
        Komponenter.Html.Af($"<fieldset class=\"form-group\"><legend class=\"form-label\">{f.Betydning}</legend>{Komponenter.Html.Samlet(dele.Select(del))}</fieldset>");

    private IHtmlContent Afkryds(Lov.Fakta.Felt f, string navn, IEnumerable<(string Værdi, string Tekst)> valg)
    {
        var valgte = Svar.GetValueOrDefault(navn)?.Split(',') ?? [];
        return Gruppe(f, valg.Select((v, i) => (v, i)), x => Komponenter.Html.Af($"""
            <div class="form-group-checkbox">
              <input type="checkbox" id="{Id(navn)}-{x.i}" name="{navn}" class="form-checkbox" value="{x.v.Værdi}"{Komponenter.Html.Flag(valgte.Contains(x.v.Værdi), "checked")}>
              <label class="form-label" for="{Id(navn)}-{x.i}">{x.v.Tekst}</label>
            </div>
            """));
    }

    public static string Id(string navn) => "felt-" + navn.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
