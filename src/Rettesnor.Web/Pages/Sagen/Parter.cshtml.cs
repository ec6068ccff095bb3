using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Borgeren og dem omkring borgeren: værge, partsrepræsentant, bisidder og tolk, fritagelse for Digital Post, adressebeskyttelse og død.</summary>
/// <remarks>Det, loven kender, skrives også som en oplysning i samme transaktion, så sagsfilen siger det samme.</remarks>
public sealed class ParterModel(Sagsadgang sager) : Sagsside(sager)
{
    [BindProperty(Name = "rolle")]
    public string? Rolle { get; set; }

    [BindProperty(Name = "navn")]
    public string? Partsnavn { get; set; }

    [BindProperty(Name = "kontakt")]
    public string? Kontakt { get; set; }

    [BindProperty(Name = "om")]
    public string? Om { get; set; }

    public IReadOnlyList<Partsperson> Parter => Hoved.Parter;

    public static IReadOnlyList<SelectListItem> Roller { get; } = [new("Vælg", ""), .. Enum.GetValues<Partsrolle>().Select(r => new SelectListItem(Akttekst.Rolle(r), Partsperson.Roller[r]))];

    public bool Er(Oplysningsemne emne) => Hoved.Seneste(emne) is { Ja: true };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Åbn("parter", ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Åbn("parter", ct))
            return NotFound();
        if (!Partsperson.Roller.Ord.Contains(Rolle))
            ModelState.AddModelError("rolle", "Vælg, hvad personen er for borgeren");
        if (string.IsNullOrWhiteSpace(Partsnavn))
            ModelState.AddModelError("navn", "Skriv personens navn");
        if (!ModelState.IsValid)
            return Page();
        return await Gem(Nyt(Rolle!, Partsnavn!.Trim(), Kontakt?.Trim(), ophørt: false), $"{Partsnavn.Trim()} er skrevet på sagen.", ct);
    }

    public async Task<IActionResult> OnPostOphoertAsync(CancellationToken ct)
    {
        if (!await Åbn("parter", ct))
            return NotFound();
        return Parter.FirstOrDefault(p => Partsperson.Roller[p.Rolle] == Rolle && p.Navn == Partsnavn) is { } part
            ? await Gem(Nyt(Rolle!, part.Navn, null, ophørt: true), $"{part.Navn} er ikke længere på sagen.", ct) : Redirect(Sti + "/parter");
    }

    /// <summary>Slår en oplysning om borgeren til eller fra.</summary>
    public async Task<IActionResult> OnPostSkiftAsync(CancellationToken ct)
    {
        if (!await Åbn("parter", ct))
            return NotFound();
        if (Om is not ("fritaget-digital-post" or "adressebeskyttelse"))
            return Redirect(Sti + "/parter");
        var ny = !Er(Om == "adressebeskyttelse" ? Oplysningsemne.Adressebeskyttelse : Oplysningsemne.FritagetDigitalPost);
        return await Gem(new([Oplysning(Om, ny)]), "Oplysningen er registreret.", ct);
    }

    /// <summary>Akten om personen, og oplysningen, når loven kender rollen.</summary>
    private Nyt Nyt(string rolle, string navn, string? kontakt, bool ophørt) => new(rolle == Partsperson.Roller[Partsrolle.Bisidder] ? [] : [Oplysning(rolle, ophørt ? false : navn)])
    {
        Akter = [new(Partsperson.Tabel.Skriv(Adgang.Bruger.Navn, ("rolle", rolle), ("navn", navn), ("kontakt", kontakt), ("fra", Idag), ("ophoert", ophørt)))],
    };

    private byte[] Oplysning(string om, object værdi) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = "oplysning",
        ["dato"] = Idag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["om"] = om,
        ["vaerdi"] = værdi is bool ja ? JsonValue.Create(ja) : JsonValue.Create((string)værdi),
        ["af"] = Adgang.Bruger.Navn,
    });

    private async Task<IActionResult> Gem(Nyt nyt, string besked, CancellationToken ct)
    {
        var svar = await Adgang.Tilføj(Sag, null, nyt, ct);
        if (svar is not Tilføjelse.Gemt)
            return Nej(svar, "navn");
        TempData["Besked"] = besked;
        return Redirect(Sti + "/parter");
    }
}
