using System.Data.Common;
using System.Text;
using Rettesnor.Sagsbehandling;
using Rettesnor.Tilslutning.Journal;
using static Rettesnor.Tests.Tilslutning.Journal.Prøvesag;

namespace Rettesnor.Tests.Tilslutning.Journal;

public class JournalPåSqliteTests() : JournalTests(postgres: false);

public class JournalPåPostgresTests() : JournalTests(postgres: true);

public abstract class JournalTests(bool postgres)
{
    [Fact]
    public async Task En_sag_kan_oprettes_findes_og_få_en_hændelse_mere()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();

        var gemt = await p.Tilføjet(sag, Samtale("2024-03-01"));

        Assert.Equal(3, gemt.Nr);
        var hentet = await new Rettesnor.Tilslutning.Journal.Journal(p.Database, p.Nøgler, p.Ur).Hent(Kommune, "A-1");
        Assert.Equal(gemt.Fil, hentet!.Fil);
        Assert.Equal(2, hentet.Sag.Hændelser.Count);
        Assert.Equal(p.Ur.Nu, hentet.Sag.Hændelser[1].Registreret);
        Assert.Equal("A-1", Assert.Single((await p.Lister.Sager(new(Kommune) { Søgning = "ærl" })).Rækker).Sag);
        Assert.Equal("Åse Ærlig", Assert.Single((await p.Lister.Sager(new(Kommune) { Søgning = "010680-1234" })).Rækker).Navn);
        Assert.Empty((await p.Lister.Sager(new("0101"))).Rækker);
        Assert.NotEmpty((await p.Lister.Opgaver(new(Kommune))).Rækker);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Den_der_skriver_på_gammel_viden_får_at_se_hvad_der_skete_imens()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        await p.Tilføjet(sag, Samtale("2024-03-01"));

        var konflikt = Assert.IsType<Tilføjelse.Konflikt>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, [Samtale("2024-03-02")]));

        Assert.Contains("2024-03-01", Encoding.UTF8.GetString(Assert.Single(konflikt.Imens).Indhold), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Af_halvtreds_samtidige_skrivere_får_én_hvert_nummer_og_de_andre_ser_den()
    {
        const int skrivere = 50;
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        // To noder med hver sin hukommelse om sagen.
        Rettesnor.Tilslutning.Journal.Journal[] noder = [p.Journal, new(p.Database, p.Nøgler, p.Ur)];

        for (var runde = 0; runde < 3; runde++)
        {
            var (set, r) = (sag.Nr, runde);
            var svar = await Task.WhenAll(Enumerable.Range(0, skrivere).Select(i => Task.Run(() =>
                noder[i % 2].Tilføj(Kommune, "A-1", set, [Json($"{{'id':'r{r}s{i}','type':'samtale','dato':'2024-03-01','form':'fremmoede'}}"), Json($"{{'type':'samtale','dato':'2024-03-02','form':'telefon','note':'{r}-{i}'}}")]))));

            sag = Assert.Single(svar.OfType<Tilføjelse.Gemt>()).Sag;
            Assert.Equal(set + 2, sag.Nr);
            Assert.Equal(skrivere - 1, svar.OfType<Tilføjelse.Konflikt>().Count(k => k.Sag.Nr == sag.Nr && k.Imens.Count == 2));
        }
        var rækker = sag.Rækker.Skip(2).Chunk(2).ToArray();
        Assert.Equal(3, rækker.Length);
        Assert.All(rækker, par =>
        {
            var (først, sidst) = (Encoding.UTF8.GetString(par[0].Indhold), Encoding.UTF8.GetString(par[1].Indhold));
            Assert.Contains($"\"{først.Split('"')[3].Replace("s", "-", StringComparison.Ordinal)[1..]}\"", sidst, StringComparison.Ordinal);
        });
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Hundrede_skrivninger_fra_to_noder_på_ti_sager_når_alle_frem()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        for (var i = 0; i < 10; i++)
            await p.Oprettet($"A-{i}");
        Rettesnor.Tilslutning.Journal.Journal[] noder = [p.Journal, new(p.Database, p.Nøgler, p.Ur)];
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () =>
        {
            var nr = (await noder[i % 2].Hent(Kommune, $"A-{i % 10}"))!.Nr;
            while (await noder[i % 2].Tilføj(Kommune, $"A-{i % 10}", nr, [Samtale("2024-03-01")]) is not Tilføjelse.Gemt)
                nr = (await noder[i % 2].Hent(Kommune, $"A-{i % 10}"))!.Nr;
        })));
        for (var i = 0; i < 10; i++)
            Assert.Equal(12, (await p.Journal.Hent(Kommune, $"A-{i}"))!.Nr);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Theory]
    [InlineData("UPDATE haendelse SET tid = tid + 1")]
    [InlineData("DELETE FROM haendelse")]
    [InlineData("UPDATE adgangslog SET bruger = 'x'")]
    [InlineData("DELETE FROM adgangslog")]
    public async Task Databasen_nægter_at_ændre_og_slette(string sql)
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        await p.Adgangslog.Skriv(Kommune, "mette", "A-1", "sag", "sagsbehandling");
        await using var f = await p.Database.Forbind(default);
        await Assert.ThrowsAnyAsync<DbException>(() => f.Kommando(null, sql).Udfør(default));
    }

    [Theory]
    [InlineData("{'type':'samtale','dato':'2024-03-01','form':'fremmoede'},{'type':'samtale','dato':'2024-03-01','form':'brev'}")]
    [InlineData("{'type':'samtale','dato':'2024-03-01','form':'fremmoede'")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{'type':'samtale','dato':'2024-03-01','form':'fremmoede','ukendt':1}")]
    [InlineData("{'id':'b','type':'samtale','dato':'2024-03-01','form':'fremmoede'}")]
    [InlineData("{'type':'annullering','dato':'2024-03-01','vedr':'findes-ikke','begrundelse':'x'}")]
    [InlineData("{'type':'samtale','dato':'2024-03-01','form':'fremmoede','registreret':'2024-06-04T09:00:00+02:00'}")]
    public async Task En_ugyldig_hændelse_skrives_ikke(string hændelse)
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        var fejl = Assert.IsType<Tilføjelse.Ugyldig>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, [Json(hændelse)])).Fejl;
        Assert.All(fejl, f => Assert.StartsWith("$.haendelser[1]", f.Sti, StringComparison.Ordinal));
        Assert.Equal(sag.Nr, (await p.Journal.Hent(Kommune, "A-1"))!.Nr);
    }

    [Fact]
    public async Task To_personers_fravigelse_står_som_en_række_efter_hændelsen()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        byte[][] importeret = [Json("{'type':'afgoerelse','om':'afslag','dato':'2024-05-01','kilde':'importeret'}")];
        var fravigelse = new Fravigelse([Dør.ImporteretAfgørelse], "Truffet i den tidligere kommune", "FVL § 19", "Mette", "Lis");

        Assert.True(Assert.Single(Assert.IsType<Tilføjelse.Afvist>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, importeret)).Grunde).KanFraviges);
        Assert.IsType<Tilføjelse.Ugyldig>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, importeret, fravigelse with { Anden = "mette" }));
        var gemt = Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, importeret, fravigelse)).Sag;

        Assert.Equal(Journalrække.Fravigelse, gemt.Rækker[^1].Art);
        Assert.Contains("Lis", Encoding.UTF8.GetString(gemt.Rækker[^1].Indhold), StringComparison.Ordinal);
        Assert.Equal(sag.Sag.Hændelser.Count + 1, (await p.Journal.Hent(Kommune, "A-1"))!.Sag.Hændelser.Count);
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Listerne_følger_dagen_og_en_ny_lovbog()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        await p.Oprettet("A-2");
        Assert.Equal(0, await p.Vedligehold.GenvurderForfaldne());
        await p.Forfalsk("UPDATE sagsindeks SET lovbog = 'ældre' WHERE sag = 'A-2'");
        Assert.True((await p.Lister.Sager(new(Kommune))).Rækker.Single(r => r.Sag == "A-2").Forældet);
        Assert.Equal(0, await p.Vedligehold.GenvurderForfaldne());
        Assert.Equal(0, await p.Vedligehold.GenvurderForældede(() => Task.FromResult(false)));
        Assert.Equal(1, await p.Vedligehold.GenvurderForældede());
        p.Ur.Nu = p.Ur.Nu.AddYears(2);
        Assert.Equal(2, await p.Vedligehold.GenvurderForfaldne());
        var efter = await p.Tilføjet((await p.Journal.Hent(Kommune, "A-1"))!, Samtale("2024-03-01"));
        Assert.Equal(3, efter.Nr);
        await p.Forfalsk("DELETE FROM sagsindeks");
        Assert.NotEmpty(await p.Verifikation.Prøv());
        Assert.Equal(2, await p.Vedligehold.Genafspil());
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Falder_én_i_en_fælles_skrivning_kommer_de_andre_frem()
    {
        const int sager = 30;
        await using var p = await Prøvejournal.Ny(postgres);
        for (var i = 0; i < sager; i++)
            await p.Oprettet($"A-{i:00}");
        var fremmed = new Rettesnor.Tilslutning.Journal.Journal(p.Database, p.Nøgler, p.Ur);
        var set = await p.Journal.Hent(Kommune, "A-07");
        await p.Tilføjet(set!, Samtale("2024-03-01"));

        // A-07 skrives på gammel viden, A-08 af to på én gang, og resten af én hver.
        var svar = await Task.WhenAll(Enumerable.Range(0, sager).Append(8).Select(i => Task.Run(() =>
            (i == 8 ? fremmed : p.Journal).Tilføj(Kommune, $"A-{i:00}", 2, [Samtale("2024-03-02")]))));

        Assert.Equal(sager - 1, svar.OfType<Tilføjelse.Gemt>().Count());
        Assert.Equal(["A-07", "A-08"], svar.OfType<Tilføjelse.Konflikt>().Select(k => k.Sag.Id).Order());
        Assert.Empty(await p.Verifikation.Prøv());
    }
}
