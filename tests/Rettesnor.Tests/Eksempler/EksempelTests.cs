using System.Text.Json;

namespace Rettesnor.Tests.Eksempler;

public class EksempelTests
{
    public static TheoryData<string> Filer => [.. Eksempelfil.Alle().Select(e => e.Sti)];

    [Theory(DisplayName = "Eksemplet holder")]
    [MemberData(nameof(Filer))]
    public void Eksemplet_holder(string fil)
    {
        var eksempel = new Eksempelfil(Rod.Sti(fil));
        var fejl = eksempel.Fejl();
        Assert.True(fejl.Count == 0, $"{fil} ({eksempel.Kilde})\n{string.Join("\n", fejl)}");
    }

    [Theory]
    [MemberData(nameof(Filer))]
    public void Eksemplet_siger_noget_og_har_en_kilde(string fil)
    {
        var eksempel = new Eksempelfil(Rod.Sti(fil));
        Assert.False(string.IsNullOrWhiteSpace(eksempel.Kilde));
        Assert.True(eksempel.Afvises || eksempel.Forventet.Count + eksempel.ForventetYdelse.Count + eksempel.ForventetForløb.Count > 0, "Eksemplet venter intet.");
    }

    [Theory]
    [InlineData("10", "10.004", true)]
    [InlineData("10", "10.005", false)]
    [InlineData("10", "\"10.00\"", true)]
    [InlineData("\"10\"", "10", false)]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":2}", true)]
    [InlineData("{\"a\":1,\"c\":null}", "{\"a\":1}", false)]
    [InlineData("[1]", "[2,1]", true)]
    [InlineData("[1,3]", "[2,1]", false)]
    [InlineData("null", "null", true)]
    [InlineData("true", "false", false)]
    public void Sammenligningen_er_kontraktens(string ønsket, string fundet, bool ens) =>
        Assert.Equal(ens, Sammenligning.Ens(JsonDocument.Parse(ønsket).RootElement, JsonDocument.Parse(fundet).RootElement));
}
