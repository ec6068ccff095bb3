namespace Rettesnor.Web.Opstart;

/// <summary>Hvor programmet lytter, og hvor meget det tager imod.</summary>
internal static class Lytteadresse
{
    private const int StandardPort = 5080;

    /// <summary>Den største forespørgsel, når et endepunkt ikke siger andet.</summary>
    private const long Formulargrænse = 2L << 20;

    /// <summary>Lytter kun på denne maskine, medmindre <c>--urls</c> siger andet; <c>--port 0</c> giver en ledig port.</summary>
    public static void LytLokalt(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls($"http://127.0.0.1:{builder.Configuration.GetValue("port", StandardPort)}");

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Formulargrænse;
        });
    }
}
