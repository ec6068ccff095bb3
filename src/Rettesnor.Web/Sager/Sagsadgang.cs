using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling.Akter;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Opstart;

namespace Rettesnor.Web.Sager;

/// <summary>Vejen til journalen fra siderne: kun kommunens egne sager, og hvert opslag skrives i adgangsloggen.</summary>
public sealed class Sagsadgang(Journaladgang adgang, Opsætning opsætning, Bruger bruger, Målinger målinger)
{
    private const string Formål = "sagsbehandling";

    public DateOnly Idag => adgang.Journal.Idag;
    public string Kommune => opsætning.Kommune;
    public Bruger Bruger => bruger;

    /// <summary>Sagen, eller null når den ikke findes hos kommunen.</summary>
    /// <param name="hvad">Hvad der ses: »sag«, »journal«, »sagsfil«.</param>
    public async Task<Journalsag?> Åbn(string kommune, string sag, string hvad, CancellationToken ct)
    {
        if (kommune != Kommune || await adgang.Journal.Hent(kommune, sag, ct) is not { } fundet)
            return null;
        await adgang.Adgangslog.Skriv(kommune, bruger.Navn, sag, hvad, Formål, ct);
        return fundet;
    }

    public async Task<Side<Sagsrække>> Sager(Listevalg valg, CancellationToken ct)
    {
        await adgang.Adgangslog.Skriv(Kommune, bruger.Navn, null, valg.Søgning is null ? "sagsliste" : "søgning", Formål, ct);
        return await adgang.Lister.Sager(valg, ct);
    }

    public async Task<Side<Opgaverække>> Opgaver(Listevalg valg, CancellationToken ct)
    {
        await adgang.Adgangslog.Skriv(Kommune, bruger.Navn, null, "opgaveliste", Formål, ct);
        return await adgang.Lister.Opgaver(valg, ct);
    }

    /// <summary>Antal åbne opgaver, der passer; ikke flere end <paramref name="højst"/> tælles.</summary>
    public Task<int> AntalOpgaver(Listevalg valg, int højst, CancellationToken ct) => adgang.Lister.AntalOpgaver(valg, højst, ct);

    public Task<IReadOnlyList<Vikar>> Vikarer(CancellationToken ct) => adgang.Vikarer.Alle(Kommune, Idag, ct);

    /// <summary>Sætter en vikar; også adgangsloggen siger, hvem der passer hvis opgaver.</summary>
    public async Task SætVikar(Vikar vikar, CancellationToken ct)
    {
        await adgang.Vikarer.Sæt(Kommune, bruger.Navn, vikar, ct);
        await adgang.Adgangslog.Skriv(Kommune, bruger.Navn, null, $"vikar: {vikar.Navn} for {vikar.ForHvem} {vikar.Fra:yyyy-MM-dd} til {vikar.Til:yyyy-MM-dd}", Formål, ct);
    }

    public Task<IReadOnlyList<(string Navn, string Valg)>> Visninger(CancellationToken ct) => adgang.Visninger.Alle(Kommune, bruger.Navn, ct);

    public Task<bool> GemVisning(string navn, string valg, CancellationToken ct) => adgang.Visninger.Gem(Kommune, bruger.Navn, navn, valg, ct);

    public Task SletVisning(string navn, CancellationToken ct) => adgang.Visninger.Slet(Kommune, bruger.Navn, navn, ct);

    public Task<bool> GemKladde(Journalsag sag, string formular, IReadOnlyDictionary<string, string> felter, CancellationToken ct) => adgang.Kladder.Gem(sag.Kommune, sag.Id, bruger.Navn, formular, felter, ct);

    public Task<Kladde?> Kladde(Journalsag sag, string formular, CancellationToken ct) => adgang.Kladder.Hent(sag.Kommune, sag.Id, bruger.Navn, formular, ct);

    public Task SletKladde(Journalsag sag, string formular, CancellationToken ct) => adgang.Kladder.Slet(sag.Kommune, sag.Id, bruger.Navn, formular, ct);

    public Task<Listeværdier> Filtre(CancellationToken ct) => adgang.Listevalg.Hent(Kommune, ct);

    public Vurdering Vurder(Sag sag, DateOnly pr, DateOnly? kendt = null) => målinger.Vurderer(() => Vurdering.Af(sag, pr, kendt));

    public Task<Tilføjelse> Opret(byte[] fil, CancellationToken ct) => Talt(adgang.Journal.Opret(fil, ct));

    /// <param name="setNr">Den række, sagen stod ved, da den blev vist; null, når det nye passer, hvordan den end står.</param>
    public Task<Tilføjelse> Tilføj(Journalsag sag, long? setNr, Nyt nyt, CancellationToken ct) => Talt(adgang.Journal.Tilføj(sag.Kommune, sag.Id, setNr, nyt, ct));

    /// <summary>Bytes til et dokument eller brev i en sag, der er åbnet.</summary>
    public Task<byte[]?> Bytes(Journalsag sag, Indholdsakt akt, CancellationToken ct) => adgang.Journal.Bytes(sag.Kommune, sag.Id, akt, ct);

    /// <summary>Kommunens omgjorte afgørelser fra og med dagen.</summary>
    public async Task<IReadOnlyList<Omgørelsesrække>> Omgjorte(DateOnly fra, CancellationToken ct)
    {
        await adgang.Adgangslog.Skriv(Kommune, bruger.Navn, null, "omgjorte afgørelser", Formål, ct);
        return await adgang.Omgørelser.Hent(Kommune, fra, ct);
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
