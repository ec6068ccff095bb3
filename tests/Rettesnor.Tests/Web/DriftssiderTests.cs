using System.Data.Common;
using System.Net;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Opstart;

namespace Rettesnor.Tests.Web;

public class DriftssiderTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Programmet_siger_at_det_lever_og_er_klar()
    {
        await using var web = await Webprøve.Start(s_nu);
        Assert.Equal("lever", (await web.Hent("/sundhed/lever")).Html);
        Assert.Equal("""{"database":"klar","noegle":"klar","disk":"klar"}""", (await web.Hent("/sundhed/klar")).Html);
    }

    [Fact]
    public async Task Er_datamappen_væk_er_programmet_ikke_klar()
    {
        await using var web = await Webprøve.Start(s_nu, slet: false);
        Directory.Delete(web.Mappe, recursive: true);
        using var svar = await web.Klient.GetAsync(new Uri("/sundhed/klar", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, svar.StatusCode);
    }

    [Fact]
    public async Task En_forkert_værdi_i_opsætningen_siger_hvad_der_er_tilladt()
    {
        Assert.Contains("Tilladt: tekst eller json", Assert.Throws<OpsætningException>(() => Webprogram.Byg(["--log", "xml"])).Message, StringComparison.Ordinal);
        var mappe = Directory.CreateTempSubdirectory("rettesnor-web-");
        await File.WriteAllTextAsync(Path.Combine(mappe.FullName, "rettesnor.json"), """{"kommune":"851"}""");
        Assert.Contains("fire cifre", Assert.Throws<OpsætningException>(() => Webprogram.Byg(["--data", mappe.FullName])).Message, StringComparison.Ordinal);
        mappe.Delete(recursive: true);
    }

    [Fact]
    public async Task Et_nyere_skema_røres_ikke()
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-web-").FullName;
        await using (var web = await Webprøve.Start(s_nu, mappe: mappe, slet: false))
        {
            await using var f = await web.Journal.Journal.Database.Forbind(default);
            await using var k = f.CreateCommand();
            k.CommandText = "INSERT INTO skema (udgave) VALUES (999)";
            await k.ExecuteNonQueryAsync();
        }
        await Assert.ThrowsAsync<NyereSkemaException>(() => Webprøve.Start(s_nu, mappe: mappe));
        Directory.Delete(mappe, recursive: true);
    }

    [Fact]
    public async Task Sager_hvis_dag_er_kommet_vurderes_igen_og_dagens_hoveder_skrives()
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-web-").FullName;
        await using (await Webprøve.Start(s_nu, tom: false, mappe: mappe, slet: false))
        {
        }
        var senere = s_nu.AddDays(200);
        await using var web = await Webprøve.Start(senere, tom: false, mappe: mappe);
        var fil = Path.Combine(mappe, "hoveder", "2027-06-12.hoveder");
        for (var i = 0; i < 200 && !File.Exists(fil); i++)
            await Task.Delay(100);
        Assert.True(File.Exists(fil));
        Assert.Equal(0L, await Antal(web, "SELECT COUNT(*) FROM sagsindeks WHERE naeste_aendring <= '2027-06-12'"));
        Assert.NotEqual(0L, await Antal(web, "SELECT COUNT(*) FROM sagsindeks WHERE vurderet = '2027-06-12'"));
    }

    [Fact]
    public async Task Spor_og_tal_når_frem_til_modtageren_og_rummer_ingen_borger()
    {
        await using var modtager = await Otlpmodtager.Start();
        await using var web = await Webprøve.Start(s_nu, indstillinger: ["--OTEL_EXPORTER_OTLP_ENDPOINT", modtager.Adresse, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
            "--OTEL_BSP_SCHEDULE_DELAY", "100", "--OTEL_METRIC_EXPORT_INTERVAL", "200"]);
        var (sag, _) = await web.Send("/sager/ny", (await web.Hent("/sager/ny")).Html, ("navn", "Åse Prøvesen"), ("foedt", "14/05/1983"), ("cpr", "7405830017"), ("nummer", "HEMMELIG-17"));
        await web.Hent(sag + "?pr=2024-05-17");
        await web.Send("/sager", (await web.Hent("/sager")).Html, ("soeg", "Prøvesen"));
        using (await web.Klient.GetAsync(new Uri("/sag/0999/HEMMELIG-18", UriKind.Relative), TestContext.Current.CancellationToken))
        {
        }

        // Hvert navn ventes for sig: de sendes i hver sin omgang.
        var (spor, tal) = ("", "");
        foreach (var navn in (string[])["sag/{kommune}/{sag}", "vurdering", "journal.skriv"])
            Assert.Contains(navn, spor = await modtager.Vent("/v1/traces", navn), StringComparison.Ordinal);
        foreach (var navn in (string[])["rettesnor.journal.skrivninger", "rettesnor.vurdering.tid", "rettesnor.sager.forfaldne", "http.server.request.duration"])
            Assert.Contains(navn, tal = await modtager.Vent("/v1/metrics", navn), StringComparison.Ordinal);
        foreach (var personligt in (string[])["HEMMELIG", "Prøvesen", "7405830017", "1983", "2024-05-17"])
            Assert.DoesNotContain(personligt, spor + tal, StringComparison.OrdinalIgnoreCase);
    }

    static async Task<object?> Antal(Webprøve web, string sql)
    {
        await using DbConnection f = await web.Journal.Journal.Database.Forbind(default);
        await using var k = f.CreateCommand();
        k.CommandText = sql;
        return await k.ExecuteScalarAsync();
    }
}
