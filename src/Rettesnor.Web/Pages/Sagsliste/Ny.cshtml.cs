using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Lov.Fakta;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagsliste;

/// <summary>Opretter en sag fra felter eller af en sagsfil. Sagen hører altid til kommunen selv.</summary>
[RequestSizeLimit(Sagslæser.HøjesteLængde + (1 << 20))]
[RequestFormLimits(MultipartBodyLengthLimit = Sagslæser.HøjesteLængde)]
public sealed class NyModel(Sagsadgang sager, TimeProvider ur) : PageModel
{
    [BindProperty(Name = "nummer")]
    public string? Nummer { get; set; }

    [BindProperty(Name = "navn")]
    public string? Navn { get; set; }

    [BindProperty(Name = "foedt")]
    public DateOnly? Født { get; set; }

    [BindProperty(Name = "cpr")]
    public string? Cpr { get; set; }

    [BindProperty(Name = "uddannelse")]
    public string? Uddannelse { get; set; }

    [BindProperty(Name = "historik_fra")]
    public DateOnly? HistorikFra { get; set; }

    public IReadOnlyList<Fejl> Filfejl { get; private set; } = [];
    public IReadOnlyList<Sagsbehandling.Afvisning> Afvisninger { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Født is null)
            ModelState.TryAddModelError("foedt", "Skriv fødselsdagen, fx 14/05/1983");
        if (string.IsNullOrWhiteSpace(Navn))
            ModelState.AddModelError("navn", "Skriv borgerens navn");
        if (!string.IsNullOrWhiteSpace(Cpr) && Cpr.Count(char.IsAsciiDigit) != 10)
            ModelState.AddModelError("cpr", "Skriv personnummeret med ti cifre, fx 140583-0000, eller lad feltet stå tomt");
        if (LignerCpr(Nummer))
            ModelState.AddModelError("nummer", "Sagens nummer må ikke ligne et personnummer, for det står i adressen. Vælg et andet");
        return ModelState.IsValid ? await Opret(Fil(), "nummer", ct) : Page();
    }

    public async Task<IActionResult> OnPostFilAsync(IFormFile? fil, CancellationToken ct)
    {
        ModelState.Clear();
        if (fil is not { Length: > 0 })
        {
            ModelState.AddModelError("fil", "Vælg en sagsfil");
            return Page();
        }
        using var ind = new MemoryStream();
        await fil.CopyToAsync(ind, ct);
        return await Opret(MedKommune(ind.ToArray()), "fil", ct);
    }

    private async Task<IActionResult> Opret(byte[] fil, string felt, CancellationToken ct)
    {
        switch (await sager.Opret(fil, ct))
        {
            case Tilføjelse.Gemt gemt:
                TempData["Besked"] = "Sagen er oprettet.";
                return Redirect(Sagssti.Af(gemt.Sag.Kommune, gemt.Sag.Id));
            case Tilføjelse.Ugyldig ugyldig:
                Filfejl = ugyldig.Fejl;
                ModelState.AddModelError(felt, ugyldig.Fejl.Count == 1 ? $"Ret fejlen: {ugyldig.Fejl[0].Hvad}" : $"Ret de {ugyldig.Fejl.Count} fejl, der står nedenfor");
                break;
            case Tilføjelse.Afvist afvist:
                Afvisninger = afvist.Grunde;
                ModelState.AddModelError(felt, "Sagen rummer afgørelser, der ikke kan registreres. Er de truffet et andet sted, så mærk dem med kilde: importeret");
                break;
            default:
                ModelState.AddModelError(felt, "Der er allerede en sag med det nummer. Giv den et andet");
                break;
        }
        return Page();
    }

    private byte[] Fil()
    {
        var borger = new JsonObject { ["foedt"] = Dag(Født!.Value), ["navn"] = Navn!.Trim() };
        if (!string.IsNullOrWhiteSpace(Cpr))
            borger["cpr"] = new string([.. Cpr.Where(char.IsAsciiDigit)]);
        if (Uddannelse is "true" or "false")
            borger["erhvervskompetencegivende_uddannelse"] = Uddannelse == "true";
        var rod = new JsonObject { ["format"] = Sag.Format, ["sag"] = string.IsNullOrWhiteSpace(Nummer) ? NytNummer() : Nummer.Trim(), ["kommune"] = sager.Kommune };
        if (HistorikFra is { } fra)
            rod["historik_fra"] = Dag(fra);
        rod["borger"] = borger;
        rod["haendelser"] = new JsonArray();
        return JsonSerializer.SerializeToUtf8Bytes(rod);
    }

    /// <summary>Filens sag i denne kommune; et nummer, der mangler eller ligner et personnummer, erstattes. En fil, der ikke er et objekt, afvises af læseren.</summary>
    private byte[] MedKommune(byte[] fil)
    {
        try
        {
            if (JsonNode.Parse(fil) is not JsonObject rod)
                return fil;
            rod["kommune"] = sager.Kommune;
            if (rod["sag"] is not JsonValue nummer || !nummer.TryGetValue<string>(out var tekst) || tekst.Length == 0 || LignerCpr(tekst))
                rod["sag"] = NytNummer();
            return JsonSerializer.SerializeToUtf8Bytes(rod);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return fil;
        }
    }

    private string NytNummer() => ur.GetUtcNow().ToString("yyyy-MMdd-HHmmssfff", CultureInfo.InvariantCulture);

    private static bool LignerCpr(string? nummer) => nummer is not null && nummer.Count(char.IsAsciiDigit) == 10 && nummer.All(t => char.IsAsciiDigit(t) || t is '-' or ' ');

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
