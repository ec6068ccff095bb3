using System.Security.Cryptography;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Journalens hemmeligheder. De ligger aldrig i databasen.</summary>
/// <remarks>En fil ved siden af er den indbyggede form (<see cref="Nøglefil"/>); et nøglehus i drift er en anden.</remarks>
public interface INøglehus
{
    /// <summary>Id på den nøgle, nye sagsnøgler pakkes ind med.</summary>
    string AktivIndpakning { get; }

    /// <summary>Id på alle de nøgler, der kan pakkes ud med.</summary>
    IReadOnlyList<string> Indpakninger { get; }

    /// <summary>Pakker en sagsnøgle ind; <paramref name="bundet"/> binder den til sin sag.</summary>
    byte[] Pak(string nøgleId, ReadOnlySpan<byte> sagsnøgle, ReadOnlySpan<byte> bundet);

    /// <exception cref="CryptographicException">Nøglen passer ikke, eller indholdet er ændret.</exception>
    byte[] Pakud(string nøgleId, ReadOnlySpan<byte> indpakket, ReadOnlySpan<byte> bundet);

    /// <summary>Kædens segl over en rækkes bytes.</summary>
    byte[] Segl(ReadOnlySpan<byte> indhold);

    /// <summary>Et søgeord som nøglet aftryk, så navne og numre kan findes uden at stå i klartekst.</summary>
    byte[] Søgeaftryk(string ord);

    /// <summary>Underskriver dagens hoveder.</summary>
    byte[] Underskriv(ReadOnlySpan<byte> indhold);

    bool ErUnderskrevet(ReadOnlySpan<byte> indhold, ReadOnlySpan<byte> underskrift);
}
