using System.Text.Json;

using Microsoft.AspNetCore.Mvc;

using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Breve;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Et brev, som det er gemt: de præcise bytes, deres aftryk, og hvad det er lavet af.</summary>
public sealed class Brevmodel(Sagsadgang sager, Brevakter akter) : Sagsside(sager)
{
    /// <summary>Et felt, der blev sat ind i brevet, og hvor det kom fra.</summary>
    public sealed record Inddata(string Navn, string Tekst, string Kilde);

    [BindProperty(SupportsGet = true, Name = "nr")]
    public long Nr { get; set; }

    public Sagsbehandling.Akter.Brev Brev { get; private set; } = null!;

    public Sagsbehandling.Akter.Brev? Pdf { get; private set; }

    public IReadOnlyList<string> Skabeloner { get; private set; } = [];

    public IReadOnlyList<Inddata> Felter { get; private set; } = [];

    /// <summary>PDF'en af det samme brev: den næste akt, lavet af det samme.</summary>
    internal static Sagsbehandling.Akter.Brev? PdfTil(IEnumerable<Sagsbehandling.Akter.Brev> breve, Sagsbehandling.Akter.Brev html) =>
        breve.FirstOrDefault(b => b.Nr > html.Nr && b.Medietype == Brevakt.Pdf && b.Inddata == html.Inddata && b.Titel == html.Titel);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Find("brev", ct))
            return NotFound();
        using var inddata = JsonDocument.Parse(Brev.Inddata);
        Skabeloner = [.. inddata.RootElement.GetProperty("skabeloner").EnumerateArray().Select(s => s.GetString()!)];
        Felter = [.. inddata.RootElement.GetProperty("felter").EnumerateArray().Select(f => new Inddata(f.GetProperty("navn").GetString()!, f.GetProperty("tekst").GetString()!, f.GetProperty("kilde").GetString()!))];
        return Page();
    }

    /// <summary>Brevets bytes, som de blev gemt.</summary>
    public async Task<IActionResult> OnGetFilAsync(CancellationToken ct) =>
        await Find("brev", ct) && await Adgang.Bytes(Sag, Brev, ct) is { } bytes ? File(bytes, Brev.Medietype == Brevakt.Html ? "text/html; charset=utf-8" : Brev.Medietype) : NotFound();

    /// <summary>Laver PDF'en, når den manglede, da brevet blev gemt.</summary>
    public async Task<IActionResult> OnPostPdfAsync(CancellationToken ct)
    {
        if (!await Find("brev", ct) || await Adgang.Bytes(Sag, Brev, ct) is not { } html)
            return NotFound();
        if (Pdf is null)
        {
            var (akt, hvorfor) = await akter.Pdf(Brev, html, ct);
            if (akt is null)
                ModelState.AddModelError("", hvorfor!);
            else if (await Adgang.Tilføj(Sag, null, Nyt.Af(akt), ct) is Tilføjelse.Gemt)
                TempData["Besked"] = "PDF'en er lavet og gemt.";
        }
        return ModelState.IsValid ? Redirect($"{Sti}/breve/{Nr}") : await OnGetAsync(ct);
    }

    private async Task<bool> Find(string hvad, CancellationToken ct)
    {
        if (!await Åbn(hvad, ct))
            return false;
        var breve = Sag.Akter.OfType<Sagsbehandling.Akter.Brev>().ToArray();
        if (breve.FirstOrDefault(b => b.Nr == Nr) is not { } fundet)
            return false;
        (Brev, Pdf) = (fundet, PdfTil(breve, fundet));
        return true;
    }
}
