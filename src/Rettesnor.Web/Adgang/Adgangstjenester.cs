using System.Xml.Linq;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;

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
        builder.GemFormularnøgler();
    }

    /// <summary>Nøglerne til formularmærker ligger i databasen, så alle noder har de samme, og de holder over en genstart.</summary>
    private static void GemFormularnøgler(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("Rettesnor");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(t =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new Nøglelager(t.GetRequiredService<Journaladgang>().Login.Formularnøgler)));

        // Rammens advarsel om ukrypterede nøgler gælder ikke: lageret pakker dem selv ind med en nøgle uden for databasen.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    private sealed class Nøglelager(Formularnøgler nøgler) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => nøgler.Alle();

        public void StoreElement(XElement element, string friendlyName) => nøgler.Gem(friendlyName, element);
    }
}
