using System.Text;
using Rettesnor.Bestand;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>En bestand som fil: hver række er lig den forklarede række, og fejl i rækker meldes uden at standse resten.</summary>
public class KolonneregningTests
{
    const string Hoved = "id,maaned,ordning,kategori,bidrag,loen,timer_tilbud,loen_tilbud,anden_indtaegt,sanktionsdage,andel\n";

    const Kendt Alt = Kendt.Findes | Kendt.Sats | Kendt.Løn | Kendt.Tilbud;

    static readonly Reform s_reform = Reform.Læs("""
        { "navn": "Prøve", "satser": { "loenindtaegtsgraense": [ { "fra": "2024-03-01", "vaerdi": 17000.50 } ], "loenfradrag-over-graensen": [ { "fra": "2023-07-01", "til": "2024-05-31", "vaerdi": 33.33 } ],
          "ressourceforloebsydelse-hjemmeboende-under-25": [ { "fra": "2022-01-01", "til": "2022-12-31", "vaerdi": 0 } ] } }
        """u8.ToArray());

    public static TheoryData<bool> Med => [false, true];

    [Theory]
    [MemberData(nameof(Med))]
    public void Hver_række_er_lig_den_forklarede_række(bool reform)
    {
        var tabel = new Satstabel(reform ? s_reform.Satser : Satser.Gældende);
        var tilfældig = new Random(20261122);
        for (var gang = 0; gang < 6; gang++)
        {
            var k = new Kolonner { Antal = 4001 + gang };
            for (var i = 0; i < k.Antal; i++)
                Læg(k, i, tabel, tilfældig, new[] { 3_000_001, 10_000, 1_000_000_001 }[gang % 3]);
            var ud = new Resultater();
            new Kolonneregning<GældendeLov>(tabel).Regn(k, ud);
            for (var i = 0; i < k.Antal; i++)
            {
                var (sats, beløb) = Rækkeregning.Forklar(k.Række(i, tabel), tabel[k.Sats[i]]!);
                var ventet = (sats.Værdi.IØre, beløb.Fradrag.Værdi.IØre, beløb.Sanktion.Værdi.IØre, beløb.Beløb.Værdi.IØre);
                Assert.True(ventet == (ud.Sats[i], ud.Fradrag[i], ud.Sanktion[i], ud.Beløb[i]),
                    $"{k.Række(i, tabel)}: {(ud.Sats[i], ud.Fradrag[i], ud.Sanktion[i], ud.Beløb[i])}, ventet {ventet}");
            }
        }
    }

    [Fact]
    public void Et_felt_i_anførselstegn_må_have_komma_og_linjeskift() =>
        Assert.Equal($"id,maaned,sats,fradrag,sanktion,beloeb\n\"A, \"\"1\"\"\n\",202403,16382.00,{Tal(2_134_567, 44_412, 3)}\n",
            Regnet(Hoved + "\"A, \"\"1\"\"\n\",202403,\"jobafklaring\",forsoerger,,21345.67,,,444.12,\"3\",\r\n").Ud);

    [Theory]
    [InlineData("1,202413,jobafklaring,forsoerger,,0,,,0,0,", "maaned")]
    [InlineData("1,201212,ressourceforloeb,forsoerger,,0,,,0,0,", "maaned")]
    [InlineData("1,201406,jobafklaring,forsoerger,,0,,,0,0,", "maaned")]
    [InlineData("1,203001,jobafklaring,forsoerger,,0,,,0,0,", "maaned")]
    [InlineData("1,202403,job,forsoerger,,0,,,0,0,", "ordning")]
    [InlineData("1,202403,jobafklaring,forsørger,,0,,,0,0,", "kategori")]
    [InlineData("1,202403,jobafklaring,bidragspligtig-under-25,,0,,,0,0,", "bidrag")]
    [InlineData("1,202403,jobafklaring,forsoerger,,-1,,,0,0,", "loen")]
    [InlineData("1,202403,jobafklaring,forsoerger,,1.005,,,0,0,", "loen")]
    [InlineData("1,202403,jobafklaring,forsoerger,,10000000.01,,,0,0,", "loen")]
    [InlineData("1,202403,jobafklaring,forsoerger,,99999999999999999999,,,0,0,", "loen")]
    [InlineData("1,202403,jobafklaring,forsoerger,,,,,0,0,", "loen")]
    [InlineData("1,202403,jobafklaring,forsoerger,,\"1,5\",,,0,0,", "loen")]
    [InlineData("1,202403,jobafklaring,forsoerger,,0,745,,0,0,", "timer_tilbud")]
    [InlineData("1,202403,jobafklaring,forsoerger,,0,,,0,1.5,", "sanktionsdage")]
    [InlineData("1,202403,jobafklaring,forsoerger,,0,,,0,0,1.01", "andel")]
    [InlineData("1,202403,jobafklaring,forsoerger,,0,,,0,0", "")]
    [InlineData(",202403,jobafklaring,forsoerger,,0,,,0,0,", "id")]
    public void En_række_med_fejl_meldes_og_resten_regnes(string række, string kolonne)
    {
        var (ud, fejl) = Regnet(Hoved + "0,202403,jobafklaring,forsoerger,,0,,,0,0,\n" + række + "\n2,202403,jobafklaring,forsoerger,,10000000.00,,,0.00,0,1.000000");
        Assert.Equal([(2, kolonne)], fejl);
        Assert.Equal("id,maaned,sats,fradrag,sanktion,beloeb\n0,202403,16382.00,0.00,0.00,16382.00\n2,202403,16382.00,5495919.25,0.00,0.00\n", ud);
    }

    [Fact]
    public void Kun_den_givne_måned_regnes() =>
        Assert.Equal("id,maaned,sats,fradrag,sanktion,beloeb\n2,202404,16382.00,0.00,0.00,16382.00\n",
            Regnet(Hoved + "1,202403,jobafklaring,forsoerger,,0,,,0,0,\n2,202404,jobafklaring,forsoerger,,0,,,0,0,\n", new(2024, 4, 1)).Ud);

    [Fact]
    public void Mange_stykker_giver_rækkerne_i_filens_orden()
    {
        var ind = new StringBuilder(Hoved);
        for (var i = 0; i < 60_000; i++)
            ind.Append(i).Append(i % 1000 == 7 ? ",202403,fejl" : ",202403,ressourceforloeb").Append(",ikke-forsoerger,,").Append(i).Append(",,,0,0,\n");
        var (ud, fejl) = Regnet(ind.ToString());
        Assert.Equal(Enumerable.Range(0, 60_000).Where(i => i % 1000 == 7).Select(i => ((long)i + 1, "ordning")), fejl.Select(f => ((long)f.Række, f.Kolonne)));
        Assert.Equal(Enumerable.Range(0, 60_000).Where(i => i % 1000 != 7).Select(i => i.ToString()), ud.Split('\n')[1..^1].Select(l => l.Split(',')[0]));
    }

    [Fact]
    public void En_kolonne_der_mangler_nævnes() =>
        Assert.Contains("loen", Assert.Throws<FormatException>(() => Regnet("id,maaned,ordning,kategori,anden_indtaegt,sanktionsdage\n")).Message);

    static string Tal(int løn, int anden, int dage)
    {
        var (_, b) = Rækkeregning.Forklar(new(new(2024, 3, 1), Ordning.Jobafklaring, Ydelseskategori.Forsørger, 0, løn, 0, 0, anden, dage, Række.HelAndel),
            new Satstabel(Satser.Gældende).For(new(new(2024, 3, 1), Ordning.Jobafklaring, Ydelseskategori.Forsørger, 0, 0, 0, 0, 0, 0, 0))!);
        string Kr(Spor s) => s.Værdi.IKroner.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        return $"{Kr(b.Fradrag)},{Kr(b.Sanktion)},{Kr(b.Beløb)}";
    }

    static (string Ud, List<(int Række, string Kolonne)> Fejl) Regnet(string ind, DateOnly? måned = null)
    {
        var (ud, fejl) = (new MemoryStream(), new List<(int, string)>());
        ud.Write(Csvberegning.Hoved);
        var tabel = new Satstabel(Satser.Gældende);
        new Samlebånd(2, (r, k, _) => fejl.Add(((int)r, k)), _ => { })
            .Kør(new Csvkilde(new MemoryStream(Encoding.UTF8.GetBytes(ind)), tabel, måned), () => new Csvberegning(ud, tabel), TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(ud.ToArray()), fejl);
    }

    static void Læg(Kolonner k, int i, Satstabel tabel, Random tilfældig, int loft)
    {
        int Måske(int højst) => tilfældig.Next(3) == 0 ? tilfældig.Next(højst) : 0;
        do
            k.Sats[i] = tilfældig.Next(tabel.Antal);
        while ((Alt & ~tabel.Kender(k.Sats[i])) != 0);
        (k.Bidrag[i], k.Løn[i], k.Timer[i], k.LønITilbud[i]) = (tilfældig.Next(400_000), Måske(loft), Måske(74_401), Måske(loft));
        (k.AndenIndtægt[i], k.Sanktionsdage[i], k.Andel[i]) = (Måske(loft), Måske(32), tilfældig.Next(2) == 0 ? Række.HelAndel : tilfældig.Next(Række.HelAndel + 1));
    }
}
