using System.Text.Encodings.Web;
using System.Text.Unicode;

using Microsoft.Extensions.WebEncoders;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Web.Adgang;
using Rettesnor.Web.Api;
using Rettesnor.Web.Komponenter;

namespace Rettesnor.Web.Opstart;

/// <summary>Programmet sat sammen: tjenester, sider og endepunkter. Det startes af <c>Program</c>.</summary>
internal static class Webprogram
{
    /// <param name="tilpas">Det, en prøve skifter ud, fx uret.</param>
    /// <exception cref="Tilslutning.OpsætningException">En værdi i opsætningen kan ikke bruges.</exception>
    public static WebApplication Byg(string[] args, Action<WebApplicationBuilder>? tilpas = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Webprogram).Assembly.GetName().Name,
        });

        builder.LytLokalt();
        builder.Logging.TilKonsol(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.GemNøgler();
        builder.TilslutJournal();
        builder.TilslutAdgang();
        builder.MålOgSpor();
        builder.Services.AddDanskModelbinding();
        builder.Services.AddRazorPages();
        tilpas?.Invoke(builder);

        var app = builder.Build();
        app.UseForespørgselslog();
        app.UseFejlsvar();
        app.UseSikkerhedshoveder();
        app.UseRouting();
        app.UseHusketSide();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapGet("/", (Bruger bruger) => Results.Redirect(bruger.ErLoggetInd ? Startside.For(bruger) : "/proev"));
        app.MapSundhed();
        var api = app.MapGroup("/api");
        api.MapVurder();
        api.MapOpenApi();
        api.MapHvadHvis();
        return app;
    }
}
