using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagsliste;

/// <summary>Kommunens sager, den mest presserende først. Filtre står i adressen; en søgning på en person sendes altid som formular.</summary>
public sealed class IndexModel(Sagsadgang sager) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "enhed")]
    public string? Enhed { get; set; }

    [BindProperty(SupportsGet = true, Name = "ansvarlig")]
    public string? Ansvarlig { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "frist")]
    public DateOnly? FristTil { get; set; }

    [BindProperty(SupportsGet = true, Name = "efter")]
    public string? Efter { get; set; }

    /// <summary>Navn, sagsnummer, fødselsdag eller personnummer; aldrig i adressen.</summary>
    [BindProperty(Name = "soeg")]
    public string? Søgning { get; set; }

    public Side<Sagsrække> Side { get; private set; } = new([], null);
    public IReadOnlyList<SelectListItem> Enheder { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Ansvarlige { get; private set; } = [];
    public DateOnly Idag => sager.Idag;
    public string Kommune => sager.Kommune;

    public static IReadOnlyList<SelectListItem> Statusser { get; } = [new("Alle", ""), .. Statusord.Alle.Select(s => new SelectListItem(s.Ord, s.Kode))];

    /// <summary>Filtrene som en adresse.</summary>
    public Dictionary<string, string?> Filtre => new()
    {
        ["enhed"] = Enhed,
        ["ansvarlig"] = Ansvarlig,
        ["status"] = Status,
        ["frist"] = Komponenter.Feltværdi.Skrevet(FristTil),
    };

    public Task OnGetAsync(CancellationToken ct)
    {
        Søgning = null;
        return Vis(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Søgning) && ModelState.IsValid)
            return RedirectToPage(new RouteValueDictionary(Filtre.Where(f => !string.IsNullOrEmpty(f.Value)).Append(new("efter", Efter))));
        await Vis(ct);
        return Page();
    }

    private async Task Vis(CancellationToken ct)
    {
        var (enheder, ansvarlige) = await sager.Filtre(ct);
        (Enheder, Ansvarlige) = (Valg(enheder), Valg(ansvarlige));
        Side = await sager.Sager(new(Kommune)
        {
            Enhed = Enhed,
            Ansvarlige = string.IsNullOrEmpty(Ansvarlig) ? [] : [Ansvarlig],
            Status = Status,
            FristTil = FristTil,
            Søgning = string.IsNullOrWhiteSpace(Søgning) ? null : Søgning,
            Efter = string.IsNullOrEmpty(Efter) ? null : Efter,
        }, ct);
    }

    private static IReadOnlyList<SelectListItem> Valg(IEnumerable<string> navne) => [new("Alle", ""), .. navne.Select(n => new SelectListItem(n, n))];
}
