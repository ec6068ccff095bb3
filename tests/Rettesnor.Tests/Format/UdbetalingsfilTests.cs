using CsCheck;
using Rettesnor.Lov;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Tests.AktivSocialpolitik.Ydelsesprøve;

namespace Rettesnor.Tests.Format;

public class UdbetalingsfilTests
{
    static readonly Periode s_marts = Periode.Måned(new(2024, 3, 1));

    static string[][] Rækker(string id, params string[] hændelser) => [.. Udbetalingsfil.Rækker(
        Vurdering.Af(Eksempel.SagMed($"'sag': '{id}', 'borger': {{ 'foedt': '{Født}' }}", hændelser), s_marts.TilOgMed, måneder: s_marts), "linje 1")];

    static readonly string[] s_forsørger = [Ressourceforløb(), Hændelse("forsoerger", "2010-01-01")];

    static string[] Række(string sag, string beløb, string udfald = "opfyldt") => [sag, "", "2024-03", "ressourceforloeb", "", "", "", "", beløb, udfald];

    [Fact]
    public void En_sag_bliver_en_række() => Assert.Equal(
        ["A-1", "", "2024-03", "ressourceforloeb", "forsoerger", "16382.00", "0.00", "0.00", "16382.00", "opfyldt"], Assert.Single(Rækker("A-1", s_forsørger)));

    [Fact]
    public void En_uafklaret_række_står_der_uden_beløb()
    {
        var vurdering = Vurdering.Af(Eksempel.Sag(Født, [Ressourceforløb(slut: "2040-12-31")]), new(2035, 3, 31), måneder: Periode.Måned(new(2035, 3, 1)));
        var række = Assert.Single(Udbetalingsfil.Rækker(vurdering, "linje 7"));
        Assert.Equal(("linje 7", "", "uafklaret"), (række[0], række[8], række[9]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+4511")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    public void Et_felt_bliver_aldrig_en_formel(string id) => Assert.Equal("'" + id, Assert.Single(Rækker(id, s_forsørger))[0]);

    [Fact]
    public void Komma_anførselstegn_og_linjeskift_står_i_anførselstegn() => Assert.Equal("\"a,b\",\"c\"\"d\",\"e\nf\",g\r\n", Udbetalingsfil.Linje(["a,b", "c\"d", "e\nf", "g"]));

    [Fact]
    public void Det_der_er_skrevet_kan_læses() => Gen.String[Gen.Char["a\"',;\r\n =æ"], 0, 8].Array[Udbetalingsfil.Kolonner.Length].Array[0, 4].Sample(rækker =>
    {
        foreach (var række in rækker)
            række[8] = række[0].Length % 2 == 0 ? "" : $"{række[0].Length}.50";
        var fil = Udbetalingsfil.Linje(Udbetalingsfil.Kolonner) + string.Concat(rækker.Select(Udbetalingsfil.Linje));
        var læst = Udbetalingsfil.Læs(fil);
        return læst.Count == rækker.Length && læst.Zip(rækker).All(par => par.First.SequenceEqual(par.Second));
    });

    [Fact]
    public void Ændringer_siden_den_forrige_fil()
    {
        string[][] forrige = [Række("a", "100.00"), Række("b", "200.00"), Række("d", "", "uafklaret")];
        var nu = Udbetalingsfil.Sammenlignet([Række("a", "100.00"), Række("b", "", "uafklaret"), Række("c", "300.00")], forrige);
        Assert.Equal([("a", "100.00", "uaendret"), ("b", "200.00", "aendret"), ("c", "", "ny"), ("d", "", "bortfaldet")], nu.Select(r => (r[0], r[10], r[11])));
    }

    const string Hoved = "sag,kommune,maaned,ordning,kategori,sats,fradrag,sanktion,beloeb,udfald\r\n";

    [Theory]
    [InlineData("", "Linje 1 skal være kolonnerne sag,kommune")]
    [InlineData("sag;kommune\r\n", "Linje 1 skal være kolonnerne sag,kommune")]
    [InlineData(Hoved + "a,b\r\n", "Linje 2 har 2 felter, men der skal være mindst 10")]
    [InlineData(Hoved + "\"a\nb\",,2024-03,,,,,,1.00,opfyldt\r\na,b\r\n", "Linje 4 har 2 felter")]
    [InlineData(Hoved + "a,,2024-03,,,,,,1.00,opfyldt\r\n\"a", "Linje 3 har et anførselstegn, der ikke er lukket")]
    [InlineData(Hoved + "a,,2024-03,,,,,,1000,opfyldt\r\n", "Linje 2 har »1000« i beloeb")]
    [InlineData(Hoved + "a,,2024-03,,,,,,\"1.000,00\",opfyldt\r\n", "Linje 2 har »1.000,00« i beloeb")]
    [InlineData(Hoved + "a,,2024-03,,,,,,-1.00,opfyldt\r\n", "Linje 2 har »-1.00« i beloeb")]
    public void En_anden_fil_afvises_med_sted_grund_og_vej_videre(string csv, string hvad)
    {
        var besked = Assert.Throws<FormatException>(() => Udbetalingsfil.Læs(csv)).Message;
        Assert.StartsWith(hvad, besked);
        Assert.EndsWith("Brug filen, som rettesnor udbetaling skrev den, eller kør uden --mod.", besked);
    }
}
