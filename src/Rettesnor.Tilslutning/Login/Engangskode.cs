using System.Security.Cryptography;
using OtpNet;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Engangskoder fra en app (TOTP, RFC 6238): seks cifre, et nyt trin hvert halve minut, hver kode kun én gang.</summary>
/// <remarks>Nøglen ligger krypteret i databasen med en nøgle uden for den.</remarks>
public sealed class Engangskode(Brugere brugere, INøglehus nøgler, TimeProvider ur)
{
    const int Nøglelængde = 20;

    /// <summary>Et trin til hver side, for ure går ikke ens.</summary>
    static readonly VerificationWindow s_vindue = new(previous: 1, future: 1);

    /// <summary>En ny nøgle, brugeren kan skrive ind i sin app. Den gælder først, når <see cref="SlåTil"/> har set en kode fra den.</summary>
    public static string NyNøgle() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(Nøglelængde));

    /// <summary>Slår engangskode til, når koden passer til nøglen.</summary>
    public async Task<bool> SlåTil(Konto konto, string nøgle, string kode, CancellationToken ct = default) =>
        Trin(nøgle, kode) is not null && await brugere.SætEngangsnøgle(konto.Kommune, konto.Id, Pak(konto, nøgle), konto.Id, ct);

    public Task<bool> SlåFra(Konto konto, string af, CancellationToken ct = default) => brugere.SætEngangsnøgle(konto.Kommune, konto.Id, null, af, ct);

    /// <summary>Passer koden, og er den ikke brugt før?</summary>
    public async Task<bool> Brug(Konto konto, string kode, CancellationToken ct = default)
    {
        var (pakket, _) = await brugere.Engangsnøgle(konto.Kommune, konto.Id, ct);
        return pakket is not null && Trin(Pakud(konto, pakket), kode) is { } trin && await brugere.BrugTrin(konto.Kommune, konto.Id, trin, ct);
    }

    long? Trin(string nøgle, string kode)
    {
        var cifre = new string([.. kode.Where(char.IsAsciiDigit)]);
        return new Totp(Base32Encoding.ToBytes(nøgle)).VerifyTotp(ur.GetUtcNow().UtcDateTime, cifre, out var trin, s_vindue) ? trin : null;
    }

    string Pak(Konto konto, string nøgle) => $"{nøgler.AktivIndpakning}:{Convert.ToBase64String(nøgler.Pak(nøgler.AktivIndpakning, Base32Encoding.ToBytes(nøgle), Bundet(konto)))}";

    string Pakud(Konto konto, string pakket) => pakket.Split(':') is [var id, var indhold]
        ? Base32Encoding.ToString(nøgler.Pakud(id, Convert.FromBase64String(indhold), Bundet(konto))) : throw new CryptographicException("Engangsnøglen kan ikke læses.");

    static byte[] Bundet(Konto konto) => Kæde.Bundet(konto.Kommune, "engangskode\n" + konto.Id);
}
