using System.Security.Cryptography;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>AES-GCM med tilfældigt engangstal forrest: engangstal (12), mærke (16), indhold.</summary>
static class Kryptering
{
    public const int Nøglelængde = 32;
    const int Engangstal = 12, Mærke = 16;

    public static byte[] Krypter(ReadOnlySpan<byte> nøgle, ReadOnlySpan<byte> klar, ReadOnlySpan<byte> bundet)
    {
        var ud = new byte[Engangstal + Mærke + klar.Length];
        RandomNumberGenerator.Fill(ud.AsSpan(0, Engangstal));
        using var aes = new AesGcm(nøgle, Mærke);
        aes.Encrypt(ud.AsSpan(0, Engangstal), klar, ud.AsSpan(Engangstal + Mærke), ud.AsSpan(Engangstal, Mærke), bundet);
        return ud;
    }

    /// <exception cref="CryptographicException">Indholdet er ændret, eller nøglen er forkert.</exception>
    public static byte[] Dekrypter(ReadOnlySpan<byte> nøgle, ReadOnlySpan<byte> krypteret, ReadOnlySpan<byte> bundet)
    {
        if (krypteret.Length < Engangstal + Mærke)
            throw new CryptographicException("Indholdet er for kort.");
        var ud = new byte[krypteret.Length - Engangstal - Mærke];
        using var aes = new AesGcm(nøgle, Mærke);
        aes.Decrypt(krypteret[..Engangstal], krypteret[(Engangstal + Mærke)..], krypteret.Slice(Engangstal, Mærke), ud, bundet);
        return ud;
    }
}
