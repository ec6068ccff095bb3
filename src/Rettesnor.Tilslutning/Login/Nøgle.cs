using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Tilfældige nøgler, der kan stå i en cookie eller en adresse. Databasen har kun deres aftryk.</summary>
static class Nøgle
{
    public static string Ny(int bytes = 32) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    public static byte[] Aftryk(string nøgle) => SHA256.HashData(Encoding.UTF8.GetBytes(nøgle));
}
