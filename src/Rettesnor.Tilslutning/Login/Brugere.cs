using System.Data.Common;
using System.Globalization;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Kommunens brugere. Hver ændring står i adgangsloggen med den, der gjorde det.</summary>
public sealed class Brugere(Database database, Adgangslog log, TimeProvider ur)
{
    const string Kolonner = "kommune, id, brugernavn, navn, rettigheder, beskyttede, kode, engangsnoegle, mail, fejl, laast_til, spaerret, proeve";
    public const string Formål = "brugerstyring";

    /// <summary>Opretter en bruger.</summary>
    /// <returns>Den nye; null, når brugernavnet, navnet blandt de ansatte eller udbyderens emne er taget.</returns>
    /// <exception cref="ArgumentException">Adgangskoden kan ikke bruges.</exception>
    public async Task<Konto?> Opret(string kommune, NyKonto ny, string af, CancellationToken ct = default)
    {
        if (ny.Adgangskode is { } kode && Adgangskode.Mangel(kode, ny.Brugernavn) is { } mangel)
            throw new ArgumentException(mangel, nameof(ny));
        var id = Nøgle.Ny(9);
        var ansvarsnavn = ny.Rettigheder.Any(r => r.Rolle != Rolle.Borger) ? ny.Navn.Trim() : null;
        try
        {
            await using var s = await database.Skriv(ct);
            await database.Udfør(s, [new(
                "INSERT INTO bruger (kommune, id, brugernavn, navn, ansvarsnavn, rettigheder, beskyttede, kode, engangstrin, mail, udbyder, emne, fejl, laast_til, spaerret, proeve, oprettet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, 0, 0, 0, $12, $13)",
                kommune, id, Ens(ny.Brugernavn), ny.Navn.Trim(), ansvarsnavn, Konto.Skrevet(ny.Rettigheder), ny.MåSeBeskyttede ? 1L : 0L,
                ny.Adgangskode is null ? null : Adgangskode.Aftryk(ny.Adgangskode), ny.Mail, ny.Udbyder, ny.Emne, ny.ErPrøve ? 1L : 0L, ur.GetUtcNow().ToUnixTimeMilliseconds())], ct);
            await s.Gem(ct);
        }
        catch (DbException e) when (database.ErDublet(e))
        {
            return null;
        }
        await log.Skriv(kommune, af, null, $"bruger {id} oprettet: {string.Join(", ", ny.Rettigheder)}", Formål, ct);
        return await Find(kommune, id, ct);
    }

    public async Task<Konto?> Find(string kommune, string id, CancellationToken ct = default) => (await Hent("kommune = @k AND id = @v", kommune, id, ct)).FirstOrDefault();

    public async Task<Konto?> MedBrugernavn(string kommune, string brugernavn, CancellationToken ct = default) =>
        (await Hent("kommune = @k AND brugernavn = @v", kommune, Ens(brugernavn), ct)).FirstOrDefault();

    public async Task<Konto?> MedEmne(string kommune, string udbyder, string emne, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        return (await f.Kommando(null, $"SELECT {Kolonner} FROM bruger WHERE kommune = @k AND udbyder = @u AND emne = @e", ("k", kommune), ("u", udbyder), ("e", emne)).Rækker(Læs, ct)).FirstOrDefault();
    }

    public async Task<IReadOnlyList<Konto>> Alle(string kommune, CancellationToken ct = default) => await Hent("kommune = @k AND @v = ''", kommune, "", ct, " ORDER BY navn, id");

    /// <summary>Sætter brugerens rettigheder; de gælder fra næste klik.</summary>
    /// <returns>Falsk, når brugeren ikke findes.</returns>
    public async Task<bool> SætRettigheder(string kommune, string id, IReadOnlyCollection<Rettighed> rettigheder, bool måSeBeskyttede, string af, CancellationToken ct = default) =>
        await Ret(kommune, id, "rettigheder = @r, beskyttede = @b", ct, ("r", Konto.Skrevet(rettigheder)), ("b", måSeBeskyttede ? 1L : 0L))
        && await Logget(kommune, $"bruger {id} har nu: {string.Join(", ", rettigheder)}{(måSeBeskyttede ? ", beskyttede" : "")}", af, ct);

    /// <summary>Spærrer brugeren og ender alle sessioner, eller åbner igen.</summary>
    public async Task<bool> Spær(string kommune, string id, bool spærret, string af, CancellationToken ct = default)
    {
        if (!await Ret(kommune, id, "spaerret = @s", ct, ("s", spærret ? 1L : 0L)))
            return false;
        if (spærret)
            await new Sessioner(database, this, ur).EndAlle(kommune, id, ct);
        return await Logget(kommune, $"bruger {id} {(spærret ? "spærret" : "åbnet igen")}", af, ct);
    }

    /// <summary>Sætter en ny adgangskode, låser op og ender alle sessioner.</summary>
    /// <exception cref="ArgumentException">Adgangskoden kan ikke bruges.</exception>
    public async Task<bool> SætAdgangskode(string kommune, string id, string adgangskode, string af, CancellationToken ct = default)
    {
        if (await Find(kommune, id, ct) is not { } konto)
            return false;
        if (Adgangskode.Mangel(adgangskode, konto.Brugernavn) is { } mangel)
            throw new ArgumentException(mangel, nameof(adgangskode));
        await Ret(kommune, id, "kode = @a, fejl = 0, laast_til = 0", ct, ("a", Adgangskode.Aftryk(adgangskode)));
        await new Sessioner(database, this, ur).EndAlle(kommune, id, ct);
        return await Logget(kommune, $"bruger {id} har fået ny adgangskode", af, ct);
    }

    /// <summary>Tager et forsøg, før koden prøves, så mange samtidige forsøg ikke giver flere. Det sidste frie forsøg låser, til et login lykkes eller tiden er gået.</summary>
    /// <returns>Falsk, når brugeren er låst.</returns>
    internal Task<bool> TagForsøg(string kommune, string id, int frie, TimeSpan lås, CancellationToken ct)
    {
        var nu = ur.GetUtcNow();
        return Ret(kommune, id, "fejl = fejl + 1, laast_til = CASE WHEN fejl + 1 >= @f THEN @t ELSE 0 END", " AND laast_til <= @nu", ct,
            ("f", (long)frie), ("t", (nu + lås).ToUnixTimeMilliseconds()), ("nu", nu.ToUnixTimeMilliseconds()));
    }

    /// <summary>Adgangskoden passede, men engangskoden mangler: forsøget tæller ikke, men de forrige glemmes heller ikke.</summary>
    internal Task GivForsøgTilbage(string kommune, string id, CancellationToken ct) => Ret(kommune, id, "fejl = fejl - 1, laast_til = 0", ct);

    internal Task GlemForsøg(string kommune, string id, CancellationToken ct) => Ret(kommune, id, "fejl = 0, laast_til = 0", ct);

    internal Task GemAftryk(string kommune, string id, string aftryk, CancellationToken ct) => Ret(kommune, id, "kode = @a", ct, ("a", aftryk));

    internal async Task<(string? Nøgle, long Trin)> Engangsnøgle(string kommune, string id, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        return (await f.Kommando(null, "SELECT engangsnoegle, engangstrin FROM bruger WHERE kommune = @k AND id = @i", ("k", kommune), ("i", id)).Rækker(r => (r.Tekst(0), r.GetInt64(1)), ct)).FirstOrDefault();
    }

    internal async Task<bool> SætEngangsnøgle(string kommune, string id, string? pakket, string af, CancellationToken ct) =>
        await Ret(kommune, id, "engangsnoegle = @n, engangstrin = 0", ct, ("n", pakket)) && await Logget(kommune, $"bruger {id}: engangskode {(pakket is null ? "slået fra" : "slået til")}", af, ct);

    /// <summary>Bruger trinnet, hvis det er nyere end det sidst brugte: en engangskode virker én gang, også når to noder spørges samtidig.</summary>
    internal Task<bool> BrugTrin(string kommune, string id, long trin, CancellationToken ct) => Ret(kommune, id, "engangstrin = @t", " AND engangstrin < @t", ct, ("t", trin));

    Task<bool> Ret(string kommune, string id, string sæt, CancellationToken ct, params (string, object?)[] værdier) => Ret(kommune, id, sæt, "", ct, værdier);

    async Task<bool> Ret(string kommune, string id, string sæt, string hvis, CancellationToken ct, params (string, object?)[] værdier)
    {
        await using var s = await database.Skriv(ct);
        var ramt = await s.Forbindelse.Kommando(s.Transaktion, $"UPDATE bruger SET {sæt} WHERE kommune = @k AND id = @i{hvis}", [("k", kommune), ("i", id), .. værdier]).Udfør(ct);
        await s.Gem(ct);
        return ramt == 1;
    }

    async Task<bool> Logget(string kommune, string hvad, string af, CancellationToken ct)
    {
        await log.Skriv(kommune, af, null, hvad, Formål, ct);
        return true;
    }

    async Task<List<Konto>> Hent(string hvor, string kommune, string værdi, CancellationToken ct, string orden = "")
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, $"SELECT {Kolonner} FROM bruger WHERE {hvor}{orden}", ("k", kommune), ("v", værdi)).Rækker(Læs, ct);
    }

    static Konto Læs(DbDataReader r) => new(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), Konto.Rettighederne(r.GetString(4)), r.GetInt64(5) == 1, r.Tekst(6), !r.IsDBNull(7), r.Tekst(8),
        r.GetInt64(9), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(10)), r.GetInt64(11) == 1, r.GetInt64(12) == 1);

    /// <summary>Brugernavnet, som det sammenlignes: uden forskel på store og små bogstaver.</summary>
    static string Ens(string brugernavn) => brugernavn.Trim().Normalize().ToLower(CultureInfo.InvariantCulture);
}
