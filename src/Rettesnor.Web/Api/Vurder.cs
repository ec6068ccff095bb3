using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Rettesnor.Web.Api;

/// <summary><c>POST /api/vurder</c>: en sagsfil ind, en vurdering ud; intet gemmes.</summary>
internal static class Vurder
{
    /// <summary>Den største sagsfil, i bytes: 64 MiB.</summary>
    private const long Sagsfilgrænse = 64L << 20;

    public static void MapVurder(this IEndpointRouteBuilder api) =>
        api.MapPost("/vurder", Svar).WithMetadata(new RequestSizeLimitAttribute(Sagsfilgrænse));

    private static async Task<StatusCodeHttpResult> Svar(HttpRequest forespørgsel, CancellationToken ct)
    {
        await forespørgsel.Body.CopyToAsync(Stream.Null, ct);
        return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
    }
}
