using System.Security.Cryptography;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Web.Pages.Tilsyn;

/// <summary>Et opslag, der er trukket, og den, der slog op.</summary>
public sealed record Trukket(Opslag Opslag, string Navn, bool HarRelation);

/// <summary>Tilsynet med adgangsloggen: en stikprøve, ingen kan forudsige, og svaret på den. Tilsynet ser sagens nummer, ikke sagen.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Journaladgang adgang, Bruger bruger, TimeProvider ur) : PageModel
{
    public const string Formål = "tilsyn";
    private const int FlesteOpslag = 5000, Antal = 10;
    private static readonly TimeSpan Tilbage = TimeSpan.FromDays(90);

    public IReadOnlyList<Trukket> Stikprøve { get; private set; } = [];
    public IReadOnlyList<Nødadgang> Nødadgange { get; private set; } = [];
    public IReadOnlyList<Opslag> Svar { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Vis(ct);

    /// <summary>Trækker en ny stikprøve. At den er trukket, og hvilke rækker, står i loggen, så ingen kan trække om, til den passer.</summary>
    public async Task<IActionResult> OnPostTraekAsync(CancellationToken ct)
    {
        var opslag = await adgang.Adgangslog.Seneste(bruger.Kommune, ur.GetUtcNow() - Tilbage, FlesteOpslag, ct);
        var relationer = new Dictionary<(string, string), bool>();
        var emner = new List<Stikprøveemne>();
        foreach (var o in opslag.Where(o => o.Sag is not null && o.Formål != Formål))
            emner.Add(new(o.Nr, await HarRelation(relationer, o, ct), o.Formål == Rettesnor.Tilslutning.Login.Nødadgange.Formål));
        var trukket = Sagsbehandling.Adgang.Stikprøve.Træk(emner, Antal, RandomNumberGenerator.GetInt32);
        await adgang.Adgangslog.Skriv(bruger.Kommune, bruger.Id, null, $"stikprøve trukket: {string.Join(' ', trukket)}", Formål, ct);
        await Vis(ct);
        var konti = (await adgang.Login.Brugere.Alle(bruger.Kommune, ct)).ToDictionary(k => k.Id, k => k.Navn);
        foreach (var o in opslag.Where(o => trukket.Contains(o.Nr)))
            Stikprøve = [.. Stikprøve, new(o, konti.GetValueOrDefault(o.Bruger, o.Bruger), await HarRelation(relationer, o, ct))];
        return Page();
    }

    public async Task<IActionResult> OnPostSvarAsync(long nr, string? udfald, string? note, CancellationToken ct)
    {
        if (udfald is not ("i orden" or "følges op") || nr < 1)
            return NotFound();
        await adgang.Adgangslog.Skriv(bruger.Kommune, bruger.Id, null, $"stikprøve af række {nr}: {udfald}{(string.IsNullOrWhiteSpace(note) ? "" : ". " + note.Trim()[..Math.Min(300, note.Trim().Length)])}", Formål, ct);
        TempData["Besked"] = "Svaret er skrevet i loggen.";
        return RedirectToPage();
    }

    private async Task<bool> HarRelation(Dictionary<(string, string), bool> kendte, Opslag o, CancellationToken ct)
    {
        if (kendte.TryGetValue((o.Bruger, o.Sag!), out var kendt))
            return kendt;
        var forhold = await adgang.Login.Tildelinger.Forhold(bruger.Kommune, o.Sag!, o.Bruger, adgang.Journal.Idag, ct);
        var konto = await adgang.Login.Brugere.Find(bruger.Kommune, o.Bruger, ct);
        return kendte[(o.Bruger, o.Sag!)] = forhold is not null && (forhold.Tildelt.Count > 0 || (forhold.Ansvarlig.Length > 0 && forhold.Ansvarlig == konto?.Navn));
    }

    private async Task Vis(CancellationToken ct)
    {
        Nødadgange = await adgang.Login.Nødadgange.Seneste(bruger.Kommune, 20, ct);
        Svar = [.. (await adgang.Adgangslog.Seneste(bruger.Kommune, ur.GetUtcNow() - Tilbage, FlesteOpslag, ct)).Where(o => o.Formål == Formål).Take(20)];
    }
}
