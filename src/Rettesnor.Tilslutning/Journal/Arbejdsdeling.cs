namespace Rettesnor.Tilslutning.Journal;

/// <summary>Hvem af flere noder der udfører et stykke fast arbejde. Et lejemål i databasen: standser noden, tager en anden over, når det er løbet ud.</summary>
public sealed class Arbejdsdeling(Database database, TimeProvider ur)
{
    readonly string _node = Guid.NewGuid().ToString("N");

    /// <summary>Tager eller forlænger arbejdet.</summary>
    /// <returns>Falsk, når en anden node har det.</returns>
    public async Task<bool> Tag(string navn, TimeSpan lejemål, CancellationToken ct = default)
    {
        var nu = ur.GetUtcNow();
        await using var s = await database.Skriv(ct);
        var ramt = await database.Udfør(s, [new(
            "INSERT INTO arbejde (navn, node, til) VALUES ($1, $2, $3) ON CONFLICT (navn) DO UPDATE SET node = $2, til = $3 WHERE arbejde.node = $2 OR arbejde.til < $4",
            navn, _node, (nu + lejemål).ToUnixTimeMilliseconds(), nu.ToUnixTimeMilliseconds())], ct);
        await s.Gem(ct);
        return ramt[0] == 1;
    }

    /// <summary>Giver arbejdet fra sig, så en anden node kan tage det straks.</summary>
    public async Task Slip(string navn, CancellationToken ct = default)
    {
        await using var s = await database.Skriv(ct);
        await database.Udfør(s, [new("UPDATE arbejde SET til = 0 WHERE navn = $1 AND node = $2", navn, _node)], ct);
        await s.Gem(ct);
    }
}
