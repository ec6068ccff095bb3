using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Web.Opstart;

namespace Rettesnor.Web.Pages;

/// <summary>Siden, når noget gik galt eller ikke findes. Åbnet direkte er den en side, der ikke findes.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
public sealed class FejlModel : PageModel
{
    public string Overskrift { get; private set; } = "";

    public string Forklaring { get; private set; } = "";

    public string Fejlnummer => HttpContext.Fejlnummer();

    public void OnGet() => Vis();

    public void OnPost() => Vis();

    private void Vis()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
        Overskrift = Fejltekst.Overskrift(Response.StatusCode);
        Forklaring = Fejltekst.Forklaring(Response.StatusCode);
    }
}
