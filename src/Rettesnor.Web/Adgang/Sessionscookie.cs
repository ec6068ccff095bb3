using System.Security.Claims;
using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Web.Adgang;

/// <summary>Kender brugeren på en cookie med en tilfældig nøgle. Alt andet om sessionen står i databasen: rettighederne læses ved hvert klik.</summary>
/// <remarks>Hvert login giver en ny nøgle, så en nøgle, en anden har lagt i browseren, aldrig bliver logget ind.</remarks>
internal sealed class Sessionscookie(IOptionsMonitor<AuthenticationSchemeOptions> valg, ILoggerFactory log, UrlEncoder koder, Journaladgang adgang, Opsætning opsætning, Prøvelogin prøvelogin)
    : SignInAuthenticationHandler<AuthenticationSchemeOptions>(valg, log, koder)
{
    public const string Skema = "session";

    /// <summary>Kravet med brugerens id i det, der logges ind med.</summary>
    public const string Bruger = ClaimTypes.NameIdentifier;

    private static readonly object Fundet = new();

    /// <summary>Den, der er logget ind; ellers <see cref="Sagsbehandling.Adgang.Bruger.Ingen"/>.</summary>
    public static Session? Session(HttpContext http) => http.Items[Fundet] as Session;

    public static ClaimsPrincipal Som(Konto konto) =>
        new(new ClaimsIdentity([new(Bruger, konto.Id), new(ClaimTypes.Name, konto.Navn)], Skema, ClaimTypes.Name, null));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[Navn] is not { Length: > 20 and < 100 } nøgle || await adgang.Login.Sessioner.Find(opsætning.Kommune, nøgle, Context.RequestAborted) is not { } session)
            return AuthenticateResult.NoResult();
        if (session.Konto.ErPrøve && !prøvelogin.ErTændt)
            return AuthenticateResult.NoResult();
        Context.Items[Fundet] = session;
        return AuthenticateResult.Success(new(Som(session.Konto), Skema));
    }

    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        var konto = await adgang.Login.Brugere.Find(opsætning.Kommune, user.FindFirstValue(Bruger) ?? "", Context.RequestAborted)
            ?? throw new InvalidOperationException("Den, der logges ind, er ikke en bruger.");
        var nøgle = await adgang.Login.Sessioner.Begynd(konto, Request.Cookies[Navn], properties?.GetString("udbyder"), Context.RequestAborted);
        Response.Cookies.Append(Navn, nøgle, Cookie());
    }

    protected override async Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        if (Request.Cookies[Navn] is { } nøgle)
            await adgang.Login.Sessioner.End(opsætning.Kommune, nøgle, Context.RequestAborted);
        Response.Cookies.Delete(Navn, Cookie());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Path.StartsWithSegments("/api"))
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            Response.Redirect("/login?retur=" + Uri.EscapeDataString(Request.Path + (HttpMethods.IsGet(Request.Method) ? Request.QueryString.Value : "")));
        return Task.CompletedTask;
    }

    /// <summary>Over en sikker forbindelse bindes cookien til netop denne vært. Uden den kan der kun logges ind på maskinen selv.</summary>
    private string Navn => ErSikker ? "__Host-rettesnor" : "rettesnor";

    private bool ErSikker => Request.IsHttps || !(Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]");

    private CookieOptions Cookie() => new() { HttpOnly = true, Secure = ErSikker, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}
