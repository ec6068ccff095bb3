using System.Diagnostics;

namespace Rettesnor.Web.Opstart;

/// <summary>En linje i loggen for hver forespørgsel: sidens mønster, svaret og tiden, med forespørgslens nummer. Aldrig adressen selv.</summary>
/// <remarks>Mønsteret »/sag/{kommune}/{sag}« siger, hvilken side det var; hvad der blev søgt på eller skrevet, kommer ikke med.</remarks>
internal static partial class Forespørgselslog
{
    private static readonly object Husket = new();

    /// <summary>Husker siden, før en fejl viser fejlsiden i stedet; efter ruterne.</summary>
    public static void UseHusketSide(this WebApplication app) => app.Use((http, næste) =>
    {
        http.Items.TryAdd(Husket, http.GetEndpoint());
        return næste(http);
    });

    public static void UseForespørgselslog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Rettesnor.Web.Forespørgsel");
        app.Use(async (http, næste) =>
        {
            var begyndt = Stopwatch.GetTimestamp();
            try
            {
                await næste(http);
            }
            finally
            {
                if (http.Items[Husket] is RouteEndpoint endepunkt && http.Response.StatusCode != StatusCodes.Status304NotModified)
                    Svaret(log, http.Request.Method, "/" + endepunkt.RoutePattern.RawText?.TrimStart('/'), http.Response.StatusCode, (long)Stopwatch.GetElapsedTime(begyndt).TotalMilliseconds, http.Fejlnummer());
            }
        });
    }

    [LoggerMessage(LogLevel.Information, "{Metode} {Side} gav {Status} på {Millisekunder} ms [{Fejlnummer}]")]
    private static partial void Svaret(ILogger log, string metode, string side, int status, long millisekunder, string fejlnummer);
}
