using Microsoft.AspNetCore.Mvc;

using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>De breve, der er skrevet i sagen, og dem, der kan skrives.</summary>
public sealed class BreveModel(Sagsadgang sager) : Sagsside(sager)
{
    /// <summary>Et sendt brev, og dets PDF, når der er en.</summary>
    public sealed record Linje(Sagsbehandling.Akter.Brev Html, Sagsbehandling.Akter.Brev? Pdf);

    public IReadOnlyList<Linje> Linjer { get; private set; } = [];

    /// <summary>De breve, der skrives her; en afgørelse og et svar på en klage skrives på deres egne sider.</summary>
    public static IEnumerable<Skabelon> Nye => Brevvalg.Almindelige.Select(v => Skabeloner.Alle.First(s => s.Kode == v.Skabelon));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn("breve", ct))
            return NotFound();
        var breve = Sag.Akter.OfType<Sagsbehandling.Akter.Brev>().ToArray();
        Linjer = [.. breve.Where(b => b.Medietype == Brevakt.Html).Select(b => new Linje(b, Brevmodel.PdfTil(breve, b))).Reverse()];
        return Page();
    }
}
