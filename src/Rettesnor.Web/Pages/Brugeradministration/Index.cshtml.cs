using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Web.Pages.Brugeradministration;

/// <summary>Kommunens brugere: opret, giv rettigheder, spær, og lav et link til ny adgangskode. Administratoren ser ingen sager.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Journaladgang adgang, Bruger bruger) : PageModel
{
    public IReadOnlyList<Konto> Konti { get; private set; } = [];

    /// <summary>Linket til en ny adgangskode, som administratoren giver videre; vises én gang.</summary>
    public string? Link { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Vis(ct);

    public async Task<IActionResult> OnPostOpretAsync(string? brugernavn, string? navn, string? rettigheder, bool beskyttede, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(brugernavn))
            ModelState.AddModelError("brugernavn", "Skriv et brugernavn");
        if (string.IsNullOrWhiteSpace(navn))
            ModelState.AddModelError("navn", "Skriv brugerens navn");
        if (Rettigheder(rettigheder) is not { } læst || !ModelState.IsValid)
            return await Igen(ct);
        if (await adgang.Login.Brugere.Opret(bruger.Kommune, new(brugernavn!, navn!, læst) { MåSeBeskyttede = beskyttede }, bruger.Id, ct) is not { } konto)
        {
            ModelState.AddModelError("brugernavn", "Brugernavnet eller navnet er taget. Vælg et andet");
            return await Igen(ct);
        }
        return await MedLink(konto, ct);
    }

    public async Task<IActionResult> OnPostRettighederAsync(string? id, string? rettigheder, bool beskyttede, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } konto)
            return NotFound();
        if (konto.Id == bruger.Id)
            ModelState.AddModelError("rettigheder", "Du kan ikke ændre dine egne rettigheder. Bed en anden administrator om det");
        if (Rettigheder(rettigheder) is not { } læst || !ModelState.IsValid)
            return await Igen(ct);
        await adgang.Login.Brugere.SætRettigheder(bruger.Kommune, konto.Id, læst, beskyttede, bruger.Id, ct);
        return Sagt($"{konto.Navn} har nu de rettigheder, du skrev.");
    }

    public async Task<IActionResult> OnPostSpaerAsync(string? id, bool spaerret, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } konto || konto.Id == bruger.Id)
            return NotFound();
        await adgang.Login.Brugere.Spær(bruger.Kommune, konto.Id, spaerret, bruger.Id, ct);
        return Sagt($"{konto.Navn} er {(spaerret ? "spærret og logget ud alle steder" : "åbnet igen")}.");
    }

    public async Task<IActionResult> OnPostNulstilAsync(string? id, CancellationToken ct) => await Find(id, ct) is { } konto ? await MedLink(konto, ct) : NotFound();

    public async Task<IActionResult> OnPostEngangskodeFraAsync(string? id, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } konto)
            return NotFound();
        await adgang.Login.Engangskode.SlåFra(konto, bruger.Id, ct);
        return Sagt($"Engangskoden for {konto.Navn} er slået fra.");
    }

    private async Task<Konto?> Find(string? id, CancellationToken ct) => id is null ? null : await adgang.Login.Brugere.Find(bruger.Kommune, id, ct);

    private Rettighed[]? Rettigheder(string? tekst)
    {
        var linjer = (tekst ?? "").Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var læst = linjer.Select(Rettighed.Læs).ToArray();
        if (Array.IndexOf(læst, null) is >= 0 and var nr)
            ModelState.AddModelError("rettigheder", $"»{linjer[nr]}« er ikke en rettighed. Skriv {Rettighed.Tilladt}");
        return læst.Contains(null) ? null : [.. læst.OfType<Rettighed>()];
    }

    private async Task<IActionResult> MedLink(Konto konto, CancellationToken ct)
    {
        Link = $"{Request.Scheme}://{Request.Host}/login/ny?noegle={await adgang.Login.Nulstilling.Ny(konto, bruger.Id, ct)}";
        return await Igen(ct);
    }

    private RedirectToPageResult Sagt(string besked)
    {
        TempData["Besked"] = besked;
        return RedirectToPage();
    }

    private async Task<PageResult> Igen(CancellationToken ct)
    {
        await Vis(ct);
        return Page();
    }

    private async Task Vis(CancellationToken ct) => Konti = await adgang.Login.Brugere.Alle(bruger.Kommune, ct);
}
