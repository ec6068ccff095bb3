using CsCheck;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class TilKontanthjælpTests
{
    const string Nej = "{ 'type': 'oenske', 'dato': '2024-11-01', 'om': 'intet-nyt-forloeb', 'vaerdi': true }";

    static Lov.Svar Svar(string født, string dato, params string[] andre) =>
        Eksempel.Sag(født, [Eksempel.Bevilling("2022-03-01", "2025-02-28"), NæsteSkridt(dato, "kontanthjaelp"), .. andre]).Vurderet("2026-06-01").Svar("P-1004");

    [Theory(DisplayName = "SKR 10112/2021, afsnit 6.7: over 50 år kan borgeren sige nej til et nyt forløb")]
    [InlineData("1973-12-01", Udfald.Opfyldt)]
    [InlineData("1973-12-02", Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-1004")]
    public void Fra_51_år_er_et_nej_nok(string født, Udfald udfald) => Assert.Equal(udfald, Svar(født, "2024-12-01", Nej).Udfald);

    [Theory]
    [InlineData("1984-12-01", "2019-02-28", Udfald.Opfyldt)]
    [InlineData("1984-12-01", "2019-02-27", Udfald.Uafklaret)]
    [InlineData("1984-12-02", "2019-02-28", Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-1004")]
    public void Fra_40_år_når_fem_år_er_brugt(string født, string tidligereSlut, Udfald udfald) =>
        Assert.Equal(udfald, Svar(født, "2024-12-01", Nej, Eksempel.Bevilling("2017-03-01", tidligereSlut, id: "b0")).Udfald);

    [Theory]
    [InlineData("2017-03-01", Udfald.Opfyldt)]
    [InlineData("2017-03-02", Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-1004")]
    public void Som_50_årig_afgør_de_fem_år_det(string tidligereStart, Udfald udfald)
    {
        var svar = Svar("1974-01-01", "2024-12-01", Nej, Eksempel.Bevilling(tidligereStart, "2019-02-28", id: "b0"));
        Assert.Equal(udfald, svar.Udfald);
        Assert.Empty(svar.Antagelser);
    }

    [Theory]
    [InlineData("2019-02-28", Udfald.Opfyldt)]
    [InlineData("2019-02-27", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-1004")]
    public void Barsel_tæller_ikke_med_i_de_fem_år(string tidligereSlut, Udfald udfald) =>
        Assert.Equal(udfald, Svar("1980-01-01", "2024-12-01", Nej, Eksempel.Bevilling("2017-03-01", tidligereSlut, id: "b0"), "{ 'type': 'barsel', 'fra': '2023-01-01', 'til': '2023-01-31' }").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1004")]
    public void Det_seneste_ønske_til_og_med_afgørelsen_tæller()
    {
        Assert.Equal(Udfald.Uafklaret, Svar("1960-01-01", "2024-12-01").Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("1960-01-01", "2024-10-31", Nej).Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("1960-01-01", "2024-12-01", Nej, "{ 'type': 'oenske', 'dato': '2024-11-15', 'om': 'intet-nyt-forloeb', 'vaerdi': false }").Udfald);
    }

    [Theory]
    [InlineData("2026-01-31", Udfald.Opfyldt)]
    [InlineData("2026-02-01", Udfald.Uafklaret)]
    [Prøver(Viser.Grænse, "P-1004")]
    public void Fra_1_februar_2026_kan_et_nej_ikke_være_grunden(string dato, Udfald udfald)
    {
        var svar = Svar("1960-01-01", dato, Nej);
        Assert.Equal(udfald, svar.Udfald);
        Assert.Equal(udfald == Udfald.Uafklaret, svar.Antagelser.Contains(Antagelse.Overgang2026));
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-1004")]
    public void Retten_til_at_sige_nej_mistes_ikke_med_alderen() =>
        Gen.Select(Gen.Int[18, 68], Gen.Bool).Sample((alder, fem) => Assert.True(!TilKontanthjælp.KanSigeNej(alder, fem) || (TilKontanthjælp.KanSigeNej(alder + 1, fem) && TilKontanthjælp.KanSigeNej(alder, true))));

    [Fact]
    [Prøver(Viser.Egenskab, "P-1004")]
    public void Under_seks_år_til_folkepension_er_altid_over_50() =>
        Gen.Int[0, 25000].Sample(n =>
        {
            var født = new DateOnly(1950, 1, 1).AddDays(n);
            Assert.True(Folkepension.SeksÅrFør(født, new DateOnly(2022, 1, 1)) >= født.AddYears(51));
        });
}
