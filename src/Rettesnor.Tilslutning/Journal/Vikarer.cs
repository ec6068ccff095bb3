namespace Rettesnor.Tilslutning.Journal;

/// <summary>Hvem der passer hvis opgaver, og hvornår. Begge dage er med.</summary>
public sealed record Vikar(string ForHvem, string Navn, DateOnly Fra, DateOnly Til);

/// <summary>Vikarer for dem, der er væk. Kun nye rækker: den sidste om to personer gælder.</summary>
public sealed class Vikarer(Database database, TimeProvider ur)
{
    /// <param name="af">Den, der sætter vikaren.</param>
    public async Task Sæt(string kommune, string af, Vikar vikar, CancellationToken ct = default)
    {
        await using var s = await database.Skriv(ct);
        await database.Lås(s, "vikar " + kommune, ct);
        var nr = await s.Forbindelse.Kommando(s.Transaktion, "SELECT MAX(nr) FROM vikar WHERE kommune = @k", ("k", kommune)).Værdi(ct) is long sidste ? sidste + 1 : 1L;
        await database.Udfør(s, [new("INSERT INTO vikar (kommune, nr, tid, af, for_hvem, vikar, fra, til) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            kommune, nr, ur.GetUtcNow().ToUnixTimeMilliseconds(), af, vikar.ForHvem, vikar.Navn, Indeksskriver.Dag(vikar.Fra), Indeksskriver.Dag(vikar.Til))], ct);
        await s.Gem(ct);
    }

    /// <summary>Dem, der gælder den dag eller senere.</summary>
    public async Task<IReadOnlyList<Vikar>> Alle(string kommune, DateOnly dag, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, """
            SELECT v.for_hvem, v.vikar, v.fra, v.til FROM vikar v WHERE v.kommune = @k AND v.til >= @d
                AND v.nr = (SELECT MAX(s.nr) FROM vikar s WHERE s.kommune = v.kommune AND s.for_hvem = v.for_hvem AND s.vikar = v.vikar) ORDER BY v.fra, v.for_hvem
            """, ("k", kommune), ("d", Indeksskriver.Dag(dag))).Rækker(r => new Vikar(r.GetString(0), r.GetString(1), Lister.Dag(r.GetString(2))!.Value, Lister.Dag(r.GetString(3))!.Value), ct);
    }
}
