using System.Data.Common;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Alt, der er sket i alle sager: der kan kun lægges til. Krypteret for hver sag, kædet række for række.</summary>
/// <remarks>Hændelsen, sagslisten og opgavelisten skrives i samme transaktion. Dansk dag regnes af <see cref="TimeProvider"/>.</remarks>
public sealed class Journal(Database database, INøglehus nøgler, TimeProvider ur)
{
    readonly Sagsnøgler _nøgler = new(nøgler);
    readonly Indeksskriver _indeks = new(nøgler);

    public Database Database => database;
    public INøglehus Nøgler => nøgler;

    /// <summary>Dagen i dag i Danmark.</summary>
    public DateOnly Idag => DanskTid.Dato(ur.GetUtcNow());

    /// <summary>Bringer databasen op til programmets skema.</summary>
    public Task Klargør(CancellationToken ct = default) => Opgradering.Udfør(database, ct);

    /// <summary>Opretter en sag af en sagsfil med eller uden hændelser. Hændelser, der ikke er mærket importeret, prøves i døren.</summary>
    /// <param name="fil">rettesnor/sag/1 med sag og kommune.</param>
    public async Task<Tilføjelse> Opret(ReadOnlyMemory<byte> fil, CancellationToken ct = default)
    {
        if (Læs(fil) is not { } læst)
            return new Tilføjelse.Ugyldig(Fejl(fil));
        if (læst.Id is not { Length: > 0 } || læst.Kommune is not { Length: > 0 })
            return new Tilføjelse.Ugyldig([new("$.sag", "en sag i journalen skal have et nummer og en kommune", "Tilføj sag og kommune")]);
        var grunde = Dør.Prøv(læst with { Hændelser = [] }, læst, Idag);
        if (grunde.Count > 0)
            return new Tilføjelse.Afvist(grunde);

        return await Skriv(læst.Kommune, læst.Id, null, Indhold(fil), læst, ct);
    }

    /// <summary>Opretter mange sager i én transaktion: alle eller ingen. Filerne er prøvet.</summary>
    internal async Task OprettAlle(IReadOnlyList<byte[]> filer, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        await using var t = await database.Begynd(f, ct);
        foreach (var fil in filer)
        {
            var sag = Sagslæser.Læs(fil);
            await Skriv(f, t, sag.Kommune!, sag.Id!, null, Indhold(fil), sag, Vurder(sag), ct);
        }
        await t.CommitAsync(ct);
    }

    internal async Task<bool> Findes(string kommune, string id, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, "SELECT 1 FROM sagsnoegle WHERE kommune = @k AND sag = @s", ("k", kommune), ("s", id)).Værdi(ct) is not null;
    }

    /// <summary>Lægger hændelser til en sag, hvis ingen anden har skrevet siden række <paramref name="setNr"/>.</summary>
    public async Task<Tilføjelse> Tilføj(string kommune, string id, long setNr, IReadOnlyList<byte[]> hændelser, Fravigelse? fravigelse = null, CancellationToken ct = default)
    {
        if (await Hent(kommune, id, ct) is not { } sag)
            return new Tilføjelse.Ukendt();
        if (sag.Nr != setNr)
            return new Tilføjelse.Konflikt(sag, [.. sag.Rækker.Where(r => r.Nr > setNr)]);

        var nu = ur.GetUtcNow();
        var nye = hændelser.Select(h => (Journalrække.Hændelse, ErObjekt(h) ? Journalsag.Stemplet(h, nu) : h)).ToList();
        var fil = Journalsag.Sammensat([.. sag.Rækker, .. nye.Select(n => new Journalrække(0, 0, n.Hændelse, n.Item2))]);
        if (Læs(fil) is not { } efter)
            return new Tilføjelse.Ugyldig(Fejl(fil));
        var grunde = Dør.Prøv(sag.Sag, efter, Idag, fravigelse);
        if (grunde.Count > 0)
            return new Tilføjelse.Afvist(grunde);
        if (fravigelse is not null)
            nye.Add((Journalrække.Fravigelse, Journalsag.Skriv(fravigelse)));
        return await Skriv(kommune, id, sag, [.. nye], efter, ct);
    }

    /// <summary>Sagen i klartekst, eller null når den ikke findes eller er slettet.</summary>
    public async Task<Journalsag?> Hent(string kommune, string id, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        if (await _nøgler.Find(f, null, kommune, id, ct) is not { } nøgle)
            return null;
        var rå = await f.Kommando(null, "SELECT nr, tid, art, indhold, segl FROM haendelse WHERE kommune = @k AND sag = @s ORDER BY nr", ("k", kommune), ("s", id))
            .Rækker(r => (Nr: r.GetInt64(0), Tid: r.GetInt64(1), Art: r.GetString(2), Indhold: r.Bytes(3), Segl: r.Bytes(4)), ct);
        var rækker = rå.Select(r => new Journalrække(r.Nr, r.Tid, r.Art, Kryptering.Dekrypter(nøgle, r.Indhold, Kæde.Bundet(kommune, id, r.Nr)))).ToArray();
        return new(kommune, id, rækker, Sagslæser.Læs(Journalsag.Sammensat(rækker)), rå[^1].Segl);
    }

    /// <summary>Vurderer sagen igen og skriver lister, når dagen er kommet eller lovbogen er ny.</summary>
    public async Task Genvurder(string kommune, string id, CancellationToken ct = default)
    {
        if (await Hent(kommune, id, ct) is not { } sag)
            return;
        await using var f = await database.Forbind(ct);
        await using var t = await database.Begynd(f, ct);
        if (await _nøgler.Find(f, t, kommune, id, ct) is { } nøgle && await _indeks.Opdater(f, t, sag, nøgle, Vurder(sag.Sag), Idag, sag.Nr, ct))
            await t.CommitAsync(ct);
    }

    /// <summary>Bygger sagens lister op igen af journalen, også når de mangler.</summary>
    internal async Task GenopbygLister(string kommune, string id, CancellationToken ct)
    {
        if (await Hent(kommune, id, ct) is not { } sag)
            return;
        await using var f = await database.Forbind(ct);
        await using var t = await database.Begynd(f, ct);
        if (await _nøgler.Find(f, t, kommune, id, ct) is not { } nøgle)
            return;
        await Indeksskriver.Tøm(f, t, kommune, id, ct);
        await _indeks.Opdater(f, t, sag, nøgle, Vurder(sag.Sag), Idag, null, ct);
        await t.CommitAsync(ct);
    }

    /// <summary>Sletter en sag efter godkendelse: nøglen destrueres, listerne tømmes, kæden bliver.</summary>
    public async Task<bool> Slet(string kommune, string id, string af, string grund, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        await using var t = await database.Begynd(f, ct);
        var ramt = await f.Kommando(t, "UPDATE sagsnoegle SET indpakket = NULL, slettet = @t, slettet_af = @a, slettet_grund = @g WHERE kommune = @k AND sag = @s AND indpakket IS NOT NULL",
            ("t", ur.GetUtcNow().ToUnixTimeMilliseconds()), ("a", af), ("g", grund), ("k", kommune), ("s", id)).Udfør(ct);
        await Indeksskriver.Tøm(f, t, kommune, id, ct);
        await t.CommitAsync(ct);
        return ramt == 1;
    }

    /// <summary>Pakker alle sagsnøgler om med den aktive nøgle.</summary>
    public Task<int> PakNøglerOm(CancellationToken ct = default) => _nøgler.PakOm(database, ct);

    async Task<Tilføjelse> Skriv(string kommune, string id, Journalsag? før, (string Art, byte[] Indhold)[] nye, Sag efter, CancellationToken ct)
    {
        var vurdering = Vurder(efter);
        try
        {
            await using var f = await database.Forbind(ct);
            await using var t = await database.Begynd(f, ct);
            if (await Skriv(f, t, kommune, id, før, nye, efter, vurdering, ct) is not { } gemt)
                return await Konflikt(kommune, id, før?.Nr ?? 0, ct);
            await t.CommitAsync(ct);
            return new Tilføjelse.Gemt(gemt);
        }
        catch (DbException e) when (database.ErDublet(e) || database.ErSamtidighed(e))
        {
            return await Konflikt(kommune, id, før?.Nr ?? 0, ct);
        }
    }

    /// <summary>Skriver rækker og lister i transaktionen; null, når en anden har skrevet imens.</summary>
    async Task<Journalsag?> Skriv(DbConnection f, DbTransaction t, string kommune, string id, Journalsag? før, (string Art, byte[] Indhold)[] nye, Sag efter,
        Vurdering vurdering, CancellationToken ct)
    {
        var nøgle = før is null ? await _nøgler.Opret(f, t, kommune, id, ct) : await _nøgler.Find(f, t, kommune, id, ct);
        if (nøgle is null)
            return null;
        var tid = ur.GetUtcNow().ToUnixTimeMilliseconds();
        var (nr, segl) = (før?.Nr ?? 0, før?.Segl ?? Kæde.Begyndelse);
        var rækker = new List<Journalrække>(før?.Rækker ?? []);
        foreach (var (art, indhold) in nye)
        {
            var krypteret = Kryptering.Krypter(nøgle, indhold, Kæde.Bundet(kommune, id, ++nr));
            var nytSegl = Kæde.Segl(nøgler, kommune, id, nr, tid, art, segl, krypteret);
            await f.Kommando(t, "INSERT INTO haendelse (kommune, sag, nr, tid, art, indhold, forrige, segl) VALUES (@k, @s, @n, @t, @a, @i, @f, @m)",
                ("k", kommune), ("s", id), ("n", nr), ("t", tid), ("a", art), ("i", krypteret), ("f", segl), ("m", nytSegl)).Udfør(ct);
            segl = nytSegl;
            rækker.Add(new(nr, tid, art, indhold));
        }
        var sag = new Journalsag(kommune, id, rækker, efter, segl);
        return await _indeks.Opdater(f, t, sag, nøgle, vurdering, Idag, før?.Nr, ct) ? sag : null;
    }

    async Task<Tilføjelse> Konflikt(string kommune, string id, long setNr, CancellationToken ct) =>
        await Hent(kommune, id, ct) is { } nu ? new Tilføjelse.Konflikt(nu, [.. nu.Rækker.Where(r => r.Nr > setNr)]) : new Tilføjelse.Ukendt();

    Vurdering Vurder(Sag sag) => Vurdering.Af(sag, Idag, måneder: Periode.Måned(Idag));

    /// <summary>Sagens hoved og hændelser, som de skrives i journalen.</summary>
    static (string Art, byte[] Indhold)[] Indhold(ReadOnlyMemory<byte> fil)
    {
        using var json = JsonDocument.Parse(fil);
        return [(Journalrække.Sag, Journalsag.Hoved(json.RootElement)),
            .. json.RootElement.GetProperty("haendelser").EnumerateArray().Select(h => (Journalrække.Hændelse, System.Text.Encoding.UTF8.GetBytes(h.GetRawText())))];
    }

    static Sag? Læs(ReadOnlyMemory<byte> fil)
    {
        try
        {
            return Sagslæser.Læs(fil);
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }

    static IReadOnlyList<Fejl> Fejl(ReadOnlyMemory<byte> fil)
    {
        try
        {
            Sagslæser.Læs(fil);
            return [];
        }
        catch (UgyldigSagException e)
        {
            return e.Fejl;
        }
    }

    static bool ErObjekt(byte[] json)
    {
        try
        {
            using var d = JsonDocument.Parse(json);
            return d.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
