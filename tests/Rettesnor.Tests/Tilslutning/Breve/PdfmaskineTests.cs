using System.Text;
using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Tests.Sagsbehandling.Breve;
using Rettesnor.Tilslutning.Breve;

namespace Rettesnor.Tests.Tilslutning.Breve;

/// <summary>PDF med den browser, distributionen har: mærker, sprog, titel og bogmærker; og hvad der sker uden en.</summary>
public sealed class PdfmaskineTests
{
    static readonly TimeSpan s_grænse = TimeSpan.FromMinutes(2);

    static readonly string? s_browser = Pdfmaskine.Find(null, Environment.GetEnvironmentVariable("PATH"));

    static readonly byte[] s_side = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><p>x</p>"u8.ToArray();

    static Brev Brev(string skabelon) => Brevsag.Brev(skabelon, Brevsag.Alle.Single(b => b.Skabelon == skabelon).Hændelse);

    [Fact]
    public async Task PDFen_har_mærker_sprog_titel_bogmærker_og_tabelhoveder_og_intet_script()
    {
        Assert.SkipWhen(s_browser is null, "Der er ingen Chromium på maskinen.");
        var pdf = await new Pdfmaskine(s_browser, s_grænse, TimeProvider.System).Lav(BrevHtml.Side(Brev("sanktion")));
        Assert.True(pdf.Fil is not null, pdf.Hvorfor);
        var tekst = Encoding.Latin1.GetString(pdf.Fil);
        Assert.All((string[])["/StructTreeRoot", "/Marked true", "/Lang (da)", "/DisplayDocTitle true", "/Outlines", "/S /H1", "/S /H2", "/S /L", "/S /Table", "/S /TH", "/Scope /Column", "/Scope /Row"],
            mærke => Assert.Contains(mærke, tekst, StringComparison.Ordinal));
        Assert.All((string[])["/JavaScript", "/JS ", "/Launch", "/EmbeddedFile"], ondt => Assert.DoesNotContain(ondt, tekst, StringComparison.Ordinal));
        var overskrifter = 1 + Brev("sanktion").Dele.Count(d => d is Brevdel.Mellemrubrik);
        Assert.Contains($"/Count {overskrifter}", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_og_fremmed_indhold_i_siden_gør_intet()
    {
        Assert.SkipWhen(s_browser is null, "Der er ingen Chromium på maskinen.");
        var ond = "<!DOCTYPE html><html lang=\"da\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><title>T</title></head><body><h1>Ens</h1><script>document.title='ond';document.body.innerHTML='<h1>ond</h1><h2>ond</h2>'</script><img src=\"http://127.0.0.1:1/x.png\" alt=\"\"></body></html>"u8.ToArray();
        var pdf = await new Pdfmaskine(s_browser, s_grænse, TimeProvider.System).Lav(ond);
        Assert.True(pdf.Fil is not null, pdf.Hvorfor);
        Assert.DoesNotContain("/S /H2", Encoding.Latin1.GetString(pdf.Fil), StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_side_der_ikke_spærrer_for_script_bliver_ikke_til_noget() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new Pdfmaskine(s_browser, s_grænse, TimeProvider.System).Lav("<p>x</p>"u8.ToArray()));

    [Fact]
    public async Task Uden_browser_siges_det_og_HTML_kan_stadig_bruges()
    {
        var pdf = await new Pdfmaskine(null, s_grænse, TimeProvider.System).Lav(BrevHtml.Side(Brev("plan")));
        Assert.Null(pdf.Fil);
        Assert.Contains("HTML", pdf.Hvorfor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/findes/ikke")]
    [InlineData("/bin/true")]
    [InlineData("/bin/false")]
    public async Task Et_program_der_ikke_kan_lave_PDF_giver_en_besked(string program)
    {
        var pdf = await new Pdfmaskine(program, s_grænse, TimeProvider.System).Lav(s_side);
        Assert.Null(pdf.Fil);
        Assert.Contains("Brevet kan vises og gemmes som HTML", pdf.Hvorfor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tager_det_for_længe_standses_programmet()
    {
        var mappe = Directory.CreateTempSubdirectory("langsom-");
        var program = Path.Combine(mappe.FullName, "langsom");
        await File.WriteAllTextAsync(program, "#!/bin/sh\nexec sleep 600\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var pdf = await new Pdfmaskine(program, TimeSpan.FromSeconds(1), TimeProvider.System).Lav(s_side);
        Assert.Contains("ikke færdig på 1 sekunder", pdf.Hvorfor, StringComparison.Ordinal);
        mappe.Delete(recursive: true);
    }

    [Fact]
    public void Browseren_findes_i_PATH_eller_hvor_opsætningen_siger()
    {
        Assert.Null(Pdfmaskine.Find("nej", "/usr/bin"));
        Assert.Null(Pdfmaskine.Find(null, "/findes/ikke"));
        Assert.Equal("/opt/chrome", Pdfmaskine.Find("/opt/chrome", null));
    }
}
