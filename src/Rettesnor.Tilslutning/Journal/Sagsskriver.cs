using System.Data.Common;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Det, der skal skrives, regnet ud og krypteret, før databasen røres.</summary>
/// <param name="Sætninger">I den orden, de skal udføres.</param>
/// <param name="Afgørende">Så mange af de første skal ramme netop én række hver; ellers har en anden skrevet imens.</param>
/// <param name="Efter">Sagen, som den er, når det er skrevet.</param>
sealed record Skriveplan(IReadOnlyList<Sætning> Sætninger, int Afgørende, Sagsstand Efter);

/// <summary>Skriver en sags rækker og lister. Alt regnearbejde ligger uden for transaktionen.</summary>
sealed class Sagsskriver(Database database, INøglehus nøgler, TimeProvider ur)
{
    const string NyRække = "INSERT INTO haendelse (kommune, sag, nr, tid, art, indhold, forrige, segl) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    readonly Sagsnøgler _nøgler = new(nøgler);
    readonly Indeksskriver _indeks = new(nøgler);

    DateOnly Idag => DanskTid.Dato(ur.GetUtcNow());

    /// <summary>Krypterer, forsegler og vurderer.</summary>
    /// <param name="før">Sagen før; null, når den oprettes.</param>
    /// <param name="efter">Sagen med det nye; navn og kommune er prøvet.</param>
    /// <param name="ud">Det, der skal sendes, hvis det bliver skrevet.</param>
    public Skriveplan Forbered(Sagsstand? før, Sag efter, IReadOnlyList<(string Art, byte[] Indhold)> nye, IReadOnlyList<Forsendelse>? ud = null)
    {
        var (kommune, id) = (efter.Kommune!, efter.Id!);
        List<Sætning> nøglesætning = [];
        if (før?.Nøgle is not { } nøgle)
        {
            (nøgle, var ny) = _nøgler.Ny(kommune, id);
            nøglesætning.Add(ny);
        }
        var nu = ur.GetUtcNow();
        var tid = nu.ToUnixTimeMilliseconds();
        var (nr, segl) = (før?.Sag.Nr ?? 0, før?.Sag.Segl ?? Kæde.Begyndelse);
        var rækker = new List<Journalrække>(før?.Sag.Rækker ?? []);
        var sætninger = new List<Sætning>();
        foreach (var (art, indhold) in nye)
        {
            var krypteret = Kryptering.Krypter(nøgle, indhold, Kæde.Bundet(kommune, id, ++nr));
            var nytSegl = Kæde.Segl(nøgler, kommune, id, nr, tid, art, segl, krypteret);
            sætninger.Add(new(NyRække, kommune, id, nr, tid, art, krypteret, segl, nytSegl));
            segl = nytSegl;
            rækker.Add(new(nr, tid, art, art == Journalrække.Bytes ? [] : indhold));
        }
        var sag = new Journalsag(kommune, id, rækker, efter, segl);
        var vurdering = før?.Lister?.Vurdering is { } v && v.Pr == Idag ? v.Med(efter) : Listevurdering.Af(efter, Idag);
        var (lister, stand) = _indeks.Plan(sag, nøgle, vurdering, før?.Sag.Nr, før?.Lister);
        var standEfter = new Sagsstand(sag, nøgle, stand);
        return new([.. nøglesætning, .. lister, .. sætninger, .. (ud ?? []).Select(f => Udbakke.Ny(f, standEfter, nøgler, nu))], nøglesætning.Count + 1, standEfter);
    }

    /// <summary>Udfører planerne i transaktionen.</summary>
    /// <returns>Falsk, når en sag ikke stod, hvor dens plan ventede den; så skal intet gemmes.</returns>
    public static async Task<bool> Skriv(Database database, Skrivning s, IReadOnlyList<Skriveplan> planer, CancellationToken ct = default)
    {
        var ramt = await database.Udfør(s, [.. planer.SelectMany(p => p.Sætninger)], ct);
        var plads = 0;
        foreach (var plan in planer)
        {
            if (ramt.AsSpan(plads, plan.Afgørende).ContainsAnyExcept(1))
                return false;
            plads += plan.Sætninger.Count;
        }
        return true;
    }

    /// <summary>Skriver listerne af sagen, som den er vurderet i dag.</summary>
    /// <param name="nye">Listerne mangler eller skal skrives forfra.</param>
    /// <returns>Det, listerne nu står på; null, når en anden skrev imens.</returns>
    public async Task<Listestand?> SkrivLister(Sagsstand stand, bool nye, CancellationToken ct)
    {
        var (sætninger, skrevet) = _indeks.Plan(stand.Sag, stand.Nøgle, Listevurdering.Af(stand.Sag.Sag, Idag), nye ? null : stand.Sag.Nr, null);
        try
        {
            await using var s = await database.Skriv(ct);
            if (nye)
                await database.Udfør(s, [.. Indeksskriver.Tøm(stand.Sag.Kommune, stand.Sag.Id)], ct);
            if ((await database.Udfør(s, sætninger, ct))[0] != 1 || (nye && !await StårDer(s, stand.Sag, ct)))
                return null;
            await s.Gem(ct);
            return skrevet;
        }
        catch (DbException e) when (database.ErDublet(e) || database.ErSamtidighed(e))
        {
            return null;
        }
    }

    /// <summary>Ødelægger nøglen, tømmer lister, udbakke og kladder, og lukker kæden.</summary>
    /// <returns>Falsk, når en anden skrev imens.</returns>
    public async Task<bool> Slet(Journalsag sag, string af, string grund, CancellationToken ct)
    {
        var (tid, nr, indhold) = (ur.GetUtcNow().ToUnixTimeMilliseconds(), sag.Nr + 1, Journalsag.Skriv(af, grund));
        try
        {
            await using var s = await database.Skriv(ct);
            await database.Udfør(s,
            [
                new(NyRække, sag.Kommune, sag.Id, nr, tid, Journalrække.Slettet, indhold, sag.Segl, Kæde.Segl(nøgler, sag.Kommune, sag.Id, nr, tid, Journalrække.Slettet, sag.Segl, indhold)),
                new("UPDATE sagsnoegle SET noegle = '', indpakket = NULL, slettet = $3, slettet_af = $4, slettet_grund = $5 WHERE kommune = $1 AND sag = $2", sag.Kommune, sag.Id, tid, af, grund),
                .. Indeksskriver.Tøm(sag.Kommune, sag.Id),
                new("DELETE FROM udbakke WHERE kommune = $1 AND sag = $2", sag.Kommune, sag.Id),
                new("DELETE FROM kladde WHERE kommune = $1 AND sag = $2", sag.Kommune, sag.Id),
            ], ct);
            await s.Gem(ct);
            return true;
        }
        catch (DbException e) when (database.ErDublet(e) || database.ErSamtidighed(e))
        {
            return false;
        }
    }

    static async Task<bool> StårDer(Skrivning s, Journalsag sag, CancellationToken ct) =>
        await s.Forbindelse.Kommando(s.Transaktion, "SELECT MAX(h.nr) FROM haendelse h JOIN sagsnoegle n ON n.kommune = h.kommune AND n.sag = h.sag AND n.indpakket IS NOT NULL WHERE h.kommune = @k AND h.sag = @s",
            ("k", sag.Kommune), ("s", sag.Id)).Værdi(ct) is long nr && nr == sag.Nr;
}
