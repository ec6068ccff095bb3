using System.Text;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tests.Tilslutning.Journal;

public class JournalPåSqliteTests() : JournalTests(postgres: false);

public class JournalPåPostgresTests() : JournalTests(postgres: true);

public abstract class JournalTests(bool postgres)
{
    const string Fil = """
        {"format":"rettesnor/sag/1","sag":"A-1","kommune":"0851","borger":{"foedt":"1980-06-01","navn":"Åse Ærlig","cpr":"0106801234"},"haendelser":[
          {"id":"b","type":"afgoerelse","om":"bevilling","dato":"2024-01-10","start":"2024-02-01","slut":"2026-01-31","kilde":"importeret"}]}
        """;

    static byte[] Json(string tekst) => Encoding.UTF8.GetBytes(tekst.Replace('\'', '"'));

    static async Task<Journalsag> Oprettet(Prøvejournal p) =>
        Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Opret(Encoding.UTF8.GetBytes(Fil))).Sag;

    [Fact]
    public async Task En_sag_kan_oprettes_findes_og_få_en_hændelse_mere()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await Oprettet(p);

        var gemt = Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Tilføj("0851", "A-1", sag.Nr, [Json("{'type':'samtale','dato':'2024-03-01','form':'fremmoede'}")]));

        Assert.Equal(3, gemt.Sag.Nr);
        var hentet = await p.Journal.Hent("0851", "A-1");
        Assert.Equal(gemt.Sag.Fil, hentet!.Fil);
        Assert.Equal(2, hentet.Sag.Hændelser.Count);
        Assert.Equal(p.Ur.Nu, hentet.Sag.Hændelser[1].Registreret);
        Assert.Equal("A-1", Assert.Single((await p.Lister.Sager(new("0851") { Søgning = "ærl" })).Rækker).Sag);
        Assert.Equal("Åse Ærlig", Assert.Single((await p.Lister.Sager(new("0851") { Søgning = "010680-1234" })).Rækker).Navn);
        Assert.Empty((await p.Lister.Sager(new("0101"))).Rækker);
        Assert.NotEmpty((await p.Lister.Opgaver(new("0851"))).Rækker);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Den_der_skriver_på_gammel_viden_får_at_se_hvad_der_skete_imens()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await Oprettet(p);
        await p.Journal.Tilføj("0851", "A-1", sag.Nr, [Json("{'type':'samtale','dato':'2024-03-01','form':'fremmoede'}")]);

        var konflikt = Assert.IsType<Tilføjelse.Konflikt>(await p.Journal.Tilføj("0851", "A-1", sag.Nr, [Json("{'type':'samtale','dato':'2024-03-02','form':'telefon'}")]));

        Assert.Contains("2024-03-01", Encoding.UTF8.GetString(Assert.Single(konflikt.Imens).Indhold), StringComparison.Ordinal);
    }
}
