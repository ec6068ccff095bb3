using Microsoft.AspNetCore.Mvc;

using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Alt, der er registreret i sagen: hvornår det gælder, hvornår det blev kendt, hvem der skrev det, og hvad der siden er rettet.</summary>
public sealed class JournalModel(Sagsadgang sager) : Sagsside(sager)
{
    public IReadOnlyList<Journallinje> Linjer { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn("journal", ct))
            return NotFound();
        Linjer = Journalvisning.Af(Sag);
        return Page();
    }
}
