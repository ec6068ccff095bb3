using System.Globalization;
using DuckDB.NET.Data;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.AktivSocialpolitik;

namespace Rettesnor.Maaling;

/// <summary>Den samme måned skrevet i SQL over de samme filer: en tabel med satser slås op, og resten er heltal i øre.</summary>
static class Duckdb
{
    public static void Regn(string ind, string ud, Satstabel tabel, int tråde)
    {
        using var base_ = new DuckDBConnection("Data Source=:memory:");
        base_.Open();
        Kør(base_, $"SET threads={tråde}");
        Kør(base_, "CREATE TABLE satser(maaned INT, ordning VARCHAR, kategori VARCHAR, sats BIGINT, graense BIGINT, under BIGINT, over BIGINT, time BIGINT, timer BIGINT, hoejst BIGINT)");
        Kør(base_, "INSERT INTO satser VALUES " + string.Join(',', Enumerable.Range(0, tabel.Antal).Select(i => tabel[i]).OfType<Satssæt>().Where(s => s.Sats is not null).Select(Række)));
        Kør(base_, $"""
            COPY (
              WITH a AS (SELECT p.*, s.* EXCLUDE (maaned, ordning, kategori, sats), CASE WHEN hoejst > 0 THEN least(s.sats + p.bidrag, hoejst) ELSE s.sats END AS sats
                         FROM '{ind}' p JOIN satser s ON p.maaned = s.maaned AND p.ordning = s.ordning AND p.kategori = s.kategori),
              b AS (SELECT *, (2 * sats * CAST(round(andel * 1000000) AS BIGINT) + 1000000) // 2000000 AS grund,
                           (under * (loen - greatest(loen - graense, 0)) + over * greatest(loen - graense, 0) + 10000 * (greatest(loen_tilbud - least(timer_tilbud, timer) * time, 0) + anden_indtaegt) + 5000) // 10000 AS fradrag
                    FROM a),
              c AS (SELECT *, (2 * sats * 12 + 26000) // 52000 AS dagsats, greatest(grund - fradrag, 0) AS rest FROM b),
              d AS (SELECT *, sanktionsdage * ((2 * dagsats * rest + sats) // (2 * greatest(sats, 1))) * 100 AS sanktion FROM c)
              SELECT id, maaned, sats, fradrag, sanktion, greatest(grund - fradrag - sanktion, 0) AS beloeb FROM d
            ) TO '{ud}' (FORMAT parquet, COMPRESSION snappy)
            """);
    }

    /// <summary>Kontrolsummen af en fil med svar.</summary>
    public static string Sum(string fil)
    {
        using var base_ = new DuckDBConnection("Data Source=:memory:");
        base_.Open();
        using var spørg = base_.CreateCommand();
        spørg.CommandText = $"SELECT count(*) || ' rækker, summer ' || sum(sats) || ' ' || sum(fradrag) || ' ' || sum(sanktion) || ' ' || sum(beloeb) || ' ' || sum(beloeb * (id % 1009)) FROM '{fil}'";
        return (string)spørg.ExecuteScalar()!;
    }

    static string Række(Satssæt s)
    {
        long Øre(Lov.Grundlag.Satsværdi? v) => v?.Beløb.IØre ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"({s.Måned:yyyyMM},'{(s.Ordning == 0 ? "ressourceforloeb" : "jobafklaring")}','{Kategori(s.Kategori)}',{Øre(s.Sats)},{Øre(s.Grænse)},")
            + string.Create(CultureInfo.InvariantCulture, $"{(s.Ordlyd == Lønordlyd.UnderOgOver ? s.Under.Hundrededele : 0)},{s.Over.Hundrededele},{Øre(s.PrTime)},{(long)(s.TimerHøjst?.Værdi ?? 0)},{(s.ErBidragspligtig ? Øre(s.BidragHøjst) : 0)})");
    }

    static string Kategori(Ydelseskategori kategori) => kategori switch
    {
        Ydelseskategori.Forsørger => "forsoerger",
        Ydelseskategori.IkkeForsørger => "ikke-forsoerger",
        Ydelseskategori.HjemmeboendeUnder25 => "hjemmeboende-under-25",
        _ => "bidragspligtig-under-25",
    };

    static void Kør(DuckDBConnection base_, string sql)
    {
        using var kommando = base_.CreateCommand();
        kommando.CommandText = sql;
        kommando.ExecuteNonQuery();
    }
}
