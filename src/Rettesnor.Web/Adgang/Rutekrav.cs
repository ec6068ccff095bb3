using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Adgang;

/// <summary>Kravet til enhver forespørgsel: at ruten har en række i <see cref="Ruter"/>, og at brugeren må det, den siger.</summary>
internal sealed class Rutekrav : IAuthorizationRequirement;

/// <summary>Det ene sted, sider og endepunkter lukkes op: først rollen, så sagen i adressen.</summary>
internal sealed partial class Rutevagt(Journaladgang adgang, ILogger<Rutevagt> log) : AuthorizationHandler<Rutekrav>
{
    private static readonly object Nægtet = new();

    /// <summary>Hvorfor forespørgslen blev nægtet; null, når den ikke blev det.</summary>
    public static Afvisning? Afvisning(HttpContext http) => http.Items[Nægtet] as Afvisning;

    /// <summary>Husker, hvorfor der blev sagt nej, så fejlsiden kan sige det.</summary>
    public static void Nægt(HttpContext http, Afvisning afvisning) => http.Items[Nægtet] = afvisning;

    /// <summary>Det ærinde, forespørgslen er, når ruten kræver et.</summary>
    public static Ærinde? Ærindet(HttpContext http) => http.GetEndpoint() is RouteEndpoint endepunkt && Ruter.Find(endepunkt) is { } rute ? Ærindet(rute, http) : null;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Rutekrav requirement)
    {
        var http = (HttpContext)context.Resource!;
        if (http.GetEndpoint() is not RouteEndpoint endepunkt)
        {
            context.Succeed(requirement);
            return;
        }
        if (Ruter.Find(endepunkt) is not { } rute)
        {
            UdenRække(log, endepunkt.RoutePattern.RawText ?? "");
            context.Fail();
            return;
        }
        if (Ærindet(rute, http) is not { } ærinde)
        {
            context.Succeed(requirement);
            return;
        }
        var bruger = http.RequestServices.GetRequiredService<Bruger>();
        if (await Prøv(http, bruger, ærinde) is not { } nej)
        {
            context.Succeed(requirement);
            return;
        }
        Nægt(http, nej);
        context.Fail();
    }

    private async Task<Afvisning?> Prøv(HttpContext http, Bruger bruger, Ærinde ærinde)
    {
        var idag = adgang.Journal.Idag;
        if (http.GetRouteValue("kommune") is not string kommune || http.GetRouteValue("sag") is not string sag)
            // Nævnes sagen ikke i adressen, prøves her kun rollen: siden finder sagen selv og prøver den gennem Sagsadgang.
            return Adgangsregler.Prøv(bruger, ærinde, null, idag) is { Kode: not Adgangsregler.UdenSag } uden ? uden : null;
        var forhold = kommune == bruger.Kommune ? await adgang.Login.Tildelinger.Forhold(kommune, Sagssti.Nummer(sag), bruger.Id, idag, http.RequestAborted) : null;
        // En sag, der ikke findes, svares der på som en fremmed kommunes: siden findes ikke.
        return Adgangsregler.Prøv(bruger, ærinde, forhold ?? new("", sag, "", "", false), idag);
    }

    private static Ærinde? Ærindet(Adgangsrute rute, HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) ? rute.Læs : rute.Skriv;

    [LoggerMessage(LogLevel.Error, "Ruten {Rute} er lukket: den har ingen række i Ruter")]
    private static partial void UdenRække(ILogger log, string rute);
}

/// <summary>Svarer på et nej: en fremmed sag »findes ikke«; ellers siges det, hvorfor.</summary>
internal sealed class Nejsvar : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _ellers = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden && Rutevagt.Afvisning(context) is { } nej && !Adgangsregler.MåVideAtSagenFindes(nej))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        return _ellers.HandleAsync(next, context, policy, authorizeResult);
    }
}
