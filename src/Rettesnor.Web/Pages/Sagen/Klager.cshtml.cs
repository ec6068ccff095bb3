using System.Globalization;
using System.IO.Compression;
using System.Text;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Sagsbehandling.Klager;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Sager;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Sagens klager: hvor hver er, uret der løber, det næste skridt, hvad en omgørelse ændrede, og hvorfor afgørelsen faldt.</summary>
public sealed class KlagerModel(Sagsadgang sager) : Sagsside(sager)
{
    public IReadOnlyList<Klagegang> Klager { get; private set; } = [];

    [BindProperty(Name = "omgoerelse")]
    public string? Omgørelsesnavn { get; set; }

    [BindProperty(Name = "grund")]
    public string? Grund { get; set; }

    [BindProperty(Name = "regel")]
    public string? Regel { get; set; }

    [BindProperty(Name = "laere")]
    public string? Lære { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        return Page();
    }

    /// <summary>Skriver, hvorfor en afgørelse faldt.</summary>
    public async Task<IActionResult> OnPostGrundAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        if (Klager.FirstOrDefault(k => k.Omgørelsen?.Henvisning == Omgørelsesnavn) is not { Omgørelsen: { } omgørelse } klage)
            return Redirect(Sti + "/klager");
        if (Omgørelsesgrund.Find(Grund ?? "") is not { } grund)
        {
            ModelState.AddModelError("grund", "Vælg, hvorfor afgørelsen faldt");
            return Page();
        }
        var regel = string.IsNullOrEmpty(Regel) ? grund.Regler.FirstOrDefault() : Regel;
        var akt = Omgørelse.Tabel.Skriv(Adgang.Bruger.Navn, ("dato", omgørelse.Dato), ("vedr", omgørelse.Henvisning), ("grund", grund.Kode), ("regel", regel), ("paragraf", Paragraf(regel, klage.Afgørelse)),
            ("skabelon", Brevet(klage.Afgørelse) is { } brev ? $"{brev.Skabelon} {brev.Udgave}" : null), ("laere", Lære?.Trim()));
        if (await Adgang.Tilføj(Sag, null, Nyt.Af(new NyAkt(akt)), ct) is Tilføjelse.Gemt)
            TempData["Besked"] = "Grunden er gemt. Den er med på siden over omgjorte afgørelser.";
        return Redirect(Sti + "/klager");
    }

    /// <summary>Sagen til Ankestyrelsen: sagsfilen, aktlisten, brevene og dokumenterne i én fil.</summary>
    public async Task<IActionResult> OnGetPakkeAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        using var ud = new MemoryStream();
        await using (var zip = new ZipArchive(ud, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Læg(zip, "sagsfil.json", Sag.Fil, ct);
            await Læg(zip, "aktliste.txt", Encoding.UTF8.GetBytes(Aktliste()), ct);
            foreach (var akt in Sag.Akter.OfType<Indholdsakt>())
                if (await Adgang.Bytes(Sag, akt, ct) is { } bytes)
                    await Læg(zip, Filnavn(akt), bytes, ct);
        }
        return File(ud.ToArray(), "application/zip", $"sag-{string.Concat(Sag.Id.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'))}.zip");
    }

    /// <summary>Det, der er sagt om, hvorfor afgørelsen faldt.</summary>
    public Omgørelse? Grunden(Hændelse omgørelse) => Sag.Akter.OfType<Omgørelse>().LastOrDefault(o => o.Vedr == omgørelse.Henvisning);

    public Forskel? Virkning(Klagegang klage) => klage.Virkning(Sag.Sag, Idag);

    public static IEnumerable<SelectListItem> Grunde { get; } = [new("Vælg", ""), .. Omgørelsesgrund.Alle.Select(g => new SelectListItem(g.Navn, g.Kode))];

    public static IEnumerable<SelectListItem> Regler { get; } =
        [new("Den, grunden hører til", ""), .. Lovbog.Regler.DistinctBy(r => r.Id).Select(r => new SelectListItem($"{r.Id} {r.Navn}", r.Id))];

    private async Task<bool> Find(CancellationToken ct)
    {
        if (!await Åbn("klager", ct))
            return false;
        Klager = Klagegang.Af(Sagsbillede.Fold(Sag.Sag, Idag));
        return true;
    }

    /// <summary>Reglens steder, som de lød, da afgørelsen blev truffet.</summary>
    private static string? Paragraf(string? regel, Afgørelse? afgørelse) =>
        regel is null || afgørelse is null ? null : string.Join(", ", Sagsbehandling.Afgørelser.Ordlyd.Af([regel], afgørelse.Dato).Select(h => h.ToString())) is { Length: > 0 } fundet ? fundet : null;

    /// <summary>Det brev, borgeren fik om afgørelsen, når det er skrevet her.</summary>
    private Brev? Brevet(Afgørelse? afgørelse) => afgørelse is null ? null : Sag.Akter.OfType<Brev>().FirstOrDefault(b => b.Vedr == "#" + afgørelse.Nr || b.Vedr == afgørelse.Henvisning);

    private string Aktliste()
    {
        var ud = new StringBuilder($"Aktliste, sag {Sag.Id}, {Idag.Skrevet()}\n\nHændelser\n");
        foreach (var h in Sag.Sag.Hændelser)
            ud.Append(CultureInfo.InvariantCulture, $"{h.Nr}. {Hændelsestekst.Af(h)}{(Journalvisning.ErAnnulleret(Sag.Sag, h.Nr) ? " (annulleret)" : "")}\n");
        ud.Append("\nFiler\n");
        foreach (var akt in Sag.Akter.OfType<Indholdsakt>())
            ud.Append(CultureInfo.InvariantCulture, $"{Filnavn(akt)}: {akt.Titel}, sha256 {akt.Aftryk}\n");
        return ud.ToString();
    }

    private static string Filnavn(Indholdsakt akt) => akt is Dokument d
        ? $"filer/{akt.Nr}-{string.Concat(Path.GetFileName(d.Filnavn).Where(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_'))}"
        : $"breve/{akt.Nr}.{(akt.Medietype == Sagsbehandling.Breve.Brevakt.Pdf ? "pdf" : "html")}";

    private static async Task Læg(ZipArchive zip, string navn, byte[] bytes, CancellationToken ct)
    {
        await using var fil = await zip.CreateEntry(navn).OpenAsync(ct);
        await fil.WriteAsync(bytes, ct);
    }
}
