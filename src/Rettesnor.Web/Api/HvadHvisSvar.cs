using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Format;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Api;

/// <summary><c>POST /api/hvad-hvis</c>: en sagsfil ind, hvad borgeren beholder ved en løn ud; intet gemmes.</summary>
internal static class HvadHvisSvar
{
    private const string Format = "rettesnor/hvad-hvis/1";
    private const decimal HøjesteTimer = 744;

    public static void MapHvadHvis(this IEndpointRouteBuilder api) =>
        api.MapPost("/hvad-hvis", Svar).WithMetadata(new RequestSizeLimitAttribute(Sagslæser.HøjesteLængde));

    /// <param name="pr">Dagen, spørgsmålet stilles på; i dag, når den mangler.</param>
    /// <param name="loen">Ekstra løn med pension, før skat.</param>
    /// <param name="timer">Timerne, hvis lønnen i stedet tjenes i et tilbud.</param>
    private static async Task<IResult> Svar(HttpRequest forespørgsel, TimeProvider ur, string? loen, string? timer, string? maaned, string? pr, string? kendt, CancellationToken ct)
    {
        var fejl = new List<Fejl>();
        var dag = Vurder.Dag(pr, "pr", fejl) ?? DanskTid.Dato(ur.GetUtcNow());
        var kendtDag = Vurder.Dag(kendt, "kendt", fejl);
        var løn = Tal(loen ?? "", "loen", Kroner.Øre(Kroner.HøjesteØre).IKroner, fejl);
        var antal = timer is null ? (decimal?)null : Tal(timer, "timer", HøjesteTimer, fejl);
        if (Vurder.Måned(maaned ?? "") is not { } måned)
        {
            fejl.Add(new("maaned", "værdien er ikke en måned", "Tilladt: ÅÅÅÅ-MM"));
            return Vurder.Afvist(fejl);
        }
        if (fejl.Count > 0)
            return Vurder.Afvist(fejl);

        using var ind = new MemoryStream();
        await forespørgsel.Body.CopyToAsync(ind, ct);
        try
        {
            var sag = Sagslæser.Læs(ind.ToArray());
            var kurve = Lønkurve.Af(sag, dag, måned, Kroner.Af(løn), kendtDag);
            var tilbud = antal is { } t ? HvadHvis.Beregn(sag, dag, måned, Kroner.Nul, Kroner.Af(løn), t, kendtDag) : null;
            var ud = new ArrayBufferWriter<byte>();
            Skriv(ud, kurve, tilbud);
            return Results.Bytes(ud.WrittenMemory, "application/json; charset=utf-8");
        }
        catch (UgyldigSagException e)
        {
            return Vurder.Afvist(e.Fejl);
        }
    }

    private static decimal Tal(string tekst, string navn, decimal højest, List<Fejl> fejl)
    {
        if (decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tal) && tal <= højest && decimal.Round(tal, 2) == tal)
            return tal;
        fejl.Add(new(navn, "værdien er ikke et tal, der kan bruges", $"Tilladt: fra 0 til {højest.ToString("0", CultureInfo.InvariantCulture)} med højst to decimaler og punktum"));
        return 0;
    }

    private static void Skriv(IBufferWriter<byte> ud, Lønkurve kurve, HvadHvis? tilbud)
    {
        using var w = new Utf8JsonWriter(ud, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        w.WriteStartObject();
        w.WriteString("format", Format);
        w.WriteString("maaned", kurve.Svar.Måned.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        Skriv(w, kurve.Svar);
        w.WriteStartArray("knaek");
        foreach (var k in kurve.Svar.Knæk)
        {
            w.WriteStartObject();
            w.WriteString("navn", Lønkurve.Knæknavn(kurve.Svar.Knæk, k.Løn));
            w.WriteNumber("loen", k.Løn.IKroner);
            w.WriteNumber("ydelse", k.Ydelse.IKroner);
            w.WriteNumber("beholder_procent", k.Beholder.IProcent);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteStartArray("punkter");
        foreach (var p in kurve.Punkter)
        {
            w.WriteStartObject();
            w.WriteNumber("loen", p.Løn.IKroner);
            w.WriteNumber("ydelse", p.Ydelse.IKroner);
            w.WriteNumber("beholder", p.Beholder.IKroner);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        if (tilbud is not null)
        {
            w.WriteStartObject("i_tilbud");
            Skriv(w, tilbud);
            w.WriteEndObject();
        }
        w.WriteEndObject();
    }

    private static void Skriv(Utf8JsonWriter w, HvadHvis svar)
    {
        w.WriteString("udfald", Ord.Udfald[svar.Udfald]);
        if (svar.Begrundelse is { } begrundelse)
            w.WriteString("begrundelse", begrundelse);
        w.WriteNumber("loen", svar.Løn.IKroner);
        if (svar is not { YdelseUden: { } uden, Ydelse: { } ydelse, Beholder: { } beholder })
            return;
        w.WriteString("ordning", Afgørelse.Ordninger[svar.Række!.Forløb.Ordning]);
        w.WriteNumber("ydelse_uden", uden.IKroner);
        w.WriteNumber("ydelse", ydelse.IKroner);
        w.WriteNumber("beholder", beholder.IKroner);
    }
}
