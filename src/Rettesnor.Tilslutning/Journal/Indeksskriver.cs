using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Skriver sagslisten, opgavelisten og søgeordene ud af vurderingen, i samme transaktion som hændelsen.</summary>
sealed class Indeksskriver(INøglehus nøgler)
{
    /// <summary>Dagen, der sorterer efter alle andre: noget uden frist.</summary>
    public const string UdenFrist = "9999-12-31";

    /// <param name="setNr">Den række, sagen stod ved; null når sagen er ny. Står den et andet sted, skrives intet.</param>
    /// <returns>Falsk, når en anden har skrevet imens.</returns>
    public async Task<bool> Opdater(DbConnection f, DbTransaction t, Journalsag sag, byte[] nøgle, Vurdering v, DateOnly idag, long? setNr, CancellationToken ct)
    {
        var linje = Indeks.Linje(v);
        var visning = Visning(sag, nøgle);
        (string, object?)[] værdier =
        [
            ("k", sag.Kommune), ("s", sag.Id), ("n", sag.Nr), ("st", linje.Status), ("o", linje.Ordning), ("fra", Dag(linje.Start)), ("til", Dag(linje.Slut)), ("r", linje.Regime),
            ("na", Dag(linje.NæsteÆndring)), ("h", Dag(linje.Hastefrist) ?? UdenFrist), ("aa", (long)linje.Åbne), ("br", (long)linje.Brudte), ("l", linje.Lovbog), ("vd", Dag(idag)), ("v", visning),
            ("e", linje.Enhed), ("an", linje.Ansvarlig), ("be", linje.Beskyttet ? 1L : 0L),
        ];
        if (setNr is null)
            await f.Kommando(t, """
                INSERT INTO sagsindeks (kommune, sag, nr, status, ordning, start, slut, regime, naeste_aendring, hastefrist, aabne, brudte, lovbog, vurderet, visning, enhed, ansvarlig, beskyttet)
                VALUES (@k, @s, @n, @st, @o, @fra, @til, @r, @na, @h, @aa, @br, @l, @vd, @v, @e, @an, @be)
                """, værdier).Udfør(ct);
        else if (await f.Kommando(t, """
                UPDATE sagsindeks SET nr = @n, status = @st, ordning = @o, start = @fra, slut = @til, regime = @r, naeste_aendring = @na, hastefrist = @h,
                    aabne = @aa, brudte = @br, lovbog = @l, vurderet = @vd, visning = @v, enhed = @e, ansvarlig = @an, beskyttet = @be WHERE kommune = @k AND sag = @s AND nr = @set
                """, [.. værdier, ("set", setNr.Value)]).Udfør(ct) == 0)
            return false;
        await Opgaver(f, t, sag, v, ct);
        if (setNr is null || v.Sag.Hændelser.Skip((int)Math.Max(0, setNr.Value - 1)).Any(h => h is Oplysning or Rettelse))
            await Søgeord(f, t, sag, ct);
        return true;
    }

    public static async Task Tøm(DbConnection f, DbTransaction t, string kommune, string sag, CancellationToken ct)
    {
        foreach (var tabel in (string[])["sagsindeks", "opgaveindeks", "soegeord"])
            await f.Kommando(t, $"DELETE FROM {tabel} WHERE kommune = @k AND sag = @s", ("k", kommune), ("s", sag)).Udfør(ct);
    }

    /// <summary>Det, listen viser om borgeren; krypteret med sagens nøgle, så databasen ikke kan læse det.</summary>
    static byte[] Visning(Journalsag sag, byte[] nøgle)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            w.WriteString("navn", Søgning.Navn(sag.Sag));
            w.WriteString("foedt", Dag(sag.Sag.Borger.Født));
            w.WriteEndObject();
        }
        return Kryptering.Krypter(nøgle, ud.ToArray(), Kæde.Bundet(sag.Kommune, sag.Id));
    }

    static async Task Opgaver(DbConnection f, DbTransaction t, Journalsag sag, Vurdering v, CancellationToken ct)
    {
        await f.Kommando(t, "DELETE FROM opgaveindeks WHERE kommune = @k AND sag = @s", ("k", sag.Kommune), ("s", sag.Id)).Udfør(ct);
        var opgaver = Indeks.Opgaver(v).GroupBy(o => (o.Kode, o.Vedr)).Select(g => g.First()).ToArray();
        foreach (var bundt in opgaver.Chunk(50))
        {
            var sql = new StringBuilder("INSERT INTO opgaveindeks (kommune, sag, kode, vedr, navn, udfald, frist, handlingskode, handling, hjemmel, enhed, ansvarlig, beskyttet) SELECT i.kommune, i.sag, o.* , i.enhed, i.ansvarlig, i.beskyttet FROM sagsindeks i, (");
            var værdier = new List<(string, object?)> { ("k", sag.Kommune), ("s", sag.Id) };
            for (var i = 0; i < bundt.Length; i++)
            {
                var o = bundt[i];
                sql.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " UNION ALL ")}SELECT @a{i} AS kode, @b{i} AS vedr, @c{i} AS navn, @d{i} AS udfald, @e{i} AS frist, @f{i} AS handlingskode, @g{i} AS handling, @h{i} AS hjemmel");
                værdier.AddRange([($"a{i}", o.Kode), ($"b{i}", o.Vedr), ($"c{i}", o.Navn), ($"d{i}", o.Udfald), ($"e{i}", Dag(o.Frist) ?? UdenFrist), ($"f{i}", o.Handlingskode ?? ""), ($"g{i}", o.Handling ?? ""), ($"h{i}", o.Hjemmel)]);
            }
            await f.Kommando(t, sql.Append(") o WHERE i.kommune = @k AND i.sag = @s").ToString(), [.. værdier]).Udfør(ct);
        }
    }

    async Task Søgeord(DbConnection f, DbTransaction t, Journalsag sag, CancellationToken ct)
    {
        await f.Kommando(t, "DELETE FROM soegeord WHERE kommune = @k AND sag = @s", ("k", sag.Kommune), ("s", sag.Id)).Udfør(ct);
        foreach (var ord in Søgning.Ord(sag.Sag).Distinct())
            await f.Kommando(t, "INSERT INTO soegeord (kommune, aftryk, sag) VALUES (@k, @a, @s)", ("k", sag.Kommune), ("a", nøgler.Søgeaftryk(ord)), ("s", sag.Id)).Udfør(ct);
    }

    internal static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
