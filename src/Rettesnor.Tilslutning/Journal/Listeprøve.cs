using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Rettesnor.Lov;
using Rettesnor.Sagsbehandling;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Prøver en sags lister: seglet over det, der står, og det, en genafspilning giver.</summary>
sealed class Listeprøve(INøglehus nøgler)
{
    const string Sagslinje = "SELECT kommune, sag, nr, status, ordning, start, slut, regime, naeste_aendring, hastefrist, aabne, brudte, lovbog, vurderet, enhed, ansvarlig, beskyttet, visning, segl FROM sagsindeks WHERE kommune = @k AND sag = @s";
    const string Opgaver = $"SELECT {Indeksskriver.Opgavekolonner} FROM opgaveindeks WHERE kommune = @k AND sag = @s";
    const string Genafspil = " Kør »journal genafspil«.";

    public async Task<IReadOnlyList<string>> Prøv(DbConnection f, DbTransaction t, Journalsag? sag, byte[] nøgle, CancellationToken ct)
    {
        if (sag is null)
            return [];
        var hvem = (("k", (object?)sag.Kommune), ("s", (object?)sag.Id));
        var linjer = await f.Kommando(t, Sagslinje, hvem.Item1, hvem.Item2).Rækker(Værdier, ct);
        if (linjer is not [var linje])
            return ["Sagen står ikke i sagslisten." + Genafspil];
        var opgaver = await f.Kommando(t, Opgaver, hvem.Item1, hvem.Item2).Rækker(Værdier, ct);
        var søgeord = await f.Kommando(t, "SELECT aftryk FROM soegeord WHERE kommune = @k AND sag = @s", hvem.Item1, hvem.Item2).Rækker(r => r.Bytes(0), ct);
        if (linje[^1] is not byte[] segl || !segl.AsSpan().SequenceEqual(Kæde.Segl(nøgler, Indeksskriver.Forseglet(linje[..^1], opgaver, søgeord))))
            return ["Sagslisten, opgavelisten eller søgeordene er ændret, eller de er fra før, listerne blev forseglet." + Genafspil];
        if ((long)linje[2]! != sag.Nr)
            return [$"Sagslisten står ved række {linje[2]}, journalen ved {sag.Nr}." + Genafspil];
        // En ældre lovbog kan have svaret anderledes; seglet siger, at det er det, den svarede.
        return (string)linje[12]! != Lovbog.Udgave ? [] : Genafspillet(sag, nøgle, linje, opgaver, søgeord);
    }

    public static async Task<IReadOnlyList<string>> ErTomme(DbConnection f, DbTransaction t, string kommune, string sag, CancellationToken ct)
    {
        var ud = new List<string>();
        foreach (var tabel in (string[])["sagsindeks", "opgaveindeks", "soegeord"])
            if (await f.Kommando(t, $"SELECT 1 FROM {tabel} WHERE kommune = @k AND sag = @s LIMIT 1", ("k", kommune), ("s", sag)).Værdi(ct) is not null)
                ud.Add($"Sagen er slettet, men står stadig i {tabel}.");
        return ud;
    }

    string[] Genafspillet(Journalsag sag, byte[] nøgle, object?[] linje, List<object?[]> opgaver, List<byte[]> søgeord)
    {
        var vurderet = DateOnly.ParseExact((string)linje[13]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var v = Listevurdering.Af(sag.Sag, vurderet);
        var (ventet, åbne) = Indeks.Af(v, sag.Akter);
        object?[] værdier = [sag.Kommune, sag.Id, sag.Nr, .. Indeksskriver.Værdier(ventet)];
        værdier[13] = linje[13];
        var ens = Ens(linje[..17], værdier) && Visning(sag, nøgle, (byte[])linje[17]!)
            && Ens(Indeksskriver.Forseglet([], opgaver, søgeord), Indeksskriver.Forseglet([], åbne.Select(o => Indeksskriver.Værdier(o, ventet)), Søgning.Ord(sag.Sag).Distinct().Select(nøgler.Søgeaftryk)));
        return ens ? [] : ["Listerne siger noget andet end sagen." + Genafspil];
    }

    static bool Visning(Journalsag sag, byte[] nøgle, byte[] visning)
    {
        try
        {
            return Kryptering.Dekrypter(nøgle, visning, Kæde.Bundet(sag.Kommune, sag.Id)).AsSpan().SequenceEqual(Indeksskriver.Klar(sag));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    static bool Ens(IEnumerable<object?> a, IEnumerable<object?> b) => a.SequenceEqual(b);

    static object?[] Værdier(DbDataReader r) => [.. Enumerable.Range(0, r.FieldCount).Select(i => r.IsDBNull(i) ? null : r.GetValue(i))];
}
