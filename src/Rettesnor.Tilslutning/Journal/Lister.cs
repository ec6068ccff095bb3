using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>En sag i listen.</summary>
public sealed record Sagsrække(string Sag, string Navn, DateOnly Født, string Status, string? Ordning, DateOnly? Slut, DateOnly? Hastefrist, long Åbne, long Brudte, string Enhed, string Ansvarlig, bool Forældet);

/// <summary>En åben opgave i listen.</summary>
/// <param name="Kode">Opgavetypens kode; <paramref name="Regel"/> er den regel, hvis frist er den tidligste.</param>
public sealed record Opgaverække(string Sag, string Navn, string Kode, string Vedr, string Regel, string Hvorfor, string Udfald, DateOnly? Frist, string Handlingskode, string Handling, string Hjemmel,
    string Enhed, string Ansvarlig, bool Taget, string VenterPå, DateOnly? Vågner);

/// <summary>Hvad listen skal vise. Kommunen er altid med; resten er valgfrit.</summary>
public sealed record Listevalg(string Kommune)
{
    public string? Enhed { get; init; }

    /// <summary>De ansvarlige, der vises; tom er alle. Den tomme tekst er det, ingen har.</summary>
    public IReadOnlyList<string> Ansvarlige { get; init; } = [];

    public string? Status { get; init; }

    /// <summary>Opgavetypens kode.</summary>
    public string? Kode { get; init; }

    public string? Søgning { get; init; }
    public DateOnly? FristFra { get; init; }
    public DateOnly? FristTil { get; init; }

    /// <summary>Opgaver, der venter ud over denne dag, er ikke med; null er alle.</summary>
    public DateOnly? Vågne { get; init; }

    /// <summary>Kun opgaver, der venter ud over denne dag.</summary>
    public DateOnly? Ventende { get; init; }

    /// <summary>De sager, den, der spørger, må se. Null er alle og kun for programmets egne opslag; siderne går gennem Sagsadgang, som altid sætter det.</summary>
    public Udsnit? Udsnit { get; init; }

    /// <summary>Nøglen på den sidste række, der er vist; null er fra begyndelsen.</summary>
    public string? Efter { get; init; }

    public int Antal { get; init; } = 25;
}

/// <summary>En side af en liste.</summary>
/// <param name="Næste">Nøglen til næste side; null, når der ikke er mere.</param>
public sealed record Side<T>(IReadOnlyList<T> Rækker, string? Næste);

/// <summary>Læser sagslisten og opgavelisten: kun indekserede kolonner, side for side efter nøgle.</summary>
public sealed class Lister(Database database, INøglehus nøgler, TimeProvider ur)
{
    public async Task<Side<Sagsrække>> Sager(Listevalg valg, CancellationToken ct = default)
    {
        var sql = new StringBuilder("SELECT i.sag, i.visning, n.noegle, n.indpakket, i.status, i.ordning, i.slut, i.hastefrist, i.aabne, i.brudte, i.enhed, i.ansvarlig, i.lovbog FROM sagsindeks i JOIN sagsnoegle n ON n.kommune = i.kommune AND n.sag = i.sag WHERE i.kommune = @k");
        var værdier = Fælles(valg, sql, "i");
        Føj(sql, værdier, "i.status", "st", valg.Status);
        Frister(valg, sql, værdier, "i.hastefrist");
        if (valg.Efter?.Split('|') is [var frist, var sag])
        {
            sql.Append(" AND (i.hastefrist, i.sag) > (@ef, @es)");
            værdier.AddRange([("ef", frist), ("es", sag)]);
        }
        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY i.hastefrist, i.sag LIMIT {valg.Antal + 1}");
        var rækker = await Hent(sql, værdier, r => (r.GetString(7) + "|" + r.GetString(0), Sagen(valg.Kommune, r)), ct);
        return Side(rækker, valg.Antal);
    }

    public async Task<Side<Opgaverække>> Opgaver(Listevalg valg, CancellationToken ct = default)
    {
        var sql = new StringBuilder("SELECT o.sag, i.visning, n.noegle, n.indpakket, o.kode, o.vedr, o.regel, o.navn, o.udfald, o.frist, o.handlingskode, o.handling, o.hjemmel, o.enhed, o.ansvarlig, o.taget, o.venter_paa, o.vaagner FROM opgaveindeks o JOIN sagsindeks i ON i.kommune = o.kommune AND i.sag = o.sag JOIN sagsnoegle n ON n.kommune = o.kommune AND n.sag = o.sag WHERE o.kommune = @k");
        var værdier = Opgavevilkår(valg, sql);
        if (valg.Efter?.Split('|') is [var frist, var sag, var kode, var vedr])
        {
            sql.Append(" AND (o.frist, o.sag, o.kode, o.vedr) > (@ef, @es, @ek, @ev)");
            værdier.AddRange([("ef", frist), ("es", sag), ("ek", kode), ("ev", vedr)]);
        }
        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY o.frist, o.sag, o.kode, o.vedr LIMIT {valg.Antal + 1}");
        var rækker = await Hent(sql, værdier, r => ($"{r.GetString(9)}|{r.GetString(0)}|{r.GetString(4)}|{r.GetString(5)}", Opgaven(valg.Kommune, r)), ct);
        return Side(rækker, valg.Antal);
    }

    /// <summary>Antal opgaver, der passer; ikke flere end <paramref name="højst"/> tælles.</summary>
    public async Task<int> AntalOpgaver(Listevalg valg, int højst, CancellationToken ct = default)
    {
        var sql = new StringBuilder("SELECT COUNT(*) FROM (SELECT 1 AS x FROM opgaveindeks o WHERE o.kommune = @k");
        var værdier = Opgavevilkår(valg, sql);
        sql.Append(CultureInfo.InvariantCulture, $" LIMIT {højst}) AS t");
        await using var f = await database.Forbind(ct);
        return Convert.ToInt32(await f.Kommando(null, sql.ToString(), [.. værdier]).Værdi(ct), CultureInfo.InvariantCulture);
    }

    List<(string, object?)> Opgavevilkår(Listevalg valg, StringBuilder sql)
    {
        var værdier = Fælles(valg, sql, "o");
        Føj(sql, værdier, "o.kode", "ko", valg.Kode);
        Frister(valg, sql, værdier, "o.frist");
        if (valg.Vågne is { } vågne)
            Føj(sql, værdier, " AND o.vaagner <= @vaagne", "vaagne", Indeksskriver.Dag(vågne));
        if (valg.Ventende is { } ventende)
            Føj(sql, værdier, " AND o.vaagner > @ventende", "ventende", Indeksskriver.Dag(ventende));
        return værdier;
    }

    static void Frister(Listevalg valg, StringBuilder sql, List<(string, object?)> værdier, string kolonne)
    {
        if (valg.FristFra is { } fra)
            Føj(sql, værdier, $" AND {kolonne} >= @fra", "fra", Indeksskriver.Dag(fra));
        if (valg.FristTil is { } til)
            Føj(sql, værdier, $" AND {kolonne} <= @til", "til", Indeksskriver.Dag(til));
    }

    List<(string, object?)> Fælles(Listevalg valg, StringBuilder sql, string tabel)
    {
        var værdier = new List<(string, object?)> { ("k", valg.Kommune) };
        Føj(sql, værdier, tabel + ".enhed", "en", valg.Enhed);
        if (valg.Ansvarlige.Count > 0)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND {tabel}.ansvarlig IN ({string.Join(", ", valg.Ansvarlige.Select((_, i) => $"@an{i}"))})");
            værdier.AddRange(valg.Ansvarlige.Select((a, i) => ($"an{i}", (object?)a)));
        }
        if (valg.Udsnit is { } udsnit)
            værdier.AddRange(Udsnitssql.Føj(sql, udsnit, tabel, ur.GetUtcNow()));
        if (valg.Søgning is { Length: > 0 } søgning)
        {
            værdier.Add(("sagsnr", søgning.Trim()));
            var ord = Søgning.Ord(søgning);
            // Hvert ord slås op for sig i aftrykkene, så også en stor kommune læser få rækker.
            var fund = string.Join(" INTERSECT ", ord.Select((_, i) => $"SELECT q.sag FROM soegeord q WHERE q.kommune = @k AND q.aftryk = @q{i}"));
            sql.Append(CultureInfo.InvariantCulture, $" AND {tabel}.sag IN (SELECT n.sag FROM sagsnoegle n WHERE n.kommune = @k AND n.sag = @sagsnr{(fund.Length == 0 ? "" : " UNION SELECT f.sag FROM (" + fund + ") AS f")})");
            værdier.AddRange(ord.Select((o, i) => ($"q{i}", (object?)nøgler.Søgeaftryk(o))));
        }
        return værdier;
    }

    static void Føj(StringBuilder sql, List<(string, object?)> værdier, string udtryk, string navn, string? værdi)
    {
        if (string.IsNullOrEmpty(værdi))
            return;
        sql.Append(udtryk.StartsWith(' ') ? udtryk : $" AND {udtryk} = @{navn}");
        værdier.Add((navn, værdi));
    }

    async Task<List<(string Nøgle, T Række)>> Hent<T>(StringBuilder sql, List<(string, object?)> værdier, Func<DbDataReader, (string, T)> læs, CancellationToken ct)
    {
        await using var f = await database.Forbind(ct);
        return await f.Kommando(null, sql.ToString(), [.. værdier]).Rækker(læs, ct);
    }

    static Side<T> Side<T>(List<(string Nøgle, T Række)> rækker, int antal) =>
        new([.. rækker.Take(antal).Select(r => r.Række)], rækker.Count > antal ? rækker[antal - 1].Nøgle : null);

    Sagsrække Sagen(string kommune, DbDataReader r)
    {
        var (navn, født) = Visning(kommune, r);
        return new(r.GetString(0), navn, født, r.GetString(4), r.Tekst(5), Dag(r.Tekst(6)), Dag(r.GetString(7)), r.GetInt64(8), r.GetInt64(9), r.GetString(10), r.GetString(11),
            r.GetString(12) != Lov.Lovbog.Udgave);
    }

    Opgaverække Opgaven(string kommune, DbDataReader r) => new(r.GetString(0), Visning(kommune, r).Navn, r.GetString(4), r.GetString(5), r.GetString(6), r.GetString(7), r.GetString(8), Dag(r.GetString(9)),
        r.GetString(10), r.GetString(11), r.GetString(12), r.GetString(13), r.GetString(14), r.GetInt64(15) == 1, r.GetString(16), Dag(r.GetString(17)));

    (string Navn, DateOnly Født) Visning(string kommune, DbDataReader r)
    {
        var bundet = Kæde.Bundet(kommune, r.GetString(0));
        using var json = JsonDocument.Parse(Kryptering.Dekrypter(nøgler.Pakud(r.GetString(2), r.Bytes(3), bundet), r.Bytes(1), bundet));
        return (json.RootElement.GetProperty("navn").GetString()!, Dag(json.RootElement.GetProperty("foedt").GetString())!.Value);
    }

    internal static DateOnly? Dag(string? tekst) => tekst is null or "" or Indeksskriver.UdenFrist ? null : DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
