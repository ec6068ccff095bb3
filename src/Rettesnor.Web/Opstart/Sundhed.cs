using System.Data.Common;

using Rettesnor.Tilslutning;

namespace Rettesnor.Web.Opstart;

/// <summary><c>/sundhed/lever</c>: programmet svarer. <c>/sundhed/klar</c>: database, nøgle og disk kan bruges.</summary>
internal static class Sundhed
{
    public static void MapSundhed(this IEndpointRouteBuilder ruter)
    {
        ruter.MapGet("/sundhed/lever", () => Results.Text("lever"));
        ruter.MapGet("/sundhed/klar", async (Journaladgang adgang, Opsætning opsætning, CancellationToken ct) =>
        {
            (string Navn, bool Klar)[] dele = [("database", await Database(adgang, opsætning, ct)), ("noegle", Nøgle(adgang)), ("disk", Disk(opsætning))];
            return Results.Json(dele.ToDictionary(d => d.Navn, d => d.Klar ? "klar" : "fejl"),
                statusCode: dele.All(d => d.Klar) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }

    private static async Task<bool> Database(Journaladgang adgang, Opsætning opsætning, CancellationToken ct)
    {
        try
        {
            await adgang.Lister.Sager(new(opsætning.Kommune) { Antal = 1 }, ct);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static bool Nøgle(Journaladgang adgang)
    {
        var prøve = "prøve"u8;
        return adgang.Nøgler.ErUnderskrevet(prøve, adgang.Nøgler.Underskriv(prøve));
    }

    /// <summary>Kan der skrives i datamappen?</summary>
    private static bool Disk(Opsætning opsætning)
    {
        try
        {
            using var fil = new FileStream(Path.Combine(opsætning.Mappe, ".sundhed"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1, FileOptions.DeleteOnClose);
            fil.WriteByte(0);
            return true;
        }
        catch (Exception fejl) when (fejl is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
