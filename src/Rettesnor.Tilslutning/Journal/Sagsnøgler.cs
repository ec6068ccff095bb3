using System.Data.Common;
using System.Security.Cryptography;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Hver sags egen nøgle, pakket ind af en nøgle uden for databasen. Uden den er sagens rækker ulæselige.</summary>
sealed class Sagsnøgler(INøglehus nøgler)
{
    public async Task<byte[]> Opret(DbConnection f, DbTransaction t, string kommune, string sag, CancellationToken ct)
    {
        var nøgle = RandomNumberGenerator.GetBytes(Kryptering.Nøglelængde);
        var aktiv = nøgler.AktivIndpakning;
        await f.Kommando(t, "INSERT INTO sagsnoegle (kommune, sag, noegle, indpakket) VALUES (@k, @s, @n, @i)",
            ("k", kommune), ("s", sag), ("n", aktiv), ("i", nøgler.Pak(aktiv, nøgle, Kæde.Bundet(kommune, sag)))).Udfør(ct);
        return nøgle;
    }

    /// <summary>Sagens nøgle, eller null når sagen ikke findes eller er slettet.</summary>
    public async Task<byte[]?> Find(DbConnection f, DbTransaction? t, string kommune, string sag, CancellationToken ct)
    {
        var fundet = await f.Kommando(t, "SELECT noegle, indpakket FROM sagsnoegle WHERE kommune = @k AND sag = @s", ("k", kommune), ("s", sag))
            .Rækker(r => (Id: r.GetString(0), Indpakket: r.IsDBNull(1) ? null : r.Bytes(1)), ct);
        return fundet is [{ Indpakket: { } indpakket } række] ? nøgler.Pakud(række.Id, indpakket, Kæde.Bundet(kommune, sag)) : null;
    }

    /// <summary>Pakker alle sagsnøgler om med den aktive nøgle; hændelserne røres ikke.</summary>
    /// <returns>Antal nøgler, der er pakket om.</returns>
    public async Task<int> PakOm(Database database, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        var gamle = await f.Kommando(null, "SELECT kommune, sag, noegle, indpakket FROM sagsnoegle WHERE noegle <> @n AND indpakket IS NOT NULL", ("n", nøgler.AktivIndpakning))
            .Rækker(r => (Kommune: r.GetString(0), Sag: r.GetString(1), Id: r.GetString(2), Indpakket: r.Bytes(3)), ct);
        foreach (var bundt in gamle.Chunk(500))
        {
            await using var t = await database.Begynd(f, ct);
            foreach (var (kommune, sag, id, indpakket) in bundt)
            {
                var bundet = Kæde.Bundet(kommune, sag);
                await f.Kommando(t, "UPDATE sagsnoegle SET noegle = @n, indpakket = @i WHERE kommune = @k AND sag = @s AND noegle = @g",
                    ("n", nøgler.AktivIndpakning), ("i", nøgler.Pak(nøgler.AktivIndpakning, nøgler.Pakud(id, indpakket, bundet), bundet)), ("k", kommune), ("s", sag), ("g", id)).Udfør(ct);
            }
            await t.CommitAsync(ct);
        }
        return gamle.Count;
    }
}
