using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Et notat i sagen. Det, der er skrevet, gemmes undervejs som kladde.</summary>
public sealed class NotatModel(Sagsadgang sager) : Sagsside(sager)
{
    private const string Kladdenavn = "notat";

    [BindProperty(Name = "dato")]
    public DateOnly? Dato { get; set; }

    [BindProperty(Name = "emne")]
    public string? Emne { get; set; }

    [BindProperty(Name = "tekst")]
    public string? Tekst { get; set; }

    public Kladde? Kladde { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn("notat", ct))
            return NotFound();
        Kladde = await Adgang.Kladde(Sag, Kladdenavn, ct);
        Dato = Danskværdi.Dato(Kladde?.Felter.GetValueOrDefault("dato") ?? "") as DateOnly? ?? Idag;
        (Emne, Tekst) = (Kladde?.Felter.GetValueOrDefault("emne"), Kladde?.Felter.GetValueOrDefault("tekst"));
        return Page();
    }

    /// <summary>Gemmer kladden; kaldes af siden selv, mens der skrives.</summary>
    public async Task<IActionResult> OnPostKladdeAsync(CancellationToken ct)
    {
        if (!await Åbn("kladde", ct))
            return NotFound();
        await Adgang.GemKladde(Sag, Kladdenavn, new Dictionary<string, string> { ["dato"] = Feltværdi.Skrevet(Dato) ?? "", ["emne"] = Emne ?? "", ["tekst"] = Tekst ?? "" }, ct);
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Åbn("notat", ct))
            return NotFound();
        if (Dato is null)
            ModelState.TryAddModelError("dato", "Skriv den dag, notatet handler om");
        if (string.IsNullOrWhiteSpace(Tekst))
            ModelState.AddModelError("tekst", "Skriv notatet");
        if (!ModelState.IsValid)
            return Page();
        var akt = Notat.Tabel.Skriv(Adgang.Bruger.Navn, ("dato", Dato), ("emne", Emne?.Trim()), ("tekst", Tekst!.Trim()));
        if (await Adgang.Tilføj(Sag, null, Nyt.Af(new NyAkt(akt)), ct) is not Tilføjelse.Gemt)
        {
            ModelState.AddModelError("tekst", "Notatet kunne ikke gemmes. Det står her stadig; prøv igen");
            return Page();
        }
        await Adgang.SletKladde(Sag, Kladdenavn, ct);
        TempData["Besked"] = $"Notatet for {Dato!.Value.Skrevet()} er gemt.";
        return Redirect(Sti + "/journal");
    }
}
