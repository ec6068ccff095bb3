using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Api;

/// <summary><c>POST /api/vurder</c>: en sagsfil ind, en vurdering ud; intet gemmes.</summary>
internal static class Vurder
{
    private const string Fejlformat = "rettesnor/fejl/1";

    public static void MapVurder(this IEndpointRouteBuilder api) =>
        api.MapPost("/vurder", Svar).WithMetadata(new RequestSizeLimitAttribute(Sagslæser.HøjesteLængde));

    /// <param name="pr">Dagen, spørgsmålet stilles på; i dag, når den mangler.</param>
    private static async Task<IResult> Svar(HttpRequest forespørgsel, TimeProvider ur, string? pr, string? kendt, string? ydelse, CancellationToken ct)
    {
        var fejl = new List<Fejl>();
        var dag = Dag(pr, "pr", fejl) ?? DanskTid.Dato(ur.GetUtcNow());
        var kendtDag = Dag(kendt, "kendt", fejl);
        var måneder = Måneder(ydelse, fejl);
        if (fejl.Count > 0)
            return Afvist(fejl);

        using var ind = new MemoryStream();
        await forespørgsel.Body.CopyToAsync(ind, ct);
        try
        {
            var ud = new ArrayBufferWriter<byte>();
            Vurderingsskriver.Skriv(ud, Vurdering.Af(Sagslæser.Læs(ind.ToArray()), dag, kendtDag, måneder), indrykket: false);
            return Results.Bytes(ud.WrittenMemory, "application/json; charset=utf-8");
        }
        catch (UgyldigSagException e)
        {
            return Afvist(e.Fejl);
        }
    }

    internal static DateOnly? Dag(string? tekst, string navn, List<Fejl> fejl)
    {
        if (string.IsNullOrEmpty(tekst))
            return null;
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag.Year is >= 1900 and <= 2199)
            return dag;
        fejl.Add(new(navn, "værdien er ikke en dato, der findes", "Tilladt: ÅÅÅÅ-MM-DD, fra 1900 til 2199"));
        return null;
    }

    private static Periode? Måneder(string? tekst, List<Fejl> fejl)
    {
        if (string.IsNullOrEmpty(tekst))
            return null;
        if (tekst.Split("..") is [var fra, var til] && Måned(fra) is { } første && Måned(til) is { } sidste && første <= sidste)
            return new Periode(første, sidste.AddMonths(1).AddDays(-1));
        fejl.Add(new("ydelse", "værdien er ikke et spænd af måneder", "Tilladt: ÅÅÅÅ-MM..ÅÅÅÅ-MM"));
        return null;
    }

    internal static DateOnly? Måned(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var måned) && måned.Year is >= 1900 and <= 2199 ? måned : null;

    internal static IResult Afvist(IReadOnlyList<Fejl> fejl)
    {
        using var ud = new MemoryStream();
        using (var w = new Utf8JsonWriter(ud))
        {
            w.WriteStartObject();
            w.WriteString("format", Fejlformat);
            w.WriteStartArray("fejl");
            foreach (var f in fejl)
            {
                w.WriteStartObject();
                w.WriteString("sti", f.Sti);
                w.WriteString("fejl", f.Hvad);
                w.WriteString("tilladt", f.Tilladt);
                w.WriteEndObject();
            }
            w.WriteEndArray();
            w.WriteEndObject();
        }
        return new Afvisningssvar(ud.ToArray());
    }

    /// <summary>400 med fejlene som JSON.</summary>
    private sealed class Afvisningssvar(byte[] json) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            return httpContext.Response.Body.WriteAsync(json).AsTask();
        }
    }
}
