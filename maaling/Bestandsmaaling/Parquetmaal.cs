using ParquetSharp;
using ParquetSharp.Arrow;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Kolonnefiler;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Maaling;

/// <summary>Parquet til Parquet: loven, og en ren kopi af filens kolonner med det samme bibliotek, de samme hold og de samme egenskaber.</summary>
static class Parquetmaal
{
    public static void Loven(string ind, string ud, Satstabel tabel, int tråde)
    {
        using var kilde = Parquet.Åbn(ind, tabel, null);
        var skema = Kolonneberegning.Skema(kilde.IdErTal);
        using var fil = Parquet.Ny(ud, skema);
        new Samlebånd(tråde, (r, k, g) => throw new InvalidOperationException($"{r} {k} {g}"), _ => { })
            .Kør(kilde, () => new Kolonneberegning(skema, fil.WriteBufferedRecordBatch, tabel), CancellationToken.None);
        fil.Close();
    }

    /// <summary>Læser filens kolonner og skriver dem igen. Det næste hold læses, mens det forrige skrives.</summary>
    public static void Kopi(string ind, string ud)
    {
        using var egenskaber = ReaderProperties.GetDefaultReaderProperties();
        egenskaber.EnableBufferedStream();
        using var arrow = ArrowReaderProperties.GetDefault();
        (arrow.UseThreads, arrow.PreBuffer, arrow.BatchSize) = (true, false, Parquet.Hold);
        arrow.SetReadDictionary(2, true);
        arrow.SetReadDictionary(3, true);
        using var læser = new FileReader(ind, egenskaber, arrow);
        using var strøm = læser.GetRecordBatchReader();
        using var fil = Parquet.Ny(ud, strøm.Schema);
        var næste = Task.Run(async () => await strøm.ReadNextRecordBatchAsync());
        while (næste.Result is { } hold)
        {
            næste = Task.Run(async () => await strøm.ReadNextRecordBatchAsync());
            fil.WriteBufferedRecordBatch(hold);
            hold.Dispose();
        }
        fil.Close();
    }
}
