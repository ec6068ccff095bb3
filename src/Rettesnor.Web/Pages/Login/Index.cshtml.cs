using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;
using Rettesnor.Web.Adgang;

namespace Rettesnor.Web.Pages.Login;

/// <summary>Log ind: med adgangskode og engangskode, hos en udbyder, eller i prøvekommunen med et klik.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Journaladgang adgang, Opsætning opsætning, Bruger bruger, IServiceProvider tjenester) : PageModel
{
    private static readonly TimeSpan KodetrinVarer = TimeSpan.FromMinutes(5);

    private readonly Prøvelogin _prøvelogin = tjenester.GetRequiredService<Prøvelogin>();
    private readonly ITimeLimitedDataProtector _trin = tjenester.GetRequiredService<IDataProtectionProvider>().CreateProtector("login", "engangskode").ToTimeLimitedDataProtector();

    [BindProperty(SupportsGet = true, Name = "retur")]
    public string? Retur { get; set; }

    [BindProperty(Name = "brugernavn")]
    public string? Brugernavn { get; set; }

    /// <summary>Beskyttet bevis for, at adgangskoden passede; så mangler kun engangskoden.</summary>
    [BindProperty(Name = "trin")]
    public string? Trin { get; set; }

    public IReadOnlyList<Konto> Prøvebrugere { get; private set; } = [];

    public bool ManglerKode => Trin is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (bruger.ErLoggetInd && Retur is null)
            return LocalRedirect(Startside.For(bruger));
        await Vis(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? adgangskode, CancellationToken ct)
    {
        Trin = null;
        if (string.IsNullOrWhiteSpace(Brugernavn))
            ModelState.AddModelError("brugernavn", "Skriv dit brugernavn");
        if (string.IsNullOrEmpty(adgangskode))
            ModelState.AddModelError("adgangskode", "Skriv din adgangskode");
        return ModelState.IsValid ? await Svar(await adgang.Login.Indlogning.Prøv(opsætning.Kommune, Brugernavn!, adgangskode!, ct), "adgangskode", ct) : await Igen(ct);
    }

    public async Task<IActionResult> OnPostKodeAsync(string? kode, CancellationToken ct)
    {
        if (Konto() is not { } id || await adgang.Login.Brugere.Find(opsætning.Kommune, id, ct) is not { } konto)
            return RedirectToPage(new { Retur });
        if (string.IsNullOrWhiteSpace(kode))
        {
            ModelState.AddModelError("kode", "Skriv de seks cifre fra din app");
            return Page();
        }
        return await Svar(await adgang.Login.Indlogning.PrøvEngangskode(konto, kode, ct), "kode", ct);
    }

    public async Task<IActionResult> OnPostProeveAsync(string? id, CancellationToken ct) =>
        (await _prøvelogin.Brugere(adgang, ct)).FirstOrDefault(k => k.Id == id) is { } konto ? await Ind(konto) : NotFound();

    public async Task<IActionResult> OnPostUdAsync()
    {
        await HttpContext.SignOutAsync();
        return Redirect("/login");
    }

    private async Task<IActionResult> Svar(Loginsvar svar, string felt, CancellationToken ct)
    {
        switch (svar)
        {
            case Loginsvar.Ind ind:
                return await Ind(ind.Konto);
            case Loginsvar.ManglerEngangskode mangler:
                Trin = _trin.Protect(mangler.Konto.Id, KodetrinVarer);
                ModelState.Remove("trin");
                return Page();
            case Loginsvar.Låst:
                ModelState.AddModelError(felt, $"Der er prøvet for mange gange. Vent {Indlogning.Lås.TotalMinutes:0} minutter, og prøv igen");
                break;
            default:
                ModelState.AddModelError(felt, felt == "kode" ? "Koden passer ikke, eller den er brugt. Vent på den næste i din app" : "Brugernavn og adgangskode passer ikke sammen. Prøv igen");
                break;
        }
        return await Igen(ct);
    }

    private async Task<IActionResult> Ind(Konto konto)
    {
        await HttpContext.SignInAsync(Sessionscookie.Som(konto));
        return LocalRedirect(Url.IsLocalUrl(Retur) && Retur != "/login" ? Retur! : Startside.For(konto.Bruger));
    }

    private async Task<IActionResult> Igen(CancellationToken ct)
    {
        await Vis(ct);
        return Page();
    }

    private async Task Vis(CancellationToken ct)
    {
        if (!Url.IsLocalUrl(Retur))
            Retur = null;
        Prøvebrugere = await _prøvelogin.Brugere(adgang, ct);
    }

    private string? Konto()
    {
        try
        {
            return Trin is null ? null : _trin.Unprotect(Trin);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
