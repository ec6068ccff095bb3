using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class SamtaleformenTests
{
    const string Tilbud = "{ 'type': 'indsats', 'fra': '2020-07-01', 'til': '2023-12-31', 'art': 'vejledning-og-opkvalificering' }";

    static Udfald Udfaldet(string start, string dato, string form, params string[] hændelser) => Svaret(start, dato, form, hændelser).Udfald;

    static Svar Svaret(string start, string dato, string form, params string[] hændelser) => Eksempel.Sag("1980-06-01",
        [Eksempel.Bevilling(start, Eksempel.Dag(start).AddYears(4).AddDays(-1).ToString("yyyy-MM-dd", null)), $"{{ 'id': 's', 'type': 'samtale', 'dato': '{dato}', 'form': '{form}' }}", .. hændelser])
        .Vurderet("2026-01-01").Svar("P-506", "s");

    [Theory]
    [InlineData("telefon")]
    [InlineData("video")]
    [InlineData("brev")]
    [Prøver(Viser.Grænse, "P-506")]
    [Prøver(Viser.Undtagelse, "P-506")]
    public void Til_og_med_2021_krævede_andet_end_fremmøde_et_tilbud(string form)
    {
        Assert.Equal(Udfald.Opfyldt, Udfaldet("2020-01-01", "2020-03-19", "fremmoede"));
        Assert.Equal(Udfald.Brudt, Udfaldet("2020-01-01", "2020-03-19", form));
        Assert.Equal(Udfald.Uafklaret, Udfaldet("2020-01-01", "2020-03-20", form));
        Assert.Equal(Udfald.Uafklaret, Udfaldet("2021-01-01", "2022-01-31", "brev"));
        Assert.Equal(Udfald.Opfyldt, Udfaldet("2020-07-01", "2021-12-31", form, Tilbud));
        Assert.Equal(Udfald.Uafklaret, Udfaldet("2020-07-01", "2021-12-31", form));
    }

    [Theory]
    [InlineData("2022-09-30", "telefon", Udfald.Brudt)]
    [InlineData("2022-10-01", "telefon", Udfald.Opfyldt)]
    [InlineData("2022-10-01", "video", Udfald.Opfyldt)]
    [InlineData("2022-10-01", "brev", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-506")]
    public void I_2022_valgte_borgeren_formen_efter_seks_måneder(string dato, string form, Udfald udfald) => Assert.Equal(udfald, Udfaldet("2022-04-01", dato, form));

    [Theory]
    [InlineData("2022-09-30", Udfald.Opfyldt)]
    [InlineData("2022-10-01", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-506")]
    public void Brev_under_tilbud_kun_i_de_første_seks_måneder(string dato, Udfald udfald) => Assert.Equal(udfald, Udfaldet("2022-04-01", dato, "brev", Tilbud));

    [Theory]
    [InlineData("2023-03-21", "telefon", Udfald.Opfyldt)]
    [InlineData("2023-03-22", "telefon", Udfald.Uafklaret)]
    [InlineData("2023-04-30", "video", Udfald.Uafklaret)]
    [InlineData("2023-05-01", "video", Udfald.Brudt)]
    [InlineData("2023-05-01", "fremmoede", Udfald.Opfyldt)]
    [Prøver(Viser.Grænse, "P-506")]
    public void Fra_marts_2023_er_den_første_samtale_ved_fremmøde(string dato, string form, Udfald udfald) => Assert.Equal(udfald, Udfaldet("2022-04-01", dato, form, Tilbud));

    [Theory]
    [InlineData("telefon", Udfald.Opfyldt)]
    [InlineData("brev", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-506")]
    public void Efter_den_første_samtale_vælger_borgeren_men_aldrig_brev(string form, Udfald udfald) =>
        Assert.Equal(udfald, Udfaldet("2023-06-01", "2023-08-01", form, Tilbud, "{ 'type': 'samtale', 'dato': '2023-06-10', 'form': 'fremmoede' }"));

    [Fact]
    [Prøver(Viser.Undtagelse, "P-506")]
    public void Et_brev_er_ikke_den_første_samtale() =>
        Assert.Equal(Udfald.Brudt, Udfaldet("2023-06-01", "2023-08-01", "telefon", "{ 'type': 'samtale', 'dato': '2023-06-10', 'form': 'brev' }"));

    [Theory]
    [InlineData("telefon", Udfald.Opfyldt)]
    [InlineData("brev", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-506")]
    public void På_barsel_kan_samtalen_være_i_telefon(string form, Udfald udfald) =>
        Assert.Equal(udfald, Udfaldet("2023-06-01", "2023-08-01", form, "{ 'type': 'barsel', 'fra': '2023-08-01', 'til': '2023-09-01' }"));

    [Fact]
    public void Et_ønske_der_ikke_er_fulgt_nævnes_kun()
    {
        var svar = Svaret("2022-04-01", "2022-11-01", "fremmoede", "{ 'type': 'oenske', 'dato': '2022-10-20', 'om': 'samtaleform', 'vaerdi': 'telefon' }");
        Assert.Equal((Udfald.Opfyldt, (Værdi)"fremmoede"), (svar.Udfald, svar.Værdi));
        Assert.Contains("»telefon«", svar.Begrundelse, StringComparison.Ordinal);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-506")]
    public void Kun_jobsamtaler_i_forløbet_svarer()
    {
        var sag = Eksempel.Sag("1980-06-01", Eksempel.Bevilling("2022-04-01", "2024-03-31"), "{ 'type': 'samtale', 'dato': '2022-03-31', 'form': 'telefon' }",
            "{ 'type': 'samtale', 'dato': '2022-05-01', 'form': 'telefon', 'art': 'opfoelgning' }");
        sag.Vurderet("2023-01-01").IntetSvar("P-506");
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-506")]
    public void Fremmøde_er_altid_tilladt_og_video_er_som_telefon() =>
        Gen.Select(Gen.Int[0, 2200], Gen.Bool, Gen.Bool, Gen.Select(Gen.Bool, Gen.Bool)).Sample((dage, tilbud, vindue, andet) =>
        {
            bool Tilladt(Samtaleform form) => Samtaleformen.ErTilladt(form, Skæringsdag.NyBeskæftigelseslov.AddDays(dage), tilbud, vindue, andet.Item1, andet.Item2);
            Assert.True(Tilladt(Samtaleform.Fremmøde));
            Assert.Equal(Tilladt(Samtaleform.Telefon), Tilladt(Samtaleform.Video));
            Assert.True(!Tilladt(Samtaleform.Brev) || Tilladt(Samtaleform.Telefon));
        });
}
