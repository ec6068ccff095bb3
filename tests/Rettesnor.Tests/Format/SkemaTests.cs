using System.Buffers;
using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;

namespace Rettesnor.Tests.Format;

public class SkemaTests
{
    static JsonElement Skrevet(Action<IBufferWriter<byte>> skriv)
    {
        var ud = new ArrayBufferWriter<byte>();
        skriv(ud);
        return JsonDocument.Parse(ud.WrittenMemory).RootElement;
    }

    [Fact]
    public void Siden_om_sagsfilen_er_lavet_af_tabellen()
    {
        var fil = Rod.Sti("docs", "sagsfil.md");
        Assert.True(File.ReadAllText(fil) == Sagsdokumentation.Lav(), $"{fil} er ikke, som tabellen siger. Kør: ./rettesnor skema dokumentation > docs/sagsfil.md");
    }

    [Fact]
    public void Hver_type_og_hvert_udsnit_står_i_skemaet()
    {
        var defs = Skrevet(Sagsskema.Skriv).GetProperty("$defs");
        foreach (var type in Hændelsestyper.Alle)
            foreach (var navn in type.Varianter.Count == 0 ? [type.Navn] : type.Varianter.Select(v => $"{type.Navn}-{v.Ord}"))
                Assert.Equal(type.Navn, defs.GetProperty(navn).GetProperty("properties").GetProperty("type").GetProperty("const").GetString());
    }

    [Fact]
    public void Alle_henvisninger_i_skemaerne_findes()
    {
        foreach (var skema in new[] { Skrevet(Sagsskema.Skriv), Skrevet(Vurderingsskema.Skriv) })
        {
            var defs = skema.GetProperty("$defs").EnumerateObject().Select(d => "#/$defs/" + d.Name).ToHashSet();
            Assert.All(Henvisninger(skema), h => Assert.Contains(h, defs));
        }
    }

    /// <summary>Skemaet for vurderingen nævner netop de felter, skriveren skriver.</summary>
    [Fact]
    public void Vurderingens_felter_er_dem_i_skemaet()
    {
        var vurdering = Skrevet(ud => Vurderingsskriver.Skriv(ud, Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-03-01", "2025-02-28")).Vurderet("2022-10-01"), false));
        var skema = Skrevet(Vurderingsskema.Skriv);
        Assert.Equal(Navne(skema.GetProperty("properties")), Navne(vurdering));
        foreach (var del in new[] { "forloeb", "svar", "handlinger" })
            Assert.Empty(Navne(vurdering.GetProperty(del)[0]).Except(Navne(skema.GetProperty("$defs").GetProperty(del).GetProperty("properties"))));
    }

    static IEnumerable<string> Navne(JsonElement e) => e.EnumerateObject().Select(p => p.Name);

    static IEnumerable<string> Henvisninger(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : Henvisninger(p.Value)),
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Henvisninger),
        _ => [],
    };
}
