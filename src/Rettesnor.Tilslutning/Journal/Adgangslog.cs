
namespace Rettesnor.Tilslutning.Journal;

/// <summary>Et opslag: hvem så hvad, hvornår og hvorfor.</summary>
public sealed record Opslag(long Nr, DateTimeOffset Tid, string Bruger, string? Sag, string Hvad, string Formål);

/// <summary>Loggen over alle opslag om en borger: kun nye rækker, kædet som journalen.</summary>
public sealed class Adgangslog
{
    readonly Database _database;
    readonly INøglehus _nøgler;
    readonly TimeProvider _ur;
    readonly Omgange<Nyt> _omgange;

    public Adgangslog(Database database, INøglehus nøgler, TimeProvider ur)
    {
        (_database, _nøgler, _ur) = (database, nøgler, ur);
        _omgange = new(samtidige: 1, nyt => nyt.Skrevet, Gem);
    }

    /// <summary>Et opslag, der venter på at blive skrevet.</summary>
    sealed record Nyt(string Kommune, string Bruger, string? Sag, string Hvad, string Formål)
    {
        public TaskCompletionSource Skrevet { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Skriver opslaget; når den vender tilbage, er det på disken. Opslag, der venter samtidig, gemmes i én transaktion.</summary>
    /// <param name="ct">Et opslag, der er begyndt at blive skrevet, bliver skrevet.</param>
    public Task Skriv(string kommune, string bruger, string? sag, string hvad, string formål, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        var nyt = new Nyt(kommune, bruger, sag, hvad, formål);
        _omgange.Føj(nyt);
        return nyt.Skrevet.Task;
    }

    async Task Gem(IReadOnlyList<Nyt> omgang)
    {
        foreach (var kommunens in omgang.GroupBy(n => n.Kommune))
            try
            {
                await Gem(kommunens.Key, kommunens);
                foreach (var nyt in kommunens)
                    nyt.Skrevet.SetResult();
            }
            catch (Exception e)
            {
                foreach (var nyt in kommunens)
                    nyt.Skrevet.SetException(e);
            }
    }

    /// <summary>Loggens næste nummer tages af én ad gangen i kommunen.</summary>
    async Task Gem(string kommune, IEnumerable<Nyt> nye)
    {
        await using var s = await _database.Skriv(default);
        await _database.Lås(s, "adgangslog " + kommune, default);
        var sidste = await s.Forbindelse.Kommando(s.Transaktion, "SELECT nr, segl FROM adgangslog WHERE kommune = @k ORDER BY nr DESC LIMIT 1", ("k", kommune)).Rækker(r => (Nr: r.GetInt64(0), Segl: r.Bytes(1)), default);
        var (nr, forrige) = sidste is [var hoved] ? (hoved.Nr, hoved.Segl) : (0, Kæde.Begyndelse);
        var tid = _ur.GetUtcNow().ToUnixTimeMilliseconds();
        var sætninger = new List<Sætning>();
        foreach (var n in nye)
        {
            var segl = Segl(kommune, ++nr, tid, n.Bruger, n.Sag, n.Hvad, n.Formål, forrige);
            sætninger.Add(new("INSERT INTO adgangslog (kommune, nr, tid, bruger, sag, hvad, formaal, forrige, segl) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                kommune, nr, tid, n.Bruger, n.Sag, n.Hvad, n.Formål, forrige, segl));
            forrige = segl;
        }
        await _database.Udfør(s, sætninger, default);
        await s.Gem();
    }

    /// <summary>Hvem der har set sagen, nyeste først.</summary>
    public async Task<IReadOnlyList<Opslag>> OmSag(string kommune, string sag, int antal, CancellationToken ct = default)
    {
        await using var f = await _database.Forbind(ct);
        return await f.Kommando(null, $"SELECT nr, tid, bruger, sag, hvad, formaal FROM adgangslog WHERE kommune = @k AND sag = @s ORDER BY nr DESC LIMIT {antal}", ("k", kommune), ("s", sag))
            .Rækker(r => new Opslag(r.GetInt64(0), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(1)), r.GetString(2), r.Tekst(3), r.GetString(4), r.GetString(5)), ct);
    }

    /// <summary>De rækker, hvor kæden er brudt.</summary>
    /// <param name="rækker">Får hver rækkes segl, så dagens hoveder kan prøves mod dem.</param>
    internal async Task<IReadOnlyList<Afvigelse>> Prøv(Dictionary<(string, string), Dictionary<long, byte[]>> rækker, CancellationToken ct)
    {
        var ud = new List<Afvigelse>();
        await using var f = await _database.Forbind(ct);
        await using var k = f.Kommando(null, "SELECT kommune, nr, tid, bruger, sag, hvad, formaal, forrige, segl FROM adgangslog ORDER BY kommune, nr");
        await using var r = await k.ExecuteReaderAsync(ct);
        var (kommune, ventet, forrige) = ("", 1L, Kæde.Begyndelse);
        while (await r.ReadAsync(ct))
        {
            if (r.GetString(0) != kommune)
                (kommune, ventet, forrige) = (r.GetString(0), 1L, Kæde.Begyndelse);
            var (nr, segl) = (r.GetInt64(1), r.Bytes(8));
            if (nr != ventet || !r.Bytes(7).AsSpan().SequenceEqual(forrige)
                || !segl.AsSpan().SequenceEqual(Segl(kommune, nr, r.GetInt64(2), r.GetString(3), r.Tekst(4), r.GetString(5), r.GetString(6), r.Bytes(7))))
                ud.Add(new(kommune, r.Tekst(4) ?? "", nr, "Adgangsloggen er ændret her."));
            (ventet, forrige) = (nr + 1, segl);
            if (!rækker.TryGetValue((kommune, Hoveder.Adgangslog), out var kæde))
                rækker[(kommune, Hoveder.Adgangslog)] = kæde = [];
            kæde[nr] = segl;
        }
        return ud;
    }

    byte[] Segl(string kommune, long nr, long tid, string bruger, string? sag, string hvad, string formål, byte[] forrige) =>
        Kæde.Segl(_nøgler, [kommune, nr, tid, bruger, sag, hvad, formål, forrige]);
}
