using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Personer;

/// <summary>En persons plan og aftaler og intet andet: det, en mentor, jobformidler og sundhedskoordinator skal bruge.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PlanModel(Sagsadgang sager) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "kommune")]
    public string Kommune { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "sag")]
    public string Sagsnummer { get; set; } = "";

    public string Navn { get; private set; } = "";
    public Indsatsdel? Plan { get; private set; }
    public IReadOnlyList<Indsats> Indsatser { get; private set; } = [];
    public IReadOnlyList<DateOnly> Samtaler { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await sager.Åbn(Kommune, Sagssti.Nummer(Sagsnummer), "plan", ct, Ærinde.SePlan) is not { } fundet)
            return NotFound();
        var sag = Sagsbillede.Fold(fundet.Sag, sager.Idag);
        Navn = Søgning.Navn(fundet.Sag);
        Plan = sag.Liste<Indsatsdel>().LastOrDefault();
        Indsatser = [.. sag.Liste<Indsats>().Where(i => i.Fra <= sager.Idag && (i.Til is not { } til || til >= sager.Idag))];
        Samtaler = [.. sag.Liste<Indkaldelse>().Select(i => i.TilDato).OfType<DateOnly>().Where(d => d >= sager.Idag).Order()];
        return Page();
    }
}
