using System.Text;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Fakta;

/// <summary>Hver slags fejl i en sagsfil meldes med stedet, hvad der er galt, og hvad der er tilladt.</summary>
public class SagslæserTests
{
    const string Hoved = "'format': 'rettesnor/sag/1', 'borger': { 'foedt': '1980-06-01' }";

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("{ 'format': ", "$")]
    [InlineData("{ " + Hoved + ", 'haendelser': [] } {}", "$")]
    [InlineData("{ " + Hoved + " }", "$.haendelser")]
    [InlineData("{ 'format': 'rettesnor/sag/1', 'haendelser': [] }", "$.borger")]
    [InlineData("{ 'format': 'rettesnor/sag/2', 'borger': { 'foedt': '1980-06-01' }, 'haendelser': [] }", "$.format")]
    [InlineData("{ 'borger': { 'foedt': '1980-06-01' }, 'haendelser': [] }", "$.format")]
    [InlineData("{ 'format': 'rettesnor/sag/1', 'borger': {}, 'haendelser': [] }", "$.borger.foedt")]
    [InlineData("{ 'format': 'rettesnor/sag/1', 'borger': { 'foedt': 1980 }, 'haendelser': [] }", "$.borger.foedt")]
    [InlineData("{ 'format': 'rettesnor/sag/1', 'borger': { 'foedt': '1980-02-30' }, 'haendelser': [] }", "$.borger.foedt")]
    [InlineData("{ 'format': 'rettesnor/sag/1', 'borger': { 'foedt': null }, 'haendelser': [] }", "$.borger.foedt")]
    [InlineData("{ " + Hoved + ", 'haendelser': {} }", "$.haendelser")]
    [InlineData("{ " + Hoved + ", 'haendelser': [], 'ekstra': 1 }", "$.ekstra")]
    [InlineData("{ " + Hoved + ", 'haendelser': [], 'haendelser': [] }", "$.haendelser")]
    [InlineData("{ " + Hoved + ", 'haendelser': [], 'kommune_frister': { 'bevilling': -1 } }", "$.kommune_frister.bevilling")]
    [InlineData("{ " + Hoved + ", 'haendelser': [], 'kommune_frister': { 'bevilling': 1.5 } }", "$.kommune_frister.bevilling")]
    [InlineData("{ " + Hoved + ", 'haendelser': [], 'kommune_frister': { 'andet': 1 } }", "$.kommune_frister.andet")]
    [InlineData("{ " + Hoved + ", 'haendelser': [], 'historik_fra': '2021-1-1' }", "$.historik_fra")]
    public void Fejl_i_filen(string fil, string sti) => Assert.Equal([sti], Stier(fil));

    [Theory]
    [InlineData("1", "")]
    [InlineData("{ 'dato': '2022-01-01' }", ".type")]
    [InlineData("{ 'type': 'ferie-i-rummet' }", ".type")]
    [InlineData("{ 'type': 7 }", ".type")]
    [InlineData("{ 'type': 'doed' }", ".dato")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-13-01' }", ".dato")]
    [InlineData("{ 'type': 'doed', 'dato': '2023-02-29' }", ".dato")]
    [InlineData("{ 'type': 'doed', 'dato': null }", ".dato")]
    [InlineData("{ 'type': 'doed', 'dato': '1979-12-31' }", ".dato")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01', 'dato': '2022-01-02' }", ".dato")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01', 'hvor': 'hjemme' }", ".hvor")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01', 'registreret': '2022-01-01T12:00:00' }", ".registreret")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01', 'kilde': 'fundet' }", ".kilde")]
    [InlineData("{ 'type': 'standby', 'til': '2022-01-01' }", ".fra")]
    [InlineData("{ 'type': 'standby', 'fra': '2022-01-02', 'til': '2022-01-01' }", ".til")]
    [InlineData("{ 'type': 'barsel', 'fra': '2022-01-02' }", ".til")]
    [InlineData("{ 'type': 'ydelse-foer', 'art': 'ingen' }", ".dato")]
    [InlineData("{ 'type': 'ydelse-foer', 'art': 'ingen', 'dato': '2022-01-01', 'fra': '2022-01-01' }", ".dato")]
    [InlineData("{ 'type': 'udbetalt', 'maaned': '2022-00', 'beloeb': 1 }", ".maaned")]
    [InlineData("{ 'type': 'udbetalt', 'maaned': '2022-01', 'beloeb': -1 }", ".beloeb")]
    [InlineData("{ 'type': 'udbetalt', 'maaned': '2022-01', 'beloeb': 1.005 }", ".beloeb")]
    [InlineData("{ 'type': 'udbetalt', 'maaned': '2022-01', 'beloeb': '1' }", ".beloeb")]
    [InlineData("{ 'type': 'udbetalt', 'maaned': '2022-01', 'beloeb': 10000000.01 }", ".beloeb")]
    [InlineData("{ 'type': 'indtaegt', 'maaned': '2022-01', 'art': 'loen', 'beloeb': 1, 'optjent': { 'fra': '2022-01-02', 'til': '2022-01-01' } }", ".optjent.til")]
    [InlineData("{ 'type': 'indtaegt', 'maaned': '2022-01', 'art': 'loen', 'beloeb': 1, 'optjent': { 'fra': '2022-01-02' } }", ".optjent.til")]
    [InlineData("{ 'type': 'fritagelse', 'fra': '2022-01-01', 'grund': 'træt' }", ".grund")]
    [InlineData("{ 'type': 'forelaeggelse', 'dato': '2022-01-01', 'anledning': 'andet', 'deltagere': ['kommunen'] }", ".deltagere[0]")]
    [InlineData("{ 'type': 'forelaeggelse', 'dato': '2022-01-01', 'anledning': 'andet', 'deltagere': 'region' }", ".deltagere")]
    [InlineData("{ 'type': 'forelaeggelse', 'dato': '2022-01-01', 'anledning': 'andet', 'borger_deltog': 'ja' }", ".borger_deltog")]
    [InlineData("{ 'type': 'afgoerelse', 'dato': '2022-01-01', 'om': 'bevilling', 'slut': '2022-12-31' }", ".start")]
    [InlineData("{ 'type': 'afgoerelse', 'dato': '2022-01-01', 'om': 'bevilling', 'start': '2022-02-01', 'slut': '2022-01-31' }", ".slut")]
    [InlineData("{ 'type': 'afgoerelse', 'dato': '2022-01-01', 'om': 'afslag', 'virkning': '2022-01-31' }", ".virkning")]
    [InlineData("{ 'type': 'afgoerelse', 'dato': '2022-01-01', 'om': 'afslag', 'meddelt': { 'dato': '2022-01-01' } }", ".meddelt.maade")]
    [InlineData("{ 'type': 'afgoerelse', 'dato': '2022-01-01', 'om': 'afslag', 'meddelt': { 'dato': '2022-01-01', 'maade': 'brevdue' } }", ".meddelt.maade")]
    [InlineData("{ 'type': 'klage', 'dato': '2022-01-01' }", ".vedr")]
    [InlineData("{ 'type': 'klage', 'dato': '2022-01-01', 'vedr': 'ukendt' }", ".vedr")]
    [InlineData("{ 'type': 'klage', 'dato': '2022-01-01', 'vedr': '#9' }", ".vedr")]
    [InlineData("{ 'type': 'klage', 'dato': '2022-01-01', 'vedr': '#1' }", ".vedr")]
    [InlineData("{ 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': {} }", ".vedr")]
    [InlineData("{ 'type': 'maalgruppevurdering', 'dato': '2022-01-01', 'ordinaere_indsatser': [ { 'navn': 'praktik' } ] }", ".ordinaere_indsatser[0].brugt")]
    [InlineData("{ 'type': 'maalgruppevurdering', 'dato': '2022-01-01', 'tegn_for': [ 1 ] }", ".tegn_for[0]")]
    public void Fejl_i_en_hændelse(string hændelse, string sti) => Assert.Equal(["$.haendelser[0]" + sti], Stier($"{{ {Hoved}, 'haendelser': [ {hændelse} ] }}"));

    [Theory]
    [InlineData("{ 'id': 'x', 'type': 'doed', 'dato': '2022-01-01' }, { 'id': 'x', 'type': 'doed', 'dato': '2022-01-01' }", "$.haendelser[1].id")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'klage', 'dato': '2022-01-01', 'vedr': '#1' }", "$.haendelser[1].vedr")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'type': 'ferie' } }", "$.haendelser[1].med.type")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'id': 'y' } }", "$.haendelser[1].med.id")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'registreret': '2022-01-01T12:00:00Z' } }", "$.haendelser[1].med.registreret")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'hvor': 1 } }", "$.haendelser[1].med.hvor")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'dato': 'i dag' } }", "$.haendelser[1].med.dato")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'dato': null } }", "$.haendelser[1].med.dato")]
    [InlineData("{ 'type': 'doed', 'dato': '2022-01-01' }, { 'type': 'rettelse', 'dato': '2022-01-01', 'vedr': '#1', 'med': { 'dato': '1970-01-01' } }", "$.haendelser[1].med.dato")]
    [InlineData("{ 'id': 'p', 'type': 'oenske', 'dato': '2022-01-01', 'om': 'samtale', 'vaerdi': true, 'vedr': 'q' }, { 'id': 'q', 'type': 'oenske', 'dato': '2022-01-01', 'om': 'samtale', 'vaerdi': true, 'vedr': 'p' }", "$.haendelser[0].vedr")]
    [InlineData("{ 'id': 'p', 'type': 'annullering', 'dato': '2022-01-01', 'vedr': 'q', 'begrundelse': 'x' }, { 'id': 'q', 'type': 'annullering', 'dato': '2022-01-01', 'vedr': 'p', 'begrundelse': 'x' }", "$.haendelser[0].vedr")]
    public void Fejl_mellem_hændelser(string hændelser, string sti) => Assert.Equal([sti], Stier($"{{ {Hoved}, 'haendelser': [ {hændelser} ] }}"));

    [Fact]
    public void Alle_fejl_meldes_på_én_gang() => Assert.Equal(
        ["$.ekstra", "$.borger.foedt", "$.haendelser[0].type", "$.haendelser[1].dato", "$.haendelser[2].grund", "$.haendelser[2].fra"],
        Stier("{ 'format': 'rettesnor/sag/1', 'ekstra': 1, 'borger': { 'foedt': 'i går' }, 'haendelser': [ { 'type': 'x' }, { 'type': 'doed' }, { 'type': 'fritagelse', 'grund': 'x' } ] }"));

    [Fact]
    public void En_fejl_siger_hvad_der_er_galt_og_hvad_der_er_tilladt()
    {
        var fejl = Assert.Single(Fejl($"{{ {Hoved}, 'haendelser': [ {{ 'type': 'fritagelse', 'fra': '2022-01-01', 'grund': 'træt' }} ] }}"));
        Assert.Equal("$.haendelser[0].grund: »træt« står ikke på listen. Tilladt: sygdom, andet.", fejl.ToString());
    }

    [Fact]
    public void En_fejl_står_på_én_linje() =>
        Assert.DoesNotContain('\n', Assert.Single(Fejl($"{{ {Hoved}, 'haendelser': [ {{ 'type': 'a\\nb' }} ] }}")).ToString());

    [Theory]
    [InlineData(30, true)]
    [InlineData(32, false)]
    public void Højst_32_niveauer(int dybde, bool læses)
    {
        var stier = Stier($"{{ {Hoved}, 'haendelser': [], 'ekstra': {new string('[', dybde)}{new string(']', dybde)} }}");
        Assert.Equal(læses ? "$.ekstra" : "$", Assert.Single(stier));
    }

    [Fact]
    public void Forkert_tegnsæt_er_en_fejl() => Assert.Equal("$", Assert.Single(Assert.Throws<UgyldigSagException>(() => Sagslæser.Læs(new byte[] { (byte)'"', 0xE6, (byte)'"' })).Fejl).Sti);

    [Fact]
    public void Et_mærke_først_i_filen_læses_væk() =>
        Assert.Equal(new DateOnly(1980, 6, 1), Sagslæser.Læs(Encoding.UTF8.GetBytes("\uFEFF" + $"{{ {Hoved}, 'haendelser': [] }}".Replace('\'', '"'))).Borger.Født);

    [Fact]
    public void Samme_dag_som_fødslen_er_ikke_før_den() => Assert.Empty(Stier($"{{ {Hoved}, 'haendelser': [ {{ 'type': 'doed', 'dato': '1980-06-01' }}, {{ 'type': 'udbetalt', 'maaned': '1980-06', 'beloeb': 0 }} ] }}"));

    [Fact]
    public void Hver_tilfældig_sag_af_tabellen_kan_læses()
    {
        for (var tal = 1; tal <= 500; tal++)
            Assert.NotEmpty(new Tilfældig(tal).Sag(12).Hændelser);
    }

    static string[] Stier(string fil) => [.. Fejl(fil).Select(f => f.Sti)];

    static IReadOnlyList<Fejl> Fejl(string fil)
    {
        try
        {
            Sagslæser.Læs(Encoding.UTF8.GetBytes(fil.Replace('\'', '"')));
            return [];
        }
        catch (UgyldigSagException e)
        {
            Assert.All(e.Fejl, f => Assert.False(string.IsNullOrWhiteSpace(f.Hvad) || string.IsNullOrWhiteSpace(f.Tilladt)));
            return e.Fejl;
        }
    }
}
