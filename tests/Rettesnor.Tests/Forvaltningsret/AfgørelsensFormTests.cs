using CsCheck;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Forvaltningsret;

/// <summary>Begrundelse, klagevejledning og partshøring.</summary>
public class AfgørelsensFormTests
{
    static Lov.Svar Svar(string regel, string afgørelse, params string[] flere) =>
        Eksempel.SagMed("'borger': { 'foedt': '1980-06-01' }, 'historik_fra': '2020-01-01'",
            [Eksempel.Bevilling("2022-03-01", "2025-02-28"), "{ 'id': 'u', 'type': 'udeblivelse', 'fra': '2024-03-04', 'til': '2024-03-05', 'fra_hvad': 'tilbud' }",
            $"{{ 'id': 'a', 'type': 'afgoerelse', 'dato': '2024-03-20', {afgørelse} }}", .. flere]).Vurderet("2024-12-31").Svar(regel, "a");

    const string Sanktion = "'om': 'sanktion', 'sanktion': 'fradrag-tilbud', 'vedr': 'u'";

    static string Høring(string dato, string frist, string ekstra = ", 'vedr': 'u'") => $"{{ 'type': 'partshoering', 'dato': '{dato}', 'svarfrist': '{frist}'{ekstra} }}";

    [Theory]
    [InlineData("'om': 'afslag', 'begrundelse': { 'regler': 'LAB § 112', 'hovedhensyn': 'Sygdom' }", Udfald.Opfyldt)]
    [InlineData("'om': 'afslag', 'begrundelse': { 'regler': 'LAB § 112' }", Udfald.Uafklaret)]
    [InlineData("'om': 'afslag', 'begrundelse': { 'regler': 'LAB § 112', 'hovedhensyn': '' }", Udfald.Uafklaret)]
    [InlineData("'om': 'afslag', 'begrundelse': { 'hovedhensyn': 'Sygdom' }", Udfald.Brudt)]
    [InlineData("'om': 'afslag'", Udfald.Brudt)]
    [Prøver(Viser.Undtagelse, "P-710")]
    public void Begrundelsen_skal_nævne_regler_og_hensyn(string afgørelse, Udfald ventet)
    {
        var svar = Svar("P-710", afgørelse);
        Assert.Equal((ventet, ventet == Udfald.Brudt), (svar.Udfald, svar.Åben));
    }

    [Theory]
    [InlineData("'om': 'afslag', 'klagevejledning': true", Udfald.Opfyldt)]
    [InlineData("'om': 'afslag', 'klagevejledning': false", Udfald.Brudt)]
    [InlineData("'om': 'afslag'", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-711")]
    public void Klagevejledningen_skal_være_der(string afgørelse, Udfald ventet)
    {
        var svar = Svar("P-711", afgørelse);
        Assert.Equal((ventet, ventet == Udfald.Brudt), (svar.Udfald, svar.Åben));
    }

    [Theory]
    [InlineData("2024-03-19", Udfald.Opfyldt)]
    [InlineData("2024-03-20", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-712")]
    public void Svarfristen_skal_være_gået_før_afgørelsen(string frist, Udfald ventet) => Assert.Equal(ventet, Svar("P-712", Sanktion, Høring("2024-03-08", frist)).Udfald);

    [Theory]
    [InlineData("2024-03-20", Udfald.Opfyldt)]
    [InlineData("2024-03-21", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-712")]
    public void Et_svar_senest_på_dagen_er_nok(string svar, Udfald ventet) =>
        Assert.Equal(ventet, Svar("P-712", Sanktion, Høring("2024-03-08", "2024-03-25", $", 'vedr': 'u', 'svar_modtaget': '{svar}'")).Udfald);

    [Fact]
    [Prøver(Viser.Grænse, "P-712")]
    public void En_høring_uden_peg_skal_ligge_mellem_bruddet_og_afgørelsen()
    {
        Assert.Equal(Udfald.Opfyldt, Svar("P-712", Sanktion, Høring("2024-03-08", "2024-03-15", "")).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-712", Sanktion, Høring("2024-03-03", "2024-03-15", "")).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-712", Sanktion, Høring("2024-03-08", "2024-03-15", ", 'vedr': 'b'")).Udfald);
    }

    [Fact]
    public void Uden_høring_er_en_sanktion_brudt_og_et_afslag_uafklaret()
    {
        Assert.Equal(Udfald.Brudt, Svar("P-712", Sanktion).Udfald);
        Assert.Equal(Udfald.Brudt, Svar("P-712", "'om': 'ophoer', 'virkning': '2024-04-01'").Udfald);
        Assert.Equal(Udfald.Uafklaret, Svar("P-712", "'om': 'afslag'").Udfald);
    }

    [Theory]
    [InlineData("sikkert-grundlag", Udfald.IkkeRelevant)]
    [InlineData("fvl-20", Udfald.IkkeRelevant)]
    [InlineData("andet", Udfald.Uafklaret)]
    [Prøver(Viser.Undtagelse, "P-712")]
    public void Høring_kan_udelades_af_en_lovlig_grund(string grund, Udfald ventet) => Assert.Equal(ventet,
        Svar("P-712", Sanktion, $"{{ 'type': 'hoering-undladt', 'dato': '2024-03-19', 'vedr': 'u', 'grund': '{grund}', 'begrundelse': 'Borgeren gav selv oplysningen.' }}").Udfald);

    [Fact]
    [Prøver(Viser.Egenskab, "P-712")]
    public void Et_svar_eller_en_udløbet_frist_gør_aldrig_borgeren_uhørt() =>
        Gen.Select(Gen.Int[-20, 20], Gen.Int[-20, 20], Gen.Bool).Sample((frist, svar, harSvaret) =>
        {
            var afgjort = new DateOnly(2024, 3, 20);
            DateOnly? dag = harSvaret ? afgjort.AddDays(svar) : null;
            return Partshøringspligt.ErHørt(afgjort.AddDays(frist), dag, afgjort) == (frist < 0 || (harSvaret && svar <= 0));
        });
}
