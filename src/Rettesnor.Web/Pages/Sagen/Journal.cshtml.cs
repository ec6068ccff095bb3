using Microsoft.AspNetCore.Mvc;

using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Alt, der er registreret i sagen: hvornår det gælder, hvornår det blev kendt, hvem der skrev det, og hvad der siden er rettet.</summary>
public sealed class JournalModel(Sagsadgang sager) : Sagsside(sager)
{
    /// <summary>Hændelser og kommunens egne akter, den seneste registrering først.</summary>
    public IReadOnlyList<(Journallinje? Hændelse, Sagsakt? Akt)> Linjer { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn("journal", ct))
            return NotFound();
        Linjer =
        [
            .. Journalvisning.Af(Sag).Select(l => (l.Række, Linje: ((Journallinje?)l, (Sagsakt?)null))).Concat(Sag.Akter.Select(a => (Række: a.Nr, Linje: ((Journallinje?)null, (Sagsakt?)a))))
                .OrderByDescending(x => x.Række).Select(x => x.Linje),
        ];
        return Page();
    }
}
