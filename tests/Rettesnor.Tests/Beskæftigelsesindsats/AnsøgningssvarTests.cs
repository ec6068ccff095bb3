using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Beskæftigelsesindsats;

public class AnsøgningssvarTests
{
    static string Ansøgning(string om = "ressourceforloeb") => $"{{ 'id': 's', 'type': 'ansoegning', 'dato': '2022-01-10', 'om': '{om}' }}";

    static string Afgørelse(string om, string dato, string id = "a") => $"{{ 'id': '{id}', 'type': 'afgoerelse', 'om': '{om}', 'dato': '{dato}' }}";

    static Lov.Svar Svar(params string[] afgørelser) => Eksempel.Sag("1985-03-03", [Ansøgning(), .. afgørelser]).Vurderet("2022-06-01").Svar("P-116");

    [Fact(DisplayName = "PM 83-15: kommunen kan ikke afvise at behandle en ansøgning")]
    public void En_afvisning_er_et_brud_der_kan_rettes()
    {
        var svar = Svar(Afgørelse("afvist-behandling", "2022-02-01"));
        Assert.Equal((Udfald.Brudt, true), (svar.Udfald, svar.Åben));
    }

    [Fact]
    public void Et_afslag_er_et_svar() => Assert.Equal(Udfald.Opfyldt, Svar(Afgørelse("afslag", "2022-01-10")).Udfald);

    [Fact]
    public void En_bevilling_er_et_svar() => Assert.Equal(Udfald.Opfyldt, Svar(Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15")).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-116")]
    public void En_bevilling_af_jobafklaring_er_ikke() =>
        Assert.Equal(Udfald.Afventer, Svar(Eksempel.Bevilling("2022-03-01", "2025-02-28", "2022-02-15", ordning: "jobafklaring")).Udfald);

    [Fact]
    public void Uden_afgørelse_afventer_den() => Assert.Equal(Udfald.Afventer, Svar(Afgørelse("afslag", "2022-01-09")).Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-116")]
    public void Kommer_afvisningen_først_er_bruddet_sket_men_lukkes_af_et_svar()
    {
        var svar = Svar(Afgørelse("afvist-behandling", "2022-02-01"), Afgørelse("afslag", "2022-03-01", "a2"));
        Assert.Equal((Udfald.Brudt, false), (svar.Udfald, svar.Åben));
    }

    [Fact]
    [Prøver(Viser.Undtagelse, "P-116")]
    public void En_omgjort_afvisning_tæller_ikke() =>
        Assert.Equal(Udfald.Afventer, Svar(Afgørelse("afvist-behandling", "2022-02-01"), "{ 'id': 'k', 'type': 'klage', 'dato': '2022-02-10', 'vedr': 'a' }",
            "{ 'type': 'genvurdering', 'dato': '2022-02-20', 'vedr': 'k', 'udfald': 'medhold' }").Udfald);

    [Fact]
    [Prøver(Viser.Undtagelse, "P-116")]
    public void En_anden_ansøgning_spørges_ikke() => Eksempel.Sag("1985-03-03", Ansøgning("andet")).Vurderet("2022-06-01").IntetSvar("P-116");

    [Theory]
    [InlineData("2026-01-31", "afgoerelse:bevilling")]
    [InlineData("2026-02-01", "afgoerelse:afslag")]
    [Prøver(Viser.Grænse, "P-116")]
    public void Efter_lukningen_kan_svaret_kun_være_afslag(string pr, string kode) =>
        Assert.Equal(kode, Eksempel.Sag("1985-03-03", Ansøgning()).Vurderet(pr).Svar("P-116").Handling!.Kode);
}
