using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Rettesnor.Web.Opstart;

/// <summary>OpenTelemetry sendes kun, når miljøet nævner en modtager: OTEL_EXPORTER_OTLP_ENDPOINT.</summary>
internal static class Telemetri
{
    private const string Modtager = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void MålOgSpor(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Målinger>();
        if (string.IsNullOrEmpty(builder.Configuration[Modtager]))
            return;
        builder.Services.AddOpenTelemetry()
            .WithTracing(spor => spor.AddSource(Målinger.Navn).AddAspNetCoreInstrumentation(o => o.EnrichWithHttpRequest = (spor, _) => UdenAdresse(spor)).AddOtlpExporter())
            .WithMetrics(tal => tal.AddMeter(Målinger.Navn).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddOtlpExporter());
    }

    /// <summary>Adressen rummer sagens nummer og det valgte; mønsteret er nok.</summary>
    private static void UdenAdresse(System.Diagnostics.Activity spor)
    {
        spor.SetTag("url.path", null);
        spor.SetTag("url.query", null);
    }
}
