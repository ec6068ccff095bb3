using System.Security.Cryptography;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Hver sags egen nøgle, pakket ind af en nøgle uden for databasen. Uden den er sagens rækker ulæselige.</summary>
sealed class Sagsnøgler(INøglehus nøgler)
{
    /// <summary>Rammer ingen række, når en anden node har fornyet indpakningsnøglen imens: så må ingen ny sag bruge den gamle.</summary>
    const string NyNøgle = "INSERT INTO sagsnoegle (kommune, sag, noegle, indpakket) SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT 1 FROM udgaaet_noegle WHERE noegle = $3)";

    /// <summary>En ny nøgle og den sætning, der gemmer den pakket ind.</summary>
    public (byte[] Nøgle, Sætning Sætning) Ny(string kommune, string sag)
    {
        var nøgle = RandomNumberGenerator.GetBytes(Kryptering.Nøglelængde);
        var aktiv = nøgler.AktivIndpakning;
        return (nøgle, new(NyNøgle, kommune, sag, aktiv, nøgler.Pak(aktiv, nøgle, Kæde.Bundet(kommune, sag))));
    }

    public byte[] Pakud(string kommune, string sag, string id, byte[] indpakket) => nøgler.Pakud(id, indpakket, Kæde.Bundet(kommune, sag));
}
