using System.Text;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Tests.Sagsbehandling.Breve;

/// <summary>Det, der står i brevene: tallene er lovens, og intet i et felt bliver til andet end tekst.</summary>
public class BrevTests
{
    static string Hændelse(string skabelon) => Brevsag.Alle.Single(b => b.Skabelon == skabelon).Hændelse;

    static Brev Skriv(string skabelon) => Brevsag.Brev(skabelon, Hændelse(skabelon));

    [Fact]
    public void Sanktionen_siger_dagene_beløbet_og_måneden_som_loven_regner_dem()
    {
        var brev = Skriv("sanktion");
        var sag = Brevsag.Sag(Hændelse("sanktion"));
        var november = sag.Vurderet("2026-11-24").Ydelse.Single(m => m.Måned == new DateOnly(2026, 11, 1));
        var kr = Lov.Grundlag.Skrivemåde.Skrevet(november.Sanktion!.Value);
        Assert.Equal($"Du får {kr} kr. mindre i ydelse", brev.Overskrift);
        Assert.Contains("for 3 dage.", brev.Tekst(), StringComparison.Ordinal);
        Assert.Contains($"november 2026, {kr} kr.", brev.Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public void Klagefristen_er_fire_uger_efter_meddelelsen() => Assert.Contains("senest 22. december 2026", Skriv("sanktion").Tekst(), StringComparison.Ordinal);

    [Fact]
    public void Et_papirbrev_siger_at_modtagelsen_er_usikker()
    {
        var brev = Brevsag.Brev("sanktion", Hændelse("sanktion").Replace("digital-post", "brev"));
        Assert.Contains("Kommer brevet senere end", brev.Tekst(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kommer brevet senere end", Skriv("sanktion").Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public void Høringen_siger_hvad_det_kan_koste_og_hvornår_der_senest_skal_svares()
    {
        var brev = Skriv("hoering");
        Assert.Equal("Hvad mener du? Svar senest 8. december 2026", brev.Overskrift);
        Assert.Contains("Vi har ikke besluttet noget endnu", brev.Tekst(), StringComparison.Ordinal);
        Assert.Contains(brev.Felter, f => f.Navn == "udsigt");
    }

    [Fact]
    public void En_sen_klage_får_at_vide_at_den_er_sendt_videre_og_ikke_en_frist_for_genvurdering()
    {
        var tekst = Brevsag.Brev("klagekvittering", "'type':'klage','dato':'2026-11-30','vedr':'tilbudt','maade':'brev'").Tekst();
        Assert.Contains("Fristen for at klage var 27. november 2026", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Du får svar senest", tekst, StringComparison.Ordinal);
        Assert.Contains("Du får svar senest 22. december 2026", Skriv("klagekvittering").Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tilbuddet_nævner_retten_til_en_samtale_med_sundhedskoordinatoren() => Assert.Contains("ret til en samtale med en sundhedskoordinator", Skriv("tilbud").Tekst(), StringComparison.Ordinal);

    [Fact]
    public void Opmærkning_i_et_felt_er_kun_tegn()
    {
        const string ondt = "<script>alert(1)</script><img src=x onerror=alert(1)>{klagefrist}";
        var sag = Brevsag.Sag(Hændelse("stoette").Replace("Du blev væk", "<b onclick=x>Du blev væk", StringComparison.Ordinal));
        var skrevet = Brevsag.Skrevet("stoette");
        skrevet["hvad"] = ondt;
        var brev = new Brevstof(sag, sag.Hændelser[^1], Brevsag.Ramme with { Kommune = "\"><script>" }, skrevet).Skriv("stoette")!;
        var html = Encoding.UTF8.GetString(BrevHtml.Side(brev));
        Assert.Equal(ondt, brev.Overskrift);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Det_samme_brev_er_de_samme_bytes() => Assert.Equal(BrevHtml.Side(Skriv("sanktion")), BrevHtml.Side(Skriv("sanktion")));

    [Fact]
    public void Siden_har_sprog_titel_én_hovedoverskrift_og_hoveder_i_tabellen()
    {
        var brev = Skriv("sanktion");
        var html = Encoding.UTF8.GetString(BrevHtml.Side(brev));
        Assert.Contains("<html lang=\"da\">", html, StringComparison.Ordinal);
        Assert.Contains($"<title>{brev.Overskrift}</title>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<h1").Length);
        Assert.Contains("<caption>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Brevdøren_holder_et_ufærdigt_brev_tilbage_og_et_om_en_omgjort_afgørelse()
    {
        var sag = Brevsag.Sag(Hændelse("sanktion"));
        var om = sag.Hændelser[^1];
        Assert.Empty(Brevdør.Prøv(Skriv("sanktion"), sag, om));
        var uden = Brevsag.Sag(Hændelse("sanktion").Replace("'hovedhensyn':'Du blev væk i tre dage. Vi ringede til dig to gange, men fik ikke fat i dig.',", "", StringComparison.Ordinal));
        var mangler = new Brevstof(uden, uden.Hændelser[^1], Brevsag.Ramme, Brevsag.Skrevet("sanktion")).Skriv("sanktion")!;
        Assert.Contains(Brevdør.Prøv(mangler, uden, uden.Hændelser[^1]), a => a.Kode == "begrundelse-mangler");
        var annulleret = Sagslæser.Føj(sag, Encoding.UTF8.GetBytes("""[{"type":"annullering","dato":"2026-11-24","vedr":"nu","begrundelse":"Forkert"}]"""));
        Assert.Equal("afgoerelse-staar-ikke", Assert.Single(Brevdør.Prøv(Skriv("sanktion"), annulleret, om)).Kode);
    }
}
