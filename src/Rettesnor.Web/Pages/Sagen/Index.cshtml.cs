using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Web.Sager;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Sagen: hvem, hvad skal ske, hvad siger reglerne, hvad skal betales. Kan spørges om enhver dag og med enhver dags viden.</summary>
public sealed class IndexModel(Sagsadgang sager) : Sagsside(sager)
{
    [BindProperty(SupportsGet = true, Name = "pr")]
    public DateOnly? Pr { get; set; }

    [BindProperty(SupportsGet = true, Name = "kendt")]
    public DateOnly? Kendt { get; set; }

    public Vurderingsvisning? Visning { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn(Kendt is null ? "sag" : "sag, som den var kendt", ct))
            return NotFound();
        try
        {
            Visning = new(Adgang.Vurder(Sag.Sag, Pr ?? Idag, Kendt)) { Sagssti = Sti };
        }
        catch (UgyldigSagException e)
        {
            ModelState.AddModelError("kendt", $"Med den viden kan sagen ikke vurderes: {e.Fejl[0].Hvad}");
        }
        return Page();
    }

    /// <summary>Sagen som fil.</summary>
    public async Task<IActionResult> OnGetFilAsync(CancellationToken ct) =>
        await Åbn("sagsfil", ct, Ærinde.HentSagsfil) ? File(Sag.Fil, "application/json", $"sag-{string.Concat(Sag.Id.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'))}.json") : NotFound();
}
