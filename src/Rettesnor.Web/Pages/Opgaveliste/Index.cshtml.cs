using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Sagsbehandling.Opgaver;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Opgaveliste;

/// <summary>Alt, der er åbent i alle sager, det mest presserende først.</summary>
public sealed class IndexModel(Sagsadgang sager) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "enhed")]
    public string? Enhed { get; set; }

    [BindProperty(SupportsGet = true, Name = "ansvarlig")]
    public string? Ansvarlig { get; set; }

    [BindProperty(SupportsGet = true, Name = "slags")]
    public string? Slags { get; set; }

    [BindProperty(SupportsGet = true, Name = "frist")]
    public DateOnly? FristTil { get; set; }

    [BindProperty(SupportsGet = true, Name = "efter")]
    public string? Efter { get; set; }

    public Side<Opgaverække> Side { get; private set; } = new([], null);
    public IReadOnlyList<SelectListItem> Enheder { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Ansvarlige { get; private set; } = [];
    public DateOnly Idag => sager.Idag;
    public string Kommune => sager.Kommune;

    public static IReadOnlyList<SelectListItem> AlleSlags { get; } = [new("Alle", ""), .. Opgavetype.Alle.Select(t => new SelectListItem(t.Navn, t.Kode))];

    public Dictionary<string, string?> Filtre => new()
    {
        ["enhed"] = Enhed,
        ["ansvarlig"] = Ansvarlig,
        ["slags"] = Slags,
        ["frist"] = Komponenter.Feltværdi.Skrevet(FristTil),
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (enheder, ansvarlige) = await sager.Filtre(ct);
        (Enheder, Ansvarlige) = (Valg(enheder), Valg(ansvarlige));
        Side = await sager.Opgaver(new(Kommune)
        {
            Enhed = Enhed,
            Ansvarlige = string.IsNullOrEmpty(Ansvarlig) ? [] : [Ansvarlig],
            Kode = Slags,
            FristTil = FristTil,
            Efter = string.IsNullOrEmpty(Efter) ? null : Efter,
        }, ct);
    }

    private static IReadOnlyList<SelectListItem> Valg(IEnumerable<string> navne) => [new("Alle", ""), .. navne.Select(n => new SelectListItem(n, n))];
}
