using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Breve;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Skriver et brev af en skabelon: felterne, brevet som det bliver, hvad det mangler, og så gemt.</summary>
public sealed class NytBrevModel(Sagsadgang sager, TimeProvider ur, Brevakter akter) : Brevside(sager, ur, akter)
{
    private const int Svardage = 14;

    private Brevvalg _valg = null!;

    [BindProperty(SupportsGet = true, Name = "skabelon")]
    public string? Skabelonkode { get; set; }

    /// <summary>Den hændelse, brevet handler om, når den allerede er i sagen.</summary>
    [BindProperty(SupportsGet = true, Name = "om")]
    public string? Om { get; set; }

    public Skabelon Skabelon { get; private set; } = null!;

    /// <summary>Registreres en hændelse sammen med brevet?</summary>
    public bool ErNy => _valg.Ny;

    public IReadOnlyList<Hændelse> Emner { get; private set; } = [];

    internal Hændelsesformular? Formular { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? vedr, CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        Set = Sag.Nr;
        Om ??= Emner.FirstOrDefault()?.Henvisning;
        var svar = new Dictionary<string, string> { ["dato"] = Feltværdi.Skrevet(Idag)!, ["svarfrist"] = Feltværdi.Skrevet(Idag.AddDays(Svardage))!, ["videresendt"] = _valg.Skabelon == "videresendelse" ? Feltværdi.Skrevet(Idag)! : "", ["vedr"] = vedr ?? "" };
        Vis(svar, []);
        return Page();
    }

    public async Task<IActionResult> OnPostVisAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        var svar = Hændelsessvar.Af(Request.Form);
        Vis(svar, Skriv(svar, out _));
        return Page();
    }

    public async Task<IActionResult> OnPostGemAsync(CancellationToken ct)
    {
        if (!await Find(ct))
            return NotFound();
        var svar = Hændelsessvar.Af(Request.Form);
        var fejl = Skriv(svar, out var hændelse);
        if (fejl.Count == 0 && Brev is not null && Brevfejl.Count == 0)
        {
            var (videre, nye) = hændelse is null ? (await GemBrev(ct), fejl) : await Gem(hændelse, ct);
            if (videre is not null)
                return videre;
            fejl = nye;
        }
        Vis(svar, fejl);
        return Page();
    }

    private async Task<bool> Find(CancellationToken ct)
    {
        if (!await Åbn("brev", ct) || Brevvalg.Find(Skabelonkode) is not { } valg || Skabeloner.Find(valg.Skabelon, Idag) is not { } skabelon)
            return false;
        (_valg, Skabelon) = (valg, skabelon);
        Emner = valg.Ny ? [] : [.. valg.Emner(Sag.Sag)];
        return true;
    }

    /// <summary>Skriver brevet om den nye hændelse eller om den valgte.</summary>
    private Dictionary<string, string> Skriv(Dictionary<string, string> svar, out byte[]? hændelse)
    {
        hændelse = null;
        var måde = Brevakter.Måde(Sagsbillede.Fold(Sag.Sag, Idag));
        if (!_valg.Ny)
        {
            if (Emner.FirstOrDefault(h => h.Henvisning == Om) is { } emne)
                SkrivBrev(Skabelon.Kode, Sag.Sag, emne, måde);
            else
                ModelState.AddModelError("om", "Vælg, hvad brevet handler om");
            return [];
        }
        hændelse = MedBruger(Hændelsessvar.Json(_valg.Tabel, null, Udfyldt(svar)));
        var fejl = Prøv(hændelse);
        if (fejl.Count == 0 && Sagslæser.Føj(Sag.Sag, JsonSerializer.SerializeToUtf8Bytes(new JsonArray(JsonNode.Parse(hændelse)))) is var efter)
            SkrivBrev(Skabelon.Kode, efter, efter.Hændelser[^1], måde);
        return fejl;
    }

    private Dictionary<string, string> Udfyldt(Dictionary<string, string> svar)
    {
        var ud = svar.Where(s => !Hændelsesformular.Journalens.Contains(s.Key)).ToDictionary();
        foreach (var (felt, værdi) in _valg.Faste)
            ud[felt] = værdi;
        return ud;
    }

    /// <summary>Gemmer et brev om noget, der allerede er i sagen.</summary>
    private async Task<IActionResult?> GemBrev(CancellationToken ct)
    {
        var (nye, _) = await Brevakter.Af(Brev!, Om, ct);
        switch (await Adgang.Tilføj(Sag, Set, new([]) { Akter = nye }, ct))
        {
            case Tilføjelse.Gemt gemt:
                return Videre(gemt.Sag);
            case Tilføjelse.Konflikt:
                ModelState.AddModelError("", "Sagen er ændret, mens du skrev. Se brevet igennem igen, og gem.");
                await Åbn("sag efter konflikt", ct);
                (Set, _) = (Sag.Nr, ModelState.Remove("_set"));
                return null;
            default:
                ModelState.AddModelError("", "Brevet blev ikke gemt. Hent siden igen, og prøv en gang til.");
                return null;
        }
    }

    private void Vis(Dictionary<string, string> svar, Dictionary<string, string> fejl)
    {
        if (_valg.Ny)
            Formular = new(_valg.Tabel, null, svar, fejl, Sag.Sag) { Udeladte = [.. Hændelsesformular.Journalens, "registreret", "kilde", .. _valg.Type == "klage" ? Array.Empty<string>() : ["note"], .. _valg.Faste.Select(f => f.Felt)] };
    }
}
