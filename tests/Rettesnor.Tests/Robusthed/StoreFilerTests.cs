using System.Diagnostics;
using System.Text;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Tests.Robusthed;

/// <summary>Filer, der er store eller lumske, koster højst i forhold til deres størrelse.</summary>
public class StoreFilerTests
{
    /// <summary>Rigeligt til en optaget maskine; noget, der vokser med kvadratet, tager timer.</summary>
    static readonly TimeSpan s_højst = TimeSpan.FromMinutes(2);

    const string Bevilling = """{"id":"b","type":"afgoerelse","om":"bevilling","dato":"2022-01-05","start":"2022-02-01","slut":"2024-01-31"}""";

    static string Fil(IEnumerable<string> hændelser, string mere = "") =>
        $$"""{"format":"rettesnor/sag/1",{{mere}}"borger":{"foedt":"1980-06-01"},"haendelser":[{{string.Join(",", hændelser)}}]}""";

    static IEnumerable<string> Gange(int antal, Func<int, string> hændelse) => Enumerable.Range(0, antal).Select(hændelse);

    static Vurdering? Vurderet(string fil)
    {
        var ur = Stopwatch.StartNew();
        try
        {
            return Vurdering.Af(Sagslæser.Læs(Encoding.UTF8.GetBytes(fil)), new DateOnly(2023, 5, 5));
        }
        catch (UgyldigSagException e)
        {
            Assert.InRange(e.Fejl.Count, 1, 10_001);
            return null;
        }
        finally
        {
            Assert.InRange(ur.Elapsed, TimeSpan.Zero, s_højst);
        }
    }

    [Fact]
    public void Hundredtusind_rettelser_af_én_hændelse() =>
        Assert.NotNull(Vurderet(Fil(Gange(100_000, i => "{\"type\":\"rettelse\",\"dato\":\"2022-03-01\",\"vedr\":\"b\",\"med\":{\"slut\":\"2024-" + (1 + i % 12).ToString("00") + "-28\"}}").Prepend(Bevilling))));

    [Fact]
    public void Hundredtusind_annulleringer_i_kæde() =>
        Assert.NotNull(Vurderet(Fil(Gange(100_000, i => $$"""{"type":"annullering","dato":"2022-03-01","vedr":"#{{i + 1}}","begrundelse":"x"}""").Prepend(Bevilling))));

    [Fact]
    public void Hundredtusind_annulleringer_af_én_hændelse() =>
        Assert.Empty(Vurderet(Fil(Gange(100_000, i => """{"type":"annullering","dato":"2022-03-01","vedr":"b","begrundelse":"x"}""").Prepend(Bevilling)))!.Forløb);

    [Fact]
    public void Hundredtusind_hændelser_i_ring() =>
        Assert.Null(Vurderet(Fil(Gange(100_000, i => $$"""{"type":"vejledning","om":"andet","dato":"2022-03-01","vedr":"#{{(i + 1) % 100_000 + 1}}"}"""))));

    [Fact]
    public void Tohundredtusind_ukendte_nøgler() =>
        Assert.Null(Vurderet(Fil([$$"""{"type":"samtale","dato":"2022-03-01","form":"brev",{{string.Join(",", Gange(200_000, i => $"\"u{i}\":1"))}}}"""])));

    [Fact]
    public void Tohundredtusind_ens_nøgler() =>
        Assert.Null(Vurderet(Fil([], string.Concat(Gange(200_000, _ => "\"sag\":\"x\",")))));

    [Fact]
    public void En_million_led_i_en_liste() =>
        Assert.Null(Vurderet(Fil([$$"""{"type":"samtale","dato":"2022-03-01","form":"brev","deltagere":[{{string.Join(",", Gange(1_000_000, _ => "1"))}}]}"""])));

    [Fact]
    public void Ti_megabyte_vrøvl()
    {
        var r = new Random(7);
        var vrøvl = new byte[10_000_000];
        r.NextBytes(vrøvl);
        Assert.Throws<UgyldigSagException>(() => Sagslæser.Læs(vrøvl));
        Array.Fill(vrøvl, (byte)'[');
        Assert.Throws<UgyldigSagException>(() => Sagslæser.Læs(vrøvl));
        Array.Fill(vrøvl, (byte)'9');
        Assert.Throws<UgyldigSagException>(() => Sagslæser.Læs(vrøvl));
    }

    [Fact]
    public void En_fil_over_grænsen_afvises_uden_at_blive_læst() =>
        Assert.Contains("64 MiB", Assert.Throws<UgyldigSagException>(() => Sagslæser.Læs(new byte[Sagslæser.HøjesteLængde + 1])).Fejl[0].Tilladt);

    [Theory]
    [InlineData("samtale", "\"form\":\"fremmoede\"")]
    [InlineData("fritagelse", "\"grund\":\"sygdom\"")]
    [InlineData("udeblivelse", "\"fra_hvad\":\"samtale\"")]
    [InlineData("indsats", "\"art\":\"virksomhedspraktik\",\"i_indsatsdel\":true")]
    public void Tusind_af_én_slags(string type, string felter) =>
        Assert.NotNull(Vurderet(Fil(Gange(1_000, i => $$"""{"type":"{{type}}","{{(type == "samtale" ? "dato" : "fra")}}":"2022-{{1 + i % 12:00}}-{{1 + i % 28:00}}",{{felter}}}""").Prepend(Bevilling))));

    [Fact]
    public void Yderste_datoer_og_tal_løber_ikke_over()
    {
        var sag = Sagslæser.Læs(Encoding.UTF8.GetBytes(Fil(
        [
            """{"type":"afgoerelse","om":"bevilling","dato":"2199-12-31","start":"2199-12-31","slut":"2199-12-31"}""",
            """{"type":"barsel","fra":"1980-06-01","til":"2199-12-31"}""", """{"type":"fritagelse","fra":"2199-12-31","grund":"andet"}""",
            """{"type":"ansoegning","dato":"2199-12-31","om":"ressourceforloeb"}""", """{"type":"indtaegt","maaned":"2199-12","art":"loen","beloeb":10000000,"pension":10000000}""",
        ], "\"kommune_frister\":{\"bevilling\":36500},\"historik_fra\":\"2199-12-31\",")));
        Vurdering.Af(sag, new DateOnly(2199, 12, 31), new DateOnly(2199, 12, 31));
        Vurdering.Af(sag, new DateOnly(1900, 1, 1));
    }
}
