using Rettesnor.Tilslutning.Journal;
using static Rettesnor.Tests.Tilslutning.Journal.Prøvesag;

namespace Rettesnor.Tests.Tilslutning.Journal;

public class VerifikationPåSqliteTests() : VerifikationTests(postgres: false)
{
    /// <summary>Ikke et udvalg, men alle bytes: en lille journal med en sag, en slettet sag og et opslag.</summary>
    [Fact]
    public async Task Enhver_byte_der_er_gemt_i_journalen_bliver_savnet()
    {
        await using var p = await Prøvejournal.Ny(postgres: false);
        await p.Journal.Tilføj(Kommune, "A-1", (await p.Oprettet()).Nr, new Nyt([Samtale("2024-03-01")]) { Ud = [new("brev-1", "digital-post", [1, 2, 3])] });
        await p.Oprettet("A-2");
        Assert.True(await p.Journal.Slet(Kommune, "A-2", "lis", "frist udløbet"));
        await p.Adgangslog.Skriv(Kommune, "mette", "A-1", "sag", "sagsbehandling");
        await p.Hoveder.Skriv(p.Journal.Idag);
        await using (var bytes = await Bytes.Åbn(p))
        {
            var alle = await bytes.Alle(Tabeller);
            var prøvet = await bytes.Vend(alle);
            Assert.True(prøvet > 2500, $"Kun {prøvet} bytes er prøvet.");
            Assert.True(alle.Length - prøvet < 20, $"{alle.Length - prøvet} ændringer nægtede databasen selv.");
        }
        Assert.Empty(await p.Verifikation.Prøv());
    }
}

public class VerifikationPåPostgresTests() : VerifikationTests(postgres: true)
{
    [Fact]
    public async Task Et_tilfældigt_udvalg_af_de_gemte_bytes_bliver_savnet()
    {
        await using var p = await Fyldt();
        await using (var bytes = await Bytes.Åbn(p))
        {
            var udvalg = new Random(17).GetItems(await bytes.Alle(Tabeller), 150);
            var prøvet = await bytes.Vend(udvalg);
            Assert.True(prøvet > 100, $"Kun {prøvet} bytes er prøvet.");
        }
        Assert.Empty(await p.Verifikation.Prøv());
    }
}

/// <summary>Alt, hvad en, der har fat i databasen, kan gøre ved den, bliver fundet.</summary>
public abstract class VerifikationTests(bool postgres)
{
    private protected static string[] Tabeller { get; } = ["haendelse", "sagsnoegle", "sagsindeks", "opgaveindeks", "soegeord", "adgangslog", "udbakke"];

    private protected async Task<Prøvejournal> Fyldt()
    {
        var p = await Prøvejournal.Ny(postgres);
        var sag = await p.Oprettet();
        Assert.IsType<Tilføjelse.Gemt>(await p.Journal.Tilføj(Kommune, "A-1", sag.Nr, new Nyt([Samtale("2024-03-01"), Json("{'type':'koordinerende-sagsbehandler','dato':'2024-02-01','navn':'Mette','enhed':'Team 1'}")])
        {
            Ud = [new("brev-1", "digital-post", [1, 2, 3]), new("brev-2", "digital-post", [4])],
        }));
        Assert.Single(await p.Udbakke.Tag("digital-post", 1, TimeSpan.FromMinutes(1)));
        Assert.True(await p.Udbakke.Leveret(Kommune, "brev-1"));
        await p.Oprettet("A-2");
        await p.Oprettet("A-3");
        Assert.True(await p.Journal.Slet(Kommune, "A-3", "lis", "frist udløbet"));
        for (var i = 0; i < 3; i++)
            await p.Adgangslog.Skriv(Kommune, "mette", "A-1", "sag", "sagsbehandling");
        await p.Hoveder.Skriv(p.Journal.Idag);
        Assert.Empty(await p.Verifikation.Prøv());
        return p;
    }

    [Fact]
    public async Task Én_ændret_byte_i_enhver_kolonne_i_enhver_tabel_bliver_fundet()
    {
        await using var p = await Fyldt();
        var prøvet = 0;
        foreach (var tabel in Tabeller)
            foreach (var kolonne in await Kolonner(p, tabel))
            {
                var værdier = (await p.Rækker($"SELECT DISTINCT {kolonne} FROM {tabel} WHERE {kolonne} IS NOT NULL ORDER BY 1")).Select(r => r[0]!).ToArray();
                foreach (var værdi in værdier.Take(2))
                    foreach (var ændret in Ændringer(værdi))
                    {
                        var (id, bagefter) = await FørsteNøgle(p, tabel, kolonne, værdi, ændret);
                        if (!await Kan(p, $"UPDATE {tabel} SET {kolonne} = @ny WHERE {id}", ("ny", ændret)))
                            continue;
                        Assert.True((await p.Verifikation.Prøv()).Count > 0, $"{tabel}.{kolonne}: {Vist(værdi)} blev til {Vist(ændret)}, uden at det blev set.");
                        await p.Forfalsk($"UPDATE {tabel} SET {kolonne} = @gl WHERE {bagefter}", ("gl", værdi));
                        prøvet++;
                    }
            }
        Assert.True(prøvet > 120, $"Kun {prøvet} ændringer er prøvet.");
        Assert.Empty(await p.Verifikation.Prøv());
    }

    [Theory]
    [InlineData("DELETE FROM haendelse WHERE sag = 'A-1' AND nr = 2")]
    [InlineData("DELETE FROM haendelse WHERE sag = 'A-1' AND nr = 4")]
    [InlineData("DELETE FROM haendelse WHERE sag = 'A-1'")]
    [InlineData("DELETE FROM haendelse WHERE sag = 'A-3' AND art = 'slettet'")]
    [InlineData("DELETE FROM sagsnoegle WHERE sag = 'A-2'")]
    [InlineData("DELETE FROM sagsnoegle WHERE sag = 'A-3'")]
    [InlineData("DELETE FROM sagsindeks WHERE sag = 'A-2'")]
    [InlineData("DELETE FROM opgaveindeks WHERE sag = 'A-1'")]
    [InlineData("DELETE FROM soegeord WHERE sag = 'A-1'")]
    [InlineData("DELETE FROM adgangslog WHERE nr = 2")]
    [InlineData("DELETE FROM adgangslog WHERE nr = 3")]
    [InlineData("UPDATE haendelse SET nr = CASE nr WHEN 2 THEN 103 ELSE 102 END WHERE sag = 'A-1' AND nr IN (2, 3)|UPDATE haendelse SET nr = nr - 100 WHERE nr > 100")]
    [InlineData("UPDATE adgangslog SET nr = CASE nr WHEN 1 THEN 102 ELSE 101 END WHERE nr IN (1, 2)|UPDATE adgangslog SET nr = nr - 100 WHERE nr > 100")]
    [InlineData("UPDATE haendelse SET sag = 'A-9' WHERE sag = 'A-1'|UPDATE haendelse SET sag = 'A-1' WHERE sag = 'A-2'|UPDATE haendelse SET sag = 'A-2' WHERE sag = 'A-9'")]
    [InlineData("UPDATE sagsnoegle SET indpakket = NULL, slettet = 1, slettet_af = 'x', slettet_grund = 'x' WHERE sag = 'A-2'|DELETE FROM sagsindeks WHERE sag = 'A-2'|DELETE FROM opgaveindeks WHERE sag = 'A-2'|DELETE FROM soegeord WHERE sag = 'A-2'")]
    [InlineData("INSERT INTO soegeord (kommune, aftryk, sag) SELECT kommune, aftryk, 'A-8' FROM soegeord WHERE sag = 'A-1'")]
    [InlineData("DELETE FROM haendelse WHERE sag = 'A-2'|DELETE FROM sagsnoegle WHERE sag = 'A-2'|DELETE FROM sagsindeks WHERE sag = 'A-2'|DELETE FROM opgaveindeks WHERE sag = 'A-2'|DELETE FROM soegeord WHERE sag = 'A-2'")]
    [InlineData("DELETE FROM haendelse|DELETE FROM sagsnoegle|DELETE FROM sagsindeks|DELETE FROM opgaveindeks|DELETE FROM soegeord|DELETE FROM adgangslog")]
    public async Task Slettede_ombyttede_og_afklippede_rækker_bliver_fundet(string sql)
    {
        await using var p = await Fyldt();
        foreach (var led in sql.Split('|'))
            await p.Forfalsk(led);
        Assert.NotEmpty(await p.Verifikation.Prøv());
    }

    [Fact]
    public async Task En_hovedfil_med_én_ændret_byte_bliver_fundet()
    {
        await using var p = await Fyldt();
        var sti = Assert.Single(Directory.GetFiles(Path.Combine(p.Mappe, "hoveder")));
        var hel = await File.ReadAllBytesAsync(sti, TestContext.Current.CancellationToken);
        for (var i = 0; i < hel.Length - 1; i += 7)
        {
            var ændret = (byte[])hel.Clone();
            ændret[i] ^= 1;
            await File.WriteAllBytesAsync(sti, ændret, TestContext.Current.CancellationToken);
            Assert.True((await p.Verifikation.Prøv()).Count > 0, $"Byte {i} i hovedfilen.");
        }
    }

    static IEnumerable<object> Ændringer(object værdi)
    {
        switch (værdi)
        {
            case long tal:
                yield return tal ^ 1;
                yield return tal ^ (1L << 33);
                break;
            case string tekst:
                yield return tekst.Length == 0 ? "x" : tekst[..^1] + (char)(tekst[^1] ^ 1);
                break;
            case byte[] bytes:
                foreach (var i in new[] { 0, bytes.Length / 2, bytes.Length - 1 })
                {
                    var ny = (byte[])bytes.Clone();
                    ny[i] ^= 1;
                    yield return ny;
                }
                break;
        }
    }

    /// <summary>Udtryk, der peger på netop én række med værdien, før og efter den er ændret.</summary>
    async Task<(string Før, string Efter)> FørsteNøgle(Prøvejournal p, string tabel, string kolonne, object værdi, object ændret)
    {
        var nøgle = Nøgle(tabel);
        foreach (var r in await p.Rækker($"SELECT {string.Join(", ", nøgle)}, {kolonne} FROM {tabel} ORDER BY {string.Join(", ", nøgle)}"))
            if (Ens(r[^1], værdi))
                return (Udtryk(nøgle, r), Udtryk(nøgle, [.. nøgle.Select((k, i) => k == kolonne ? ændret : r[i])]));
        throw new InvalidOperationException($"{tabel}.{kolonne}");
    }

    static string[] Nøgle(string tabel) => tabel switch
    {
        "haendelse" => ["kommune", "sag", "nr"],
        "opgaveindeks" => ["kommune", "sag", "kode", "vedr"],
        "soegeord" => ["kommune", "sag", "aftryk"],
        "adgangslog" => ["kommune", "nr"],
        "udbakke" => ["kommune", "noegle"],
        _ => ["kommune", "sag"],
    };

    string Literal(object? værdi) => værdi switch
    {
        byte[] b => postgres ? $"'\\x{Convert.ToHexString(b)}'::bytea" : $"X'{Convert.ToHexString(b)}'",
        string s => $"'{s.Replace("'", "''", StringComparison.Ordinal)}'",
        var tal => $"{tal}",
    };

    string Udtryk(string[] nøgle, object?[] række) => string.Join(" AND ", nøgle.Select((k, i) => $"{k} = {Literal(række[i])}"));

    static bool Ens(object? a, object b) => a is byte[] x && b is byte[] y ? x.AsSpan().SequenceEqual(y) : Equals(a, b);

    static string Vist(object o) => o is byte[] b ? Convert.ToHexString(b.AsSpan(0, Math.Min(8, b.Length))) : $"{o}";

    static async Task<bool> Kan(Prøvejournal p, string sql, params (string, object?)[] værdier)
    {
        try
        {
            await p.Forfalsk(sql, værdier);
            return true;
        }
        catch (System.Data.Common.DbException e) when (p.Database.ErDublet(e))
        {
            return false;
        }
    }

    static async Task<string[]> Kolonner(Prøvejournal p, string tabel)
    {
        await using var f = await p.Database.Forbind(default);
        await using var k = f.Kommando(null, $"SELECT * FROM {tabel} LIMIT 1");
        await using var r = await k.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, r.FieldCount).Select(r.GetName)];
    }
}
