using System.Data.Common;
using Rettesnor.Drift;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;

try
{
    return await Kommandolinje.Kør(args, CancellationToken.None);
}
catch (Exception e) when (e is OpsætningException or NyereSkemaException or InvalidDataException or IOException or UnauthorizedAccessException or BrugsfejlException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
catch (DbException e)
{
    await Console.Error.WriteLineAsync($"Databasen svarer ikke, som den skal ({e.GetType().Name}). Se, om den kører, og om opsætningen peger på den rigtige.");
    return 1;
}
