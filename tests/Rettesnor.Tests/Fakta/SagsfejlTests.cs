using System.Text;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Fakta;

public class SagsfejlTests
{
    static IReadOnlyList<Fejl> Fejl(string json) =>
        Assert.Throws<UgyldigSagException>(() => Sagslæser.Læs(Encoding.UTF8.GetBytes(json.Replace('\'', '"')))).Fejl;

    static IReadOnlyList<Fejl> Hændelsesfejl(params string[] hændelser) =>
        Fejl($"{{'format':'rettesnor/sag/1','borger':{{'foedt':'1980-06-01'}},'haendelser':[{string.Join(",", hændelser)}]}}");

    [Theory]
    [InlineData("{'type':'samtale','dato':'2022-01-01','form':'brev','form':'video'}", "$.haendelser[0].form")]
    [InlineData("{'type':'samtale','dato':'2022-01-01','form':'brev','ukendt':1}", "$.haendelser[0].ukendt")]
    [InlineData("{'type':'møde','dato':'2022-01-01'}", "$.haendelser[0].type")]
    [InlineData("{'dato':'2022-01-01'}", "$.haendelser[0].type")]
    [InlineData("{'type':'samtale','dato':'2022-01-01','form':'røgsignal'}", "$.haendelser[0].form")]
    [InlineData("{'type':'samtale','dato':20220101,'form':'brev'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'samtale','dato':'2022-1-1','form':'brev'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'samtale','dato':'2022-02-29','form':'brev'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'samtale','dato':'9999-12-31','form':'brev'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'samtale','form':'brev'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'samtale','dato':'1980-05-31','form':'brev'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'barsel','fra':'2022-02-01','til':'2022-01-31'}", "$.haendelser[0].til")]
    [InlineData("{'type':'barsel','fra':'2022-02-01'}", "$.haendelser[0].til")]
    [InlineData("{'type':'afgoerelse','om':'bevilling','dato':'2022-01-01','start':'2022-02-01','slut':'2022-01-31'}", "$.haendelser[0].slut")]
    [InlineData("{'type':'afgoerelse','om':'bevilling','dato':'2022-01-01','start':'2022-02-01'}", "$.haendelser[0].slut")]
    [InlineData("{'type':'afgoerelse','om':'afslag','dato':'2022-01-01','slut':'2022-02-01'}", "$.haendelser[0].slut")]
    [InlineData("{'type':'afgoerelse','om':'afvist-behandling','dato':'2022-01-01','virkning':'2022-02-01'}", "$.haendelser[0].virkning")]
    [InlineData("{'type':'afgoerelse','om':'ophoer','dato':'2022-01-01','virkning':'2022-02-01','ordning':'ressourceforloeb'}", "$.haendelser[0].ordning")]
    [InlineData("{'type':'indtaegt','maaned':'2022-13','art':'loen','beloeb':1}", "$.haendelser[0].maaned")]
    [InlineData("{'type':'indtaegt','maaned':'2022-01','art':'loen','beloeb':-1}", "$.haendelser[0].beloeb")]
    [InlineData("{'type':'indtaegt','maaned':'2022-01','art':'loen','beloeb':0.001}", "$.haendelser[0].beloeb")]
    [InlineData("{'type':'indtaegt','maaned':'2022-01','art':'loen','beloeb':1e999}", "$.haendelser[0].beloeb")]
    [InlineData("{'type':'indtaegt','maaned':'2022-01','art':'loen','beloeb':'1'}", "$.haendelser[0].beloeb")]
    [InlineData("{'type':'indtaegt','maaned':'2022-01','art':'loen','beloeb':10000000.01}", "$.haendelser[0].beloeb")]
    [InlineData("{'type':'ydelse-foer','art':'ingen','dato':'2022-01-01','fra':'2022-01-01'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'ydelse-foer','art':'ingen','til':'2022-01-01'}", "$.haendelser[0].dato")]
    [InlineData("{'type':'samtale','dato':'2022-01-01','form':'brev','registreret':'2022-01-01T12:00:00'}", "$.haendelser[0].registreret")]
    [InlineData("{'type':'samtale','dato':'2022-01-01','form':'brev','id':'\\ud800'}", "$.haendelser[0].id")]
    [InlineData("{'type':'vejledning','dato':'2022-01-01','om':'andet','vedr':'findes-ikke'}", "$.haendelser[0].vedr")]
    [InlineData("{'type':'vejledning','dato':'2022-01-01','om':'andet','vedr':'#2'}", "$.haendelser[0].vedr")]
    [InlineData("{'type':'vejledning','dato':'2022-01-01','om':'andet','vedr':'#1'}", "$.haendelser[0].vedr")]
    [InlineData("{'type':'vejledning','dato':'2022-01-01','om':'andet','id':'#7'}", "$.haendelser[0].id")]
    [InlineData("[]", "$.haendelser[0]")]
    public void Hver_fejl_nævner_sit_sted(string hændelse, string sti) => Assert.Equal(sti, Assert.Single(Hændelsesfejl(hændelse)).Sti);

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("{} {}", "$")]
    [InlineData("[NaN]", "$")]
    [InlineData("{'format':'rettesnor/sag/2','borger':{'foedt':'1980-06-01'},'haendelser':[]}", "$.format")]
    [InlineData("{'format':'rettesnor/sag/1','borger':{},'haendelser':[]}", "$.borger.foedt")]
    [InlineData("{'format':'rettesnor/sag/1','borger':{'foedt':'1980-06-01','navn':null},'haendelser':[]}", "$.borger.navn")]
    [InlineData("{'format':'rettesnor/sag/1','borger':{'foedt':'1980-06-01'},'haendelser':{}}", "$.haendelser")]
    [InlineData("{'format':'rettesnor/sag/1','borger':{'foedt':'1980-06-01'}}", "$.haendelser")]
    [InlineData("{'format':'rettesnor/sag/1','borger':{'foedt':'1980-06-01'},'haendelser':[],'kommune_frister':{'bevilling':1.5}}", "$.kommune_frister.bevilling")]
    public void Også_i_det_yderste_objekt(string json, string sti) => Assert.Equal(sti, Assert.Single(Fejl(json)).Sti);

    [Fact]
    public void Alle_fejl_er_med_også_dem_i_rettelser_og_ringe() => Assert.Equal(
        ["$.haendelser[0].form", "$.haendelser[3].med.form", "$.haendelser[5].med.til", "$.haendelser[1].vedr"],
        Hændelsesfejl(
            "{'type':'samtale','dato':'2022-01-01','form':'x'}",
            "{'id':'v','type':'vejledning','dato':'2022-01-01','om':'andet','vedr':'w'}", "{'id':'w','type':'vejledning','dato':'2022-01-01','om':'andet','vedr':'v'}",
            "{'type':'rettelse','dato':'2022-01-01','vedr':'#1','med':{'form':'y'}}",
            "{'id':'barsel','type':'barsel','fra':'2022-01-01','til':'2022-02-01'}", "{'type':'rettelse','dato':'2022-01-01','vedr':'barsel','med':{'til':1}}").Select(f => f.Sti));

    [Fact]
    public void To_hændelser_kan_ikke_hedde_det_samme() =>
        Assert.Equal("$.haendelser[1].id", Assert.Single(Hændelsesfejl("{'id':'a','type':'doed','dato':'2022-01-01'}", "{'id':'a','type':'doed','dato':'2022-01-01'}")).Sti);

    [Fact]
    public void En_fil_med_bom_læses() =>
        Assert.Empty(Sagslæser.Læs(Encoding.UTF8.GetBytes("\uFEFF{\"format\":\"rettesnor/sag/1\",\"borger\":{\"foedt\":\"1980-06-01\"},\"haendelser\":[]}")).Hændelser);

    [Fact]
    public void En_afgørelse_efter_klage_må_pege_på_omgørelsen() => Eksempel.Sag("1980-06-01",
        "{'id':'u','type':'udeblivelse','fra':'2022-01-01','fra_hvad':'samtale'}", "{'id':'s','type':'afgoerelse','om':'sanktion','sanktion':'fradrag-samtale','dato':'2022-02-01','vedr':'u'}",
        "{'id':'k','type':'klage','dato':'2022-02-10','vedr':'s'}", "{'id':'g','type':'genvurdering','dato':'2022-02-20','vedr':'k','udfald':'medhold'}",
        "{'type':'afgoerelse','om':'sanktion','sanktion':'fradrag-samtale','dato':'2022-02-21','vedr':'g'}");

    [Fact]
    public void Uden_tidspunkt_er_en_hændelse_registreret_ved_middag_dansk_tid()
    {
        var sag = Eksempel.Sag("1980-06-01", "{'type':'doed','dato':'2022-07-01'}", "{'type':'udbetalt','maaned':'2022-12','beloeb':1}", "{'type':'barsel','fra':'2022-01-01','til':'2022-02-01'}");
        Assert.Equal([new(2022, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), new(2023, 1, 1, 12, 0, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2022, 1, 1, 12, 0, 0, TimeSpan.FromHours(1))],
            sag.Hændelser.Select(h => h.Registreret));
    }
}
