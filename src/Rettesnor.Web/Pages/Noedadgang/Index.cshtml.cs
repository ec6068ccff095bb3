using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Noedadgang;

/// <summary>Nødadgang til en beskyttet borgers sag: en grund og to timer; det står i adgangsloggen.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class IndexModel(Journaladgang adgang, Bruger bruger, ILogger<IndexModel> log) : PageModel
{
    private const int KortesteGrund = 10, LængsteGrund = 500;

    [BindProperty(SupportsGet = true, Name = "sag")]
    public string Sagsnummer { get; set; } = "";

    [BindProperty(Name = "grund")]
    public string? Grund { get; set; }

    public static double Timer => Nødadgange.Varer.TotalHours;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Grund?.Trim() is not { Length: >= KortesteGrund and <= LængsteGrund } grund)
        {
            ModelState.AddModelError("grund", "Skriv med en sætning, hvorfor det haster. Nævn ikke borgeren");
            return Page();
        }
        var sag = Sagssti.Nummer(Sagsnummer);
        await adgang.Login.Nødadgange.Giv(bruger.Kommune, bruger.Id, sag, grund, ct);
        Givet(log, bruger.Id, sag);
        return Redirect(Sagssti.Af(bruger.Kommune, sag));
    }

    [LoggerMessage(LogLevel.Warning, "Nødadgang: brugeren {Bruger} har åbnet den beskyttede sag {Sag}")]
    private static partial void Givet(ILogger log, string bruger, string sag);
}
