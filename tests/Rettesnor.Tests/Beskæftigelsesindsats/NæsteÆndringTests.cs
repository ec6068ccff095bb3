using CsCheck;
using Rettesnor.Lov;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

/// <summary>Vurderingens næste ændring er den første dag, hvor et svar ændrer sig af tiden alene: prøvet dag for dag.</summary>
public class NæsteÆndringTests
{
    const int Dage = 25;

    static readonly Gen<string> s_hændelse = Gen.Select(Gen.Int[0, 9], Gen.Int[-20, 200], Gen.Int[0, 60]).Select((art, dag, længde) =>
    {
        var fra = Dato(dag);
        var periode = længde < 10 ? $"'fra': '{fra}'" : $"'fra': '{fra}', 'til': '{Dato(dag + længde)}'";
        return art switch
        {
            0 => $"{{ 'type': 'fritagelse', {periode}, 'grund': 'sygdom' }}",
            1 => $"{{ 'type': 'standby', {periode} }}",
            2 => $"{{ 'type': 'barsel', 'fra': '{fra}', 'til': '{Dato(dag + længde)}' }}",
            3 => $"{{ 'type': 'indsats', {periode}, 'art': 'virksomhedspraktik', 'i_indsatsdel': true }}",
            4 => $"{{ 'type': 'indsats', {periode}, 'art': 'sundhedsloven' }}",
            5 => $"{{ 'type': 'ordinaere-timer', {periode} }}",
            6 => $"{{ 'type': 'forelaeggelse', 'dato': '{fra}', 'anledning': 'indsatsgaranti' }}",
            7 => $"{{ 'type': 'koordinerende-sagsbehandler', 'dato': '{fra}', 'navn': 'Anna Holm' }}",
            8 => $"{{ 'type': 'afgoerelse', 'om': 'ophoer', 'dato': '{fra}', 'virkning': '{Dato(dag + længde)}' }}",
            _ => $"{{ 'type': 'samtale', 'dato': '{fra}', 'form': 'fremmoede' }}",
        };
    });

    static string Dato(int dag) => Eksempel.Dag("2022-04-01").AddDays(dag).ToString("yyyy-MM-dd", null);

    [Fact]
    public void Den_rammer_dagen() => Gen.Select(s_hændelse.Array[0, 6], Gen.Int[-20, 230]).Sample((hændelser, pr) =>
    {
        var sag = Eksempel.Sag("1980-06-01", [Eksempel.Bevilling("2022-04-01", "2025-03-31", "2022-03-01"), .. hændelser]);
        var dag = Eksempel.Dag(Dato(pr));
        var (første, svar) = (Vurdering.Af(sag, dag).NæsteÆndring, Egne(Vurdering.Af(sag, dag)));
        for (var næste = dag.AddDays(1); næste <= dag.AddDays(Dage) && (første is not { } f || næste < f); næste = næste.AddDays(1))
            Assert.Equal(svar, Egne(Vurdering.Af(sag, næste)));
    }, iter: 40);

    static Svar[] Egne(Vurdering vurdering) => [.. vurdering.Svar.Where(s => s.Regel.Id[2] is '4' or '5' or '6' && s.Regel.Id.Length == 5)];
}
