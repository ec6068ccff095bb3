using System.Data.Common;

using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Opstart;

try
{
    await using var app = Webprogram.Byg(args);
    await app.Services.GetRequiredService<Journalstart>().Klargør(app.Lifetime.ApplicationStopping);
    return await app.KørOgMeld();
}
catch (Exception fejl) when (fejl is OpsætningException or NyereSkemaException or InvalidDataException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"Rettesnor kan ikke starte: {fejl.Message}");
    return 2;
}
catch (DbException fejl)
{
    await Console.Error.WriteLineAsync($"Rettesnor kan ikke starte: databasen svarer ikke ({fejl.GetType().Name}). Se, om den kører, og om opsætningen »database« peger på den rigtige.");
    return 1;
}
