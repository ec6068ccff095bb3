using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Tilslutning;

namespace Rettesnor.Web.Pages.Login;

/// <summary>Vælg en ny adgangskode med et link, der virker én gang.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NyModel(Journaladgang adgang, Opsætning opsætning) : PageModel
{
    /// <summary>Nøglen i linket; siden sender den videre som formular, så den ikke følger med til andre sider.</summary>
    [BindProperty(SupportsGet = true, Name = "noegle")]
    public string? Nøgle { get; set; }

    public bool ErBrugt { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? adgangskode, string? gentaget, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(adgangskode))
            ModelState.AddModelError("adgangskode", "Skriv en ny adgangskode");
        else if (adgangskode != gentaget)
            ModelState.AddModelError("gentaget", "Skriv den samme adgangskode begge steder");
        if (!ModelState.IsValid)
            return Page();
        try
        {
            if (await adgang.Login.Nulstilling.Brug(opsætning.Kommune, Nøgle ?? "", adgangskode!, ct))
                return Redirect("/login");
            ErBrugt = true;
        }
        catch (ArgumentException e)
        {
            ModelState.AddModelError("adgangskode", e.Message.Split(" (Parameter", 2)[0]);
        }
        return Page();
    }
}
