using CsCheck;
using Rettesnor.Lov.Forvaltningsret;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Forvaltningsret;

public class KlagefristTests
{
    static string Afgørelse(string dato, string måde = "digital-post", string ekstra = ", 'klagevejledning': true", string? meddelt = null) =>
        $"{{ 'id': 'a', 'type': 'afgoerelse', 'om': 'afslag', 'dato': '{dato}', 'meddelt': {{ 'dato': '{meddelt ?? dato}', 'maade': '{måde}' }}{ekstra} }}";

    static string Klage(string dato) => $"{{ 'id': 'k', 'type': 'klage', 'dato': '{dato}', 'vedr': 'a' }}";

    static Lov.Vurdering Vurderet(string pr, params string[] hændelser) => Eksempel.Sag("1980-06-01", hændelser).Vurderet(pr);

    [Fact]
    [Prøver(Viser.Grænse, "P-703")]
    public void Fire_uger_er_samme_ugedag_og_selv_rettidig()
    {
        var afgørelse = Afgørelse("2024-03-04");

        var før = Vurderet("2024-04-02", afgørelse).Svar("P-703");
        Assert.Equal((Udfald.Afventer, Eksempel.Dag("2024-04-02"), true), (før.Udfald, før.Frist!.Value, før.Åben));
        var efter = Vurderet("2024-04-03", afgørelse).Svar("P-703");
        Assert.Equal((Udfald.Opfyldt, false), (efter.Udfald, efter.Åben));
        Assert.Contains("ikke klaget", efter.Begrundelse);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-703")]
    public void Tiden_alene_ændrer_svaret_dagen_efter_fristen() =>
        Assert.Equal(Eksempel.Dag("2024-04-03"), Vurderet("2024-03-20", Afgørelse("2024-03-04")).NæsteÆndring);

    [Theory]
    [InlineData("2024-04-03", Udfald.Opfyldt)]
    [InlineData("2024-04-04", Udfald.Brudt)]
    [Prøver(Viser.Grænse, "P-703")]
    public void En_klage_på_fristens_dag_er_rettidig(string klage, Udfald ventet)
    {
        var svar = Vurderet("2024-05-01", Afgørelse("2024-03-06"), Klage(klage)).Svar("P-703");

        Assert.Equal((ventet, Eksempel.Dag("2024-04-03")), (svar.Udfald, svar.Frist!.Value));
        Assert.Equal(ventet == Udfald.Brudt, svar.Åben);
    }

    [Fact]
    [Prøver(Viser.Grænse, "P-708")]
    public void Først_dagen_efter_fristen_er_klagen_sen()
    {
        Vurderet("2024-05-01", Afgørelse("2024-03-06"), Klage("2024-04-03")).IntetSvar("P-708");
        Assert.Equal(Udfald.Afventer, Vurderet("2024-05-01", Afgørelse("2024-03-06"), Klage("2024-04-04")).Svar("P-708").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-708")]
    public void En_sen_klage_er_ikke_åben_når_den_er_sendt_videre()
    {
        string[] sag = [Afgørelse("2024-03-06"), Klage("2024-04-08"), "{ 'type': 'genvurdering', 'dato': '2024-04-09', 'vedr': 'k', 'udfald': 'fastholdt', 'videresendt': '2024-04-10' }"];

        Assert.True(Vurderet("2024-04-09", sag).Svar("P-703").Åben);
        Assert.False(Vurderet("2024-04-10", sag).Svar("P-703").Åben);
        Assert.Equal(Udfald.Afventer, Vurderet("2024-04-09", sag).Svar("P-708").Udfald);
        Assert.Equal(Udfald.Opfyldt, Vurderet("2024-04-10", sag).Svar("P-708").Udfald);
        Assert.Equal(Udfald.IkkeRelevant, Vurderet("2024-04-10", sag).Svar("P-707").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-708")]
    public void Kommunen_må_ikke_afvise_en_sen_klage() =>
        Assert.Equal(Udfald.Brudt, Vurderet("2024-05-01", Afgørelse("2024-03-06"), Klage("2024-04-08"),
            "{ 'type': 'afgoerelse', 'om': 'afvist-behandling', 'dato': '2024-04-12', 'vedr': 'k' }").Svar("P-708").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-703", "P-711")]
    public void Uden_klagevejledning_er_fristen_ikke_begyndt()
    {
        var falsk = Vurderet("2024-05-01", Afgørelse("2024-03-06", ekstra: ", 'klagevejledning': false"), Klage("2024-04-20"));
        Assert.Equal((Udfald.Uafklaret, null), (falsk.Svar("P-703").Udfald, falsk.Svar("P-703").Frist));
        falsk.IntetSvar("P-708");

        var mangler = Vurderet("2024-05-01", Afgørelse("2024-03-06", ekstra: "")).Svar("P-703");
        Assert.Equal((Udfald.Uafklaret, Eksempel.Dag("2024-04-03")), (mangler.Udfald, mangler.Frist!.Value));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-711")]
    public void Fuldt_medhold_behøver_ingen_klagevejledning()
    {
        var vurdering = Vurderet("2024-05-01", Afgørelse("2024-03-06", ekstra: ", 'fuldt_medhold': true"));

        Assert.Equal(Udfald.Opfyldt, vurdering.Svar("P-703").Udfald);
        foreach (var regel in (string[])["P-710", "P-711", "P-712"])
            vurdering.IntetSvar(regel);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-705")]
    public void Grundlovsdag_flytter_fristen_men_usikkert()
    {
        var svar = Vurderet("2024-07-01", Afgørelse("2024-05-08")).Svar("P-703");

        Assert.Equal((Eksempel.Dag("2024-06-06"), Sikkerhed.Uafklaret, Udfald.Opfyldt), (svar.Frist!.Value, svar.Sikkerhed, svar.Udfald));
    }

    [Theory]
    [InlineData("digital-post", "2024-03-09", "2024-03-09", Udfald.Opfyldt)]
    [InlineData("personligt", "2024-03-05", "2024-03-05", Udfald.Opfyldt)]
    [InlineData("quickbrev", "2024-03-08", "2024-03-10", Udfald.Opfyldt)]
    [InlineData("brev", "2016-06-30", "2016-07-05", Udfald.Uafklaret)]
    [InlineData("brev", "2016-07-01", "2016-07-06", Udfald.Opfyldt)]
    [InlineData("brev", "2016-07-06", "2016-07-13", Udfald.Opfyldt)]
    [InlineData("brev", "2016-07-07", "2016-07-13", Udfald.Opfyldt)]
    [InlineData("brev", "2018-06-30", "2018-07-05", Udfald.Opfyldt)]
    [InlineData("brev", "2018-07-01", "2018-07-09", Udfald.Opfyldt)]
    [InlineData("brev", "2025-12-31", "2026-01-09", Udfald.Opfyldt)]
    [InlineData("brev", "2026-01-02", "2026-01-12", Udfald.Uafklaret)]
    [Prøver(Viser.Kilde, "P-704")]
    [Prøver(Viser.Grænse, "P-704")]
    public void Modtagelsen_følger_måden_og_tiden(string måde, string dato, string modtaget, Udfald udfald)
    {
        var svar = Vurderet("2026-11-01", Afgørelse(dato, måde)).Svar("P-704");

        Assert.Equal((udfald, (Værdi)Eksempel.Dag(modtaget)), (svar.Udfald, svar.Værdi));
        Assert.Equal(udfald == Udfald.Uafklaret ? Udfald.Uafklaret : Udfald.Opfyldt, Vurderet("2026-11-01", Afgørelse(dato, måde)).Svar("P-703").Udfald);
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-704")]
    public void En_meddelelse_efter_dagen_er_endnu_ikke_sket()
    {
        var vurdering = Vurderet("2024-03-07", Afgørelse("2024-03-06", meddelt: "2024-03-08"));

        vurdering.IntetSvar("P-703");
        vurdering.IntetSvar("P-704");
        Assert.Equal(Eksempel.Dag("2024-03-08"), vurdering.NæsteÆndring);
    }

    [Fact]
    [Prøver(Viser.Egenskab, "P-703")]
    public void Senere_modtaget_giver_aldrig_en_tidligere_frist() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 60]).Sample((start, senere) =>
        {
            var dag = new DateOnly(2013, 1, 1).AddDays(start);
            return Klagefrist.Frist(dag).Dag <= Klagefrist.Frist(dag.AddDays(senere)).Dag && Klagefrist.Frist(dag).Dag >= dag.AddDays(28);
        });
}
