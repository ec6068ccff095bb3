using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Sagsbehandling.Opgaver;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Overblikket;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Overblik;

/// <summary>Alt, der er åbent i ens sager, det mest presserende først: hvorfor, hvornår, hvilken paragraf, og det ene, der skal gøres.</summary>
/// <remarks>Filtre står i adressen og kan gemmes; en søgning på en person sendes altid som formular.</remarks>
public sealed class IndexModel(Sagsadgang sager) : PageModel
{
    /// <summary>Så langt tælles der; er der flere, siges det.</summary>
    public const int FlestTalt = 1000;

    [BindProperty(SupportsGet = true, Name = "hvem")]
    public string? Hvem { get; set; }

    [BindProperty(SupportsGet = true, Name = "enhed")]
    public string? Enhed { get; set; }

    [BindProperty(SupportsGet = true, Name = "slags")]
    public string? Slags { get; set; }

    [BindProperty(SupportsGet = true, Name = "uge")]
    public string? Uge { get; set; }

    [BindProperty(SupportsGet = true, Name = "vis")]
    public string? Vis { get; set; }

    [BindProperty(SupportsGet = true, Name = "efter")]
    public string? Efter { get; set; }

    [BindProperty(Name = "soeg")]
    public string? Søgning { get; set; }

    [BindProperty(Name = "navn")]
    public string? Visningsnavn { get; set; }

    public Overbliksvalg Valg { get; private set; } = new();
    public Side<Opgaverække> Side { get; private set; } = new([], null);
    public IReadOnlyList<Sagsrække> Fundne { get; private set; } = [];
    public IReadOnlyDictionary<Overbliksdel, int> Antal { get; private set; } = new Dictionary<Overbliksdel, int>();
    public IReadOnlyList<string> Enheder { get; private set; } = [];
    public IReadOnlyList<string> Ansvarlige { get; private set; } = [];
    public IReadOnlyList<(string Navn, string Valg)> Visninger { get; private set; } = [];

    /// <summary>Dem, brugeren er vikar for i dag.</summary>
    public IReadOnlyList<Vikar> Dækker { get; private set; } = [];

    public DateOnly Idag => sager.Idag;
    public string Kommune => sager.Kommune;
    public string Bruger => sager.Bruger.Navn;

    public static IReadOnlyList<SelectListItem> AlleSlags { get; } = [new("Alle", ""), .. Opgavetype.Alle.Where(t => t.Rolle != Sagsbehandling.Rolle.Borger).OrderBy(t => t.Navn, StringComparer.Ordinal).Select(t => new SelectListItem(t.Navn, t.Kode))];

    public IReadOnlyList<SelectListItem> HvisOpgaver =>
        [new("Mine", Overbliksvalg.Mine), new("Alles", Overbliksvalg.Alle), new("Dem, ingen har", Overbliksvalg.Ingen), .. Ansvarlige.Where(a => a != Bruger).Select(a => new SelectListItem(a, a))];

    public IReadOnlyList<SelectListItem> Enhedsvalg => [new("Alle", ""), .. Enheder.Select(e => new SelectListItem(e, e))];

    public static (Overbliksdel Overbliksdel, string Tekst)[] Dele { get; } = [(Overbliksdel.Aktuelle, "Alle"), (Overbliksdel.Overskredne, "Overskredne"), (Overbliksdel.Ugen, "Denne uge"), (Overbliksdel.Venter, "Venter")];

    public Task OnGetAsync(CancellationToken ct) => Hent(ct);

    /// <summary>Finder sager på navn, sagsnummer, fødselsdag eller personnummer; søgningen står ikke i adressen.</summary>
    public async Task<IActionResult> OnPostSoegAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Søgning))
            return Redirect(Læst().Adresse);
        Fundne = (await sager.Sager(new(Kommune) { Søgning = Søgning.Trim() }, ct)).Rækker;
        if (Fundne is [var eneste])
            return Redirect(Sagssti.Af(Kommune, eneste.Sag));
        await Hent(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostGemVisningAsync(CancellationToken ct)
    {
        var valg = Læst();
        if (string.IsNullOrWhiteSpace(Visningsnavn) || Visningsnavn.Trim().Length > 60)
            ModelState.AddModelError("navn", "Giv visningen et navn på højst 60 tegn");
        else if (!await sager.GemVisning(Visningsnavn.Trim(), valg.Spørgsmål, ct))
            ModelState.AddModelError("navn", $"Du kan højst have {Tilslutning.Journal.Visninger.Flest} visninger. Slet en først");
        if (ModelState.IsValid)
            return Redirect(valg.Adresse);
        await Hent(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostSletVisningAsync(CancellationToken ct)
    {
        await sager.SletVisning(Visningsnavn ?? "", ct);
        return Redirect(Læst().Adresse);
    }

    public string Adresse(string visning) => "/overblik" + (visning.Length > 0 ? "?" + visning : "");

    private Overbliksvalg Læst() => new()
    {
        Hvem = string.IsNullOrWhiteSpace(Hvem) ? Overbliksvalg.Mine : Hvem,
        Enhed = Enhed,
        Slags = Opgavetype.Find(Slags)?.Kode,
        Uge = Overbliksvalg.Ugen(Uge) is null ? null : Uge,
        Vis = Enum.TryParse<Overbliksdel>(Vis, ignoreCase: true, out var vis) && Enum.IsDefined(vis) ? vis : Overbliksdel.Aktuelle,
    };

    private async Task Hent(CancellationToken ct)
    {
        Valg = Læst();
        if (!string.IsNullOrEmpty(Uge) && Valg.Uge is null)
            ModelState.AddModelError("uge", $"Skriv ugen som år og uge, fx {Overbliksvalg.Ugen(Idag)}");
        var vikarer = await sager.Vikarer(ct);
        Dækker = [.. vikarer.Where(v => v.Navn == Bruger && v.Fra <= Idag)];
        (Enheder, Ansvarlige) = await sager.Filtre(ct);
        Visninger = await sager.Visninger(ct);
        Listevalg Liste(Overbliksdel del) => (Valg with { Vis = del }).Liste(Kommune, Bruger, Dækker.Select(v => v.ForHvem), Idag);
        Side = await sager.Opgaver(Liste(Valg.Vis) with { Efter = string.IsNullOrEmpty(Efter) ? null : Efter }, ct);
        var antal = new Dictionary<Overbliksdel, int>();
        foreach (var (del, _) in Dele)
            antal[del] = await sager.AntalOpgaver(Liste(del), FlestTalt, ct);
        Antal = antal;
    }
}
