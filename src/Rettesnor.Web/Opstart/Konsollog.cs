using Microsoft.Extensions.Logging.Console;

using Rettesnor.Tilslutning;

namespace Rettesnor.Web.Opstart;

/// <summary>Loggen går til standardfejl, så standardoutput kun siger, hvor programmet svarer.</summary>
internal static class Konsollog
{
    /// <summary><c>--log json</c> eller RETTESNOR_LOG=json giver en linje JSON for hver melding; ellers læselig tekst.</summary>
    public static void TilKonsol(this ILoggingBuilder logging, IConfiguration indstillinger)
    {
        var form = indstillinger["log"] ?? Environment.GetEnvironmentVariable("RETTESNOR_LOG") ?? "tekst";
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Rettesnor", LogLevel.Information);
        logging.Configure(o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        if (form == "json")
            logging.AddJsonConsole(o =>
            {
                o.IncludeScopes = true;
                o.UseUtcTimestamp = true;
                o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        else if (form == "tekst")
            logging.AddSimpleConsole(o =>
            {
                o.SingleLine = true;
                o.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
                o.UseUtcTimestamp = true;
            });
        else
            throw new OpsætningException("log", form, "tekst eller json");
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
