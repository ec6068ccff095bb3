using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Web.Adgang;

/// <summary>Prøvekommunens brugere: én for hver rolle, logget ind med et klik. Kun hvor prøvekommunens sager er; aldrig hos en rigtig kommune og aldrig med <c>--tom</c>.</summary>
internal sealed class Prøvelogin(Opsætning opsætning, IConfiguration indstillinger)
{
    /// <summary>Den, der har gjort det, prøvekommunens sager allerede rummer.</summary>
    public const string Sagsbehandler = "Prøve Sagsbehandler";

    public bool ErTændt { get; } = opsætning.Kommune == Opsætning.Prøvekommune && !indstillinger.GetValue("tom", false);

    private static readonly (string Brugernavn, string Navn, string[] Rettigheder, bool Beskyttede, string[] Sager)[] s_brugere =
    [
        ("sagsbehandler", Sagsbehandler, ["sagsbehandler@kommune"], true, []),
        ("alma", "Alma Prøvedal", ["sagsbehandler@enhed:Ressourceforløb Øst"], false, []),
        ("ydelse", "Yrsa Prøvedal", ["ydelsesmedarbejder@kommune"], false, []),
        ("team", "Tea Prøvedal", ["teammedlem"], false, ["S-001", "S-003", "S-005", "S-022"]),
        ("sundhed", "Sune Prøvedal", ["sundhedskoordinator"], false, ["S-001", "S-011"]),
        ("mentor", "Mona Prøvedal", ["mentor"], false, ["S-001", "S-023"]),
        ("jobformidler", "Jonas Prøvedal", ["jobformidler"], false, ["S-001", "S-005", "S-024"]),
        ("leder", "Lea Prøvedal", ["leder"], false, []),
        ("borger", "Borgeren i sag S-001", ["borger"], false, ["S-001"]),
        ("tilsyn", "Tage Prøvedal", ["tilsyn"], false, []),
        ("administrator", "Adam Prøvedal", ["administrator"], false, []),
    ];

    public async Task<IReadOnlyList<Konto>> Brugere(Journaladgang adgang, CancellationToken ct)
    {
        if (!ErTændt)
            return [];
        var alle = (await adgang.Login.Brugere.Alle(opsætning.Kommune, ct)).Where(k => k is { ErPrøve: true, ErSpærret: false }).ToDictionary(k => k.Brugernavn);
        return [.. s_brugere.Where(b => alle.ContainsKey(b.Brugernavn)).Select(b => alle[b.Brugernavn])];
    }

    /// <summary>Opretter dem, der mangler.</summary>
    public async Task Opret(Journaladgang adgang, CancellationToken ct)
    {
        foreach (var b in s_brugere)
        {
            if (await adgang.Login.Brugere.MedBrugernavn(opsætning.Kommune, b.Brugernavn, ct) is not null)
                continue;
            var navn = b.Brugernavn == "borger" && await adgang.Journal.Hent(opsætning.Kommune, b.Sager[0], ct) is { } sag ? Tilslutning.Journal.Søgning.Navn(sag.Sag) : b.Navn;
            NyKonto ny = new(b.Brugernavn, navn, [.. b.Rettigheder.Select(Rettighed.Læs).OfType<Rettighed>()]) { MåSeBeskyttede = b.Beskyttede, ErPrøve = true };
            if (await adgang.Login.Brugere.Opret(opsætning.Kommune, ny, "program", ct) is not { } konto)
                continue;
            foreach (var nr in b.Sager)
                await adgang.Login.Tildelinger.Sæt(new(opsætning.Kommune, konto.Id, nr, konto.Rettigheder[0].Rolle, adgang.Journal.Idag.AddYears(-1), adgang.Journal.Idag.AddYears(5)), "program", ct);
        }
    }
}
