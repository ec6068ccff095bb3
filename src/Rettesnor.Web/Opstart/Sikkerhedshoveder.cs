using Rettesnor.Sagsbehandling.Breve;

namespace Rettesnor.Web.Opstart;

/// <summary>De svarhoveder, der begrænser, hvad en browser må gøre med siderne.</summary>
internal static class Sikkerhedshoveder
{
    /// <summary>Intet indlejret script eller stilark, intet fremmed indhold, ingen indramning.</summary>
    private static HeaderPolicyCollection Politik() => new HeaderPolicyCollection()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            // Et gemt brev har sit eget stilark; kun netop det må bruges.
            csp.AddStyleSrc().Self().WithHash256(BrevHtml.Stilaftryk["sha256-".Length..]);
            csp.AddImgSrc().Self();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddFormAction().Self();
            csp.AddBaseUri().None();
            csp.AddFrameAncestors().None();
            csp.AddObjectSrc().None();
        })
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(p => p.SameOrigin())
        .AddCrossOriginResourcePolicy(p => p.SameOrigin())
        .AddCustomHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains()
        .RemoveServerHeader();

    public static void UseSikkerhedshoveder(this WebApplication app)
    {
        app.UseSecurityHeaders(Politik());
        app.Use(GemHosBrowseren);
    }

    /// <summary>
    /// Skrifter og ikoner under <c>/lib</c> nævnes i designsystemets stylesheet ved faste navne uden fingeraftryk. De skifter kun, når
    /// designsystemet gør, så et døgn i browseren sparer forespørgsler på hver eneste side.
    /// </summary>
    private static Task GemHosBrowseren(HttpContext http, RequestDelegate næste)
    {
        if (http.Request.Path.StartsWithSegments("/lib"))
            http.Response.OnStarting(() =>
            {
                if (!http.Response.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
                    http.Response.Headers.CacheControl = "public, max-age=86400";
                return Task.CompletedTask;
            });
        return næste(http);
    }
}
