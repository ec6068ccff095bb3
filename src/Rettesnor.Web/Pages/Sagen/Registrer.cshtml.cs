using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Sager;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>Registrerer en hændelse i sagen gennem typens egen formular.</summary>
public sealed class RegistrerModel(Sagsadgang sager, TimeProvider ur) : Skriveside(sager, ur)
{
    private Hændelsestype? _type;
    private string? _udsnit;

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "vedr")]
    public string? Vedr { get; set; }

    internal Hændelsesformular? Formular { get; private set; }

    protected override string? Kladdenavn => Type is null ? null : $"registrer {Type} {Request.Query["vedr"]}".TrimEnd();

    /// <summary>Adressen på denne formular, uden hvad der gøres ved den.</summary>
    public string Formularsti => $"{Sti}/registrer?type={Uri.EscapeDataString(Type ?? "")}{Gemmevalg}";

    /// <summary>Det af adressen, der følger med, når formularen sendes.</summary>
    public string Gemmevalg => $"{(Request.Query["vedr"].ToString() is { Length: > 0 } vedr ? "&vedr=" + Uri.EscapeDataString(vedr) : "")}{(Retur is null ? "" : "&retur=" + Uri.EscapeDataString(Retur))}";

    /// <summary>Typens navn, eller det emne en afgørelse handler om.</summary>
    public string Overskrift => _type is null ? "Registrér" : Typevalg.Alle.FirstOrDefault(t => t.Value == Type?.Split(':')[0] || t.Value == Type)?.Text ?? _type.Betydning;

    /// <summary>Hvad sanktionen ville betyde, før den afgøres; kun i formularen til den afgørelse.</summary>
    public Sanktionsvisning? Sanktioner => _udsnit == Afgørelse.Emner[Afgørelsesemne.Sanktion] ? new(Sanktionsudsigt.Af(Sag.Sag, Idag), Idag) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Åbn("registrering", ct))
            return NotFound();
        Set = Sag.Nr;
        Vis(Find() is not { } valgt ? [] : await HentKladde(ct) ?? Begyndelse(valgt, Vedr), []);
        return Page();
    }

    public async Task<IActionResult> OnPostVisAsync(CancellationToken ct)
    {
        if (!await Åbn("registrering", ct))
            return NotFound();
        if (Find() is null)
            return Redirect(Sti + "/registrer");
        var svar = Hændelsessvar.Af(Request.Form);
        await GemKladde(svar, ct);
        Vis(svar, Prøv(Hændelse(svar)));
        return Page();
    }

    public async Task<IActionResult> OnPostKasserAsync(CancellationToken ct)
    {
        if (!await Åbn("kladde", ct))
            return NotFound();
        if (Kladdenavn is { } navn)
            await Adgang.SletKladde(Sag, navn, ct);
        return Redirect(Formularsti);
    }

    public async Task<IActionResult> OnPostGemAsync(CancellationToken ct)
    {
        if (!await Åbn("registrering", ct))
            return NotFound();
        if (Find() is null)
            return Redirect(Sti + "/registrer");
        var svar = Hændelsessvar.Af(Request.Form);
        var (videre, fejl) = await Gem(Hændelse(svar), ct);
        Vis(svar, fejl);
        return videre ?? Page();
    }

    private KeyValuePair<string, string>[]? Find()
    {
        (_type, _udsnit, var valgt) = Typevalg.Find(Type);
        return _type is null ? null : valgt is { } v ? [v] : [];
    }

    private byte[] Hændelse(Dictionary<string, string> svar) => MedBruger(Hændelsessvar.Json(_type!, _udsnit, svar.Where(s => !Hændelsesformular.Journalens.Contains(s.Key)).ToDictionary()));

    private void Vis(Dictionary<string, string> svar, Dictionary<string, string> fejl)
    {
        if (_type is not null)
            Formular = new(_type, _udsnit, svar, fejl, Sag.Sag) { Udeladte = Hændelsesformular.Journalens };
    }

    /// <summary>Dagen i dag, det valgte ord, og det, handlingen handler om, eller det eneste den kan handle om.</summary>
    private Dictionary<string, string> Begyndelse(KeyValuePair<string, string>[] valgt, string? vedr)
    {
        var svar = new Dictionary<string, string>(valgt);
        foreach (var felt in Hændelsesformular.Felter(_type!, _udsnit))
            if (felt.Navn is "dato" or "fra" && felt.Krævet)
                svar[felt.Navn] = Feltværdi.Skrevet(Idag)!;
            else if (felt.Art == Feltart.Måned)
                svar[felt.Navn] = Idag.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
            else if (felt.Navn == "vedr")
            {
                var mål = Hændelsesformular.Mål(_type!, _udsnit, felt, Sag.Sag).Select(h => h.Henvisning).ToArray();
                if (vedr is not null && mål.Contains(vedr))
                    svar[felt.Navn] = vedr;
                else if (mål.Length == 1 && Hændelsestype.Kræver(felt, _type!.Varianter.FirstOrDefault(v => v.Ord == _udsnit)))
                    svar[felt.Navn] = mål[0];
            }
        return svar;
    }
}
