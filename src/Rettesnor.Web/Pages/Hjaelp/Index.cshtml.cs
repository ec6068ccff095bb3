using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Opgaver;

namespace Rettesnor.Web.Pages.Hjaelp;

/// <summary>Indgangen til reglerne: efter opgave, efter den hændelse, der skal registreres, og efter paragraf.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>Hændelsestypen, reglerne skal læse.</summary>
    [BindProperty(SupportsGet = true, Name = "laeser")]
    public string? Læser { get; set; }

    public Hændelsestype? Type => Læser is null ? null : Hændelsestyper.Find(Læser);

    /// <summary>De regler, en hændelse af typen kan ændre svaret på.</summary>
    public IEnumerable<Regel> Regler => Lovbog.Regler.Where(r => r.Id[0] == 'P' && Type is { } t && r.Læser.Contains(t.Navn)).DistinctBy(r => r.Id);

    public static IEnumerable<(Opgavetype Type, IEnumerable<Regel> Regler)> Opgaver =>
        Opgavetype.Alle.Select(t => (t, t.Regler.Select(id => Lovbog.Find(id)).OfType<Regel>()));
}
