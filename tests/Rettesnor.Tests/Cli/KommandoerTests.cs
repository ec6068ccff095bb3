using System.Text.Json;
using Rettesnor.Lov;

namespace Rettesnor.Tests.Cli;

/// <summary>Hver kommandos svar på en sag, der kan regnes efter i hånden.</summary>
public class KommandoerTests
{
    [Fact]
    public void Forklar_en_regel_viser_regnestykket_hjemlen_og_fakta()
    {
        var svar = Kørsel.Med(Clisag.Fritaget, "forklar", "-", "--regel", "P-402", "--pr", "2022-10-01").Udført().Ud;
        Assert.StartsWith("P-402 Indsatsgarantiens frist\n", svar);
        Assert.Contains("  Udfald:      afventer, åben\n  Frist:       1. oktober 2022\n", svar);
        Assert.Contains("med 30 dage, der ikke tæller med, er 1. oktober 2022; uden dem var fristen 1. september 2022.", svar);
        Assert.Contains("LAB § 113, stk. 2 (LBK 701/2022)", svar);
        Assert.Contains("fritagelse syg (1. april 2022)", svar);
        Assert.Contains("intet emne i sagen den 1. oktober 2022", Kørsel.Med(Clisag.Fritaget, "forklar", "-", "--regel", "P-1101", "--pr", "2022-10-01").Udført().Ud);
    }

    [Fact]
    public void Forklar_en_måned_følger_beløbet_til_satsen_og_dens_kilde()
    {
        var svar = Kørsel.Med(Clisag.Løn, "forklar", "-", "--maaned", "2024-03").Udført().Ud;
        Assert.StartsWith("marts 2024, jobafklaring: 9.326,00 kr.\n", svar);
        Assert.Matches(@"Ressourceforløbsydelse til ikke-forsørgere: 12\.326,00 kr\. \[LAS § 69 j, stk\. 2, nr\. 2 \(LBK 808/2024\)\] \(https://", svar);
        Assert.Contains("Fradrag for løn op til grænsen: 3.000,00 kr. = procent af 30 pct.", svar);
        Assert.Contains("Antagelse: AFRUNDING: ", svar);
        Assert.Contains("måneden ligger ikke i et forløb", Kørsel.Med(Clisag.Løn, "forklar", "-", "--maaned", "2023-12").Udført().Ud);
    }

    [Fact]
    public void Forklar_en_sanktion_viser_hvad_den_ville_betyde_før_den_er_afgjort()
    {
        var svar = Kørsel.Med(Clisag.Løn, "forklar", "-", "--sanktion", "udeblev", "--pr", "2024-05-15").Udført().Ud;
        Assert.Contains("intet er afgjort, og intet trækkes", svar);
        Assert.Contains("april 2024: 1.707,00 kr. mindre", svar); // tre hverdage à 569 kr.
        Assert.Contains("P-712 Partshøring før afgørelsen: ", svar);
        Kørsel.Med(Clisag.Løn, "forklar", "-", "--sanktion", "l").Afvist("»l« er ikke en udeblivelse eller et pligtbrud, der mangler en afgørelse.");
    }

    [Fact]
    public void Ydelse_viser_en_række_pr_måned_og_forskellen_til_det_udbetalte()
    {
        var linjer = Kørsel.Med(Clisag.Løn, "ydelse", "-", "--ydelse", "2024-02..2024-03", "--pr", "2024-05-31").Udført().Linjer;
        Assert.Equal(["Måned", "Niveau", "Sats", "Fradrag", "Sanktion", "Beløb", "Udbetalt", "Forskel"], Ord(linjer[0]));
        Assert.Equal(["februar", "2024", "ikke-forsoerger", "12.326,00", "0,00", "0,00", "12.326,00"], Ord(linjer[1]));
        Assert.Equal(["marts", "2024", "ikke-forsoerger", "12.326,00", "3.000,00", "0,00", "9.326,00", "12.326,00", "-3.000,00"], Ord(linjer[2]));
        Assert.Equal(["marts", "2024", "ikke-forsoerger", "12.326,00", "0,00", "0,00", "12.326,00", "12.326,00", "0,00"],
            Ord(Kørsel.Med(Clisag.Løn, "ydelse", "-", "--ydelse", "2024-03", "--pr", "2024-05-31", "--kendt", "2024-05-01").Udført().Linjer[1]));
    }

    [Fact]
    public void Ctrl_C_efterlader_ingen_fil_heller_ikke_en_halv()
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-afbrudt-");
        try
        {
            var ud = Path.Combine(mappe.FullName, "ud.csv");
            var bestand = Kørsel.Af("bestand", "syntese", "--antal", "1000", "--froe", "7", "--ud", "-").Ud;
            var svar = Kørsel.Afbrudt(bestand, () => File.Exists(ud + ".ufaerdig"), "bestand", "beregn", "-", "--ud", ud);
            Assert.Equal(130, svar.Kode);
            Assert.Contains("Afbrudt; ingen fil er skrevet.", svar.Fejl);
            Assert.Empty(mappe.GetFiles());
        }
        finally
        {
            mappe.Delete(recursive: true);
        }
    }

    [Fact]
    public void Hvad_hvis_viser_hvad_der_beholdes_og_knækket_ved_grænsen()
    {
        var svar = Kørsel.Med(Clisag.Løn, "hvad-hvis", "-", "--loen", "12000", "--timer", "80", "--maaned", "2024-06", "--pr", "2024-06-01").Udført().Ud;
        Assert.Contains("Med 12.000,00 kr. mere i løn er ydelsen 8.726,00 kr.; borgeren har 8.400,00 kr. mere i alt.", svar);
        Assert.Matches(@"16\.323,00 +7\.429,10 +11\.426,10  Lønindtægtsgrænsen", svar);
        Assert.Contains("i et tilbud i 80 timer", svar);
        Assert.Contains("Det kan ikke regnes ud: ", Kørsel.Med(Clisag.Løn, "hvad-hvis", "-", "--loen", "1", "--maaned", "2023-06", "--pr", "2024-06-01").Udført().Ud);
    }

    [Fact]
    public void Forskel_viser_hvad_der_blev_kendt_og_hvad_det_ændrede()
    {
        var svar = Kørsel.Med(Clisag.Løn, "forskel", "-", "--kendt", "2024-04-30", "--mod", "2024-05-31", "--pr", "2024-05-31").Udført().Ud;
        Assert.Contains("Blev kendt imellem\n  2. maj 2024: indtaegt l (1. marts 2024)", svar);
        Assert.Matches(@"marts 2024 +jobafklaring +12\.326,00 +9\.326,00 +-3\.000,00", svar);
        Assert.Matches(@"I alt +-3\.000,00", svar);
    }

    [Fact]
    public void Udbetaling_skriver_en_fil_og_siger_hvad_der_er_ændret_siden()
    {
        const string hoved = "sag,kommune,maaned,ordning,kategori,sats,fradrag,sanktion,beloeb,udfald";
        var første = Kørsel.Med(Clisag.Løn, "udbetaling", "-", "--maaned", "2024-03", "--kendt", "2024-04-30").Udført();
        Assert.Equal($"{hoved}\r\nB-2,,2024-03,jobafklaring,ikke-forsoerger,12326.00,0.00,0.00,12326.00,opfyldt\r\n", første.Ud);
        using var forrige = new Prøvefil("marts.csv", første.Ud);
        Assert.Equal($"{hoved},forrige_beloeb,aendring\r\nB-2,,2024-03,jobafklaring,ikke-forsoerger,12326.00,3000.00,0.00,9326.00,opfyldt,12326.00,aendret\r\n",
            Kørsel.Med(Clisag.Løn, "udbetaling", "-", "--maaned", "2024-03", "--mod", forrige.Sti).Udført().Ud);
    }

    [Fact]
    public void Udbetaling_siger_hvor_hvad_og_hvad_der_kan_gøres_ved_en_ulæselig_linje()
    {
        using var forrige = new Prøvefil("marts.csv", "sag,kommune,maaned,ordning,kategori,sats,fradrag,sanktion,beloeb,udfald\r\nB-2,,2024-03\r\n");
        Kørsel.Med(Clisag.Løn, "udbetaling", "-", "--maaned", "2024-03", "--mod", forrige.Sti)
            .Afvist($"»{forrige.Sti}« kan ikke læses som en udbetalingsfil. Linje 2 har 3 felter, men der skal være mindst 10. Brug filen, som rettesnor udbetaling skrev den, eller kør uden --mod.");
        var sager = Kørsel.Med($"{Clisag.TreFejl}\n{Clisag.Løn}\n", "udbetaling", "-", "--maaned", "2024-03");
        Assert.Equal((2, 2), (sager.Kode, sager.Linjer.Length));
        Assert.Contains("Linje 1: $.haendelser[0].dato: ", sager.Fejl);
        Kørsel.UdenSpor(sager.Fejl);
    }

    [Fact]
    public void Satser_viser_årets_tal_med_paragraf_og_kilde()
    {
        Assert.Matches(@"^loenindtaegtsgraense: .+ \(kr\. pr\. måned; LAS § 68 a, stk\. 2, og § 69 j, stk\. 9\)\n  1\. januar 2024 til 31\. december 2024: 16\.323 \(https://",
            Kørsel.Af("satser", "--aar", "2024", "--navn", "loenindtaegtsgraense").Udført().Ud);
        Assert.Contains("ikke kendt i 2012", Kørsel.Af("satser", "--aar", "2012").Udført().Ud);
        Assert.Contains("mangler", Kørsel.Af("satser", "--aar", "2024", "--navn", "atp-egetbidrag").Udført().Ud);
    }

    [Fact]
    public void Lovbogen_vises_for_enhver_dag_og_forskellen_mellem_to()
    {
        var alle = Kørsel.Af("lovbog").Udført();
        Assert.Equal(Lovbog.Regler.Count + 1, alle.Linjer.Length);
        Assert.Contains(Lovbog.Udgave, alle.Linjer[0]);
        var da = Kørsel.Af("lovbog", "--pr", "2019-05-01").Udført();
        Assert.Equal(Lovbog.Regler.Count(r => r.Gælder(new(2019, 5, 1))) + 1, da.Linjer.Length);
        Assert.Contains("P-201  Varighed ét til fem år", da.Ud);
        Assert.DoesNotContain("P-202 ", da.Ud);
        var diff = Kørsel.Af("lovbog", "diff", "2021-12-31", "2022-01-01").Udført().Linjer;
        Assert.Contains(diff, l => l.StartsWith("- P-201 ", StringComparison.Ordinal));
        Assert.Contains(diff, l => l.StartsWith("+ P-402 ", StringComparison.Ordinal));
        Assert.Contains(diff, l => l.StartsWith("~ loenindtaegtsgraense: ", StringComparison.Ordinal));
        Assert.Equal("Ingen forskel.\n", Kørsel.Af("lovbog", "diff", "2024-03-01", "2024-03-02").Udført().Ud);
    }

    [Fact]
    public void Lovbogen_nævner_de_sager_en_dag_ændrer_noget_for()
    {
        var ramte = Kørsel.Med($"{Clisag.Fritaget}\n{Clisag.Løn}\n", "lovbog", "ramte", "-", "--fra", "2022-10-01", "--til", "2022-10-02").Udført();
        Assert.Contains("~ P-402 bevilling afventer -> brudt", Assert.Single(ramte.Linjer, l => l.StartsWith("A-17: ", StringComparison.Ordinal)));
        Assert.Equal("", Kørsel.Med(Clisag.Fritaget, "lovbog", "ramte", "-", "--fra", "2022-09-29", "--til", "2022-09-30").Udført().Ud);
    }

    [Fact]
    public void Skemaet_er_json_og_dokumentationen_er_den_der_ligger_i_docs()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Kørsel.Af("skema", "sag").Udført().Json.GetProperty("$schema").GetString());
        Assert.Equal(JsonValueKind.Object, Kørsel.Af("skema", "vurdering").Udført().Json.GetProperty("properties").ValueKind);
        Assert.Equal(2, Kørsel.Af("skema").Udført().Json.GetArrayLength());
        Assert.Equal(File.ReadAllText(Rod.Sti("docs", "sagsfil.md")), Kørsel.Af("skema", "dokumentation").Udført().Ud);
    }

    [Fact]
    public void Målingerne_svarer_med_én_linje_json_og_kontraktens_tal()
    {
        Assert.Equal(671063, Kørsel.Af("maal", "cold").Udført().Json.GetProperty("value").GetInt32());
        var tusind = Kørsel.Af("maal", "case", "100").Udført().Json;
        Assert.Equal(["value", "p50_us", "p99_us", "boot_ms", "first_ms"], tusind.EnumerateObject().Select(e => e.Name));
        var pop = Kørsel.Af("maal", "pop", "10000", "2", "1").Udført().Json;
        Assert.Equal((10000, 2, 10885728742L, 5447663490795L), (pop.GetProperty("n").GetInt32(), pop.GetProperty("times").GetArrayLength(), pop.GetProperty("s1").GetInt64(), pop.GetProperty("s2").GetInt64()));
        var reform = Kørsel.Af("maal", "reform", "100000", "1", "2").Udført().Json;
        Assert.Equal((1231195099L, 20859L), (reform.GetProperty("s1").GetInt64(), reform.GetProperty("s2").GetInt64()));
        var sag = Kørsel.Med(Clisag.Løn, "maal", "sag", "-", "10", "--pr", "2024-05-31", "--ydelse", "2024-01..2024-05").Udført().Json;
        Assert.Equal(5, sag.GetProperty("maaneder").GetInt32());
    }

    [Fact]
    public void En_bestand_laves_regnes_og_forklares()
    {
        var bestand = Kørsel.Af("bestand", "syntese", "--antal", "50", "--froe", "7").Udført().Ud;
        Assert.Equal(51, bestand.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var regnet = Kørsel.Med(bestand, "bestand", "beregn", "-", "--ud", "-");
        Assert.Equal((0, 51), (regnet.Kode, regnet.Linjer.Length));
        Assert.StartsWith("Række 12, ", Kørsel.Med(bestand, "bestand", "forklar", "-", "--raekke", "12").Udført().Ud);
        var dårlig = Kørsel.Med(bestand + "x,202413,job,,,,,,,,\n", "bestand", "beregn", "-", "--ud", "-");
        Assert.Equal((3, 51), (dårlig.Kode, dårlig.Linjer.Length));
        Assert.Contains("51", dårlig.Fejl);
        Kørsel.UdenSpor(dårlig.Fejl);
    }

    static string[] Ord(string linje) => linje.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
