using System.Security.Cryptography;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Hver sags egen nøgle, pakket ind af en nøgle uden for databasen. Uden den er sagens rækker ulæselige.</summary>
sealed class Sagsnøgler(INøglehus nøgler)
{
    /// <summary>En ny nøgle og den sætning, der gemmer den pakket ind.</summary>
    public (byte[] Nøgle, Sætning Sætning) Ny(string kommune, string sag)
    {
        var nøgle = RandomNumberGenerator.GetBytes(Kryptering.Nøglelængde);
        var aktiv = nøgler.AktivIndpakning;
        return (nøgle, new("INSERT INTO sagsnoegle (kommune, sag, noegle, indpakket) VALUES ($1, $2, $3, $4)", kommune, sag, aktiv, nøgler.Pak(aktiv, nøgle, Kæde.Bundet(kommune, sag))));
    }

    public byte[] Pakud(string kommune, string sag, string id, byte[] indpakket) => nøgler.Pakud(id, indpakket, Kæde.Bundet(kommune, sag));

    /// <summary>Pakker alle sagsnøgler om med den aktive nøgle; hændelserne røres ikke.</summary>
    /// <returns>Antal nøgler, der er pakket om.</returns>
    public async Task<int> PakOm(Database database, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        var gamle = await f.Kommando(null, "SELECT kommune, sag, noegle, indpakket FROM sagsnoegle WHERE noegle <> @n AND indpakket IS NOT NULL", ("n", nøgler.AktivIndpakning))
            .Rækker(r => (Kommune: r.GetString(0), Sag: r.GetString(1), Id: r.GetString(2), Indpakket: r.Bytes(3)), ct);
        var antal = 0;
        foreach (var bundt in gamle.Chunk(500))
        {
            await using var s = await database.Skriv(ct);
            foreach (var (kommune, sag, id, indpakket) in bundt)
            {
                // En sag, der er slettet imens, får ikke sin nøgle igen.
                var pakket = nøgler.Pak(nøgler.AktivIndpakning, Pakud(kommune, sag, id, indpakket), Kæde.Bundet(kommune, sag));
                antal += await s.Forbindelse.Kommando(s.Transaktion, "UPDATE sagsnoegle SET noegle = @n, indpakket = @i WHERE kommune = @k AND sag = @s AND noegle = @g AND indpakket IS NOT NULL",
                    ("n", nøgler.AktivIndpakning), ("i", pakket), ("k", kommune), ("s", sag), ("g", id)).Udfør(ct);
            }
            await s.Gem(ct);
        }
        return antal;
    }
}
