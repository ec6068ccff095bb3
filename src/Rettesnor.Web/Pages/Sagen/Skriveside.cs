using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using Rettesnor.Sagsbehandling;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Sager;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>En side, der skriver i journalen: først vises, hvad der følger; så gemmes. Det skrevne går aldrig tabt undervejs.</summary>
public abstract class Skriveside(Sagsadgang sager, TimeProvider ur) : Sagsside(sager)
{
    /// <summary>Den række, sagen stod ved, da formularen blev vist.</summary>
    [BindProperty(Name = "_set")]
    public long Set { get; set; }

    [BindProperty(Name = "_fravig_begrundelse")]
    public string? Fravigelsesgrund { get; set; }

    [BindProperty(Name = "_fravig_hjemmel")]
    public string? Fravigelseshjemmel { get; set; }

    [BindProperty(Name = "_fravig_anden")]
    public string? AndenPerson { get; set; }

    /// <summary>»overblik«, når der skal vendes tilbage dertil.</summary>
    [BindProperty(SupportsGet = true, Name = "retur")]
    public string? Retur { get; set; }

    public Udkast? Udkast { get; private set; }

    /// <summary>Kladden, formularen er fyldt ud med, når der var en.</summary>
    public Kladde? Kladde { get; private set; }

    /// <summary>Det navn, formularens kladde gemmes under; null, når siden ingen har.</summary>
    protected virtual string? Kladdenavn => null;

    /// <summary>Det, en anden skrev, mens formularen stod åben.</summary>
    public IReadOnlyList<string> Imens { get; private set; } = [];

    public string Bruger => Adgang.Bruger.Navn;

    /// <summary>Sagslæserens felter for den nye hændelse står et trin nede i en rettelse.</summary>
    protected virtual string FejlUnder => "";

    /// <summary>Prøver hændelsen uden at gemme; fejl lægges ved felterne.</summary>
    /// <returns>Fejlene ved felterne; tom, når hændelsen er gyldig.</returns>
    protected Dictionary<string, string> Prøv(byte[] hændelse)
    {
        Udkast = Udkast.Af(Sag, hændelse, ur.GetUtcNow(), Idag, (sag, pr) => Adgang.Vurder(sag, pr));
        return VedFelter(Udkast.Fejl);
    }

    /// <summary>Gemmer, hvis intet er sket imens, og døren siger ja. Ellers vises hvorfor, og formularen står, som den var.</summary>
    protected async Task<(IActionResult? Videre, Dictionary<string, string> Fejl)> Gem(byte[] hændelse, CancellationToken ct)
    {
        var fejl = Prøv(hændelse);
        if (fejl.Count > 0)
            return (null, fejl);
        var fravigelse = Fravigelse();
        if (Udkast!.KanFraviges && fravigelse?.Mangel() is { } mangel)
            fejl[mangel.StartsWith("Skriv den", StringComparison.Ordinal) ? "_fravig_hjemmel" : mangel.StartsWith("Skriv", StringComparison.Ordinal) ? "_fravig_begrundelse" : "_fravig_anden"] = mangel;
        if (fejl.Count > 0 || Udkast.ErSpærret)
            return (null, Meldt(fejl));
        switch (await Adgang.Tilføj(Sag, Set, await Nyt(hændelse, fravigelse, ct), ct))
        {
            case Tilføjelse.Gemt gemt:
                if (Kladdenavn is { } kladde)
                    await Adgang.SletKladde(Sag, kladde, ct);
                return (Videre(gemt.Sag), fejl);
            case Tilføjelse.Konflikt konflikt:
                Imens = [.. konflikt.Imens.Where(r => r.Art == Journalrække.Hændelse).Select(r => Hvad(konflikt.Sag, r))];
                await Åbn("sag efter konflikt", ct);
                (Set, _) = (Sag.Nr, ModelState.Remove("_set"));
                return (null, Prøv(hændelse));
            case Tilføjelse.Ugyldig ugyldig:
                return (null, VedFelter(ugyldig.Fejl));
            case Tilføjelse.Ukendt:
                return (NotFound(), fejl);
            default:
                return (null, fejl);
        }
    }

    /// <summary>Det, der skrives sammen med hændelsen.</summary>
    protected virtual Task<Nyt> Nyt(byte[] hændelse, Fravigelse? fravigelse, CancellationToken ct) => Task.FromResult(new Nyt([hændelse]) { Fravigelse = fravigelse });

    /// <summary>Hvor der vises, at det er gemt: Overblik eller sagen.</summary>
    protected virtual IActionResult Videre(Journalsag gemt)
    {
        TempData["Besked"] = $"Gemt i journalen: {Navn}, {Hændelsestekst.Af(gemt.Sag.Hændelser[^1])}.";
        if (Retur != "overblik")
            return Redirect(Sti);
        TempData["BeskedSag"] = Sti;
        return Redirect("/overblik");
    }

    /// <summary>Gemmer det skrevne som kladde, så det overlever, at sessionen går tabt.</summary>
    protected async Task GemKladde(IReadOnlyDictionary<string, string> felter, CancellationToken ct)
    {
        if (Kladdenavn is { } navn && felter.Any(f => f.Value.Length > 0))
            await Adgang.GemKladde(Sag, navn, felter, ct);
    }

    /// <returns>Kladdens felter; null, når der ingen er.</returns>
    protected async Task<Dictionary<string, string>?> HentKladde(CancellationToken ct)
    {
        Kladde = Kladdenavn is { } navn ? await Adgang.Kladde(Sag, navn, ct) : null;
        return Kladde?.Felter.ToDictionary();
    }

    /// <summary>Hændelsen med den, der registrerer.</summary>
    protected byte[] MedBruger(byte[] hændelse)
    {
        var json = JsonNode.Parse(hændelse)!.AsObject();
        json["af"] = Bruger;
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private Fravigelse? Fravigelse() => Udkast!.KanFraviges
        ? new(Udkast.Afvisninger.Select(a => a.Kode).Distinct().TilListe(), Fravigelsesgrund ?? "", Fravigelseshjemmel ?? "", Bruger, AndenPerson ?? "") : null;

    protected Dictionary<string, string> VedFelter(IReadOnlyList<Fejl> fejl) => Meldt(Formularfejl.VedFelter(fejl, Sag.Sag.Hændelser.Count + 1, FejlUnder));

    private Dictionary<string, string> Meldt(Dictionary<string, string> fejl)
    {
        foreach (var (felt, besked) in fejl)
            ModelState.AddModelError(felt, besked);
        return fejl;
    }

    private static string Hvad(Journalsag sag, Journalrække række) =>
        sag.Sag.Hændelser.FirstOrDefault(h => sag.RækkeFor(h).Nr == række.Nr) is { } h ? $"{Hændelsestekst.Af(h)}{(h.Hoved.Felter.Tekst("af") is { } af ? $", registreret af {af}" : "")}" : "En hændelse";
}
