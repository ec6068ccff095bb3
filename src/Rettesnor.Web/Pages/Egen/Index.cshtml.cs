using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Web.Pages.Egen;

/// <summary>Brugerens egne oplysninger: rettigheder, adgangskode, engangskode og sessioner.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Journaladgang adgang, Bruger bruger, IDataProtectionProvider beskyttelse) : PageModel
{
    private readonly IDataProtector _nøgle = beskyttelse.CreateProtector("bruger", "engangsnøgle", bruger.Id);

    public Bruger Bruger => bruger;

    public Konto Konto { get; private set; } = null!;

    /// <summary>Den nye engangsnøgle, beskyttet, så kun denne bruger kan sende den tilbage.</summary>
    [BindProperty(Name = "noegle")]
    public string? Nøgle { get; set; }

    public string? NyNøgle { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Vis(ct);

    public async Task<IActionResult> OnPostAdgangskodeAsync(string? gammel, string? ny, string? gentaget, CancellationToken ct)
    {
        await Vis(ct);
        if (Konto.Kode is null)
            return NotFound();
        if (string.IsNullOrEmpty(ny))
            ModelState.AddModelError("ny", "Skriv en ny adgangskode");
        else if (Adgangskode.Mangel(ny, Konto.Brugernavn) is { } mangel)
            ModelState.AddModelError("ny", mangel);
        else if (ny != gentaget)
            ModelState.AddModelError("gentaget", "Skriv den samme adgangskode begge steder");
        if (ModelState.IsValid && await adgang.Login.Indlogning.Prøv(Konto.Kommune, Konto.Brugernavn, gammel ?? "", ct) is not (Loginsvar.Ind or Loginsvar.ManglerEngangskode))
            ModelState.AddModelError("gammel", "Den nuværende adgangskode passer ikke");
        if (!ModelState.IsValid)
            return Page();
        await adgang.Login.Brugere.SætAdgangskode(Konto.Kommune, Konto.Id, ny!, Konto.Id, ct);
        return Redirect("/login");
    }

    public async Task<IActionResult> OnPostEngangskodeAsync(string? kode, CancellationToken ct)
    {
        await Vis(ct);
        if (Nøgle is null)
        {
            NyNøgle = Engangskode.NyNøgle();
            Nøgle = _nøgle.Protect(NyNøgle);
            return Page();
        }
        try
        {
            NyNøgle = _nøgle.Unprotect(Nøgle);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return RedirectToPage();
        }
        if (await adgang.Login.Engangskode.SlåTil(Konto, NyNøgle, kode ?? "", ct))
        {
            TempData["Besked"] = "Engangskode er slået til. Næste gang, du logger ind, skal du bruge appen.";
            return RedirectToPage();
        }
        ModelState.AddModelError("kode", "Koden passer ikke. Skriv de seks cifre, appen viser nu");
        return Page();
    }

    /// <summary>Ender alle brugerens sessioner, også denne.</summary>
    public async Task<IActionResult> OnPostUdAlleAsync(CancellationToken ct)
    {
        await adgang.Login.Sessioner.EndAlle(bruger.Kommune, bruger.Id, ct);
        await HttpContext.SignOutAsync();
        return Redirect("/login");
    }

    private async Task Vis(CancellationToken ct) =>
        Konto = await adgang.Login.Brugere.Find(bruger.Kommune, bruger.Id, ct) ?? throw new InvalidOperationException("Den, der er logget ind, findes ikke.");
}
