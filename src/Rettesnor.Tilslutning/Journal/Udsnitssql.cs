using System.Globalization;
using System.Text;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Tilslutning.Journal;

/// <summary>Et udsnit af sagerne som betingelse i en liste: kun kolonner, listerne har indeks på.</summary>
static class Udsnitssql
{
    public static IEnumerable<(string, object?)> Føj(StringBuilder sql, Udsnit u, string tabel, DateTimeOffset nu)
    {
        var knyttet = $"EXISTS (SELECT 1 FROM tildeling ut WHERE ut.kommune = {tabel}.kommune AND ut.bruger = @ub AND ut.sag = {tabel}.sag AND ut.fra <= @ud AND ut.til >= @ud";
        var nødadgang = $"EXISTS (SELECT 1 FROM noedadgang un WHERE un.kommune = {tabel}.kommune AND un.bruger = @ub AND un.sag = {tabel}.sag AND un.til > @un)";
        if (!u.Alle)
            sql.Append(CultureInfo.InvariantCulture, $" AND (1 = 0{string.Concat(u.Enheder.Select((_, i) => $" OR {tabel}.enhed = @ue{i}"))}");
        if (!u.Alle && u.Enheder.Count > 0 && u.Ansvarlig is not null)
            sql.Append(CultureInfo.InvariantCulture, $" OR {tabel}.ansvarlig = @ua");
        if (!u.Alle && u.Tildelt.Count > 0)
            sql.Append(CultureInfo.InvariantCulture, $" OR {knyttet} AND ut.rolle IN ({string.Join(", ", u.Tildelt.Select(r => $"'{Rolleord.Roller[r]}'"))}))");
        if (!u.Alle)
            sql.Append(')');
        if (!u.Beskyttede)
            sql.Append(CultureInfo.InvariantCulture, $" AND ({tabel}.beskyttet = 0{(u.Ansvarlig is null ? "" : $" OR {tabel}.ansvarlig = @ua")} OR {knyttet}) OR {nødadgang})");
        var kun = sql.ToString();
        return ((string, object?)[])
        [
            ("ub", u.Bruger), ("ua", u.Ansvarlig), ("ud", Indeksskriver.Dag(DanskTid.Dato(nu))), ("un", nu.ToUnixTimeMilliseconds()), .. u.Enheder.Select((e, i) => ($"ue{i}", (object?)e)),
        ] is var alle ? alle.Where(v => kun.Contains("@" + v.Item1, StringComparison.Ordinal)) : [];
    }
}
