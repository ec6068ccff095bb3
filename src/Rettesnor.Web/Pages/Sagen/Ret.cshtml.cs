using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Retter en hændelse i dens egen formular. Det gamle bliver stående i journalen.</summary>
public sealed class RetModel(Sagsadgang sager, TimeProvider ur) : Skriveside(sager, ur)
{
    private Hændelse _rettet = null!;

    [BindProperty(SupportsGet = true, Name = "nr")]
    public int Nr { get; set; }

    [BindProperty(Name = "_hvorfor")]
    public string? Hvorfor { get; set; }

    internal Hændelsesformular Formular { get; private set; } = null!;

    protected override string FejlUnder => "med.";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        Set = Sag.Nr;
        Vis(Formularværdier.Af(_rettet, Sag.Sag), []);
        return Page();
    }

    public async Task<IActionResult> OnPostVisAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        var svar = Hændelsessvar.Af(Request.Form);
        Vis(svar, Rettelse(svar) is { } rettelse ? Prøv(rettelse) : IngenÆndring());
        return Page();
    }

    public async Task<IActionResult> OnPostGemAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        var svar = Hændelsessvar.Af(Request.Form);
        var (videre, fejl) = Rettelse(svar) is { } rettelse ? await Gem(rettelse, ct) : (null, IngenÆndring());
        Vis(svar, fejl);
        return videre ?? Page();
    }

    /// <summary>Hændelsen, som den nu står; en annulleret eller en rettelse kan ikke rettes her.</summary>
    private async Task<bool> Find(CancellationToken ct)
    {
        if (!await Åbn("rettelse", ct) || Journalvisning.Gældende(Sag.Sag, Nr) is not { } fundet)
            return false;
        _rettet = fundet;
        return true;
    }

    private byte[]? Rettelse(Dictionary<string, string> svar) =>
        Rettelsessvar.Json(_rettet, Formularværdier.Af(_rettet, Sag.Sag), svar, Idag, Hvorfor) is { } json ? MedBruger(json) : null;

    private Dictionary<string, string> IngenÆndring()
    {
        ModelState.AddModelError("", "Intet er ændret. Ret mindst ét felt, eller gå tilbage til journalen.");
        return [];
    }

    private void Vis(Dictionary<string, string> svar, Dictionary<string, string> fejl) =>
        Formular = new(_rettet.Hoved.Type, Rettelsessvar.Udsnit(_rettet), svar, fejl, Sag.Sag) { Udeladte = Rettelsessvar.Faste };
}
