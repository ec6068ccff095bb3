using System.Security.Cryptography;
using System.Text;
using Rettesnor.Lov.Fakta;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tests.Web;

/// <summary>Afgørelse, brev og klage gennem siderne, uden JavaScript: porten siger, hvad der mangler, og det, der gemmes, er afgørelse og brev i ét.</summary>
public sealed class BrevesiderTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    const string Sti = "/sag/0999/K-1", Afgørelse = Sti + "/afgoerelse?emne=sanktion";

    const string Sag = """
        {"format":"rettesnor/sag/1","sag":"K-1","kommune":"0999","borger":{"foedt":"1985-05-14","navn":"Vera Prøvesen"},"haendelser":[
          {"id":"b","type":"afgoerelse","om":"bevilling","dato":"2025-01-10","start":"2025-02-01","slut":"2027-01-31","kilde":"importeret"},
          {"type":"vejledning","dato":"2025-02-01","om":"rettigheder-og-pligter","skriftlig":true},
          {"id":"praktik","type":"indsats","fra":"2026-10-01","til":"2026-12-20","art":"virksomhedspraktik","i_indsatsdel":true,"tilbud":true,"timer_uge":9},
          {"id":"ude","type":"udeblivelse","fra":"2026-11-02","til":"2026-11-04","fra_hvad":"tilbud","vedr":"praktik","rimelig_grund":false,"fremmer_raadighed":true},
          {"type":"kontaktforsoeg","dato":"2026-11-04","maade":"telefon","opnaaet":true,"vedr":"ude"},
          {"id":"gammel","type":"afgoerelse","om":"tilbud","vedr":"praktik","dato":"2026-11-10","begrundelse":{"regler":"R","hovedhensyn":"H"},"klagevejledning":true,"meddelt":{"dato":"2026-11-10","maade":"digital-post"},"kilde":"importeret"}
        ]}
        """;

    const string Hørt = """{"id":"h","type":"partshoering","dato":"2026-11-05","vedr":"ude","svarfrist":"2026-11-19","svar_modtaget":"2026-11-12"}""";

    static readonly (string, string)[] s_felter =
    [
        ("dato", "24/11/2026"), ("vedr", "ude"), ("sanktion", "fradrag-tilbud"), ("maade", "digital-post"), ("anden_person", "Bo Prøvedal"), ("fakta", "Du var ikke i din praktik i tre dage."),
        ("grund.rimelig-grund", "Du sov over dig. Det er ikke en god nok grund."), ("grund.fremmer-raadighed", "Du er ikke syg, og vi har spurgt til dit helbred."),
        ("grund.kontakt", "Vi ringede til dig og talte med dig om det."), ("grund.grundlag", "Praktikken stod i din plan. Du skulle møde hver dag."), ("grund.dage", "Det er mandag, tirsdag og onsdag. Det er tre dage."),
    ];

    static readonly (string, string) s_svar = ("bemaerkninger", "Du skrev, at du sov over dig. Vi har lagt vægt på, at det skete tre gange.");

    static async Task<Webprøve> Start(params string[] flere)
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-web-").FullName;
        await File.WriteAllTextAsync(Path.Combine(mappe, "rettesnor.json"), """{"pdfprogram":"nej"}""");
        var web = await Webprøve.Start(s_nu, mappe: mappe);
        Assert.IsType<Tilføjelse.Gemt>(await web.Journal.Journal.Opret(Encoding.UTF8.GetBytes(Sag)));
        foreach (var hændelse in flere)
            Assert.IsType<Tilføjelse.Gemt>(await web.Journal.Journal.Tilføj("0999", "K-1", (await web.Journal.Journal.Hent("0999", "K-1"))!.Nr, [Encoding.UTF8.GetBytes(hændelse)]));
        return web;
    }

    [Fact]
    public async Task En_sanktion_går_gennem_porten_og_gemmes_med_brevet_som_det_blev_sendt()
    {
        await using var web = await Start(Hørt);
        var (_, først) = await web.Hent(Afgørelse);
        Assert.Contains("Havde borgeren en rimelig grund?", først, StringComparison.Ordinal);
        Assert.Contains("Der er ikke svaret på det.", Webprøve.Tekst(først), StringComparison.Ordinal);

        var (_, uden) = await web.Send(Afgørelse + "&handler=Gem", først, s_felter);
        Assert.Contains("Borgeren svarede 12. november 2026, og afgørelsen siger intet om det.", Webprøve.Tekst(uden), StringComparison.Ordinal);
        Assert.Contains("href=\"#bemaerkninger\"", uden, StringComparison.Ordinal);

        var (_, klar) = await web.Send(Afgørelse + "&handler=Vis", uden, [.. s_felter, s_svar]);
        Assert.Contains("Intet mangler", klar, StringComparison.Ordinal);
        var (adresse, gemt) = await web.Send(Afgørelse + "&handler=Gem", klar, [.. s_felter, s_svar]);
        Assert.StartsWith(Sti + "/breve/", adresse, StringComparison.Ordinal);
        Assert.Contains("kr. mindre i ydelse", gemt, StringComparison.Ordinal);

        var sag = (await web.Journal.Journal.Hent("0999", "K-1"))!;
        var afgørelse = Assert.IsType<Sanktionsafgørelse>(sag.Sag.Hændelser[^1]);
        Assert.True(afgørelse is { Klagevejledning: true, Meddelt: not null });
        Assert.Contains("§ 69 b", afgørelse.Begrundelse!.Regler, StringComparison.Ordinal);
        var brev = Assert.Single(sag.Akter.OfType<Rettesnor.Sagsbehandling.Akter.Brev>());
        Assert.Equal("#" + afgørelse.Nr, brev.Vedr);
        var bytes = await web.Klient.GetByteArrayAsync(new Uri($"{adresse}?handler=Fil", UriKind.Relative));
        Assert.Equal(brev.Aftryk, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Contains("Du skal klage til os senest 22. december 2026", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains("kr. mindre i ydelse", (await web.Hent(Sti + "/breve")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uden_høring_siger_porten_nej_viser_vejen_og_gemmer_intet()
    {
        await using var web = await Start();
        var (_, først) = await web.Hent(Afgørelse);
        var (adresse, nej) = await web.Send(Afgørelse + "&handler=Gem", først, [.. s_felter, s_svar]);
        Assert.StartsWith(Sti + "/afgoerelse", adresse, StringComparison.Ordinal);
        Assert.Contains("Borgeren er ikke hørt før afgørelsen", Webprøve.Tekst(nej), StringComparison.Ordinal);
        Assert.Contains("breve/ny?skabelon=hoering", nej, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Gem", nej, StringComparison.Ordinal);
        Assert.DoesNotContain((await web.Journal.Journal.Hent("0999", "K-1"))!.Sag.Hændelser, h => h is Sanktionsafgørelse);
    }

    [Fact]
    public async Task Høringen_skrives_med_brev_og_registreres_i_samme_skridt()
    {
        await using var web = await Start();
        const string ny = Sti + "/breve/ny?skabelon=hoering";
        var (_, tom) = await web.Hent(ny + "&vedr=ude");
        (string, string)[] felter = [("dato", "24/11/2026"), ("vedr", "ude"), ("svarfrist", "08/12/2026")];
        var (_, mangler) = await web.Send(ny + "&handler=Gem", tom, felter);
        Assert.Contains("Brevet kan ikke sendes endnu", mangler, StringComparison.Ordinal);
        var (adresse, _) = await web.Send(ny + "&handler=Gem", mangler, [.. felter, ("brev.oplysninger", "Din praktik siger, at du ikke kom.")]);
        Assert.StartsWith(Sti + "/breve/", adresse, StringComparison.Ordinal);
        var sag = (await web.Journal.Journal.Hent("0999", "K-1"))!;
        Assert.Equal(new DateOnly(2026, 12, 8), Assert.IsType<Partshøring>(sag.Sag.Hændelser[^1]).Svarfrist);
        Assert.Equal("hoering", Assert.Single(sag.Akter.OfType<Rettesnor.Sagsbehandling.Akter.Brev>()).Skabelon);
    }

    [Fact]
    public async Task En_klage_får_kvittering_genvurderes_og_grunden_står_på_siden_over_omgjorte()
    {
        await using var web = await Start();
        const string kvittering = Sti + "/breve/ny?skabelon=klagekvittering", svar = Sti + "/breve/ny?skabelon=genvurdering";
        var (_, ny) = await web.Hent(kvittering);
        await web.Send(kvittering + "&handler=Gem", ny, ("dato", "24/11/2026"), ("vedr", "gammel"), ("maade", "mundtlig"));
        var (_, klager) = await web.Hent(Sti + "/klager");
        Assert.Contains("22. december 2026", Webprøve.Tekst(klager), StringComparison.Ordinal);
        Assert.Contains("skabelon=genvurdering", klager, StringComparison.Ordinal);

        var klage = (await web.Journal.Journal.Hent("0999", "K-1"))!.Sag.Hændelser[^1];
        var (_, genvurder) = await web.Hent($"{svar}&vedr={Uri.EscapeDataString(klage.Henvisning)}");
        var (adresse, _) = await web.Send(svar + "&handler=Gem", genvurder, ("dato", "24/11/2026"), ("vedr", klage.Henvisning), ("udfald", "medhold"), ("brev.genvurdering_grund", "Stedet var ikke godt for din ryg."), ("brev.hvad_nu", "Vi finder et andet sted."));
        Assert.StartsWith(Sti + "/breve/", adresse, StringComparison.Ordinal);

        var (_, omgjort) = await web.Hent(Sti + "/klager");
        Assert.Contains("Hvorfor faldt afgørelsen?", omgjort, StringComparison.Ordinal);
        Assert.Contains("Ingen har skrevet hvorfor", (await web.Hent("/omgjort")).Html, StringComparison.Ordinal);
        await web.Send(Sti + "/klager?handler=Grund", omgjort, ("grund", "helbred"), ("laere", "Spørg til ryggen først"));
        var (_, side) = await web.Hent("/omgjort");
        Assert.Contains("Der var ikke taget hensyn til helbredet", side, StringComparison.Ordinal);
        Assert.Contains("P-605", side, StringComparison.Ordinal);
        Assert.DoesNotContain("ryggen", side, StringComparison.Ordinal);
        Assert.DoesNotContain("Vera", side, StringComparison.Ordinal);
        var zip = await web.Klient.GetByteArrayAsync(new Uri(Sti + "/klager?handler=Pakke", UriKind.Relative));
        using var pakke = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        Assert.Contains(pakke.Entries, e => e.FullName == "sagsfil.json");
        Assert.Contains(pakke.Entries, e => e.FullName.StartsWith("breve/", StringComparison.Ordinal));
    }
}
