using System.Security.Cryptography;
using System.Text;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning.Journal;
using static Rettesnor.Tests.Tilslutning.Journal.Prøvesag;

namespace Rettesnor.Tests.Tilslutning.Journal;

public class DriftPåSqliteTests() : DriftTests(postgres: false)
{
    [Fact]
    public async Task Databasefilen_rummer_intet_i_klartekst()
    {
        await using var p = await Prøvejournal.Ny(postgres: false);
        var sag = await p.Oprettet();
        await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Json("{'type':'samtale','dato':'2024-03-01','form':'fremmoede','note':'Hemmelig bemærkning'}")])
        {
            Akter = [new(Notat.Tabel.Skriv("Mette", ("dato", new DateOnly(2024, 3, 1)), ("tekst", "Hemmelig bemærkning")))],
            Ud = [new("brev-1", "digital-post", Encoding.UTF8.GetBytes("Kære Åse Ærlig"))],
        });
        foreach (var fil in Directory.GetFiles(p.Mappe, "journal.db*"))
        {
            await using var åben = new FileStream(fil, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[åben.Length];
            await åben.ReadExactlyAsync(bytes);
            foreach (var ord in (string[])["Ærlig", "Åse", "0106801234", "1980-06-01", "Hemmelig", "haendelser", "samtale\"", "bevilling\""])
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(ord)) < 0, $"»{ord}« står i {Path.GetFileName(fil)}");
        }
    }

    [Fact]
    public async Task Nøglefilen_kan_kun_læses_af_sin_ejer()
    {
        await using var p = await Prøvejournal.Ny(postgres: false);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(p.Mappe, "noegler.json")));
    }
}

public class DriftPåPostgresTests() : DriftTests(postgres: true);

public abstract class DriftTests(bool postgres)
{
    [Fact]
    public async Task Indpakningsnøglen_fornyes_uden_at_en_hændelse_skrives_om()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        await p.Oprettet("A-2");
        await p.Journal.Slet(Kommune, "A-2", "lis", "frist udløbet");
        using var andenNode = Nøglefil.ÅbnEllerLav(Path.Combine(p.Mappe, "noegler.json"));
        var før = await p.Rækker("SELECT segl FROM haendelse ORDER BY sag, nr");

        Assert.Equal("n2", p.Nøgler.Forny());
        Assert.Equal(1, await p.Journal.PakNøglerOm());

        Assert.Equal(før.Select(r => (byte[])r[0]!), (await p.Rækker("SELECT segl FROM haendelse ORDER BY sag, nr")).Select(r => (byte[])r[0]!));
        Assert.Equal("n2", Assert.Single(await p.Rækker("SELECT noegle FROM sagsnoegle WHERE indpakket IS NOT NULL"))[0]);
        Assert.Null(await p.Journal.Hent(Kommune, "A-2"));
        Assert.NotNull(await new Rettesnor.Tilslutning.Journal.Journal(p.Database, andenNode, p.Ur).Hent(Kommune, "A-1"));
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task En_gammel_indpakningsnøgle_fjernes_når_intet_er_pakket_med_den_og_kommer_aldrig_igen()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        await new Sidenøgler(p.Database, p.Nøgler).Gem("side", "<key/>");
        using var andenNode = Nøglefil.ÅbnEllerLav(Path.Combine(p.Mappe, "noegler.json"));
        var anden = new Rettesnor.Tilslutning.Journal.Journal(p.Database, andenNode, p.Ur);

        Assert.Equal("n2", p.Nøgler.Forny());
        Assert.Empty(p.Nøgler.Fjern(await p.Journal.UbrugteNøgler()));
        await p.Journal.PakNøglerOm();
        Assert.Equal(["n1"], p.Nøgler.Fjern(await p.Journal.UbrugteNøgler()));
        Assert.Equal(["n2"], p.Nøgler.Indpakninger);

        // Den anden node læste filen før fornyelsen.
        Assert.IsType<Tilføjelse.Gemt>(await anden.Opret(Fil("A-2")));
        Assert.Equal(["<key/>"], await new Sidenøgler(p.Database, andenNode).Alle());
        Assert.All(await p.Rækker("SELECT noegle FROM sagsnoegle"), r => Assert.Equal("n2", r[0]));
        Assert.Equal("n3", p.Nøgler.Forny());
        Assert.Empty(await p.Verifikation.Prøv());
        Assert.Equal((await p.Journal.Hent(Kommune, "A-1"))!.Nr, (await anden.Hent(Kommune, "A-1"))!.Nr);
    }

    [Fact]
    public async Task En_spærret_nøgle_kan_ikke_bruges_til_en_ny_sag()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Forfalsk("INSERT INTO udgaaet_noegle (noegle) VALUES ('n1')");
        Assert.IsType<Tilføjelse.Ukendt>(await p.Journal.Opret(Fil()));
        Assert.Empty(await p.Rækker("SELECT 1 FROM sagsnoegle"));
        Assert.Empty(await p.Rækker("SELECT 1 FROM haendelse"));
        p.Nøgler.Forny();
        Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Opret(Fil()));
    }

    [Fact]
    public async Task Dagens_arbejde_er_hos_én_node_til_den_slipper_det_eller_standser()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        Arbejdsdeling[] noder = [new(p.Database, p.Ur), new(p.Database, p.Ur), new(p.Database, p.Ur)];
        var minut = TimeSpan.FromMinutes(1);

        var fik = await Task.WhenAll(noder.Select(n => Task.Run(() => n.Tag("dagligt", minut))));
        var har = Array.IndexOf(fik, true);
        Assert.Single(fik, true);
        Assert.True(await noder[har].Tag("dagligt", minut));
        Assert.True(await noder[(har + 1) % 3].Tag("andet", minut));

        await noder[har].Slip("dagligt");
        Assert.True(await noder[(har + 1) % 3].Tag("dagligt", minut));
        Assert.False(await noder[har].Tag("dagligt", minut));
        p.Ur.Nu += 2 * minut;
        Assert.True(await noder[har].Tag("dagligt", minut));
    }

    [Fact]
    public async Task En_slettet_sag_er_ulæselig_men_kæden_står_og_siger_hvem_og_hvorfor()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Samtale("2024-03-01")]) { Ud = [new("brev-1", "digital-post", [1, 2, 3])] });
        await p.Hoveder.Skriv(p.Journal.Idag);

        Assert.True(await p.Journal.Slet(Kommune, "A-1", "lis", "frist udløbet"));

        Assert.False(await p.Journal.Slet(Kommune, "A-1", "lis", "igen"));
        Assert.Null(await p.Journal.Hent(Kommune, "A-1"));
        Assert.IsType<Tilføjelse.Ukendt>(await p.Journal.Tilføj(Kommune, "A-1", 3, [Samtale("2024-03-02")]));
        Assert.IsType<Tilføjelse.Ukendt>(await p.Journal.Opret(Fil()));
        Assert.Empty((await p.Lister.Sager(new(Kommune))).Rækker);
        Assert.Empty((await p.Lister.Opgaver(new(Kommune))).Rækker);
        Assert.Empty(await p.Rækker("SELECT 1 FROM soegeord"));
        Assert.Empty(await p.Udbakke.Tag("digital-post", 10, TimeSpan.FromMinutes(1)));
        var sidste = (byte[])(await p.Rækker("SELECT indhold FROM haendelse ORDER BY nr DESC LIMIT 1"))[0][0]!;
        Assert.Equal("frist udløbet", System.Text.Json.JsonDocument.Parse(sidste).RootElement.GetProperty("grund").GetString());
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Det_der_læses_ind_er_det_der_blev_læst_ud()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Tilføjet(await p.Oprettet(), Samtale("2024-03-01"), Json("{'type':'sundhedskoordinatorsamtale','dato':'2024-03-02','vedr':'i'}"), Json("{'id':'i','type':'indsats','fra':'2024-03-01','art':'virksomhedspraktik','note':'æøå \\u00e6 \\\\'}"));
        await p.Oprettet("A-2");
        var første = await Udlæst(p);

        await using var q = await Prøvejournal.Ny(postgres);
        var (antal, fejl) = await q.Vedligehold.Importér([.. Linjer(første)]);
        Assert.Empty(fejl);
        Assert.Equal(2, antal);
        var anden = await Udlæst(q);
        await using var r = await Prøvejournal.Ny(postgres);
        await r.Vedligehold.Importér([.. Linjer(anden)]);

        Assert.Equal(anden, await Udlæst(r));
        var (her, der) = ((await p.Journal.Hent(Kommune, "A-1"))!.Sag, (await q.Journal.Hent(Kommune, "A-1"))!.Sag);
        Assert.Equal(her.Hændelser.Select(h => (h.Type, h.Id, h.Dato, h.Registreret, h.Hoved.Vedr)), der.Hændelser.Select(h => (h.Type, h.Id, h.Dato, h.Registreret, h.Hoved.Vedr)));
        Assert.All(der.Hændelser, h => Assert.True(h.Importeret));
        Assert.Empty(await q.Verifikation.Prøv());
    }

    [Fact]
    public async Task Har_én_fil_en_fejl_læses_ingen_ind_og_alle_fejl_meldes()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var (antal, fejl) = await p.Vedligehold.Importér([("a", Fil("A-7")), ("b", Fil()), ("c", Fil("A-7")), ("d", Json("{'format':'rettesnor/sag/1'}"))]);
        Assert.Equal(0, antal);
        Assert.Equal(["b", "c", "d"], fejl.Select(f => f.Hvor));
        Assert.Null(await p.Journal.Hent(Kommune, "A-7"));
    }

    [Fact]
    public async Task En_sikkerhedskopi_lægges_i_en_tom_database_også_af_den_anden_slags_og_alt_er_der()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Tilføjet(await p.Oprettet(), Samtale("2024-03-01"));
        await p.Adgangslog.Skriv(Kommune, "mette", null, "liste", "sagsbehandling");
        await p.Hoveder.Skriv(p.Journal.Idag);
        var kopi = Path.Combine(p.Mappe, "kopi.zip");
        await Sikkerhedskopi.Skriv(p.Database, kopi);

        foreach (var til in (bool[])[postgres, !postgres])
        {
            await using var database = Database.Åbn(til ? Postgres.NyDatabase() : "sqlite:" + Path.Combine(p.Mappe, "gendannet.db"));
            await Sikkerhedskopi.Gendan(database, kopi);
            var journal = new Rettesnor.Tilslutning.Journal.Journal(database, p.Nøgler, p.Ur);
            Assert.Equal((await p.Journal.Hent(Kommune, "A-1"))!.Fil, (await journal.Hent(Kommune, "A-1"))!.Fil);
            Assert.Empty(await new Verifikation(journal, new(database, p.Nøgler, Path.Combine(p.Mappe, "hoveder")), new(database, p.Nøgler, p.Ur)).Prøv());
            await Assert.ThrowsAsync<InvalidDataException>(() => Sikkerhedskopi.Gendan(database, kopi));
        }
    }

    [Fact]
    public async Task En_afkortet_eller_ændret_kopi_bliver_ikke_lagt_ind()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        var kopi = Path.Combine(p.Mappe, "kopi.zip");
        await Sikkerhedskopi.Skriv(p.Database, kopi);
        await using (var zip = await System.IO.Compression.ZipFile.OpenAsync(kopi, System.IO.Compression.ZipArchiveMode.Update))
        {
            var fil = zip.GetEntry("haendelse.jsonl")!;
            string tekst;
            using (var læser = new StreamReader(await fil.OpenAsync()))
                tekst = await læser.ReadToEndAsync();
            fil.Delete();
            await using var skriver = new StreamWriter(await zip.CreateEntry("haendelse.jsonl").OpenAsync());
            await skriver.WriteAsync(tekst[(tekst.IndexOf('\n') + 1)..]);
        }
        await using var q = await Prøvejournal.Ny(postgres);
        await Assert.ThrowsAsync<InvalidDataException>(() => Sikkerhedskopi.Gendan(q.Database, kopi));
        Assert.Empty(await q.Rækker("SELECT 1 FROM sagsnoegle"));
    }

    [Fact]
    public async Task Et_ældre_skema_opgraderes_og_et_nyere_afvises_urørt()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        await TilSkema1(p);

        await Task.WhenAll(p.Journal.Klargør(), p.Journal.Klargør(), p.Journal.Klargør());
        Assert.NotEmpty(await p.Verifikation.Prøv());
        Assert.Equal(1, await p.Vedligehold.GenvurderForældede());
        Assert.Empty(await p.Verifikation.Prøv());

        var nu = p.Database.Skemaer.Count;
        await Opgradering.Udfør(p.Database, [.. p.Database.Skemaer, "CREATE TABLE fremtid (x BIGINT)"], default);
        var fejl = await Assert.ThrowsAsync<NyereSkemaException>(() => p.Journal.Klargør());
        Assert.Equal((nu + 1, nu), (fejl.Har, fejl.Kender));
    }

    [Fact]
    public async Task En_kopi_af_et_ældre_skema_gendannes_og_bringes_op()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Tilføjet(await p.Oprettet(), Samtale("2024-03-01"));
        await TilSkema1(p);
        var kopi = Path.Combine(p.Mappe, "kopi.zip");
        await Sikkerhedskopi.Skriv(p.Database, kopi, skema: 1);

        await using var database = Database.Åbn(postgres ? Postgres.NyDatabase() : "sqlite:" + Path.Combine(p.Mappe, "gendannet.db"));
        await Sikkerhedskopi.Gendan(database, kopi);
        var journal = new Rettesnor.Tilslutning.Journal.Journal(database, p.Nøgler, p.Ur);
        Assert.Equal(1, await new Vedligehold(journal).GenvurderForældede());
        Assert.Equal(3, (await journal.Hent(Kommune, "A-1"))!.Nr);
        Assert.Empty(await new Verifikation(journal, new(database, p.Nøgler, Path.Combine(p.Mappe, "hoveder")), new(database, p.Nøgler, p.Ur)).Prøv());
    }

    /// <summary>Skema 1, som det så ud, før listerne blev forseglet.</summary>
    static async Task TilSkema1(Prøvejournal p)
    {
        foreach (var sql in (string[])["DROP TABLE session", "DROP TABLE nulstilling", "DROP TABLE noedadgang", "DROP TABLE tildeling", "DROP TABLE bruger", "DROP TABLE arbejde", "DROP TABLE sidenoegle", "DROP TABLE udgaaet_noegle", "DROP INDEX sagsindeks_status", "DROP TABLE kladde", "DROP TABLE visning", "DROP TABLE vikar", "DROP TABLE omgoerelse", "DELETE FROM opgaveindeks",
            "CREATE INDEX sagsindeks_lovbog ON sagsindeks (kommune, lovbog)", "ALTER TABLE udbakke DROP COLUMN segl",
            "ALTER TABLE sagsindeks DROP COLUMN segl", "DELETE FROM skema WHERE udgave > 1"])
            await p.Forfalsk(sql);
    }

    [Fact]
    public async Task To_noder_kan_starte_på_samme_tomme_database()
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-");
        var forbindelse = postgres ? Postgres.NyDatabase() : "sqlite:" + Path.Combine(mappe.FullName, "journal.db");
        var noder = Enumerable.Range(0, 6).Select(_ => Database.Åbn(forbindelse)).ToArray();
        await Task.WhenAll(noder.Select(d => Task.Run(() => Opgradering.Udfør(d, default))));
        var nøgler = Enumerable.Range(0, 6).AsParallel().WithDegreeOfParallelism(6).Select(_ => Nøglefil.ÅbnEllerLav(Path.Combine(mappe.FullName, "noegler.json"))).ToArray();
        Assert.Single(nøgler.Select(n => Convert.ToHexString(n.Segl("x"u8))).Distinct());
        foreach (var d in noder)
            await d.DisposeAsync();
        mappe.Delete(recursive: true);
    }

    [Fact]
    public async Task En_afbrudt_opgradering_efterlader_intet()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Opgradering.Udfør(p.Database, [.. p.Database.Skemaer, "CREATE TABLE halv (x BIGINT)", "ikke sql"], default));
        await p.Journal.Klargør();
        Assert.DoesNotContain("halv", string.Join(' ', (await p.Rækker(postgres ? "SELECT tablename FROM pg_tables" : "SELECT name FROM sqlite_master")).Select(r => r[0])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Udbakken_skrives_med_hændelsen_tages_af_én_og_kommer_igen_hvis_den_ikke_leveres()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        Forsendelse[] ud = [new("brev-1", "digital-post", "Kære borger"u8.ToArray()), new("brev-2", "digital-post", [2])];
        Assert.IsType<Tilføjelse.Ugyldig>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Json("{'type':'ukendt'}")]) { Ud = ud }));
        Assert.Empty(await p.Udbakke.Tag("digital-post", 10, TimeSpan.FromMinutes(1)));
        sag = Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Samtale("2024-03-01")]) { Ud = ud })).Sag;
        await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Samtale("2024-03-02")]) { Ud = ud });

        var taget = (await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => p.Udbakke.Tag("digital-post", 1, TimeSpan.FromMinutes(1)))))).SelectMany(t => t).ToArray();
        Assert.Equal(["brev-1", "brev-2"], taget.Select(t => t.Nøgle).Order());
        Assert.Equal("Kære borger", Encoding.UTF8.GetString(taget.Single(t => t.Nøgle == "brev-1").Indhold));
        Assert.True(await p.Udbakke.Leveret(Kommune, "brev-1"));
        Assert.False(await p.Udbakke.Leveret(Kommune, "brev-1"));
        p.Ur.Nu = p.Ur.Nu.AddMinutes(2);
        Assert.Equal(("brev-2", 2), Assert.Single(await p.Udbakke.Tag("digital-post", 10, TimeSpan.FromMinutes(1))) is var igen ? (igen.Nøgle, (int)igen.Forsøg) : default);
        Assert.Empty(await p.Udbakke.Tag("digital-post", 10, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Adgangsloggen_tager_hvert_nummer_én_gang()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => p.Adgangslog.Skriv(Kommune, $"b{i}", "A-1", "sag", "sagsbehandling"))));
        Assert.Equal(Enumerable.Range(1, 40).Reverse().Select(n => (long)n), (await p.Adgangslog.OmSag(Kommune, "A-1", 100)).Select(o => o.Nr));
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task Uden_den_rigtige_nøglefil_kan_intet_læses()
    {
        await using var p = await Prøvejournal.Ny(postgres);
        await p.Oprettet();
        using var fremmed = Nøglefil.ÅbnEllerLav(Path.Combine(p.Mappe, "andre.json"));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => new Rettesnor.Tilslutning.Journal.Journal(p.Database, fremmed, p.Ur).Hent(Kommune, "A-1"));
    }

    static async Task<string> Udlæst(Prøvejournal p)
    {
        using var ud = new MemoryStream();
        await p.Vedligehold.Eksportér(ud);
        return Encoding.UTF8.GetString(ud.ToArray());
    }

    static IEnumerable<(string, ReadOnlyMemory<byte>)> Linjer(string jsonl) => jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((l, i) => ($"linje {i}", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(l)));
}
