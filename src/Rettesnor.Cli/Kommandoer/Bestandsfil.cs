using Apache.Arrow.Ipc;
using Rettesnor.Bestand.Csv;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Kolonnefiler;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Cli.Kommandoer;

/// <summary>Bestandens format: filens endelse siger det; for ind- og uddata siger --format det.</summary>
static class Bestandsfil
{
    const string Arrow = ".arrows";

    /// <summary>Åbner bestanden »ind« til læsning.</summary>
    public static IKilde Åbn(string ind, string? format, Satstabel tabel, DateOnly? måned)
    {
        if (ind != "-" && !File.Exists(ind))
            throw new UbrugeligException($"Filen {ind} findes ikke.");
        return Endelse(ind, format) switch
        {
            Parquet.Endelse when ind == "-" => throw new UbrugeligException("Parquet kan ikke læses fra inddata; giv en fil, eller brug --format arrow."),
            Parquet.Endelse => Parquet.Åbn(ind, tabel, måned),
            Arrow => new Kolonnekilde(new ArrowStreamReader(Strøm(ind)), tabel, måned),
            _ => new Csvkilde(Strøm(ind), tabel, måned, ind == "-" ? 0 : new FileInfo(ind).Length),
        };
    }

    /// <summary>Gør »ud« klar til svarene; kaldes med det, der regner for hver tråd, og lukkes, når alt er afleveret.</summary>
    public static Svarfil Ny(Udfil fil, string ud, string? format, IKilde kilde, Satstabel tabel)
    {
        var endelse = Endelse(ud, format);
        if (endelse is not (Parquet.Endelse or Arrow))
        {
            fil.Strøm.Write(Csvberegning.Hoved);
            return new(() => new Csvberegning(fil.Strøm, tabel), () => { }, () => { });
        }
        var skema = Kolonneberegning.Skema(kilde is Kolonnekilde { IdErTal: true });
        if (endelse == Arrow)
        {
            var strøm = new ArrowStreamWriter(fil.Strøm, skema, leaveOpen: true);
            return new(() => new Kolonneberegning(skema, strøm.WriteRecordBatch, tabel), strøm.WriteEnd, strøm.Dispose);
        }
        if (fil.ErStandard)
            throw new UbrugeligException("Parquet kan ikke skrives til uddata; giv en fil, eller brug --format arrow.");
        var parquet = Parquet.Ny(fil.Foreløbig, skema);
        return new(() => new Kolonneberegning(skema, parquet.WriteBufferedRecordBatch, tabel), parquet.Close, parquet.Dispose);
    }

    static string Endelse(string fil, string? format) => format switch
    {
        _ when fil != "-" => Path.GetExtension(fil),
        null or "csv" => ".csv",
        "arrow" => Arrow,
        _ => throw new UbrugeligException($"--format: »{format}« er ikke csv eller arrow."),
    };

    static Stream Strøm(string fil) => fil == "-" ? Console.OpenStandardInput() : new FileStream(fil, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
}

/// <summary>Et svar under skrivning.</summary>
/// <param name="NyModtager">Det, der regner og afleverer for én tråd.</param>
/// <param name="Slut">Skriver det sidste, når alt er afleveret.</param>
sealed record Svarfil(Func<IModtager> NyModtager, Action Slut, Action Luk) : IDisposable
{
    public void Dispose() => Luk();
}
