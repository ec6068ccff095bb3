using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Mvc;

using Rettesnor.Lov;
using Rettesnor.Lov.AktivSocialpolitik;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Afgørelser;
using Rettesnor.Sagsbehandling.Breve;
using Rettesnor.Web.Breve;
using Rettesnor.Web.Formularer;
using Rettesnor.Web.Komponenter;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Sagen;

/// <summary>En afgørelse gennem porten: hvad der afgøres, hvert kriterium med lovens svar og en grund, hvad der mangler, brevet, og så truffet og gemt i ét.</summary>
public sealed class AfgoerelseModel(Sagsadgang sager, TimeProvider ur, Brevakter akter) : Brevside(sager, ur, akter)
{
    /// <summary>Felter, der har deres egen plads på siden.</summary>
    private static readonly string[] s_egne = [.. Hændelsesformular.Journalens, "registreret", "note", "kilde", "begrundelse", "klagevejledning", "meddelt", "fire_oejne"];

    private static readonly Hændelsestype s_tabel = Hændelsestyper.Find("afgoerelse")!;

    [BindProperty(SupportsGet = true, Name = "emne")]
    public string? Emne { get; set; }

    [BindProperty(Name = "fakta")]
    public string? Fakta { get; set; }

    [BindProperty(Name = "bemaerkninger")]
    public string? Bemærkninger { get; set; }

    [BindProperty(Name = "flere_regler")]
    public string? FlereRegler { get; set; }

    [BindProperty(Name = "intet_nyt")]
    public bool IntetNyt { get; set; }

    [BindProperty(Name = "maade")]
    public string? Måde { get; set; }

    [BindProperty(Name = "anden_person")]
    public string? Godkender { get; set; }

    internal Hændelsesformular? Formular { get; private set; }

    /// <summary>Afgørelsen lagt i sagen; null, før felterne er gyldige.</summary>
    public Afgørelsesudkast? Afgørelsen { get; private set; }

    public IReadOnlyList<Portkrav> Krav { get; private set; } = [];

    public IEnumerable<Portkrav> Mangler => Krav.Where(k => k.Mangler);

    /// <summary>Er det, der mangler, kun noget, to personer kan fravige?</summary>
    public bool KanKunFraviges => Mangler.Any() && Mangler.All(k => k.KanFraviges);

    public bool ErKlar => Afgørelsen is not null && Mangler.All(k => k.KanFraviges);

    public async Task<IActionResult> OnGetAsync(string? vedr, CancellationToken ct)
    {
        if (!await Åbn("afgørelse", ct))
            return NotFound();
        Set = Sag.Nr;
        Måde = Afgørelse.Måder[Brevakter.Måde(Sagsbillede.Fold(Sag.Sag, Idag))];
        if (!Emner.ContainsKey(Emne ?? ""))
            return Page();
        var svar = Begyndelse(vedr);
        Vis(svar, []);
        // Et første blik, så kriterierne står med lovens svar, før noget er skrevet; fejl i felter, ingen har udfyldt, er ikke til at høre på.
        Skriv(svar, out _);
        Formular = Formular! with { Fejl = new Dictionary<string, string>() };
        ModelState.Clear();
        return Page();
    }

    public Task<IActionResult> OnPostVisAsync(CancellationToken ct) => Post(gem: false, ct);

    public Task<IActionResult> OnPostGemAsync(CancellationToken ct) => Post(gem: true, ct);

    /// <summary>De emner, der kan afgøres, og hvad de hedder.</summary>
    public static IReadOnlyDictionary<string, string> Emner { get; } = Afgørelse.Emner.Ord.ToDictionary(o => o, o => o switch
    {
        "bevilling" => "Bevilling af et forløb",
        "varighed" => "Ny længde på forløbet",
        "afslag" => "Afslag",
        "afvist-behandling" => "Sagen behandles ikke",
        "tilbud" => "Tilbud",
        "mentor" => "Mentor",
        "befordring" => "Befordring",
        "sanktion" => "Sanktion",
        "ophoer" => "Ydelsen stopper",
        "naeste-skridt" => "Næste skridt efter forløbet",
        "genoptagelse" => "Genoptagelse",
        "tilbagebetaling" => "Tilbagebetaling",
        _ => "Andet",
    });

    private async Task<IActionResult> Post(bool gem, CancellationToken ct)
    {
        if (!await Åbn("afgørelse", ct))
            return NotFound();
        if (!Emner.ContainsKey(Emne ?? ""))
            return Redirect(Sti + "/afgoerelse");
        var svar = Hændelsessvar.Af(Request.Form);
        var fejl = Skriv(svar, out var hændelse);
        if (gem && fejl.Count == 0 && ErKlar && Brevfejl.Count == 0)
        {
            var (videre, nye) = await Gem(hændelse!, ct);
            if (videre is not null)
                return videre;
            fejl = nye;
        }
        Vis(svar, fejl);
        return Page();
    }

    /// <summary>Lægger afgørelsen i sagen, spørger loven og porten, og skriver brevet.</summary>
    private Dictionary<string, string> Skriv(Dictionary<string, string> svar, out byte[]? hændelse)
    {
        hændelse = null;
        var tekster = new Afgørelsestekster(Skrevet(Grundfelt), Fakta, Bemærkninger, FlereRegler, IntetNyt);
        try
        {
            (Afgørelsen, hændelse) = tekster.Skriv(Sag.Sag, Felter(svar), Bruger, Idag);
        }
        catch (UgyldigSagException e)
        {
            return VedFelter(e.Fejl);
        }
        var fejl = Prøv(hændelse);
        if (fejl.Count > 0)
            return fejl;
        SkrivBrev(Afgørelsen.Type.Skabelon, Afgørelsen.Efter, Afgørelsen.Afgørelse, Afgørelsen.Afgørelse.Meddelt?.Måde ?? Meddelelsesmåde.DigitalPost);
        Krav = Port.Prøv(Afgørelsen, Brev!);
        return fejl;
    }

    /// <summary>Afgørelsens egne felter: dem i skemaet, meddelelsen samme dag, klagevejledningen, som altid er i brevet, og den, der har godkendt.</summary>
    private JsonObject Felter(Dictionary<string, string> svar)
    {
        var json = JsonNode.Parse(MedBruger(Hændelsessvar.Json(s_tabel, Emne, svar.Where(s => !s_egne.Contains(s.Key)).ToDictionary())))!.AsObject();
        json["klagevejledning"] = true;
        if (json["dato"] is { } dato && Afgørelse.Måder.Ord.Contains(Måde))
            json["meddelt"] = new JsonObject { ["dato"] = dato.DeepClone(), ["maade"] = Måde };
        if (!string.IsNullOrWhiteSpace(Godkender))
            json["fire_oejne"] = Godkender.Trim();
        return json;
    }

    /// <summary>Dagen i dag, det, afgørelsen handler om, og den sanktion, loven knytter til bruddet.</summary>
    private Dictionary<string, string> Begyndelse(string? vedr)
    {
        var felt = s_tabel.Felter.First(f => f.Navn == "vedr");
        var mål = Hændelsesformular.Mål(s_tabel, Emne, felt, Sag.Sag).ToArray();
        var svar = new Dictionary<string, string> { ["dato"] = Feltværdi.Skrevet(Idag)! };
        var valgt = mål.FirstOrDefault(h => h.Henvisning == vedr) ?? (Emne == "sanktion" ? Uafgjort(mål) : null);
        if (valgt is null)
            return svar;
        svar["vedr"] = valgt.Henvisning;
        if (Emne == "sanktion" && valgt is Udeblivelse or Pligtbrud)
            svar["sanktion"] = Afgørelse.Sanktioner[Sanktionsudsigt.ArtFor(valgt)];
        return svar;
    }

    /// <summary>Det nyeste brud, der endnu ikke er afgjort.</summary>
    private Hændelse? Uafgjort(Hændelse[] mål) =>
        Sanktionsudsigt.Af(Sag.Sag, Idag).Select(u => u.Brud.Nr).ToHashSet() is var nye ? mål.LastOrDefault(h => nye.Contains(h.Nr)) : null;

    private void Vis(Dictionary<string, string> svar, Dictionary<string, string> fejl) => Formular = new(s_tabel, Emne, svar, fejl, Sag.Sag) { Udeladte = [.. s_egne, .. AltidTilSkade ? ["fuldt_medhold"] : Array.Empty<string>()] };

    /// <summary>En sanktion, et afslag og et krav kan ikke være fuldt medhold.</summary>
    private bool AltidTilSkade => Emne is "sanktion" or "afslag" or "afvist-behandling" or "tilbagebetaling";

    /// <summary>Lovens svar på et kriterium.</summary>
    public IEnumerable<Svar> Svar(Kriterium k) => Afgørelsen?.Svar.Where(s => k.Regler.Contains(s.Regel.Id)) ?? [];

    /// <summary>Hvor det, der mangler, rettes: et felt på siden, eller en side under sagen.</summary>
    public string? Vej(Portkrav krav) => krav.Vej switch
    {
        null => null,
        ['#', .. var felt] => "#" + (felt is "dato" or "fuldt_medhold" ? Hændelsesformular.Id(felt) : Feltnavn.Id(felt)),
        var side => $"{Sti}/{side}",
    };

    /// <summary>De kriterier, der skal svares på; kendte, når det er valgt, hvad der afgøres.</summary>
    public IReadOnlyList<Kriterium> Kriterier => Afgørelsen?.Type.Kriterier ?? [];

    public Skabelon? Skabelon => Afgørelsen is null ? null : Skabeloner.Find(Afgørelsen.Type.Skabelon, Idag);
}
