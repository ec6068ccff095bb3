namespace Rettesnor.Tilslutning.Journal;

/// <summary>De visninger af Overblik, en bruger har gemt under et navn.</summary>
public sealed class Visninger(Database database)
{
    /// <summary>Det højeste antal, én bruger kan have.</summary>
    public const int Flest = 20;

    /// <param name="valg">Filtrene, som de står i adressen; aldrig en søgning på en person.</param>
    /// <returns>Falsk, når brugeren har så mange, der kan være.</returns>
    public async Task<bool> Gem(string kommune, string bruger, string navn, string valg, CancellationToken ct = default)
    {
        if ((await Alle(kommune, bruger, ct)).Count(v => v.Navn != navn) >= Flest)
            return false;
        await using var s = await database.Skriv(ct);
        await database.Udfør(s, [new("INSERT INTO visning (kommune, bruger, navn, valg) VALUES ($1, $2, $3, $4) ON CONFLICT (kommune, bruger, navn) DO UPDATE SET valg = excluded.valg", kommune, bruger, navn, valg)], ct);
        await s.Gem(ct);
        return true;
    }

    public async Task Slet(string kommune, string bruger, string navn, CancellationToken ct = default)
    {
        await using var s = await database.Skriv(ct);
        await database.Udfør(s, [new("DELETE FROM visning WHERE kommune = $1 AND bruger = $2 AND navn = $3", kommune, bruger, navn)], ct);
        await s.Gem(ct);
    }

    public async Task<IReadOnlyList<(string Navn, string Valg)>> Alle(string kommune, string bruger, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, "SELECT navn, valg FROM visning WHERE kommune = @k AND bruger = @b ORDER BY navn", ("k", kommune), ("b", bruger)).Rækker(r => (r.GetString(0), r.GetString(1)), ct);
    }
}
