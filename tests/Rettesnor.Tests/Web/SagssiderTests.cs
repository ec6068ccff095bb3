using System.Net;
using System.Text.RegularExpressions;
using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Formularer;

namespace Rettesnor.Tests.Web;

public partial class SagssiderTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    const string Navn = "Åse Prøvesen", Cpr = "7405830017";

    static async Task<string> Oprettet(Webprøve web)
    {
        var (_, ny) = await web.Hent("/sager/ny");
        var (adresse, _) = await web.Send("/sager/ny", ny, ("navn", Navn), ("foedt", "14/05/1983"), ("cpr", Cpr), ("nummer", "K-1"));
        return adresse;
    }

    /// <summary>Registrerer gennem formularen: først vises, hvad der følger, så gemmes.</summary>
    static async Task<(string Adresse, string Html)> Registreret(Webprøve web, string sag, string type, params (string, string)[] felter)
    {
        var (_, formular) = await web.Hent($"{sag}/registrer?type={type}");
        var (_, vist) = await web.Send($"{sag}/registrer?handler=Vis&type={type}", formular, felter);
        Assert.Contains("Hvad følger?", vist, StringComparison.Ordinal);
        return await web.Send($"{sag}/registrer?handler=Gem&type={type}", vist, felter);
    }

    static (string, string)[] Bevilling => [("dato", "01/02/2025"), ("start", "01/03/2025"), ("slut", "28/02/2028"), ("kilde", "importeret")];

    [Fact]
    public async Task En_sag_oprettes_føres_rettes_og_annulleres_og_loggen_kender_ingen_personer()
    {
        await using var web = await Webprøve.Start(s_nu);
        var sag = await Oprettet(web);
        Assert.Equal("/sag/0999/K-1", sag);
        Assert.Equal(sag, (await Registreret(web, sag, "afgoerelse:bevilling", Bevilling)).Adresse);
        var (efter, side) = await Registreret(web, sag, "samtale", ("dato", "20/11/2026"), ("form", "telefon"));
        Assert.Equal(sag, efter);
        Assert.Contains("Gemt i journalen", side, StringComparison.Ordinal);

        var (_, ret) = await web.Hent(sag + "/ret/2");
        Assert.Contains("value=\"20/11/2026\"", ret, StringComparison.Ordinal);
        await web.Send(sag + "/ret/2?handler=Gem", ret, ("dato", "20/11/2026"), ("form", "video"), ("art", "jobsamtale"));
        var (_, rettet) = await web.Hent(sag + "/journal");
        Assert.Contains("<s>telefon</s> <ins>video</ins>", rettet, StringComparison.Ordinal);

        var (_, annuller) = await web.Hent(sag + "/annuller/2");
        Assert.Contains("Skriv, hvorfor", (await web.Send(sag + "/annuller/2?handler=Vis", annuller)).Html, StringComparison.Ordinal);
        await web.Send(sag + "/annuller/2?handler=Gem", annuller, ("begrundelse", "Skrevet på den forkerte"));
        Assert.Contains("Skrevet på den forkerte", (await web.Hent(sag + "/journal")).Html, StringComparison.Ordinal);

        Assert.Contains("Der er ingen bevilling, der står", (await web.Hent(sag + "?kendt=01%2F11%2F2026")).Html, StringComparison.Ordinal);
        var fil = Sagslæser.Læs(System.Text.Encoding.UTF8.GetBytes((await web.Hent(sag + "?handler=Fil")).Html));
        Assert.Equal(["afgoerelse", "samtale", "rettelse", "annullering"], fil.Hændelser.Select(h => h.Type));
        Assert.All(fil.Hændelser, h => Assert.Equal("Prøve Sagsbehandler", h.Hoved.Felter.Tekst("af")));
        Assert.True((await web.Journal.Adgangslog.OmSag("0999", "K-1", 100)).Count >= 10);

        foreach (var søgning in new[] { "prøvesen", "K-1", "14/05/1983", Cpr })
        {
            var (_, liste) = await web.Hent("/sager");
            var (adresse, fundet) = await web.Send("/sager", liste, ("soeg", søgning));
            Assert.Contains(Navn, fundet, StringComparison.Ordinal);
            Assert.Equal("/sager", adresse);
        }
        Assert.NotEmpty(web.Log);
        Fund.Ingen(web.Log.Where(l => l.Contains("Prøvesen", StringComparison.OrdinalIgnoreCase) || l.Contains(Cpr, StringComparison.Ordinal) || l.Contains("740583", StringComparison.Ordinal)));
        Assert.Empty(await web.Journal.Verifikation.Prøv());
    }

    [Fact]
    public async Task Den_der_gemmer_på_gammel_viden_ser_hvad_der_skete_og_beholder_det_skrevne()
    {
        await using var web = await Webprøve.Start(s_nu);
        var sag = await Oprettet(web);
        await Registreret(web, sag, "afgoerelse:bevilling", Bevilling);
        var (_, gammel) = await web.Hent(sag + "/registrer?type=samtale");
        await Registreret(web, sag, "doed", ("dato", "19/11/2026"));

        (string, string)[] skrevet = [("dato", "18/11/2026"), ("form", "fremmoede"), ("note", "Talt om praktik")];
        var (_, konflikt) = await web.Send(sag + "/registrer?handler=Gem&type=samtale", gammel, skrevet);

        Assert.Contains("Sagen er ændret, mens du skrev", konflikt, StringComparison.Ordinal);
        Assert.Contains("Borgeren er død, 19. november 2026, registreret af Prøve Sagsbehandler", Webprøve.Tekst(konflikt), StringComparison.Ordinal);
        Assert.Contains("Talt om praktik", konflikt, StringComparison.Ordinal);
        Assert.Equal(sag, (await web.Send(sag + "/registrer?handler=Gem&type=samtale", konflikt, skrevet)).Adresse);
    }

    [Fact]
    public async Task En_sanktion_uden_høring_kan_ikke_gemmes()
    {
        await using var web = await Webprøve.Start(s_nu);
        var sag = await Oprettet(web);
        await Registreret(web, sag, "afgoerelse:bevilling", Bevilling);
        await Registreret(web, sag, "udeblivelse", ("fra", "10/11/2026"), ("til", "10/11/2026"), ("fra_hvad", "samtale"));

        var (adresse, svar) = await Registreret(web, sag, "afgoerelse:sanktion", ("dato", "20/11/2026"), ("sanktion", "fradrag-samtale"), ("vedr", "#2"));

        Assert.StartsWith(sag + "/registrer", adresse, StringComparison.Ordinal);
        Assert.Contains("Det kan ikke registreres endnu", svar, StringComparison.Ordinal);
        Assert.DoesNotContain("Gem i journalen", svar, StringComparison.Ordinal);
        Assert.Equal(2, (await web.Journal.Journal.Hent("0999", "K-1"))!.Sag.Hændelser.Count);
    }

    [Fact]
    public async Task To_personer_kan_fravige_en_regel_med_grund_og_hjemmel()
    {
        await using var web = await Webprøve.Start(s_nu);
        var sag = await Oprettet(web);
        (string, string)[] bevilling = [("dato", "20/01/2026"), ("start", "01/02/2026"), ("slut", "31/01/2028"), ("klagevejledning", "true"), ("meddelt.dato", "20/01/2026"), ("meddelt.maade", "brev")];

        var (_, mangler) = await Registreret(web, sag, "afgoerelse:bevilling", bevilling);
        Assert.Contains("Skriv, hvorfor reglen fraviges.", mangler, StringComparison.Ordinal);
        var (_, samme) = await web.Send(sag + "/registrer?handler=Gem&type=afgoerelse:bevilling", mangler,
            [.. bevilling, ("_fravig_begrundelse", "Haster"), ("_fravig_hjemmel", "LAB § 112"), ("_fravig_anden", "Prøve Sagsbehandler")]);
        Assert.Contains("en anden end den første", samme, StringComparison.Ordinal);
        var (adresse, _) = await web.Send(sag + "/registrer?handler=Gem&type=afgoerelse:bevilling", samme,
            [.. bevilling, ("_fravig_begrundelse", "Haster"), ("_fravig_hjemmel", "LAB § 112"), ("_fravig_anden", "Karen Leder")]);

        Assert.Equal(sag, adresse);
        Assert.Contains("Prøve Sagsbehandler og Karen Leder efter LAB § 112", Webprøve.Tekst((await web.Hent(sag + "/journal")).Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hver_hændelsestype_har_en_formular_der_siger_hvad_der_mangler()
    {
        await using var web = await Webprøve.Start(s_nu);
        var sag = await Oprettet(web);
        foreach (var type in Typevalg.Alle)
        {
            var (_, formular) = await web.Hent($"{sag}/registrer?type={type.Value}");
            var (_, vist) = await web.Send($"{sag}/registrer?handler=Vis&type={type.Value}", formular);
            Assert.Contains("Ret følgende, før du går videre", vist, StringComparison.Ordinal);
            Assert.DoesNotContain("$.haendelser", vist, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task En_anden_kommunes_sag_og_en_ukendt_findes_ikke()
    {
        await using var web = await Webprøve.Start(s_nu);
        await Oprettet(web);
        foreach (var sti in new[] { "/sag/0851/K-1", "/sag/0999/K-2", "/sag/0999/K-1/ret/1", "/sag/0999/K-1/annuller/0" })
        {
            using var svar = await web.Klient.GetAsync(new Uri(sti, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, svar.StatusCode);
        }
    }

    [Fact]
    public async Task Prøvekommunens_sager_kan_bladres_igennem_uden_at_nogen_mangler_eller_gentages()
    {
        await using var web = await Webprøve.Start(s_nu, tom: false);
        var set = new List<string>();
        var (_, side) = await web.Hent("/sager");
        while (true)
        {
            set.AddRange(Sagslink().Matches(side).Select(m => m.Groups[1].Value));
            if (Næste().Match(side) is not { Success: true } næste)
                break;
            (_, side) = await web.Send("/sager", side, ("efter", WebUtility.HtmlDecode(næste.Groups[1].Value)));
        }
        Assert.Equal(set.Count, set.Distinct().Count());
        Assert.Equal((await web.Journal.Lister.Sager(new("0999") { Antal = 500 })).Rækker.Count, set.Count);
        foreach (var sag in set)
        {
            await web.Hent(sag);
            await web.Hent(sag + "/journal");
        }
    }

    [Fact]
    public async Task Siden_uden_lager_tager_imod_en_sagsfil()
    {
        await using var web = await Webprøve.Start(s_nu);
        var (_, side) = await web.Hent("/proev");
        var (_, svar) = await web.Send("/vurdering", side, ("sag", """{"format":"rettesnor/sag/1","borger":{"foedt":"1980-06-01"},"haendelser":[]}"""));
        var (_, igen) = await web.Send("/vurdering", svar, ("sag", """{"format":"rettesnor/sag/1","borger":{"foedt":"1980-06-01"},"haendelser":[]}"""), ("skridt", "d"));
        Assert.Contains("25/11/2026", igen, StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(/sag/0999/[^\"/?]+)\"")]
    private static partial Regex Sagslink();

    [GeneratedRegex("name=\"efter\" value=\"([^\"]+)\"")]
    private static partial Regex Næste();
}
