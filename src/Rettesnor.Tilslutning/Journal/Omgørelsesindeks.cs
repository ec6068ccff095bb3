using System.Data.Common;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Klager;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>En omgjort afgørelse på tværs af sager. Uden navn og uden fritekst; læren står på sagen.</summary>
/// <param name="Emne">Hvad afgørelsen handlede om, på ledningen: »sanktion«.</param>
/// <param name="Instans">»genvurdering« eller »ankestyrelsen«.</param>
/// <param name="Grund">Grundens kode; tom, når ingen har skrevet den endnu.</param>
/// <param name="Skabelon">Skabelonen og udgaven af det brev, borgeren fik; tom, når brevet ikke er skrevet her.</param>
public sealed record Omgørelsesrække(string Sag, DateOnly Dato, string Emne, string Instans, string Grund, string Regel, string Paragraf, string Skabelon);

/// <summary>Listen over omgjorte afgørelser: udledt af sagen og skrevet i samme transaktion som sagslisten.</summary>
public sealed class Omgørelsesindeks(Database database)
{
    const string Kolonner = "sag, dato, emne, instans, grund, regel, paragraf, skabelon";

    /// <summary>Sætningerne, der skriver sagens omgørelser; ingen, når sagen aldrig har haft en klage.</summary>
    internal static IEnumerable<Sætning> Plan(Journalsag sag, Sagsbillede billede)
    {
        if (!sag.Sag.Hændelser.Any(h => h is Klage))
            yield break;
        yield return new("DELETE FROM omgoerelse WHERE kommune = $1 AND sag = $2", sag.Kommune, sag.Id);
        foreach (var k in Klagegang.Af(billede).Where(k => k.Omgørelsen is not null))
        {
            var (omgørelse, grund) = (k.Omgørelsen!, sag.Akter.OfType<Omgørelse>().LastOrDefault(o => o.Vedr == k.Omgørelsen!.Henvisning));
            yield return new($"INSERT INTO omgoerelse (kommune, {Kolonner}, vedr) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", sag.Kommune, sag.Id, Indeksskriver.Dag(omgørelse.Dato),
                k.Afgørelse is { } a ? Afgørelse.Emner[a.Om] : "", omgørelse.Type, grund?.Grund.Kode ?? "", grund?.Regel ?? "", grund?.Paragraf ?? "", grund?.Skabelon ?? "", omgørelse.Henvisning);
        }
    }

    /// <summary>Kommunens omgørelser fra og med dagen, den nyeste først.</summary>
    public async Task<IReadOnlyList<Omgørelsesrække>> Hent(string kommune, DateOnly fra, CancellationToken ct = default)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, $"SELECT {Kolonner} FROM omgoerelse WHERE kommune = @k AND dato >= @fra ORDER BY dato DESC, sag, vedr", ("k", kommune), ("fra", Indeksskriver.Dag(fra))).Rækker(Læs, ct);
    }

    static Omgørelsesrække Læs(DbDataReader r) => new(r.GetString(0), DateOnly.ParseExact(r.GetString(1), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6), r.GetString(7));
}
