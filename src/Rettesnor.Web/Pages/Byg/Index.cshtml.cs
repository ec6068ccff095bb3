using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Formularer;

namespace Rettesnor.Web.Pages.Byg;

/// <summary>Bygger en sag hændelse for hændelse; sagen følger med i formularen, og intet gemmes.</summary>
[RequestFormLimits(ValueLengthLimit = Sagslæser.HøjesteLængde)]
public sealed class IndexModel : PageModel
{
    private static readonly JsonSerializerOptions s_læselig = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Sag { get; private set; } = "";
    public string? Valgt { get; private set; }
    public IReadOnlyList<Hændelse> Hændelser { get; private set; } = [];
    internal Hændelsesformular? Formular { get; private set; }

    public IReadOnlyList<SelectListItem> Typer { get; } = Typevalg.Alle;

    public IActionResult OnPostBegynd(DateOnly? foedt)
    {
        if (foedt is not { } født)
            ModelState.TryAddModelError("foedt", "Skriv fødselsdagen, fx 14/05/1983");
        else
            Åbn($$"""{"format":"{{Lov.Fakta.Sag.Format}}","borger":{"foedt":"{{født:yyyy-MM-dd}}"},"haendelser":[]}""");
        return Page();
    }

    /// <summary>Kommer fra vurderingen med sagsfilen.</summary>
    public IActionResult OnPostVidere(string? sag)
    {
        Åbn(sag ?? "");
        return Page();
    }

    public IActionResult OnPostVaelg([FromForm(Name = "_sag")] string? sag, [FromForm(Name = "_type")] string? type)
    {
        if (Åbn(sag ?? "") is { } læst)
            Vis(læst, type, new Dictionary<string, string>(), new Dictionary<string, string>());
        return Page();
    }

    public IActionResult OnPostTilfoej([FromForm(Name = "_sag")] string? sag, [FromForm(Name = "_type")] string? type)
    {
        if (Åbn(sag ?? "") is not { } læst || Typevalg.Find(type) is not ({ } fundet, var udsnit, _))
            return Page();
        var svar = Hændelsessvar.Af(Request.Form);
        var ny = Lagt(Sag, Hændelsessvar.Json(fundet, udsnit, svar));
        try
        {
            Sagslæser.Læs(Encoding.UTF8.GetBytes(ny));
            Åbn(ny);
        }
        catch (UgyldigSagException e)
        {
            var fejl = Formularfejl.VedFelter(e.Fejl, læst.Hændelser.Count + 1);
            foreach (var (felt, besked) in fejl)
                ModelState.AddModelError(felt, besked);
            Vis(læst, type, svar, fejl);
        }
        return Page();
    }

    private Sag? Åbn(string fil)
    {
        try
        {
            var sag = Sagslæser.Læs(Encoding.UTF8.GetBytes(fil));
            (Sag, Hændelser) = (fil, sag.Hændelser);
            return sag;
        }
        catch (UgyldigSagException e)
        {
            ModelState.AddModelError("", e.Fejl[0].ToString());
            return null;
        }
    }

    private void Vis(Sag sag, string? type, IReadOnlyDictionary<string, string> svar, IReadOnlyDictionary<string, string> fejl)
    {
        Valgt = type;
        if (Typevalg.Find(type) is ({ } fundet, var udsnit, _))
            Formular = new(fundet, udsnit, svar, fejl, sag);
    }

    private static string Lagt(string sag, byte[] hændelse)
    {
        var rod = JsonNode.Parse(sag)!.AsObject();
        rod["haendelser"]!.AsArray().Add(JsonNode.Parse(hændelse));
        return rod.ToJsonString(s_læselig);
    }
}
