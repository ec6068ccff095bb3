using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Overblik;

/// <summary>Hvem der passer hvis opgaver, og hvornår.</summary>
public sealed class VikarModel(Sagsadgang sager) : PageModel
{
    [BindProperty(Name = "for_hvem")]
    public string? ForHvem { get; set; }

    [BindProperty(Name = "vikar")]
    public string? Navn { get; set; }

    [BindProperty(Name = "fra")]
    public DateOnly? Fra { get; set; }

    [BindProperty(Name = "til")]
    public DateOnly? Til { get; set; }

    public IReadOnlyList<Vikar> Vikarer { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Personer { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct)
    {
        (Navn, Fra) = (sager.Bruger.Navn, sager.Idag);
        return Hent(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(ForHvem))
            ModelState.AddModelError("for_hvem", "Vælg den, der er væk");
        if (string.IsNullOrWhiteSpace(Navn))
            ModelState.AddModelError("vikar", "Vælg den, der er vikar");
        else if (Navn == ForHvem)
            ModelState.AddModelError("vikar", "Vælg en anden end den, der er væk");
        if (Fra is null)
            ModelState.TryAddModelError("fra", "Skriv den første dag");
        if (Til is null)
            ModelState.TryAddModelError("til", "Skriv den sidste dag");
        else if (Til < Fra || Til < sager.Idag)
            ModelState.AddModelError("til", "Vælg en sidste dag, der ikke ligger før den første eller før i dag");
        if (ModelState.IsValid)
        {
            await sager.SætVikar(new(ForHvem!, Navn!, Fra!.Value, Til!.Value), ct);
            TempData["Besked"] = $"{Navn} er vikar for {ForHvem}.";
            return Redirect("/overblik/vikar");
        }
        await Hent(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        if ((await sager.Vikarer(ct)).FirstOrDefault(v => v.ForHvem == ForHvem && v.Navn == Navn) is { } vikar)
        {
            await sager.SætVikar(vikar with { Til = sager.Idag.AddDays(-1) }, ct);
            TempData["Besked"] = $"{Navn} er ikke længere vikar for {ForHvem}.";
        }
        return Redirect("/overblik/vikar");
    }

    private async Task Hent(CancellationToken ct)
    {
        Vikarer = await sager.Vikarer(ct);
        var (_, ansvarlige) = await sager.Filtre(ct);
        Personer = [new("Vælg", ""), .. ansvarlige.Append(sager.Bruger.Navn).Distinct().Order(StringComparer.Ordinal).Select(a => new SelectListItem(a, a))];
    }
}
