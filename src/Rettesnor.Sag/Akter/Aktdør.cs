using System.Security.Cryptography;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Sagsbehandling.Akter;

/// <summary>En akt på vej ind i journalen, og dens indhold, når den har et.</summary>
/// <param name="Akt">Akten, som <see cref="Sagsakttype.Skriv(string, ReadOnlySpan{ValueTuple{string, object}})"/> laver den.</param>
public sealed record NyAkt(byte[] Akt, byte[]? Indhold = null);

/// <summary>Døren for akter: en opgave skal være åben, et indhold skal være det, akten siger, og en fil skal være af en tilladt slags.</summary>
public static class Aktdør
{
    /// <summary>Det største indhold: 20 MiB.</summary>
    public const int StørsteIndhold = 20 << 20;

    /// <summary>Det længste, en opgave kan vente: et år.</summary>
    const int LængsteVenten = 1;

    /// <returns>Hvorfor ikke; null, når akten kan skrives.</returns>
    /// <param name="opgaver">Sagens åbne opgaver.</param>
    public static Afvisning? Prøv(Sagsakt akt, byte[]? indhold, IReadOnlyList<Opgave> opgaver, DateOnly idag) => akt switch
    {
        Indholdsakt i => Indholdet(i, indhold),
        _ when indhold is not null => Nej("indhold-uden-plads", "Denne akt har ikke noget indhold.", "Læg filen på sagen som et dokument."),
        Opgaveakt o => Opgaven(o, opgaver.FirstOrDefault(x => x.Angår(o)), idag),
        _ => null,
    };

    static Afvisning? Indholdet(Indholdsakt akt, byte[]? indhold) => indhold is null or []
        ? Nej("indhold-mangler", "Filen er tom.", "Vælg en fil med indhold.")
        : indhold.Length > StørsteIndhold ? Nej("indhold-for-stort", $"Filen fylder {indhold.Length >> 20} MiB.", $"En fil må højst fylde {StørsteIndhold >> 20} MiB. Del den, eller gem den i mindre opløsning.")
        : indhold.Length != akt.Længde || Convert.ToHexStringLower(SHA256.HashData(indhold)) != akt.Aftryk ? Nej("indhold-passer-ikke", "Indholdet er ikke det, akten beskriver.", "Send filen igen.")
        : akt is Dokument d ? Filtype.Prøv(d.Filnavn, d.Medietype, indhold) : null;

    static Afvisning? Opgaven(Opgaveakt akt, Opgave? opgave, DateOnly idag) => (akt, opgave) switch
    {
        (_, null) => Nej("opgave-lukket", "Opgaven er ikke længere åben.", "Hent siden igen, og se, hvad der nu er åbent."),
        (OpgaveTaget, { Taget: true }) when opgave.Ansvarlig != akt.Af => Nej("opgave-taget", $"Opgaven er taget af {opgave.Ansvarlig}.", "Tal med vedkommende, eller bed om at få den overdraget."),
        (OpgaveGenoptaget, { Vågner: null }) => Nej("opgave-venter-ikke", "Opgaven venter ikke.", "Hent siden igen."),
        (OpgaveUdsat u, _) => Udsættelsen(u.Vågner, opgave.Frist, idag),
        _ => null,
    };

    static Afvisning? Udsættelsen(DateOnly vågner, DateOnly? frist, DateOnly idag) =>
        vågner <= idag ? Nej("udsat-til-fortiden", $"Opgaven kan ikke vente til {vågner.Skrevet()}.", "Vælg en dag efter i dag.")
        : frist >= idag && vågner > frist ? Nej("udsat-over-fristen", $"Fristen er {frist.Value.Skrevet()}, og opgaven kan ikke vente ud over den.", $"Vælg senest {frist.Value.Skrevet()}.")
        : vågner > idag.AddYears(LængsteVenten) ? Nej("udsat-for-laenge", "Opgaven kan højst vente et år.", "Vælg en tidligere dag.")
        : null;

    static Afvisning Nej(string kode, string grund, string gør) => new(kode, 0, grund, gør, [], KanFraviges: false);
}
