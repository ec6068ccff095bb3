using System.Globalization;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Sagens dokumenter: læg et på, hent et ned. Filens slags afgøres af indholdet, og den vises aldrig af browseren på vores adresse.</summary>
[RequestSizeLimit(Aktdør.StørsteIndhold + (1 << 20))]
[RequestFormLimits(MultipartBodyLengthLimit = Aktdør.StørsteIndhold + (1 << 20))]
public sealed class DokumenterModel(Sagsadgang sager) : Sagsside(sager)
{
    [BindProperty(Name = "titel")]
    public string? Titel { get; set; }

    [BindProperty(Name = "art")]
    public string? Art { get; set; }

    [BindProperty(Name = "dato")]
    public DateOnly? Dato { get; set; }

    [BindProperty(Name = "fra")]
    public string? Fra { get; set; }

    public IReadOnlyList<Indholdsakt> Dokumenter => [.. Sag.Akter.OfType<Indholdsakt>().Reverse()];

    public static IReadOnlyList<SelectListItem> Arter { get; } = [new("Indgående", "indgaaende"), new("Udgående", "udgaaende"), new("Internt", "internt")];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn("dokumenter", ct))
            return NotFound();
        Dato = Idag;
        return Page();
    }

    /// <summary>Dokumentet som fil; altid som noget, der hentes, og aldrig som en side.</summary>
    public async Task<IActionResult> OnGetHentAsync(long nr, CancellationToken ct)
    {
        if (!await Åbn("dokument", ct) || Sag.Akter.OfType<Indholdsakt>().FirstOrDefault(a => a.Nr == nr) is not { } akt || await Adgang.Bytes(Sag, akt, ct) is not { } bytes)
            return NotFound();
        Response.Headers.CacheControl = "no-store";
        return File(bytes, akt.Medietype, Filnavn(akt));
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? fil, CancellationToken ct)
    {
        if (!await Åbn("dokumenter", ct))
            return NotFound();
        if (fil is not { Length: > 0 })
            ModelState.AddModelError("fil", "Vælg en fil");
        if (!Arter.Any(a => a.Value == Art))
            ModelState.AddModelError("art", "Vælg, om dokumentet er indgående, udgående eller internt");
        if (Dato is null)
            ModelState.TryAddModelError("dato", "Skriv den dag, dokumentet er modtaget eller lavet");
        if (!ModelState.IsValid)
            return Page();
        using var ind = new MemoryStream();
        await fil!.CopyToAsync(ind, ct);
        var svar = await Adgang.Tilføj(Sag, null, Nyt.Af(Akten(Path.GetFileName(fil.FileName), ind.ToArray())), ct);
        if (svar is not Tilføjelse.Gemt)
            return Nej(svar, "fil");
        TempData["Besked"] = "Dokumentet er lagt på sagen.";
        return Redirect(Sti + "/dokumenter");
    }

    private NyAkt Akten(string filnavn, byte[] indhold) => new(Dokument.Tabel.Skriv(Adgang.Bruger.Navn,
        ("titel", string.IsNullOrWhiteSpace(Titel) ? Path.GetFileNameWithoutExtension(filnavn) : Titel.Trim()), ("medietype", Filtype.Find(indhold)?.Medietype ?? "application/octet-stream"),
        ("laengde", indhold.Length.ToString(CultureInfo.InvariantCulture)), ("sha256", Convert.ToHexStringLower(SHA256.HashData(indhold))),
        ("dato", Dato), ("art", Art), ("filnavn", filnavn), ("fra", Fra?.Trim())), indhold);

    private static string Filnavn(Indholdsakt akt) => akt is Dokument d ? d.Filnavn
        : string.Concat(akt.Titel.Select(c => char.IsLetterOrDigit(c) ? c : '-')) + (akt.Medietype.StartsWith("application/pdf", StringComparison.Ordinal) ? ".pdf" : ".html");
}
