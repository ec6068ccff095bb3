using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Web.Pages.HvadHvis;

/// <summary>Hvad borgeren beholder ved en ekstra løn; sagen følger med i formularen, og intet gemmes.</summary>
[RequestSizeLimit(Sagslæser.HøjesteLængde + (1 << 20))]
[RequestFormLimits(ValueLengthLimit = Sagslæser.HøjesteLængde, MultipartBodyLengthLimit = Sagslæser.HøjesteLængde)]
public sealed class IndexModel(TimeProvider ur) : PageModel
{
    public DateOnly? Pr { get; private set; }
    public DateOnly? Kendt { get; private set; }
    public string Sag { get; private set; } = "";
    public decimal Løn { get; private set; }
    public decimal? Timer { get; private set; }
    public string Måned { get; private set; } = "";
    public Lønkurve? Kurve { get; private set; }

    /// <summary>Svaret, hvis lønnen i stedet tjenes i et tilbud.</summary>
    public Lov.AktivSocialpolitik.HvadHvis? Tilbud { get; private set; }

    public IActionResult OnGet() => Redirect("/proev");

    public void OnPost(string? sag, DateOnly? pr, DateOnly? kendt, decimal? loen, decimal? timer, string? maaned)
    {
        (Sag, Pr, Kendt, Løn, Timer) = (sag ?? "", pr, kendt, loen ?? 0, timer);
        var dag = pr ?? DanskTid.Dato(ur.GetUtcNow());
        Måned = string.IsNullOrWhiteSpace(maaned) ? dag.ToString("yyyy-MM", CultureInfo.InvariantCulture) : maaned.Trim();
        if (!DateOnly.TryParseExact(Måned, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var måned) || måned.Year is < 1900 or > 2199)
            ModelState.AddModelError("maaned", "Skriv måneden som år og måned, fx 2026-12");
        if (Løn < 0 || Løn > Kroner.Øre(Kroner.HøjesteØre).IKroner)
            ModelState.AddModelError("loen", "Skriv en løn fra 0 til 10.000.000 kr.");
        if (timer is < 0 or > 744)
            ModelState.AddModelError("timer", "Skriv et antal timer fra 0 til 744");
        if (ModelState.IsValid)
            Regn(dag, måned);
    }

    private void Regn(DateOnly dag, DateOnly måned)
    {
        try
        {
            var sag = Sagslæser.Læs(Encoding.UTF8.GetBytes(Sag));
            Kurve = Lønkurve.Af(sag, dag, måned, Kroner.Af(Løn), Kendt);
            if (Timer is { } timer)
                Tilbud = Lov.AktivSocialpolitik.HvadHvis.Beregn(sag, dag, måned, Kroner.Nul, Kroner.Af(Løn), timer, Kendt);
            ModelState.Clear();
        }
        catch (UgyldigSagException)
        {
            ModelState.AddModelError("sag", "Sagsfilen har fejl; ret dem under Vurdering");
        }
    }
}
