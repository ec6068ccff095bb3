using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>At en bruger er knyttet til en sag i en rolle. Begge dage er med.</summary>
public sealed record Tildeling(string Kommune, string Bruger, string Sag, Rolle Rolle, DateOnly Fra, DateOnly Til);

/// <summary>Hvem der er knyttet til hvilke sager, og det om sagen, adgangen afhænger af.</summary>
public sealed class Tildelinger(Database database, Adgangslog log, TimeProvider ur)
{
    public const string Formål = "adgang til sagen";

    /// <summary>Knytter en bruger til sagen, eller ændrer, hvor længe.</summary>
    public async Task Sæt(Tildeling t, string af, CancellationToken ct = default)
    {
        await using (var s = await database.Skriv(ct))
        {
            await database.Udfør(s, [new("INSERT INTO tildeling (kommune, bruger, sag, rolle, fra, til) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (kommune, bruger, sag, rolle) DO UPDATE SET fra = excluded.fra, til = excluded.til",
                t.Kommune, t.Bruger, t.Sag, Rolleord.Roller[t.Rolle], Indeksskriver.Dag(t.Fra), Indeksskriver.Dag(t.Til))], ct);
            await s.Gem(ct);
        }
        await log.Skriv(t.Kommune, af, t.Sag, $"{Rolleord.Roller[t.Rolle]} {t.Bruger} knyttet til sagen", Formål, ct);
    }

    public async Task Fjern(string kommune, string bruger, string sag, Rolle rolle, string af, CancellationToken ct = default)
    {
        await using (var s = await database.Skriv(ct))
        {
            await database.Udfør(s, [new("DELETE FROM tildeling WHERE kommune = $1 AND bruger = $2 AND sag = $3 AND rolle = $4", kommune, bruger, sag, Rolleord.Roller[rolle])], ct);
            await s.Gem(ct);
        }
        await log.Skriv(kommune, af, sag, $"{Rolleord.Roller[rolle]} {bruger} er ikke mere knyttet til sagen", Formål, ct);
    }

    public Task<IReadOnlyList<Tildeling>> PåSag(string kommune, string sag, CancellationToken ct = default) => Hent("kommune = @k AND sag = @v", kommune, sag, ct);

    /// <summary>De sager, brugeren er knyttet til i dag.</summary>
    public async Task<IReadOnlyList<Tildeling>> ForBruger(string kommune, string bruger, DateOnly dag, CancellationToken ct = default) =>
        [.. (await Hent("kommune = @k AND bruger = @v", kommune, bruger, ct)).Where(t => t.Fra <= dag && dag <= t.Til)];

    /// <summary>Det om sagen, adgangen afhænger af for denne bruger; null, når sagen ikke findes.</summary>
    public async Task<Sagsforhold?> Forhold(string kommune, string sag, string bruger, DateOnly dag, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        var fundne = await f.Kommando(null, """
            SELECT i.enhed, i.ansvarlig, i.beskyttet, t.rolle, (SELECT MAX(n.til) FROM noedadgang n WHERE n.kommune = i.kommune AND n.sag = i.sag AND n.bruger = @b)
            FROM sagsindeks i LEFT JOIN tildeling t ON t.kommune = i.kommune AND t.sag = i.sag AND t.bruger = @b AND t.fra <= @d AND t.til >= @d
            WHERE i.kommune = @k AND i.sag = @s
            """, ("b", bruger), ("d", Indeksskriver.Dag(dag)), ("k", kommune), ("s", sag))
            .Rækker(r => (Enhed: r.GetString(0), Ansvarlig: r.GetString(1), Beskyttet: r.GetInt64(2) == 1, Rolle: Rolleord.Rolle(r.Tekst(3)), Nød: r.IsDBNull(4) ? 0 : r.GetInt64(4)), ct);
        return fundne is [var første, ..]
            ? new(kommune, sag, første.Enhed, første.Ansvarlig, første.Beskyttet, fundne.Select(x => x.Rolle).OfType<Rolle>().TilListe(), første.Nød > ur.GetUtcNow().ToUnixTimeMilliseconds())
            : null;
    }

    async Task<IReadOnlyList<Tildeling>> Hent(string hvor, string kommune, string værdi, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, $"SELECT kommune, bruger, sag, rolle, fra, til FROM tildeling WHERE {hvor} ORDER BY sag, rolle, bruger", ("k", kommune), ("v", værdi))
            .Rækker(r => new Tildeling(r.GetString(0), r.GetString(1), r.GetString(2), Rolleord.Rolle(r.GetString(3))!.Value, Indeksskriver.LæstDag(r.GetString(4)), Indeksskriver.LæstDag(r.GetString(5))), ct);
    }
}
