using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Pages.Vurdering;

/// <summary>Vurderingen af en sag, der følger med i formularen; intet gemmes.</summary>
[RequestSizeLimit(Sagslæser.HøjesteLængde + (1 << 20))]
[RequestFormLimits(ValueLengthLimit = Sagslæser.HøjesteLængde, MultipartBodyLengthLimit = Sagslæser.HøjesteLængde)]
public sealed class IndexModel(TimeProvider ur) : PageModel
{
    private const int FlesteViste = 200;

    /// <summary>Skridtene frem og tilbage i tiden: knappens værdi og tekst.</summary>
    public static IReadOnlyList<(string Værdi, string Tekst)> Skridt { get; } = [("-m", "En måned tilbage"), ("-d", "En dag tilbage"), ("d", "En dag frem"), ("m", "En måned frem")];

    public DateOnly? Pr { get; private set; }
    public DateOnly? Kendt { get; private set; }
    public string Sag { get; private set; } = "";
    public string? Kilde { get; private set; }
    public Vurderingsvisning? Visning { get; private set; }
    public IReadOnlyList<Fejl> Fejl { get; private set; } = [];

    public IActionResult OnGet(string? eksempel)
    {
        if (Eksempelsager.Find(eksempel) is not { } fundet)
            return Redirect("/proev");
        (Sag, Pr, Kilde) = (fundet.Fil, fundet.Pr, fundet.Kilde);
        Vurder(null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? sag, DateOnly? pr, DateOnly? kendt, string? skridt, IFormFile? fil, CancellationToken ct)
    {
        (Sag, Pr, Kendt) = (sag ?? "", pr, kendt);
        if (fil is { Length: > 0 })
        {
            using var læser = new StreamReader(fil.OpenReadStream(), Encoding.UTF8);
            Sag = await læser.ReadToEndAsync(ct);
        }
        if (string.IsNullOrWhiteSpace(Sag))
            ModelState.AddModelError("sag", "Vælg en fil, eller indsæt en sagsfil");
        if (ModelState.IsValid)
            Vurder(skridt);
        return Page();
    }

    private void Vurder(string? skridt)
    {
        try
        {
            var sag = Sagslæser.Læs(Encoding.UTF8.GetBytes(Sag));
            var pr = Pr ?? DanskTid.Dato(ur.GetUtcNow());
            if (skridt is not null)
                pr = Flyttet(sag, pr, skridt);
            Pr = pr;
            ModelState.Clear();
            Visning = new(Lov.Vurdering.Af(sag, pr, Kendt));
        }
        catch (UgyldigSagException e)
        {
            Fejl = [.. e.Fejl.Take(FlesteViste)];
            ModelState.AddModelError("sag", e.Fejl.Count == 1 ? "Ret fejlen i sagsfilen" : $"Ret de {e.Fejl.Count} fejl i sagsfilen");
        }
    }

    private DateOnly Flyttet(Sag sag, DateOnly pr, string skridt) => skridt switch
    {
        "-m" => pr.AddMonths(-1),
        "-d" => pr.AddDays(-1),
        "d" => pr.AddDays(1),
        "m" => pr.AddMonths(1),
        "aendring" => Lov.Vurdering.Af(sag, pr, Kendt).NæsteÆndring ?? pr,
        _ => pr,
    };
}
