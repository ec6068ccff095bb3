using System.Text;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Nøglerne til cookies og formularmærker, delt af alle noder: pakket ind i databasen, så en side fra én node kan sendes til en anden.</summary>
public sealed class Sidenøgler(Database database, INøglehus nøgler)
{
    public async Task<IReadOnlyList<string>> Alle(CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, "SELECT id, noegle, indpakket FROM sidenoegle ORDER BY id")
            .Rækker(r => Encoding.UTF8.GetString(nøgler.Pakud(r.GetString(1), r.Bytes(2), Bundet(r.GetString(0)))), ct);
    }

    public async Task Gem(string id, string indhold, CancellationToken ct = default)
    {
        var aktiv = nøgler.AktivIndpakning;
        await using var s = await database.Skriv(ct);
        await database.Udfør(s, [new("INSERT INTO sidenoegle (id, noegle, indpakket) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET noegle = $2, indpakket = $3",
            id, aktiv, nøgler.Pak(aktiv, Encoding.UTF8.GetBytes(indhold), Bundet(id)))], ct);
        await s.Gem(ct);
    }

    internal static byte[] Bundet(string id) => Encoding.UTF8.GetBytes("sidenoegle\n" + id);
}
