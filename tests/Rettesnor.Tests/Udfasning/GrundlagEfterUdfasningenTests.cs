using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.Organisering.Teamsag;

namespace Rettesnor.Tests.Udfasning;

public class GrundlagEfterUdfasningenTests
{
    static readonly string s_bevilling = Eksempel.Bevilling("2024-03-01", "2026-08-31", "2024-02-15");

    static string Beskrivelse(string dato) => $"{{ 'type': 'samlet-beskrivelse', 'dato': '{dato}' }}";

    static Svar Svar(string dato, string udfald, params string[] andre) => Eksempel.Sag(Født, [s_bevilling, NæsteSkridt(dato, udfald), .. andre]).Vurderet("2026-12-01").Svar("P-1104");

    [Theory(DisplayName = "BEK 47/2026 § 1 og LAB § 43: teamets indstilling til og med juni 2026, derefter den samlede beskrivelse")]
    [InlineData("2026-02-01", true, false, Udfald.Opfyldt)]
    [InlineData("2026-06-30", true, false, Udfald.Opfyldt)]
    [InlineData("2026-06-30", false, true, Udfald.Uafklaret)]
    [InlineData("2026-06-30", true, true, Udfald.Opfyldt)]
    [InlineData("2026-07-01", true, false, Udfald.Uafklaret)]
    [InlineData("2026-07-01", false, true, Udfald.Opfyldt)]
    [InlineData("2026-02-01", false, false, Udfald.Brudt)]
    [InlineData("2026-07-01", false, false, Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-1104")]
    public void Det_krævede_grundlag_skifter(string dato, bool indstilling, bool beskrivelse, Udfald udfald)
    {
        string[] andre = [.. indstilling ? [Indstilling("2026-01-20", "fleksjob")] : Array.Empty<string>(), .. beskrivelse ? [Beskrivelse("2026-01-25")] : Array.Empty<string>()];
        var svar = Svar(dato, "fleksjob", andre);
        Assert.Equal((udfald, "n"), (svar.Udfald, svar.Vedr.Henvisning));
        Assert.Equal(udfald == Udfald.Uafklaret ? [Antagelse.Overgang2026] : [], svar.Antagelser);
        Assert.Contains(svar.Hjemmel, h => h.Paragraf == (dato == "2026-07-01" ? "§ 15 a" : "§ 9, stk. 1"));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1104")]
    public void Førtidspension_uden_grundlag_er_uafklaret() =>
        Assert.Equal((Udfald.Uafklaret, true), Svar("2026-03-01", "foertidspension") is var s ? (s.Udfald, s.Antagelser.Contains(Antagelse.Overgang2026)) : default);

    [Theory]
    [InlineData("2024-02-15", Udfald.Brudt)]
    [InlineData("2024-02-16", Udfald.Opfyldt)]
    [InlineData("2026-03-01", Udfald.Opfyldt)]
    [InlineData("2026-03-02", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-1104")]
    public void Indstillingen_skal_ligge_efter_bevillingen_og_senest_på_dagen(string indstillet, Udfald udfald) =>
        Assert.Equal(udfald, Svar("2026-03-01", "fleksjob", Indstilling(indstillet, "fleksjob")).Udfald);

    [Theory]
    [InlineData("2026-07-10", Udfald.Opfyldt)]
    [InlineData("2026-07-11", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-1104")]
    public void Beskrivelsen_skal_ligge_senest_på_dagen(string beskrevet, Udfald udfald) => Assert.Equal(udfald, Svar("2026-07-10", "fleksjob", Beskrivelse(beskrevet)).Udfald);

    [Fact]
    public void Den_1_juli_er_udledt_og_siges_at_være_det()
    {
        Assert.Equal(Sikkerhed.Lov, Svar("2026-06-30", "fleksjob").Sikkerhed);
        Assert.Equal(Sikkerhed.Afledt, Svar("2026-07-01", "fleksjob").Sikkerhed);
    }

    [Fact]
    public void Begrundelsen_siger_hvad_der_kræves_og_hvad_der_er()
    {
        Assert.Equal("Afgørelsen 1. marts 2026 skal bygge på teamets indstilling. Den er fra 20. januar 2026.", Svar("2026-03-01", "fleksjob", Indstilling("2026-01-20", "fleksjob")).Begrundelse);
        Assert.Equal("Afgørelsen 1. marts 2026 skal bygge på teamets indstilling. Hverken den eller den samlede beskrivelse findes i sagen.", Svar("2026-03-01", "fleksjob").Begrundelse);
        Assert.Equal("Afgørelsen 10. juli 2026 skal bygge på den samlede beskrivelse. Hverken den eller teamets indstilling findes i sagen.", Svar("2026-07-10", "fleksjob").Begrundelse);
        Assert.StartsWith("Afgørelsen 10. juli 2026 skal bygge på den samlede beskrivelse. Den mangler. Sagen har i stedet teamets indstilling fra 20. januar 2026, og",
            Svar("2026-07-10", "fleksjob", Indstilling("2026-01-20", "fleksjob")).Begrundelse, StringComparison.Ordinal);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-1104")]
    public void Et_andet_skridt_eller_et_før_udfasningen_har_intet_svar()
    {
        foreach (var (dato, udfald) in ((string, string)[])[("2026-03-01", "job"), ("2026-01-31", "fleksjob"), ("2026-01-31", "foertidspension")])
            Eksempel.Sag(Født, s_bevilling, NæsteSkridt(dato, udfald)).Vurderet("2026-12-01").IntetSvar("P-1104");
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-1104", "P-301")]
    public void Netop_én_af_de_to_regler_svarer_på_et_skridt() =>
        Gen.Int[-300, 300].Sample(n =>
        {
            var dato = new DateOnly(2026, 2, 1).AddDays(n).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var svar = Eksempel.Sag(Født, s_bevilling, NæsteSkridt(dato, "fleksjob")).Vurderet("2026-12-01").Svar.Where(s => s.Vedr.Id == "n" && s.Regel.Id is "P-301" or "P-1104").ToArray();
            Assert.Equal(n < 0 ? "P-301" : "P-1104", Assert.Single(svar, s => s.Vedr.Id == "n").Regel.Id);
        });
}
