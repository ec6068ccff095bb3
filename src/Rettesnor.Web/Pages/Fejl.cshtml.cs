using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Web.Adgang;
using Rettesnor.Web.Opstart;

namespace Rettesnor.Web.Pages;

/// <summary>Siden, når noget gik galt eller ikke findes. Åbnet direkte er den en side, der ikke findes.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
public sealed class FejlModel : PageModel
{
    public string Overskrift { get; private set; } = "";

    public string Forklaring { get; private set; } = "";

    /// <summary>Vejen til nødadgang, når det kun er beskyttelsen, der spærrer.</summary>
    public string? Nødadgang { get; private set; }

    public string Fejlnummer => HttpContext.Fejlnummer();

    public void OnGet() => Vis();

    public void OnPost() => Vis();

    private void Vis()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
        Overskrift = Fejltekst.Overskrift(Response.StatusCode);
        if (Rutevagt.Afvisning(HttpContext) is { Kode: Adgangsregler.Beskyttet } && HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/') is ["", "sag", var kommune, var sag, ..])
            Nødadgang = $"/noedadgang/{kommune}/{Uri.EscapeDataString(sag)}";
        Forklaring = Response.StatusCode == StatusCodes.Status403Forbidden && Rutevagt.Afvisning(HttpContext) is { } nej ? $"{nej.Grund} {nej.Gør}" : Fejltekst.Forklaring(Response.StatusCode);
    }
}
