using System.Data.Common;
using System.Security.Cryptography;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Akter;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Noget i journalen, der ikke er, som det skal være.</summary>
public sealed record Afvigelse(string Kommune, string Sag, long? Nr, string Hvad);

/// <summary>Prøver hele journalen: kæde, kryptering, sletninger, hoveder, adgangslog og lister mod det, en genafspilning giver.</summary>
public sealed class Verifikation(Journal journal, Hoveder hoveder, Adgangslog adgangslog)
{
    readonly Database _database = journal.Database;
    readonly INøglehus _nøgler = journal.Nøgler;
    readonly Listeprøve _lister = new(journal.Nøgler);

    /// <summary>En sags nøglerække.</summary>
    sealed record Nøglerække(string Kommune, string Sag, string Nøgle, byte[]? Indpakket, long? Slettet, string? Af, string? Grund);

    /// <summary>En række, som den står i databasen.</summary>
    sealed record Række(long Nr, long Tid, string Art, byte[] Indhold, byte[] Forrige, byte[] Segl);

    /// <summary>Alle afvigelser; ingen betyder, at alt er fundet i orden.</summary>
    public async Task<IReadOnlyList<Afvigelse>> Prøv(CancellationToken ct = default)
    {
        var ud = new List<Afvigelse>();
        var kæder = new Dictionary<(string, string), Dictionary<long, byte[]>>();
        await using (var f = await _database.Forbind(ct))
        await using (var t = await f.BeginTransactionAsync(_database.Øjebliksbillede, ct))
        {
            var sager = await f.Kommando(t, "SELECT kommune, sag, noegle, indpakket, slettet, slettet_af, slettet_grund FROM sagsnoegle ORDER BY kommune, sag")
                .Rækker(r => new Nøglerække(r.GetString(0), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : r.Bytes(3), r.IsDBNull(4) ? null : r.GetInt64(4), r.Tekst(5), r.Tekst(6)), ct);
            foreach (var sag in sager)
                kæder[(sag.Kommune, sag.Sag)] = await PrøvSag(f, t, sag, ud, ct);
            foreach (var tabel in (string[])["haendelse", "sagsindeks", "opgaveindeks", "soegeord", "kladde"])
                foreach (var (kommune, sag) in await f.Kommando(t, $"SELECT DISTINCT kommune, sag FROM {tabel}").Rækker(r => (r.GetString(0), r.GetString(1)), ct))
                    if (!kæder.ContainsKey((kommune, sag)))
                        ud.Add(new(kommune, sag, null, $"Sagen har rækker i {tabel}, men ingen nøgle."));
        }
        ud.AddRange(await adgangslog.Prøv(kæder, ct));
        ud.AddRange(await Udbakke.Prøv(_database, _nøgler, ct));
        await PrøvHoveder(kæder, ud, ct);
        return ud;
    }

    async Task<Dictionary<long, byte[]>> PrøvSag(DbConnection f, DbTransaction t, Nøglerække n, List<Afvigelse> ud, CancellationToken ct)
    {
        var rækker = await f.Kommando(t, "SELECT nr, tid, art, indhold, forrige, segl FROM haendelse WHERE kommune = @k AND sag = @s ORDER BY nr", ("k", n.Kommune), ("s", n.Sag))
            .Rækker(r => new Række(r.GetInt64(0), r.GetInt64(1), r.GetString(2), r.Bytes(3), r.Bytes(4), r.Bytes(5)), ct);
        void Fejl(long? nr, string hvad) => ud.Add(new(n.Kommune, n.Sag, nr, hvad));
        var (ventet, forrige, fejl) = (1L, Kæde.Begyndelse, ud.Count);
        foreach (var r in rækker)
        {
            if (r.Nr != ventet)
                Fejl(ventet, "Rækken mangler.");
            if (!r.Forrige.AsSpan().SequenceEqual(forrige))
                Fejl(r.Nr, "Rækken hænger ikke i den forrige.");
            if (!r.Segl.AsSpan().SequenceEqual(Kæde.Segl(_nøgler, n.Kommune, n.Sag, r.Nr, r.Tid, r.Art, r.Forrige, r.Indhold)))
                Fejl(r.Nr, "Rækken er ændret: seglet passer ikke.");
            (ventet, forrige) = (r.Nr + 1, r.Segl);
        }
        if (rækker.Count == 0)
            Fejl(null, "Sagen har en nøgle, men ingen rækker.");
        else if (ud.Count == fejl && PrøvNøgle(n, rækker[^1], Fejl) is { } nøgle)
            foreach (var hvad in await _lister.Prøv(f, t, Klar(n, nøgle, rækker, Fejl), nøgle, ct))
                Fejl(null, hvad);
        else if (n.Indpakket is null)
            foreach (var hvad in await Listeprøve.ErTomme(f, t, n.Kommune, n.Sag, ct))
                Fejl(null, hvad);
        return rækker.ToDictionary(r => r.Nr, r => r.Segl);
    }

    /// <summary>Sagens nøgle; null, når den er destrueret eller ikke kan bruges. En sletning skal stå ens i nøglerækken og kæden.</summary>
    byte[]? PrøvNøgle(Nøglerække n, Række sidste, Action<long?, string> fejl)
    {
        var slettet = sidste.Art == Journalrække.Slettet;
        if (n.Indpakket is not { } indpakket)
        {
            if (!slettet || n.Nøgle.Length > 0 || n.Slettet != sidste.Tid || n.Af is null || n.Grund is null || !sidste.Indhold.AsSpan().SequenceEqual(Journalsag.Skriv(n.Af, n.Grund)))
                fejl(null, "Sagens nøgle mangler, men kæden siger ikke, at den er slettet sådan.");
            return null;
        }
        if (slettet || n.Slettet is not null || n.Af is not null || n.Grund is not null)
            fejl(null, "Sagen er slettet, men nøglen er der stadig.");
        try
        {
            return _nøgler.Pakud(n.Nøgle, indpakket, Kæde.Bundet(n.Kommune, n.Sag));
        }
        catch (CryptographicException)
        {
            fejl(null, "Sagens nøgle er ændret eller pakket ind med en nøgle, nøglefilen ikke har.");
            return null;
        }
    }

    /// <summary>Sagen i klartekst; null, når indholdet ikke kan læses.</summary>
    static Journalsag? Klar(Nøglerække n, byte[] nøgle, List<Række> rækker, Action<long?, string> fejl)
    {
        try
        {
            var klare = rækker.Select(r => new Journalrække(r.Nr, r.Tid, r.Art, Kryptering.Dekrypter(nøgle, r.Indhold, Kæde.Bundet(n.Kommune, n.Sag, r.Nr)))).ToArray();
            var sag = new Journalsag(n.Kommune, n.Sag, klare, Sagslæser.Læs(Journalsag.Sammensat(klare)), rækker[^1].Segl);
            foreach (var akt in sag.Akter.OfType<Indholdsakt>())
                if (klare[akt.Indholdsrække - 1] is not { Art: Journalrække.Bytes } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes.Indhold)) != akt.Aftryk)
                    fejl(akt.Nr, "Aktens indhold er ikke det, der blev lagt på sagen.");
            return sag;
        }
        catch (Exception e) when (e is CryptographicException or UgyldigSagException or InvalidDataException)
        {
            fejl(null, "Sagens indhold kan ikke læses: " + (e is CryptographicException ? "nøgle eller indhold er ændret." : "en hændelse eller akt er ikke gyldig."));
            return null;
        }
    }

    async Task PrøvHoveder(Dictionary<(string, string), Dictionary<long, byte[]>> nu, List<Afvigelse> ud, CancellationToken ct)
    {
        var (gemte, falske) = await hoveder.Læs(ct);
        ud.AddRange(falske.Select(fil => new Afvigelse("", "", null, $"Hovedfilen {fil} er ændret: underskriften passer ikke.")));
        foreach (var (kommune, sag, nr, segl, fil) in gemte)
            if (!nu.TryGetValue((kommune, sag), out var kæde) || !kæde.TryGetValue(nr, out var står))
                ud.Add(new(kommune, sag, nr, $"Rækken fandtes ifølge {fil}, men gør det ikke mere: halen er klippet af."));
            else if (!står.AsSpan().SequenceEqual(segl))
                ud.Add(new(kommune, sag, nr, $"Rækken er en anden end den, {fil} har."));
    }
}
