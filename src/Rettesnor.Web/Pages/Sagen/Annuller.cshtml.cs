using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Annullerer en hændelse, også en rettelse, med en grund. Den bliver stående i journalen, men tæller ikke.</summary>
public sealed class AnnullerModel(Sagsadgang sager, TimeProvider ur) : Skriveside(sager, ur)
{
    [BindProperty(SupportsGet = true, Name = "nr")]
    public int Nr { get; set; }

    [BindProperty(Name = "begrundelse")]
    public string? Begrundelse { get; set; }

    public Hændelse Hændelse => Sag.Sag.Hændelser[Nr - 1];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        Set = Sag.Nr;
        return Page();
    }

    public async Task<IActionResult> OnPostVisAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        if (ErBegrundet())
            Prøv(Annullering());
        return Page();
    }

    public async Task<IActionResult> OnPostGemAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        return ErBegrundet() && (await Gem(Annullering(), ct)).Videre is { } videre ? videre : Page();
    }

    private async Task<bool> Find(CancellationToken ct) =>
        await Åbn("annullering", ct) && Nr >= 1 && Nr <= Sag.Sag.Hændelser.Count && !Journalvisning.ErAnnulleret(Sag.Sag, Nr);

    private bool ErBegrundet()
    {
        if (string.IsNullOrWhiteSpace(Begrundelse))
            ModelState.AddModelError("begrundelse", "Skriv, hvorfor hændelsen ikke skal gælde");
        return ModelState.IsValid;
    }

    private byte[] Annullering() => MedBruger(JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = "annullering",
        ["dato"] = Idag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["vedr"] = Hændelse.Henvisning,
        ["begrundelse"] = Begrundelse!.Trim(),
    }));
}
