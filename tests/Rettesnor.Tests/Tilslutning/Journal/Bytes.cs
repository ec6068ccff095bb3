using System.Data.Common;
using System.Text;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>Hver gemt byte i journalens tabeller: vendes én bit i den, skal verifikationen savne den.</summary>
sealed class Bytes : IAsyncDisposable
{
    readonly Prøvejournal _p;
    readonly DbConnection _f;
    readonly Dictionary<(string, string), string> _flyttet = [];
    readonly Random _tilfældig = new(17);

    Bytes(Prøvejournal p, DbConnection f) => (_p, _f) = (p, f);

    /// <summary>En byte i en kolonne i en række.</summary>
    public readonly record struct Plads(string Tabel, string Kolonne, string Række, int Nr);

    bool Postgres => _p.Database.Navn == "postgresql";
    string RækkeId => Postgres ? "ctid::text" : "CAST(rowid AS TEXT)";

    /// <summary>En forbindelse uden om triggerne, som ikke venter på disken.</summary>
    public static async Task<Bytes> Åbn(Prøvejournal p)
    {
        var ny = new Bytes(p, await p.Database.Forbind(default));
        foreach (var sql in ny.Postgres ? ["SET session_replication_role = replica"] : new[] { "PRAGMA synchronous = OFF" }
            .Concat(from t in new[] { "haendelse", "adgangslog" } from g in new[] { "aendres", "slettes" } select $"DROP TRIGGER {t}_{g}_ikke"))
            await ny._f.Kommando(null, sql).Udfør(default);
        return ny;
    }

    public async Task<Plads[]> Alle(IEnumerable<string> tabeller)
    {
        var ud = new List<Plads>();
        foreach (var tabel in tabeller)
        {
            await using var k = _f.Kommando(null, $"SELECT {RækkeId}, {tabel}.* FROM {tabel}");
            await using var r = await k.ExecuteReaderAsync();
            while (await r.ReadAsync())
                for (var i = 1; i < r.FieldCount; i++)
                    if (!r.IsDBNull(i))
                        for (var nr = 0; nr < Rå(r.GetValue(i)).Length; nr++)
                            ud.Add(new(tabel, r.GetName(i), r.GetString(0), nr));
        }
        return [.. ud];
    }

    /// <returns>Hvor mange ændringer databasen tog imod; resten nægtede den selv.</returns>
    public async Task<int> Vend(IEnumerable<Plads> pladser)
    {
        var prøvet = 0;
        foreach (var plads in pladser)
        {
            var gammel = await Læs(plads);
            var bytes = Rå(gammel);
            bytes[plads.Nr] ^= (byte)(1 << _tilfældig.Next(8));
            if (!await Skriv(plads, gammel, bytes))
                continue;
            Assert.True((await _p.Verifikation.Prøv()).Count > 0, $"{plads}: {gammel} kunne ændres, uden at det blev set.");
            Assert.True(await Skriv(plads, gammel, Rå(gammel)));
            prøvet++;
        }
        return prøvet;
    }

    string Nu(Plads p) => _flyttet.GetValueOrDefault((p.Tabel, p.Række), p.Række);

    async Task<object> Læs(Plads p) =>
        await _f.Kommando(null, $"SELECT {p.Kolonne} FROM {p.Tabel} WHERE {RækkeId} = @r", ("r", Nu(p))).Værdi(default) ?? throw new InvalidOperationException($"{p}");

    async Task<bool> Skriv(Plads p, object slags, byte[] bytes)
    {
        var (værdi, udtryk) = slags switch
        {
            long => ((object)BitConverter.ToInt64(bytes), "@v"),
            string when Postgres => (bytes, "convert_from(@v, 'UTF8')"),
            string => (bytes, "CAST(@v AS TEXT)"),
            _ => (bytes, "@v"),
        };
        try
        {
            if (await _f.Kommando(null, $"UPDATE {p.Tabel} SET {p.Kolonne} = {udtryk} WHERE {RækkeId} = @r RETURNING {RækkeId}", ("v", værdi), ("r", Nu(p))).Værdi(default) is not string række)
                return false;
            _flyttet[(p.Tabel, p.Række)] = række;
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    static byte[] Rå(object værdi) => værdi switch
    {
        byte[] bytes => (byte[])bytes.Clone(),
        string tekst => Encoding.UTF8.GetBytes(tekst),
        long tal => BitConverter.GetBytes(tal),
        _ => throw new InvalidOperationException(værdi.GetType().Name),
    };

    public ValueTask DisposeAsync() => _f.DisposeAsync();
}
