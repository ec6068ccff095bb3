using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Det, der kan ligge før sagens historik, gør et brud uafklaret; et brud, hændelsen selv viser, er stadig et brud.</summary>
public class HistorikTests
{
    static Vurdering Vurderet(string historik, params string[] hændelser) =>
        Eksempel.SagMed($"'historik_fra': '{historik}', 'borger': {{ 'foedt': '1980-06-01' }}", [Eksempel.Bevilling("2022-04-01", "2025-03-31"), .. hændelser]).Vurderet("2023-01-01");

    [Theory]
    [InlineData("P-401")]
    [InlineData("P-402")]
    [InlineData("P-502")]
    [InlineData("P-601")]
    public void Et_brud_der_hviler_på_noget_der_mangler(string regel)
    {
        Assert.Equal(Udfald.Brudt, Vurderet("2021-04-01").Svar(regel).Udfald);
        var svar = Vurderet("2021-04-02").Svar(regel);
        Assert.Equal((Udfald.Uafklaret, Sikkerhed.Uafklaret), (svar.Udfald, svar.Sikkerhed));
    }

    [Theory]
    [InlineData("P-605", "{ 'id': 'x', 'type': 'indsats', 'fra': '2022-06-01', 'til': '2022-07-01', 'art': 'loentilskud' }")]
    [InlineData("P-606", "{ 'id': 'x', 'type': 'indsats', 'fra': '2022-06-01', 'til': '2022-12-31', 'art': 'virksomhedspraktik' }")]
    [InlineData("P-513", "{ 'id': 'x', 'type': 'indkaldelse', 'dato': '2022-06-01', 'selvbook_frist': '2022-06-20' }")]
    [InlineData("P-506", "{ 'id': 'x', 'type': 'samtale', 'dato': '2022-06-01', 'form': 'telefon' }")]
    public void Det_gælder_også_hændelser(string regel, string hændelse)
    {
        Assert.Equal(Udfald.Brudt, Vurderet("2021-06-01", hændelse).Svar(regel, "x").Udfald);
        Assert.Equal(Udfald.Uafklaret, Vurderet("2021-06-02", hændelse).Svar(regel, "x").Udfald);
    }

    [Theory]
    [InlineData("P-508", "{ 'id': 'x', 'type': 'indkaldelse', 'dato': '2022-06-01', 'skriftlig': false }")]
    [InlineData("P-513", "{ 'id': 'x', 'type': 'indkaldelse', 'dato': '2022-06-01', 'selvbook_frist': '2022-06-02' }")]
    [InlineData("P-603", "{ 'id': 'x', 'type': 'mentor', 'fra': '2022-06-01', 'til': '2022-12-31' }")]
    public void Et_brud_hændelsen_selv_viser_står(string regel, string hændelse) => Assert.Equal(Udfald.Brudt, Vurderet("2022-01-01", hændelse).Svar(regel, "x").Udfald);

    [Fact]
    public void Mange_breve_tager_ikke_tid() => Assert.Equal(0, Vurderet("2021-01-01",
        [.. Enumerable.Range(1, 60).Select(i => $"{{ 'type': 'samtale', 'dato': '2022-06-01', 'form': 'brev', 'note': '{i}' }}")]).Svar.Count(s => s.Regel.Id == "P-506" && s.Udfald == Udfald.Opfyldt));
}
