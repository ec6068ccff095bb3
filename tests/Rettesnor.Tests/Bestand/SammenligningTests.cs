using System.Text;
using Rettesnor.Bestand;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Opdigtet;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Bestand.Sammenligning;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tests.Bestand;

/// <summary>En reform: gruppernes tal er rækkernes, og rapporten siger dem.</summary>
public class SammenligningTests
{
    static readonly Satstabel s_tabel = new(Satser.Gældende);

    [Fact]
    public void Grupperne_lægges_sammen_af_rækkerne()
    {
        var svar = Svar("""{ "navn": "Højere <grænse>", "satser": { "loenindtaegtsgraense": [ { "fra": "2024-01-01", "vaerdi": 17000 } ] } }""", """
            id,maaned,ordning,kategori,loen,anden_indtaegt,sanktionsdage
            1,202403,ressourceforloeb,forsoerger,17000,0,0
            2,202403,ressourceforloeb,forsoerger,0,0,0
            3,202403,ressourceforloeb,ikke-forsoerger,20000,0,0
            4,202312,ressourceforloeb,ikke-forsoerger,20000,0,0

            """);
        // 55 pct. af 677 kr. er 372,35 kr.; den første og den tredje ligger over den gamle grænse i 2024.
        Assert.Equal((4, 2 * 37_235, 2, 0), (svar.IAlt.Antal, svar.IAlt.Ændring, svar.IAlt.Vindere, svar.IAlt.Tabere));
        Assert.Equal([37_235, 37_235, 0, 0], svar.EfterKategori.Select(g => g.Tal.Ændring));
        Assert.Equal(0m, svar.EfterLøn[0].Tal.MarginalFør);
        Assert.Equal(55m, svar.EfterLøn[5].Tal.MarginalEfter);
        Assert.Contains("Højere &lt;grænse&gt;", Rapportside.Skriv(svar));
        Assert.Contains("17.000,00 kr. pr. måned fra 1. januar 2024", Rapportside.Skriv(svar));
        Assert.Contains("<svg", Rapportside.Skriv(svar));
        Assert.Matches("20.000 til 30.000 kr.</th>.*<td>55,0</td><td>55,0</td></tr>", Rapportside.Skriv(svar));
        Assert.Equal(1 + 4 * 7, Rapport.Csv(svar).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("744,70", Skrivemåde.Tal(svar.IAlt.Ændring / 100m, 2));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "satser": { "findes-ikke": [] } }""")]
    [InlineData("""{ "satser": { "loenindtaegtsgraense": [ { "fra": "i dag", "vaerdi": 1 } ] } }""")]
    [InlineData("""{ "satser": { "loenindtaegtsgraense": [ { "fra": "2024-01-01", "vaerdi": -1 } ] } }""")]
    public void En_reform_der_ikke_kan_læses_afvises(string json) => Assert.Throws<FormatException>(() => Reform.Læs(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void En_opdigtet_bestand_er_den_samme_for_det_samme_frø_og_har_ingen_fejl()
    {
        string Fil()
        {
            var ud = new StringWriter();
            Syntesefil.SkrivCsv(ud, new(7), 2000);
            return ud.ToString();
        }
        Assert.Equal(Fil(), Fil());
        Assert.Equal(2000, Svar("""{ "satser": {} }""", Fil()).IAlt.Antal);
    }

    [Fact]
    public void En_række_findes_efter_sit_nummer()
    {
        const string Fil = "id,maaned,ordning,kategori,loen,anden_indtaegt,sanktionsdage\n1,202403,jobafklaring,forsoerger,1,0,0\n2,202403,jobafklaring,forsoerger,x,0,0\n3,202403,jobafklaring,forsoerger,3,0,0\n";
        (Række? Række, string? Grund) Find(long nr) => Rækkesøgning.Find(new Csvkilde(new MemoryStream(Encoding.UTF8.GetBytes(Fil)), s_tabel, null), s_tabel, nr);
        Assert.Equal(100, Find(1).Række!.Value.Løn);
        Assert.Contains("loen", Find(2).Grund);
        Assert.Equal(300, Find(3).Række!.Value.Løn);
        Assert.Equal((null, null), Find(4));
    }

    static Sammenligningssvar Svar(string reform, string ind)
    {
        var (læst, grupper) = (Reform.Læs(Encoding.UTF8.GetBytes(reform)), Forskel.NyeGrupper());
        var (før, efter) = (new Satstabel(Satser.Gældende), new Satstabel(læst.Satser));
        var kilde = new Csvkilde(new MemoryStream(Encoding.UTF8.GetBytes(ind)), før, null);
        new Samlebånd(2, (r, k, g) => Assert.Fail($"{r} {k} {g}"), _ => { }).Kør(kilde, () => new Forskel(før, efter, grupper), TestContext.Current.CancellationToken);
        return new(læst.Navn, grupper) { Ændringer = læst.Ændringer };
    }
}
