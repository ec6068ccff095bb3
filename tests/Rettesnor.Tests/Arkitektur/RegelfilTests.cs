using System.Text.Json;
using System.Text.RegularExpressions;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Tests.Eksempler;

namespace Rettesnor.Tests.Arkitektur;

/// <summary>Reglernes filer er korte, og deres datoer og beløb står i filer.</summary>
public partial class RegelfilTests
{
    const int HøjesteLinjetal = 150;

    public static readonly string[] Kapitler = ["Beskæftigelsesindsats", "Organisering", "AktivSocialpolitik", "Forvaltningsret", "Udfasning"];

    static IEnumerable<string> Filer => Kapitler.SelectMany(k => Rod.Filer($"src/Rettesnor.Lov/{k}", "*.cs"));

    [Fact]
    public void En_regelfil_er_højst_150_linjer() => Fund.Ingen(Filer.Select(f => (Fil: Rod.Relativ(f), Linjer: File.ReadLines(f).Count())).Where(f => f.Linjer > HøjesteLinjetal));

    [Fact]
    public void Ingen_dato_og_intet_beløb_står_i_en_regel()
    {
        var fund = from fil in Filer
                   from linje in File.ReadLines(fil).Select((tekst, i) => (Tekst: Kommentar().Replace(tekst, ""), Nr: i + 1))
                   where Dato().IsMatch(linje.Tekst) || Beløb().IsMatch(linje.Tekst) || StortTal().IsMatch(Streng().Replace(linje.Tekst, "\"\""))
                   select $"{Rod.Relativ(fil)}:{linje.Nr}: {linje.Tekst.Trim()}";
        Fund.Ingen(fund);
    }

    [Fact]
    public void Hver_regel_siger_hvad_den_siger()
    {
        foreach (var regel in Lovbog.Regler)
        {
            Assert.False(string.IsNullOrWhiteSpace(regel.Navn) || string.IsNullOrWhiteSpace(regel.Siger) || string.IsNullOrWhiteSpace(regel.Nøgledato), regel.Id);
            Assert.All(regel.Læser, type => Assert.True(Hændelsestyper.Find(type) is not null, $"{regel.Id} læser »{type}«, som ikke findes."));
            Assert.True(regel.GælderTil is null || regel.GælderFra <= regel.GælderTil, regel.Id);
        }
    }

    [Fact]
    public void Reglerne_står_i_katalogets_orden_og_et_id_har_højst_én_regel_af_hver_slags() =>
        Fund.Ingen(Lovbog.Regler.GroupBy(r => (r.Id, r.Slags)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Hver_nøgledato_i_en_regels_gyldighed_har_hjemmel()
    {
        var huller = from regel in Lovbog.Regler
                     let sidste = regel.GælderTil ?? Skæringsdag.EfterprøvetTil.AddYears(5)
                     from dag in Enumerable.Range(0, sidste.DayNumber - regel.GælderFra.DayNumber + 1).Select(regel.GælderFra.AddDays)
                     where !regel.Hjemmel.Any(h => h.Gælder(dag))
                     group dag by regel.Id into g
                     select $"{g.Key}: {g.Min():yyyy-MM-dd}..{g.Max():yyyy-MM-dd}";
        Fund.Ingen(huller);
    }

    [Fact]
    public void Navne_på_ledningen_er_ascii()
    {
        var felter = Hændelsestyper.Alle.SelectMany(t => Navne(t.Felter).Append(t.Navn)).Concat(Navne(Sagslæser.Felter));
        var svar = Eksempelfil.Alle().Where(e => !e.Afvises).SelectMany(e => Nøgler(Eksempelfil.Skrevet(e.Vurderet())));
        Fund.Ingen(felter.Concat(svar).Distinct().Where(n => !n.All(char.IsAscii)));
    }

    static IEnumerable<string> Navne(IEnumerable<Felt> felter) => felter.SelectMany(f => Navne(f.Under).Concat(f.Ord).Append(f.Navn));

    static IEnumerable<string> Nøgler(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p => Nøgler(p.Value).Append(p.Name)),
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Nøgler),
        _ => [],
    };

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Kommentar();

    [GeneratedRegex(@"20\d\d-|new (System\.)?DateOnly\(|DateOnly\.Parse")]
    private static partial Regex Dato();

    [GeneratedRegex(@"\d[\d.]* kr\.|\b\d+(\.\d+)?m\b")]
    private static partial Regex Beløb();

    [GeneratedRegex(@"\b\d{4,}\b|\b\d{1,3}(_\d{3})+\b")]
    private static partial Regex StortTal();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Streng();
}
