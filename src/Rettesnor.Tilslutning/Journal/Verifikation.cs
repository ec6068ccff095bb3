using System.Data.Common;
using System.Security.Cryptography;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Noget i journalen, der ikke er, som det skal være.</summary>
public sealed record Afvigelse(string Kommune, string Sag, long? Nr, string Hvad);

/// <summary>Prøver hele journalen: kæde, kryptering, hoveder og lister mod det, en genafspilning giver.</summary>
public sealed class Verifikation(Journal journal, Hoveder hoveder, Adgangslog adgangslog)
{
    readonly Database _database = journal.Database;
    readonly INøglehus _nøgler = journal.Nøgler;

    /// <summary>Alle afvigelser; ingen betyder, at alt er fundet i orden.</summary>
    public async Task<IReadOnlyList<Afvigelse>> Prøv(CancellationToken ct = default)
    {
        var ud = new List<Afvigelse>();
        await using var f = await _database.Forbind(ct);
        var sager = await f.Kommando(null, "SELECT kommune, sag, slettet FROM sagsnoegle ORDER BY kommune, sag").Rækker(r => (Kommune: r.GetString(0), Sag: r.GetString(1), Slettet: !r.IsDBNull(2)), ct);
        var kendte = sager.Select(s => (s.Kommune, s.Sag)).ToHashSet();
        var hovedNu = new Dictionary<(string, string), Dictionary<long, byte[]>>();
        foreach (var (kommune, sag, slettet) in sager)
            hovedNu[(kommune, sag)] = await PrøvSag(f, kommune, sag, slettet, ud, ct);
        foreach (var (kommune, sag) in await f.Kommando(null, "SELECT DISTINCT kommune, sag FROM haendelse").Rækker(r => (r.GetString(0), r.GetString(1)), ct))
            if (!kendte.Contains((kommune, sag)))
                ud.Add(new(kommune, sag, null, "Sagen har rækker, men ingen nøgle."));
        await PrøvHoveder(hovedNu, ud, ct);
        ud.AddRange(await adgangslog.Prøv(ct));
        return ud;
    }

    async Task<Dictionary<long, byte[]>> PrøvSag(DbConnection f, string kommune, string sag, bool slettet, List<Afvigelse> ud, CancellationToken ct)
    {
        var rækker = await f.Kommando(null, "SELECT nr, tid, art, indhold, forrige, segl FROM haendelse WHERE kommune = @k AND sag = @s ORDER BY nr", ("k", kommune), ("s", sag))
            .Rækker(r => (Nr: r.GetInt64(0), Tid: r.GetInt64(1), Art: r.GetString(2), Indhold: r.Bytes(3), Forrige: r.Bytes(4), Segl: r.Bytes(5)), ct);
        var (ventet, forrige, fejl) = (1L, Kæde.Begyndelse, ud.Count);
        foreach (var r in rækker)
        {
            if (r.Nr != ventet)
                ud.Add(new(kommune, sag, ventet, "Rækken mangler."));
            if (!r.Forrige.AsSpan().SequenceEqual(forrige))
                ud.Add(new(kommune, sag, r.Nr, "Rækken hænger ikke i den forrige."));
            if (!r.Segl.AsSpan().SequenceEqual(Kæde.Segl(_nøgler, kommune, sag, r.Nr, r.Tid, r.Art, r.Forrige, r.Indhold)))
                ud.Add(new(kommune, sag, r.Nr, "Rækken er ændret: seglet passer ikke."));
            (ventet, forrige) = (r.Nr + 1, r.Segl);
        }
        if (rækker.Count == 0)
            ud.Add(new(kommune, sag, null, "Sagen har en nøgle, men ingen rækker."));
        else if (ud.Count == fejl)
            await PrøvLister(f, kommune, sag, slettet, ud, ct);
        return rækker.ToDictionary(r => r.Nr, r => r.Segl);
    }

    async Task PrøvLister(DbConnection f, string kommune, string sag, bool slettet, List<Afvigelse> ud, CancellationToken ct)
    {
        var linje = (await f.Kommando(null, "SELECT nr, status, hastefrist, aabne, brudte, lovbog, vurderet, slut, ordning, start, regime, naeste_aendring FROM sagsindeks WHERE kommune = @k AND sag = @s", ("k", kommune), ("s", sag))
            .Rækker(r => (Nr: r.GetInt64(0), Status: r.GetString(1), Frist: r.GetString(2), Åbne: r.GetInt64(3), Brudte: r.GetInt64(4), Lovbog: r.GetString(5), Vurderet: r.GetString(6),
                Resten: string.Join('|', Enumerable.Range(7, 5).Select(i => r.Tekst(i)))), ct)).Cast<(long Nr, string Status, string Frist, long Åbne, long Brudte, string Lovbog, string Vurderet, string Resten)?>().FirstOrDefault();
        if (slettet)
        {
            if (linje is not null)
                ud.Add(new(kommune, sag, null, "Sagen er slettet, men står stadig i sagslisten."));
            return;
        }
        try
        {
            if (await journal.Hent(kommune, sag, ct) is not { } hentet)
                ud.Add(new(kommune, sag, null, "Sagens nøgle mangler."));
            else if (linje is not { } l)
                ud.Add(new(kommune, sag, null, "Sagen står ikke i sagslisten. Kør »journal genafspil«."));
            else if (l.Nr != hentet.Nr)
                ud.Add(new(kommune, sag, Math.Min(l.Nr, hentet.Nr) + 1, $"Sagslisten står ved række {l.Nr}, journalen ved {hentet.Nr}."));
            else if (l.Lovbog == Lovbog.Udgave)
                await Sammenlign(f, hentet, (l.Status, l.Frist, l.Åbne, l.Brudte, l.Resten), DateOnly.ParseExact(l.Vurderet, "yyyy-MM-dd"), ud, ct);
        }
        catch (Exception e) when (e is CryptographicException or UgyldigSagException)
        {
            ud.Add(new(kommune, sag, null, "Sagens indhold kan ikke læses: " + (e is CryptographicException ? "nøgle eller indhold er ændret." : "en hændelse er ikke gyldig.")));
        }
    }

    static async Task Sammenlign(DbConnection f, Journalsag sag, (string, string, long, long, string) står, DateOnly vurderet, List<Afvigelse> ud, CancellationToken ct)
    {
        var v = Vurdering.Af(sag.Sag, vurderet, måneder: Periode.Måned(vurderet));
        var l = Indeks.Linje(v);
        if (står != (l.Status, Indeksskriver.Dag(l.Hastefrist) ?? Indeksskriver.UdenFrist, l.Åbne, l.Brudte,
            string.Join('|', Indeksskriver.Dag(l.Slut), l.Ordning, Indeksskriver.Dag(l.Start), l.Regime, Indeksskriver.Dag(l.NæsteÆndring))))
            ud.Add(new(sag.Kommune, sag.Id, null, "Sagslisten siger noget andet end sagen. Kør »journal genafspil«."));
        var opgaver = await f.Kommando(null, "SELECT kode, vedr, udfald, frist, navn, handlingskode, handling, hjemmel FROM opgaveindeks WHERE kommune = @k AND sag = @s", ("k", sag.Kommune), ("s", sag.Id))
            .Rækker(r => string.Join('|', Enumerable.Range(0, 8).Select(i => r.Tekst(i))), ct);
        var ventede = Indeks.Opgaver(v).GroupBy(o => (o.Kode, o.Vedr)).Select(g => g.First())
            .Select(o => string.Join('|', o.Kode, o.Vedr, o.Udfald, Indeksskriver.Dag(o.Frist) ?? Indeksskriver.UdenFrist, o.Navn, o.Handlingskode ?? "", o.Handling ?? "", o.Hjemmel));
        if (!opgaver.ToHashSet().SetEquals(ventede))
            ud.Add(new(sag.Kommune, sag.Id, null, "Opgavelisten siger noget andet end sagen. Kør »journal genafspil«."));
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
