using System.Diagnostics;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Rettesnor.Web.Opstart;

/// <summary>Fejl vises med et fejlnummer, der findes igen i loggen; aldrig med et stakspor.</summary>
internal static class Fejlsvar
{
    public static void UseFejlsvar(this WebApplication app)
    {
        app.UseWhen(ErApi, api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = Status, ExceptionHandler = SvarSomJson });
            api.UseStatusCodePages(kontekst => SvarSomJson(kontekst.HttpContext));
        });
        app.UseWhen(http => !ErApi(http), sider =>
        {
            sider.UseExceptionHandler(new ExceptionHandlerOptions
            {
                StatusCodeSelector = Status,
                ExceptionHandlingPath = "/fejl",
                CreateScopeForErrors = true,
            });
            sider.UseStatusCodePagesWithReExecute("/fejl");
        });
    }

    /// <summary>Nummeret, som brugeren kan oplyse, og som loggen kender som TraceId.</summary>
    public static string Fejlnummer(this HttpContext http) =>
        Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    private static bool ErApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    private static int Status(Exception fejl) =>
        fejl is BadHttpRequestException ugyldig ? ugyldig.StatusCode : StatusCodes.Status500InternalServerError;

    private static Task SvarSomJson(HttpContext http)
    {
        var status = http.Response.StatusCode;
        ProblemHttpResult problem = TypedResults.Problem(
            title: Fejltekst.Overskrift(status),
            detail: Fejltekst.Forklaring(status),
            statusCode: status,
            extensions: [new("fejlnummer", http.Fejlnummer())]);
        return problem.ExecuteAsync(http);
    }
}
