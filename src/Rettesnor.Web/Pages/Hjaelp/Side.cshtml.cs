using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Web.Hjælp;

namespace Rettesnor.Web.Pages.Hjaelp;

/// <summary>En af lovbogens sider.</summary>
public sealed class SideModel : PageModel
{
    public Lovside Side { get; private set; } = null!;

    public IActionResult OnGet(string navn)
    {
        if (Lovsider.Find(navn) is not { } side)
            return NotFound();
        Side = side;
        return Page();
    }
}
