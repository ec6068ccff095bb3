using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.MinSag;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.MinSag;

/// <summary>Borgerens egen side: hvor er jeg, hvad sker der, hvem hjælper, hvad får jeg, og hvordan siger jeg fra.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Sagsadgang sager, Journaladgang adgang, Bruger bruger) : PageModel
{
    private const int FlesteOpslag = 200;

    public Bruger Bruger => bruger;
    public Journalsag Sag { get; private set; } = null!;
    public MinSagvisning Visning { get; private set; } = null!;
    public IReadOnlyList<Opslag> SetAf { get; private set; } = [];

    [BindProperty(Name = "tekst")]
    public string? Tekst { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Find("min sag", Ærinde.SeMinSag, ct) ? Page() : NotFound();

    /// <summary>En klage over en afgørelse; den står i sagen med det samme.</summary>
    public async Task<IActionResult> OnPostKlagAsync(string? afgoerelse, CancellationToken ct)
    {
        if (!await Find("klage fra borgeren", Ærinde.SkrivMinSag, ct) || Visning.Afgørelser.FirstOrDefault(a => a.Henvisning == afgoerelse) is not { ErPåklaget: false } valgt)
            return NotFound();
        var klage = Hændelse("klage", ("vedr", valgt.Henvisning), ("maade", "digital"));
        return await Gem(new Nyt([klage]) { Akter = string.IsNullOrWhiteSpace(Tekst) ? [] : [Notat("Borgerens klage")] }, "Din klage er modtaget. Kommunen ser på den.", ct);
    }

    /// <summary>Et ønske, der giver kommunen pligt til at svare.</summary>
    public async Task<IActionResult> OnPostBedAsync(string? om, CancellationToken ct)
    {
        if (om is not ("samtale" or "jobformidler") || !await Find("ønske fra borgeren", Ærinde.SkrivMinSag, ct))
            return NotFound();
        var oenske = Hændelse("oenske", ("om", om));
        var json = JsonNode.Parse(oenske)!.AsObject();
        json["vaerdi"] = true;
        return await Gem(new Nyt([JsonSerializer.SerializeToUtf8Bytes(json)]), om == "samtale" ? "Du har bedt om en samtale." : "Du har bedt om en jobformidler.", ct);
    }

    public async Task<IActionResult> OnPostForkertAsync(CancellationToken ct)
    {
        if (!await Find("rettelse fra borgeren", Ærinde.SkrivMinSag, ct))
            return NotFound();
        if (string.IsNullOrWhiteSpace(Tekst))
        {
            ModelState.AddModelError("tekst", "Skriv, hvad der er forkert");
            return Page();
        }
        return await Gem(Nyt.Af(Notat("Borgeren siger, at noget er forkert")), "Tak. Det står nu i din sag, hvor din sagsbehandler kan læse det.", ct);
    }

    /// <summary>Hele sagen som fil.</summary>
    public async Task<IActionResult> OnGetHentAsync(CancellationToken ct) =>
        await Find("alt hentet af borgeren", Ærinde.SeMinSag, ct) ? File(Sag.Fil, "application/json", "min-sag.json") : NotFound();

    /// <summary>Hvem der har set sagen, som fil: tid, hvad og hvorfor. Navne udleveres efter en vurdering hos kommunen.</summary>
    public async Task<IActionResult> OnGetLogAsync(CancellationToken ct)
    {
        if (!await Find("log hentet af borgeren", Ærinde.SeMinSag, ct))
            return NotFound();
        var linjer = SetAf.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Tid:yyyy-MM-dd HH:mm};{Celle(o.Hvad)};{Celle(o.Formål)}"));
        return File(Encoding.UTF8.GetBytes("﻿tid;hvad;formaal\r\n" + string.Join("\r\n", linjer) + "\r\n"), "text/csv; charset=utf-8", "hvem-har-set-min-sag.csv");
    }

    /// <summary>En celle, et regneark ikke læser som en formel.</summary>
    private static string Celle(string tekst) => (tekst.Length > 0 && tekst[0] is '=' or '+' or '-' or '@' ? "'" : "") + tekst.Replace(';', ',').Replace('\n', ' ').Replace('\r', ' ');

    private async Task<bool> Find(string hvad, Ærinde ærinde, CancellationToken ct)
    {
        if ((await adgang.Login.Tildelinger.ForBruger(bruger.Kommune, bruger.Id, sager.Idag, ct)).FirstOrDefault(t => t.Rolle == Rolle.Borger) is not { } min
            || await sager.Åbn(min.Kommune, min.Sag, hvad, ct, ærinde) is not { } fundet)
            return false;
        (Sag, Visning) = (fundet, new(sager.Vurder(fundet.Sag, sager.Idag)));
        SetAf = await adgang.Adgangslog.OmSag(min.Kommune, min.Sag, FlesteOpslag, ct);
        return true;
    }

    private async Task<IActionResult> Gem(Nyt nyt, string tak, CancellationToken ct)
    {
        if (await sager.TilføjEget(Sag, nyt, ct) is not Tilføjelse.Gemt)
        {
            ModelState.AddModelError("", "Det kunne ikke gemmes. Ring til din sagsbehandler");
            return Page();
        }
        TempData["Besked"] = tak;
        return RedirectToPage();
    }

    private byte[] Hændelse(string type, params (string Navn, string Værdi)[] felter)
    {
        var json = new JsonObject { ["type"] = type, ["dato"] = Dag };
        foreach (var (navn, værdi) in felter)
            json[navn] = værdi;
        json["af"] = bruger.Navn;
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private NyAkt Notat(string emne) => new(JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["type"] = "notat", ["dato"] = Dag, ["emne"] = emne, ["tekst"] = Tekst!.Trim(), ["af"] = bruger.Navn }));

    private string Dag => sager.Idag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
