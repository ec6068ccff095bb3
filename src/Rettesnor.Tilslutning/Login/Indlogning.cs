using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Tilslutning.Login;

/// <summary>Svaret på et forsøg på at logge ind.</summary>
public abstract record Loginsvar
{
    public sealed record Ind(Konto Konto) : Loginsvar;

    /// <summary>Brugernavn og adgangskode passer, men engangskoden mangler eller passer ikke.</summary>
    public sealed record ManglerEngangskode(Konto Konto) : Loginsvar;

    /// <summary>Brugernavn, adgangskode eller engangskode passer ikke, eller brugeren er spærret; hvilket siges ikke.</summary>
    public sealed record Nej : Loginsvar;

    /// <summary>For mange forkerte forsøg; prøv igen efter <paramref name="Til"/>.</summary>
    public sealed record Låst(DateTimeOffset Til) : Loginsvar;
}

/// <summary>Det indbyggede login: adgangskode, engangskode og lås efter forkerte forsøg.</summary>
public sealed class Indlogning(Brugere brugere, Engangskode engangskode, Adgangslog log, TimeProvider ur)
{
    public const int FrieForsøg = 5;
    public static readonly TimeSpan Lås = TimeSpan.FromMinutes(15);
    public const string Formål = "login";

    public async Task<Loginsvar> Prøv(string kommune, string brugernavn, string adgangskode, CancellationToken ct = default)
    {
        var konto = await brugere.MedBrugernavn(kommune, brugernavn, ct);
        if (konto is not null && !await brugere.TagForsøg(kommune, konto.Id, FrieForsøg, Lås, ct))
            return new Loginsvar.Låst(konto.LåstTil > ur.GetUtcNow() ? konto.LåstTil : ur.GetUtcNow() + Lås);
        if (!Adgangskode.Passer(konto?.Kode, adgangskode, out var nyt) || konto is not { ErSpærret: false })
            return await Forkert(konto, ct);
        if (nyt is not null)
            await brugere.GemAftryk(kommune, konto.Id, nyt, ct);
        if (!konto.Engangsnøgle)
            return await Lykkedes(konto, ct);
        await brugere.GivForsøgTilbage(kommune, konto.Id, ct);
        return new Loginsvar.ManglerEngangskode(konto);
    }

    /// <summary>Andet skridt, når adgangskoden har passet.</summary>
    public async Task<Loginsvar> PrøvEngangskode(Konto konto, string kode, CancellationToken ct = default)
    {
        if (!await brugere.TagForsøg(konto.Kommune, konto.Id, FrieForsøg, Lås, ct))
            return new Loginsvar.Låst(ur.GetUtcNow() + Lås);
        return !konto.ErSpærret && await engangskode.Brug(konto, kode, ct) ? await Lykkedes(konto, ct) : await Forkert(konto, ct);
    }

    async Task<Loginsvar> Lykkedes(Konto konto, CancellationToken ct)
    {
        await brugere.GlemForsøg(konto.Kommune, konto.Id, ct);
        await log.Skriv(konto.Kommune, konto.Id, null, "logget ind", Formål, ct);
        return new Loginsvar.Ind(konto);
    }

    async Task<Loginsvar> Forkert(Konto? konto, CancellationToken ct)
    {
        if (konto?.Fejl + 1 == FrieForsøg)
            await log.Skriv(konto!.Kommune, konto.Id, null, $"låst efter {FrieForsøg} forkerte forsøg", Formål, ct);
        return new Loginsvar.Nej();
    }
}
