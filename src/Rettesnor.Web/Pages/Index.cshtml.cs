using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Pages;

/// <summary>Prøv loven: vælg et eksempel, brug en sagsfil, eller byg en sag.</summary>
public sealed class IndexModel : PageModel
{
    public IReadOnlyList<SelectListItem> Eksempler { get; } = [.. Eksempelsager.Alle.Select(e => new SelectListItem($"{e.Navn}: {e.Kilde}", e.Navn))];
}
