using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Beskæftigelsesindsats;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class VejeEfterForløbetTests
{
    static Vurdering Sag(string dato, string udfald, string født = Født) => Eksempel.Sag(født, Eksempel.Bevilling("2017-03-01", "2022-02-28"),
        "{ 'id': 'i', 'type': 'indsats', 'fra': '2017-05-01', 'til': '2017-08-01', 'art': 'virksomhedspraktik' }", NæsteSkridt(dato, udfald)).Vurderet(dato);

    [Theory]
    [InlineData("2019-12-31", "fleksjob", "§ 70, stk. 3")]
    [InlineData("2020-01-01", "fleksjob", "§ 116")]
    [InlineData("2026-03-01", "fleksjob", "§ 116")]
    [InlineData("2018-05-31", "foertidspension", "§ 16")]
    [Prøver(Viser.Undtagelse, "P-1003")]
    public void Fleksjob_og_førtidspension_kræver_et_skøn(string dato, string udfald, string paragraf)
    {
        var svar = Sag(dato, udfald).Svar("P-1003");
        Assert.Equal((Slags.Skøn, Udfald.KræverSkøn, "n"), (svar.Regel.Slags, svar.Udfald, svar.Vedr.Henvisning));
        Assert.Equal(paragraf, svar.Hjemmel[0].Paragraf);
        Assert.All(svar.Hjemmel, h => Assert.Equal(udfald == "foertidspension" ? "PL" : "LAB", h.Lov));
        Assert.Contains("virksomhedspraktik fra 1. maj 2017", svar.Begrundelse, StringComparison.Ordinal);
        Assert.Contains(2, svar.Fakta);
    }

    [Theory(DisplayName = "L 553/2018: ordet »relevante« kom til 1. juni 2018; under 40 år gælder § 16, stk. 2")]
    [InlineData("2018-05-31", "1978-05-31", "§ 16, stk. 1", false)]
    [InlineData("2018-05-31", "1978-06-01", "§ 16, stk. 2", false)]
    [InlineData("2018-06-01", "1978-06-01", "§ 16, stk. 1", true)]
    [Prøver(Viser.Grænse, "P-1003")]
    public void Pensionsprøven_følger_dagen_og_alderen(string dato, string født, string stykke, bool relevante)
    {
        var grund = Sag(dato, "foertidspension", født).Svar("P-1003").Begrundelse;
        Assert.Contains(stykke, grund, StringComparison.Ordinal);
        Assert.Equal(relevante, grund.Contains("relevante", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-01-31", "nyt-forloeb", false)]
    [InlineData("2026-02-01", "nyt-forloeb", true)]
    [InlineData("2026-01-31", "revalidering", false)]
    [InlineData("2026-02-01", "revalidering", true)]
    [InlineData("2026-02-01", "job", false)]
    [InlineData("2026-02-01", "uddannelse", false)]
    [Prøver(Viser.Grænse, "P-1003")]
    public void To_veje_lukker_1_februar_2026(string dato, string udfald, bool lukket)
    {
        var vurdering = Sag(dato, udfald);
        Assert.Equal(lukket, vurdering.Svar.Any(s => s.Regel.Id == "P-1003"));
        if (lukket)
            Assert.Equal((Slags.Forbud, Udfald.Brudt), vurdering.Svar("P-1003") is var s ? (s.Regel.Slags, s.Udfald) : default);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-1003")]
    public void En_lukket_vej_forbliver_lukket() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 5000], Gen.Enum<Udgang>()).Sample((a, b, udgang) =>
        {
            var dag = new DateOnly(2014, 1, 1).AddDays(Math.Min(a, b));
            Assert.True(!VejeEfterForløbet.ErLukket(udgang, dag) || VejeEfterForløbet.ErLukket(udgang, new DateOnly(2014, 1, 1).AddDays(Math.Max(a, b))));
        });
}
