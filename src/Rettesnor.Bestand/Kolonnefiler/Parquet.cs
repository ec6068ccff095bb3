using Apache.Arrow;
using ParquetSharp;
using ParquetSharp.Arrow;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>Parquet-filer: læses og skrives et hold rækker ad gangen, kolonnerne på alle kerner.</summary>
public static class Parquet
{
    public const string Endelse = ".parquet";

    /// <summary>Rækker i et hold.</summary>
    public const int Hold = 128 * 1024;

    /// <summary>Rækker i en skrevet fils rækkegruppe; den holdes i hukommelsen, til den er fuld.</summary>
    const int Gruppe = 512 * 1024;

    static readonly string[] s_mangeVærdier = ["id", "fradrag", "beloeb"];

    /// <summary>Åbner en fil; kun de kolonner, der bruges, læses.</summary>
    /// <exception cref="FormatException">Filen kan ikke læses.</exception>
    public static Kolonnekilde Åbn(string fil, Satstabel tabel, DateOnly? kunMåned)
    {
        try
        {
            using var egenskaber = ReaderProperties.GetDefaultReaderProperties();
            egenskaber.EnableBufferedStream();
            using var arrow = ArrowReaderProperties.GetDefault();
            (arrow.UseThreads, arrow.PreBuffer, arrow.BatchSize) = (true, false, Hold);
            int[] brugte;
            using (var hoved = new ParquetFileReader(fil))
            {
                var skema = hoved.FileMetaData.Schema;
                brugte = [.. Enumerable.Range(0, skema.NumColumns).Where(i => Kolonnekrav.Find(skema.Column(i).Path.ToDotString()) != Kolonne.Ukendt)];
                foreach (var i in brugte)
                    if (Kolonnekrav.Find(skema.Column(i).Path.ToDotString()) is Kolonne.Ordning or Kolonne.Kategori && skema.Column(i).PhysicalType == PhysicalType.ByteArray)
                        arrow.SetReadDictionary(i, true);
            }
            var læser = new FileReader(fil, egenskaber, arrow);
            var kolonner = læser.ParquetReader;
            return new(læser.GetRecordBatchReader(columns: brugte), tabel, kunMåned, kolonner.FileMetaData.NumRows, læser);
        }
        catch (ParquetException e)
        {
            throw new FormatException($"Filen {fil} kan ikke læses som Parquet: {e.Message.Split('\n')[0]}", e);
        }
    }

    /// <summary>En ny fil til svaret. Kolonner med mange forskellige værdier skrives uden ordbog, som kun ville koste tid.</summary>
    public static FileWriter Ny(string fil, Schema skema)
    {
        using var egenskaber = new WriterPropertiesBuilder().Compression(Compression.Snappy).MaxRowGroupLength(Gruppe);
        foreach (var navn in s_mangeVærdier)
            egenskaber.DisableDictionary(navn);
        using var bygget = egenskaber.Build();
        using var tråde = new ArrowWriterPropertiesBuilder().UseThreads(true);
        using var arrow = tråde.Build();
        return new(fil, skema, bygget, arrow);
    }
}
