using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Fakta;

public class RettelserTests
{
    const string Syg = "{'id':'syg','type':'fritagelse','fra':'2022-04-01','til':'2022-04-30','grund':'sygdom'}";

    static string Ret(string id, string vedr, string med, string dag = "2022-05-01", string tid = "12") =>
        $"{{'id':'{id}','type':'rettelse','dato':'{dag}','registreret':'{dag}T{tid}:00:00+02:00','vedr':'{vedr}','med':{med}}}";

    static string Annullér(string id, string vedr, string dag = "2022-05-02") =>
        $"{{'id':'{id}','type':'annullering','dato':'{dag}','registreret':'{dag}T12:00:00+02:00','vedr':'{vedr}','begrundelse':'fejl'}}";

    static Fritagelse? Fritagelsen(string? kendt, params string[] hændelser) =>
        Sagsbillede.Fold(Eksempel.Sag("1980-06-01", [Syg, .. hændelser]), new(2022, 4, 15), kendt is null ? null : Eksempel.Dag(kendt)).Liste<Fritagelse>().SingleOrDefault();

    static DateOnly? Til(string? kendt, params string[] hændelser) => Fritagelsen(kendt, hændelser)?.Til;

    [Fact]
    public void En_rettelse_gælder_fra_begyndelsen_og_kendes_fra_sin_registrering()
    {
        var rettelse = Ret("r", "syg", "{'til':'2022-05-10'}");
        Assert.Equal(new(2022, 5, 10), Til(null, rettelse));
        Assert.Equal(new(2022, 4, 30), Til("2022-04-30", rettelse));
        Assert.Equal(new(2022, 5, 10), Til("2022-05-01", rettelse));
    }

    [Fact]
    public void Null_fjerner_feltet() => Assert.Null(Til(null, Ret("r", "syg", "{'til':null}")));

    [Fact]
    public void Den_senest_registrerede_vinder_og_så_pladsen_i_filen()
    {
        Assert.Equal(new(2022, 5, 2), Til(null, Ret("sen", "syg", "{'til':'2022-05-02'}", tid: "13"), Ret("tidlig", "syg", "{'til':'2022-05-03'}")));
        Assert.Equal(new(2022, 5, 3), Til(null, Ret("a", "syg", "{'til':'2022-05-02'}"), Ret("b", "syg", "{'til':'2022-05-03'}")));
    }

    [Fact]
    public void En_annullering_kan_selv_annulleres()
    {
        Assert.Null(Fritagelsen(null, Annullér("a", "syg")));
        Assert.NotNull(Fritagelsen(null, Annullér("a", "syg"), Annullér("b", "a", "2022-05-03")));
        Assert.Null(Fritagelsen(null, Annullér("a", "syg"), Annullér("b", "a", "2022-05-03"), Annullér("c", "b", "2022-05-04")));
        Assert.Null(Fritagelsen("2022-05-02", Annullér("a", "syg"), Annullér("b", "a", "2022-05-03")));
    }

    [Fact]
    public void En_annulleret_rettelse_virker_ikke() => Assert.Equal(new(2022, 4, 30), Til(null, Ret("r", "syg", "{'til':'2022-05-10'}"), Annullér("a", "r")));

    [Fact]
    public void En_rettelse_kan_rettes() => Assert.Equal(new(2022, 5, 20), Til(null, Ret("r", "syg", "{'til':'2022-05-10'}"), Ret("rr", "r", "{'med':{'til':'2022-05-20'}}", "2022-05-03")));

    [Theory]
    [InlineData("{'id':'x'}", "$.haendelser[1].med.id")]
    [InlineData("{'type':'standby'}", "$.haendelser[1].med.type")]
    [InlineData("{'registreret':'2022-01-01T12:00:00Z'}", "$.haendelser[1].med.registreret")]
    [InlineData("{'ukendt':1}", "$.haendelser[1].med.ukendt")]
    [InlineData("{'grund':'kedsomhed'}", "$.haendelser[1].med.grund")]
    [InlineData("{'grund':null}", "$.haendelser[1].med.grund")]
    [InlineData("{'til':'2022-03-31'}", "$.haendelser[1].med.til")]
    [InlineData("{'fra':'1970-01-01'}", "$.haendelser[1].med.fra")]
    [InlineData("{'kun_vedr':'syg'}", "$.haendelser[1].med.kun_vedr")]
    [InlineData("7", "$.haendelser[1].med")]
    public void Den_rettede_hændelse_prøves_igen(string med, string sti) =>
        Assert.Equal(sti, Assert.Single(Assert.Throws<UgyldigSagException>(() => Eksempel.Sag("1980-06-01", Syg, Ret("r", "syg", med))).Fejl).Sti);

    [Theory]
    [InlineData("r", "q")]
    [InlineData("r", "r")]
    public void En_ukendt_eller_egen_henvisning_afvises(string id, string vedr) =>
        Assert.Throws<UgyldigSagException>(() => Eksempel.Sag("1980-06-01", Syg, Ret(id, vedr, "{}")));

    [Fact]
    public void Rettelser_i_ring_afvises() =>
        Assert.Contains("ring", Assert.Throws<UgyldigSagException>(() => Eksempel.Sag("1980-06-01", Syg, Annullér("a", "b"), Annullér("b", "a"))).Fejl[0].Hvad);

    [Fact]
    public void En_rettelse_der_gør_en_henvisning_til_en_ring_afvises() =>
        Assert.Contains("ring", Assert.Throws<UgyldigSagException>(() => Eksempel.Sag("1980-06-01",
            "{'id':'v','type':'vejledning','dato':'2022-01-01','om':'andet'}", "{'id':'w','type':'vejledning','dato':'2022-01-01','om':'andet','vedr':'v'}", Ret("r", "v", "{'vedr':'w'}"))).Fejl[0].Hvad);
}
