using System.Diagnostics;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Opdigtet;
using Rettesnor.Bestand.Rækker;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Maaling;

/// <summary>Filer ind og ud: bedste af flere, i den tid der går, og i den tid processoren bruger, som andres arbejde på maskinen ikke forlænger.</summary>
static class Filmaal
{
    const int Gange = 5;

    public static void Kør(int antal, int tråde)
    {
        var mappe = Directory.CreateTempSubdirectory("rettesnor-maal").FullName;
        try
        {
            string Fil(string navn) => Path.Combine(mappe, navn);
            var tabel = new Satstabel(Satser.Gældende);
            Syntesefil.SkrivParquet(Fil("ind.parquet"), new(7), antal);
            using (var csv = new StreamWriter(Fil("ind.csv")))
                Syntesefil.SkrivCsv(csv, new(7), antal);

            Console.WriteLine($"{antal} rækker, {tråde} tråde");
            var kopi = Mål("Parquet til Parquet, ren kopi", antal, default, () => Parquetmaal.Kopi(Fil("ind.parquet"), Fil("kopi.parquet")));
            Mål("Parquet til Parquet, loven", antal, kopi, () => Parquetmaal.Loven(Fil("ind.parquet"), Fil("lov.parquet"), tabel, tråde));
            Mål("Parquet til Parquet, DuckDB", antal, kopi, () => Duckdb.Regn(Fil("ind.parquet"), Fil("duck.parquet"), tabel, tråde));
            Mål("CSV til CSV, loven", antal, default, () => Csv(Fil("ind.csv"), Fil("ud.csv"), tabel, tråde));
            var (lov, duck) = (Duckdb.Sum(Fil("lov.parquet")), Duckdb.Sum(Fil("duck.parquet")));
            Console.WriteLine(lov == duck ? $"  loven og DuckDB er ens: {lov}" : throw new InvalidOperationException($"Ikke ens: {lov}; {duck}"));
        }
        finally
        {
            Directory.Delete(mappe, recursive: true);
        }
    }

    static void Csv(string ind, string ud, Satstabel tabel, int tråde)
    {
        using var kilde = new Csvkilde(File.OpenRead(ind), tabel, null);
        using var fil = new FileStream(ud, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        new Samlebånd(tråde, (r, k, g) => throw new InvalidOperationException($"{r} {k} {g}"), _ => { }).Kør(kilde, () => new Csvberegning(fil, tabel), CancellationToken.None);
    }

    static (double Tid, double Processor) Mål(string navn, int antal, (double Tid, double Processor) af, Action arbejde)
    {
        var bedst = (Tid: double.MaxValue, Processor: double.MaxValue);
        for (var i = 0; i < Gange; i++)
        {
            var (start, brugt) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            arbejde();
            bedst = (Math.Min(bedst.Tid, Stopwatch.GetElapsedTime(start).TotalSeconds), Math.Min(bedst.Processor, (Environment.CpuUsage.TotalTime - brugt).TotalSeconds));
        }
        var andel = af.Tid > 0 ? $"; {af.Tid / bedst.Tid:P0} af kopien i tid, {af.Processor / bedst.Processor:P0} i processortid" : "";
        Console.WriteLine($"  {navn,-32}{antal / bedst.Tid / 1e6,8:N1} mio./s{antal / bedst.Processor / 1e6,8:N1} mio./s pr. kerne{andel}");
        return bedst;
    }
}
