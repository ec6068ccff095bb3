using Apache.Arrow;
using Apache.Arrow.Ipc;
using Rettesnor.Bestand.Gennemløb;
using Rettesnor.Bestand.Rækker;

namespace Rettesnor.Bestand.Kolonnefiler;

/// <summary>En bestand, der kommer som Arrow-hold af rækker: en Parquet-fil eller en strøm af Arrow IPC.</summary>
/// <param name="rækker">Bestandens rækker i alt; nul, når de ikke kendes.</param>
public sealed class Kolonnekilde(IArrowArrayStream strøm, Satstabel tabel, DateOnly? kunMåned, long rækker = 0, IDisposable? fil = null) : IKilde
{
    long _hentet;

    public double? Andel => rækker > 0 ? (double)_hentet / rækker : null;

    /// <summary>Er rækkernes id hele tal?</summary>
    public bool IdErTal => strøm.Schema.FieldsList.FirstOrDefault(f => f.Name == Kolonnekrav.For(Kolonne.Id).Navn) is { } id && Idlæser.ErTal(id.DataType);

    /// <exception cref="FormatException">En kolonne mangler eller har en type, der ikke kan bruges.</exception>
    public IStykke NytStykke() => new Kolonnestykke(Næste, Kolonnekrav.Læs([.. strøm.Schema.FieldsList.Select(f => f.Name)]), new(tabel, kunMåned));

    RecordBatch? Næste()
    {
        var hold = strøm.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult();
        _hentet += hold?.Length ?? 0;
        return hold;
    }

    public void Dispose()
    {
        strøm.Dispose();
        fil?.Dispose();
    }
}
