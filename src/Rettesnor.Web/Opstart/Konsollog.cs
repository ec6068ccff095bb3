using Microsoft.Extensions.Logging.Console;

namespace Rettesnor.Web.Opstart;

/// <summary>Loggen går til standardfejl, så standardoutput kun siger, hvor programmet svarer.</summary>
internal static class Konsollog
{
    public static void TilKonsol(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Rettesnor", LogLevel.Information);
        logging.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            o.UseUtcTimestamp = true;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
