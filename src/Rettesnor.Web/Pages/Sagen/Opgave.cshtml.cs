using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Lov;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Opgaver;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>En opgave: hvorfor den er der, hvad der løser den, og hvem der har den. Den tages, gives videre eller venter med en grund.</summary>
public sealed class OpgaveModel(Sagsadgang sager) : Sagsside(sager)
{
    private Listevurdering _vurdering = null!;

    [BindProperty(SupportsGet = true, Name = "kode")]
    public string Kode { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "vedr")]
    public string Vedr { get; set; } = "";

    [BindProperty(Name = "til")]
    public string? Til { get; set; }

    [BindProperty(Name = "overdrag_grund")]
    public string? Overdragelsesgrund { get; set; }

    [BindProperty(Name = "venter_paa")]
    public string? VenterPå { get; set; }

    [BindProperty(Name = "vent_grund")]
    public string? Ventegrund { get; set; }

    [BindProperty(Name = "vaagner")]
    public DateOnly? Vågner { get; set; }

    [BindProperty(Name = "_retur")]
    public string? Retur { get; set; }

    public Opgave Opgave { get; private set; } = null!;
    public Opgavetype Type { get; private set; } = null!;

    /// <summary>De åbne svar, opgaven er lavet af.</summary>
    public IReadOnlyList<Svar> Svar { get; private set; } = [];

    /// <summary>Det, der er sket med lige denne opgave.</summary>
    public IReadOnlyList<Opgaveakt> Historie { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Personer { get; private set; } = [];

    public string Bruger => Adgang.Bruger.Navn;

    public static IReadOnlyList<SelectListItem> Grunde { get; } =
        [new("Vælg", ""), new("Borgeren", "borgeren"), new("Lægen", "laegen"), new("Arbejdsgiveren", "arbejdsgiveren"), new("En anden myndighed", "anden-myndighed"), new("Andet", "andet")];

    public bool Venter => Opgave.Vågner > Idag;

    /// <summary>Siden, hvor handlingen registreres: formularen, rettelsen af den hændelse, det handler om, eller null.</summary>
    public string? Løsning(Svar svar) => svar.Handling is not { } handling ? null
        : handling.Kode == "rettelse" ? $"{Sti}/ret/{svar.Vedr.Nr}"
        : Typevalg.Find(handling.Kode).Type is not null ? Sagssti.Registrer(Sti, handling.Kode, svar.Vedr.Henvisning) + "&retur=overblik" : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Find(ct) is { } nej ? nej : Page();

    public Task<IActionResult> OnPostTagAsync(CancellationToken ct) => Skriv(OpgaveTaget.Tabel, [], "Du har taget opgaven.", ct);

    public Task<IActionResult> OnPostGenoptagAsync(CancellationToken ct) => Skriv(OpgaveGenoptaget.Tabel, [], "Opgaven står igen i Overblik.", ct);

    public Task<IActionResult> OnPostOverdragAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Til))
            ModelState.AddModelError("til", "Vælg, hvem der skal have opgaven");
        if (string.IsNullOrWhiteSpace(Overdragelsesgrund))
            ModelState.AddModelError("overdrag_grund", "Skriv, hvorfor opgaven gives videre");
        return Skriv(OpgaveOverdraget.Tabel, [("til", Til), ("grund", Overdragelsesgrund?.Trim())], $"{Til} har nu opgaven.", ct);
    }

    public Task<IActionResult> OnPostVentAsync(CancellationToken ct)
    {
        if (!Grunde.Any(g => g.Value == VenterPå && VenterPå.Length > 0))
            ModelState.AddModelError("venter_paa", "Vælg, hvem eller hvad der ventes på");
        if (string.IsNullOrWhiteSpace(Ventegrund))
            ModelState.AddModelError("vent_grund", "Skriv, hvorfor opgaven venter");
        if (Vågner is null)
            ModelState.TryAddModelError("vaagner", "Skriv den dag, opgaven skal ses på igen");
        return Skriv(OpgaveUdsat.Tabel, [("venter_paa", VenterPå), ("grund", Ventegrund?.Trim()), ("vaagner", Vågner)], $"Opgaven venter til {Vågner?.ToString("d. M. yyyy", System.Globalization.CultureInfo.InvariantCulture)}.", ct);
    }

    private async Task<IActionResult> Skriv(Sagsakttype type, (string, object?)[] felter, string besked, CancellationToken ct)
    {
        if (await Find(ct) is { } nej)
            return nej;
        if (!ModelState.IsValid)
            return Page();
        var akt = type.Skriv(Bruger, [("opgave", Kode), ("vedr", Vedr), ("frist", Opgave.Frist), .. felter]);
        var svar = await Adgang.Tilføj(Sag, null, Nyt.Af(new NyAkt(akt)), ct);
        if (svar is not Tilføjelse.Gemt)
            return Nej(svar, svar is Tilføjelse.Afvist && type == OpgaveUdsat.Tabel ? "vaagner" : "");
        (TempData["Besked"], TempData["BeskedSag"]) = ($"{Navn}: {besked}", Sti);
        return Redirect(Retur?.StartsWith("/overblik", StringComparison.Ordinal) == true ? Retur : "/overblik");
    }

    /// <returns>Null, når opgaven er fundet; er den lukket imens, føres der til sagen.</returns>
    private async Task<IActionResult?> Find(CancellationToken ct)
    {
        if (!await Åbn("opgave", ct) || Opgavetype.Find(Kode) is not { } type)
            return NotFound();
        _vurdering = Listevurdering.Af(Sag.Sag, Idag);
        if (Indeks.Af(_vurdering, Sag.Akter).Opgaver.FirstOrDefault(o => o.Kode == Kode && o.Vedr == Vedr) is not { } opgave)
        {
            TempData["Besked"] = "Opgaven er løst eller lukket.";
            return Redirect(Sti);
        }
        (Type, Opgave) = (type, opgave);
        Svar = [.. _vurdering.Svar.Where(s => s.Åben && Opgavetype.For(s) == type && s.Vedr.Henvisning == Vedr).OrderBy(s => s.Frist ?? DateOnly.MaxValue)];
        Historie = [.. Sag.Akter.OfType<Opgaveakt>().Where(opgave.Angår)];
        var (_, ansvarlige) = await Adgang.Filtre(ct);
        Personer = [new("Vælg", ""), .. ansvarlige.Append(Bruger).Distinct().Order(StringComparer.Ordinal).Select(a => new SelectListItem(a, a))];
        return null;
    }
}
