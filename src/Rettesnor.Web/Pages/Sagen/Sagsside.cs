using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>En side om én sag i journalen.</summary>
public abstract class Sagsside(Sagsadgang sager) : PageModel
{
    private Sagshoved? _hoved;

    protected Sagsadgang Adgang { get; } = sager;

    [BindProperty(SupportsGet = true, Name = "kommune")]
    public string Kommune { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "sag")]
    public string Sagsnummer { get; set; } = "";

    public Journalsag Sag { get; private set; } = null!;

    public string Sti => Sagssti.Af(Sag.Kommune, Sag.Id);

    public string Navn => Søgning.Navn(Sag.Sag) is { Length: > 0 } navn ? navn : "Uden navn";

    public DateOnly Idag => Adgang.Idag;

    /// <summary>Det, der står øverst på sagen.</summary>
    public Sagshoved Hoved => _hoved ??= Sagshoved.Af(Sag, Idag);

    /// <summary>Vejen til en side under sagen.</summary>
    public Krumme[] Krummer(string? side = null) => side is null ? [new("Sager", "/sager"), new(Navn)] : [new("Sager", "/sager"), new(Navn, Sti), new(side)];

    /// <returns>Falsk, når sagen ikke findes hos kommunen, eller brugeren ikke må.</returns>
    protected async Task<bool> Åbn(string hvad, CancellationToken ct, Ærinde? ærinde = null)
    {
        if (await Adgang.Åbn(Kommune, Sagssti.Nummer(Sagsnummer), hvad, ct, ærinde) is not { } fundet)
            return false;
        (Sag, _hoved) = (fundet, null);
        return true;
    }

    /// <summary>Siden igen, når journalen ikke tog imod; grunden står ved feltet.</summary>
    protected IActionResult Nej(Tilføjelse svar, string felt)
    {
        switch (svar)
        {
            case Tilføjelse.Afvist afvist:
                ModelState.AddModelError(felt, $"{afvist.Grunde[0].Grund} {afvist.Grunde[0].Gør}");
                return Page();
            case Tilføjelse.Ugyldig ugyldig:
                ModelState.AddModelError(felt, ugyldig.Fejl[0].Hvad);
                return Page();
            default:
                return NotFound();
        }
    }
}
