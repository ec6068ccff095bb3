using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Adgang;
using Rettesnor.Web.Opstart;

namespace Rettesnor.Web.Sager;

/// <summary>Vejen til journalen fra siderne: prøver brugerens adgang mod sagen, og skriver hvert opslag i adgangsloggen.</summary>
/// <remarks>Sider må ikke hente sager eller lister uden om den; en prøve holder det.</remarks>
public sealed class Sagsadgang(Journaladgang adgang, Opsætning opsætning, Bruger bruger, Målinger målinger, IHttpContextAccessor http)
{
    private const string Formål = "sagsbehandling";

    public DateOnly Idag => adgang.Journal.Idag;
    public string Kommune => opsætning.Kommune;
    public Bruger Bruger => bruger;

    /// <summary>Sagen, eller null når den ikke findes hos kommunen, eller brugeren ikke må; fejlsiden siger hvorfor.</summary>
    /// <param name="hvad">Hvad der ses: »sag«, »journal«, »sagsfil«.</param>
    /// <param name="ærinde">Null er det, sidens rute kræver.</param>
    public async Task<Journalsag?> Åbn(string kommune, string sag, string hvad, CancellationToken ct, Ærinde? ærinde = null)
    {
        if (kommune != Kommune || !await Må(ærinde ?? Rutens, sag, ct) || await adgang.Journal.Hent(kommune, sag, ct) is not { } fundet)
            return null;
        await adgang.Adgangslog.Skriv(kommune, bruger.Id, sag, hvad, Formål, ct);
        return fundet;
    }

    /// <summary>Må brugeren det i sagen? Et nej huskes til fejlsiden.</summary>
    public async Task<bool> Må(Ærinde ærinde, string sag, CancellationToken ct)
    {
        if (await Afvist(ærinde, sag, ct) is not { } nej)
            return true;
        if (http.HttpContext is { } nu)
            Rutevagt.Nægt(nu, nej);
        return false;
    }

    private async Task<Afvisning?> Afvist(Ærinde ærinde, string sag, CancellationToken ct) =>
        Adgangsregler.Prøv(bruger, ærinde, await adgang.Login.Tildelinger.Forhold(Kommune, sag, bruger.Id, Idag, ct) ?? new("", sag, "", "", false), Idag);

    private Ærinde Rutens => http.HttpContext is { } nu && Rutevagt.Ærindet(nu) is { } ærinde ? ærinde : Ærinde.SeSag;

    public async Task<Side<Sagsrække>> Sager(Listevalg valg, CancellationToken ct)
    {
        await adgang.Adgangslog.Skriv(Kommune, bruger.Id, null, valg.Søgning is null ? "sagsliste" : "søgning", Formål, ct);
        return await adgang.Lister.Sager(Synlige(valg), ct);
    }

    public async Task<Side<Opgaverække>> Opgaver(Listevalg valg, CancellationToken ct)
    {
        await adgang.Adgangslog.Skriv(Kommune, bruger.Id, null, "opgaveliste", Formål, ct);
        return await adgang.Lister.Opgaver(Synlige(valg), ct);
    }

    /// <summary>Kun kommunens egne sager, og kun dem, brugeren må se.</summary>
    public Listevalg Synlige(Listevalg valg) => valg with { Kommune = Kommune, Udsnit = Udsnit.For(bruger, Ærinde.SeLister) };

    /// <summary>Antal åbne opgaver, der passer; ikke flere end <paramref name="højst"/> tælles.</summary>
    public Task<int> AntalOpgaver(Listevalg valg, int højst, CancellationToken ct) => adgang.Lister.AntalOpgaver(Synlige(valg), højst, ct);

    public Task<IReadOnlyList<Vikar>> Vikarer(CancellationToken ct) => adgang.Vikarer.Alle(Kommune, Idag, ct);

    /// <summary>Sætter en vikar; også adgangsloggen siger, hvem der passer hvis opgaver.</summary>
    public async Task SætVikar(Vikar vikar, CancellationToken ct)
    {
        await adgang.Vikarer.Sæt(Kommune, bruger.Navn, vikar, ct);
        await adgang.Adgangslog.Skriv(Kommune, bruger.Id, null, $"vikar: {vikar.Navn} for {vikar.ForHvem} {vikar.Fra:yyyy-MM-dd} til {vikar.Til:yyyy-MM-dd}", Formål, ct);
    }

    public Task<IReadOnlyList<(string Navn, string Valg)>> Visninger(CancellationToken ct) => adgang.Visninger.Alle(Kommune, bruger.Navn, ct);

    public Task<bool> GemVisning(string navn, string valg, CancellationToken ct) => adgang.Visninger.Gem(Kommune, bruger.Navn, navn, valg, ct);

    public Task SletVisning(string navn, CancellationToken ct) => adgang.Visninger.Slet(Kommune, bruger.Navn, navn, ct);

    public Task<bool> GemKladde(Journalsag sag, string formular, IReadOnlyDictionary<string, string> felter, CancellationToken ct) => adgang.Kladder.Gem(sag.Kommune, sag.Id, bruger.Navn, formular, felter, ct);

    public Task<Kladde?> Kladde(Journalsag sag, string formular, CancellationToken ct) => adgang.Kladder.Hent(sag.Kommune, sag.Id, bruger.Navn, formular, ct);

    public Task SletKladde(Journalsag sag, string formular, CancellationToken ct) => adgang.Kladder.Slet(sag.Kommune, sag.Id, bruger.Navn, formular, ct);

    public Task<Listeværdier> Filtre(CancellationToken ct) => adgang.Listevalg.Hent(Kommune, ct);

    public Vurdering Vurder(Sag sag, DateOnly pr, DateOnly? kendt = null) => målinger.Vurderer(() => Vurdering.Af(sag, pr, kendt));

    public async Task<Tilføjelse> Opret(byte[] fil, CancellationToken ct)
    {
        if (Adgangsregler.Prøv(bruger, Ærinde.OpretSag, null, Idag) is { } nej)
            return new Tilføjelse.Afvist([nej]);
        var ud = await Talt(adgang.Journal.Opret(fil, ct));
        // Den, der opretter en sag uden for sin egen enhed, skal kunne arbejde videre med den.
        if (ud is Tilføjelse.Gemt gemt && bruger.Rettigheder.FirstOrDefault(r => Adgangsregler.Giver(r.Rolle, Ærinde.OpretSag)) is { Omfang: not Omfang.Kommune } ret)
            await adgang.Login.Tildelinger.Sæt(new(gemt.Sag.Kommune, bruger.Id, gemt.Sag.Id, ret.Rolle, Idag, Idag.AddYears(1)), bruger.Id, ct);
        return ud;
    }

    /// <param name="setNr">Den række, sagen stod ved, da den blev vist; null, når det nye passer, hvordan den end står.</param>
    public async Task<Tilføjelse> Tilføj(Journalsag sag, long? setNr, Nyt nyt, CancellationToken ct) =>
        await Må(Ærinde.Registrér, sag.Id, ct) ? await Talt(adgang.Journal.Tilføj(sag.Kommune, sag.Id, setNr, nyt, ct)) : new Tilføjelse.Ukendt();

    /// <summary>Det, borgeren selv skriver i sin sag; det passer, hvordan sagen end står.</summary>
    public async Task<Tilføjelse> TilføjEget(Journalsag sag, Nyt nyt, CancellationToken ct) =>
        await Må(Ærinde.SkrivMinSag, sag.Id, ct) ? await Talt(adgang.Journal.Tilføj(sag.Kommune, sag.Id, null, nyt, ct)) : new Tilføjelse.Ukendt();

    /// <summary>Bytes til et dokument eller brev i en sag, der er åbnet.</summary>
    public Task<byte[]?> Bytes(Journalsag sag, Indholdsakt akt, CancellationToken ct) => adgang.Journal.Bytes(sag.Kommune, sag.Id, akt, ct);

    /// <summary>Kommunens omgjorte afgørelser fra og med dagen.</summary>
    public async Task<IReadOnlyList<Omgørelsesrække>> Omgjorte(DateOnly fra, CancellationToken ct)
    {
        await adgang.Adgangslog.Skriv(Kommune, bruger.Id, null, "omgjorte afgørelser", Formål, ct);
        var ud = new List<Omgørelsesrække>();
        foreach (var række in await adgang.Omgørelser.Hent(Kommune, fra, ct))
            if (await Afvist(Ærinde.SeSag, række.Sag, ct) is null)
                ud.Add(række);
        return ud;
    }

    private async Task<Tilføjelse> Talt(Task<Tilføjelse> skrivning)
    {
        using var spor = Målinger.Spor.StartActivity("journal.skriv");
        var ud = await skrivning;
        switch (ud)
        {
            case Tilføjelse.Gemt:
                målinger.Skrevet();
                break;
            case Tilføjelse.Konflikt:
                målinger.Konflikt();
                break;
            case Tilføjelse.Afvist:
                målinger.Afvist();
                break;
        }
        return ud;
    }
}
