namespace Rettesnor.Tests.Web;

/// <summary>Hvad en sanktion ville betyde, ses, før den afgøres: på siden uden lager, på sagen og i formularen til afgørelsen.</summary>
public class SanktionsudsigtTests
{
    static readonly DateTimeOffset s_nu = new(2024, 5, 15, 9, 0, 0, TimeSpan.Zero);

    static string Fil(string mere = "") => $$"""
        {"format":"rettesnor/sag/1","borger":{"foedt":"1980-06-01"},"haendelser":[
        {"id":"b","type":"afgoerelse","om":"bevilling","dato":"2024-01-01","start":"2024-01-01","slut":"2025-12-31","kilde":"importeret"},
        {"id":"u","type":"udeblivelse","fra":"2024-04-08","til":"2024-04-10","fra_hvad":"tilbud","rimelig_grund":false}{{mere}}]}
        """;

    [Fact]
    public async Task Siden_uden_lager_viser_beløbet_og_det_der_mangler()
    {
        await using var web = await Webprøve.Start(s_nu);
        var (_, forside) = await web.Hent("/");

        var tekst = Webprøve.Tekst((await web.Send("/vurdering", forside, ("sag", Fil()), ("pr", "15/05/2024"))).Html);

        Assert.Contains("Hvad en sanktion ville betyde", tekst, StringComparison.Ordinal);
        Assert.Contains("hvis afgørelsen blev truffet 15. maj 2024", tekst, StringComparison.Ordinal);
        Assert.Contains("april 2024: 1.707,00 kr. mindre", tekst, StringComparison.Ordinal); // tre hverdage à 569 kr.
        Assert.Contains("Borgeren er ikke hørt før afgørelsen 15. maj 2024.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Er_sanktionen_afgjort_er_der_ingen_udsigt()
    {
        await using var web = await Webprøve.Start(s_nu);
        var (_, forside) = await web.Hent("/");

        var (_, svar) = await web.Send("/vurdering", forside, ("pr", "15/05/2024"),
            ("sag", Fil(""",{"id":"s","type":"afgoerelse","om":"sanktion","sanktion":"fradrag-tilbud","dato":"2024-05-01","vedr":"u"}""")));

        Assert.Contains("Ydelsen", svar, StringComparison.Ordinal);
        Assert.DoesNotContain("Hvad en sanktion ville betyde", svar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sagen_og_formularen_til_afgørelsen_viser_udsigten_og_andre_formularer_gør_ikke()
    {
        await using var web = await Webprøve.Start(s_nu);
        var (_, ny) = await web.Hent("/sager/ny");
        var (sag, _) = await web.Send("/sager/ny", ny, ("navn", "Åse Prøvesen"), ("foedt", "14/05/1983"), ("nummer", "K-1"));
        await Gem(web, sag, "afgoerelse:bevilling", ("dato", "01/01/2024"), ("start", "01/01/2024"), ("slut", "31/12/2025"), ("kilde", "importeret"));
        await Gem(web, sag, "udeblivelse", ("fra", "08/04/2024"), ("til", "10/04/2024"), ("fra_hvad", "tilbud"), ("rimelig_grund", "false"));

        foreach (var sti in new[] { sag, $"{sag}/registrer?type=afgoerelse:sanktion" })
            Assert.Contains("april 2024: 1.707,00 kr. mindre", Webprøve.Tekst((await web.Hent(sti)).Html), StringComparison.Ordinal);
        Assert.DoesNotContain("Hvad en sanktion ville betyde", (await web.Hent($"{sag}/registrer?type=afgoerelse:ophoer")).Html, StringComparison.Ordinal);
    }

    static async Task Gem(Webprøve web, string sag, string type, params (string, string)[] felter)
    {
        var (_, vist) = await web.Send($"{sag}/registrer?handler=Vis&type={type}", (await web.Hent($"{sag}/registrer?type={type}")).Html, felter);
        Assert.Equal(sag, (await web.Send($"{sag}/registrer?handler=Gem&type={type}", vist, felter)).Adresse);
    }
}
