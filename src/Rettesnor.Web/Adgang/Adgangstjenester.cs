using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Web.Adgang;

/// <summary>Login og adgang sat sammen: alt er lukket, som <see cref="Ruter"/> ikke åbner.</summary>
internal static class Adgangstjenester
{
    public static void TilslutAdgang(this WebApplicationBuilder builder)
    {
        var tjenester = builder.Services;
        tjenester.AddHttpContextAccessor();
        tjenester.AddSingleton<Prøvelogin>();
        tjenester.AddScoped(t => Sessionscookie.Session(t.GetRequiredService<IHttpContextAccessor>().HttpContext!)?.Konto.Bruger ?? Bruger.Ingen);
        tjenester.AddAuthentication(Sessionscookie.Skema).AddScheme<AuthenticationSchemeOptions, Sessionscookie>(Sessionscookie.Skema, null);
        tjenester.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new Rutekrav()).Build());
        tjenester.AddSingleton<IAuthorizationHandler, Rutevagt>();
        tjenester.AddSingleton<IAuthorizationMiddlewareResultHandler, Nejsvar>();
        tjenester.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
    }
}
