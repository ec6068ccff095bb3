using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Drift;

/// <summary>Kommandoerne under »rettesnor bruger«. Den, der kan læse nøglefilen, kan oprette den første administrator.</summary>
static class Brugerkommandoer
{
    const string Program = "driftsprogram";

    static readonly string s_hjælp = $"""
        Brug: ./rettesnor bruger KOMMANDO [--data MAPPE]

          opret BRUGERNAVN --navn NAVN --roller ROLLER [--beskyttede ja]
                                opretter en bruger og skriver et link, hvor adgangskoden vælges
          roller BRUGERNAVN --roller ROLLER [--beskyttede ja]
                                giver brugeren netop disse rettigheder
          spaer BRUGERNAVN      spærrer brugeren og logger ud alle steder
          aabn BRUGERNAVN       åbner igen
          nulstil BRUGERNAVN    skriver et nyt link; låser op og slår engangskode fra
          tildel BRUGERNAVN SAG --rolle ROLLE --til DAG
                                knytter brugeren til en sag
          liste                 kommunens brugere

        ROLLER er en eller flere med komma imellem: {Rettighed.Tilladt}.

        Eksempler:
          ./rettesnor bruger opret kl --navn "Karen Lund" --roller administrator
          ./rettesnor bruger opret am --navn "Anne Mose" --roller "sagsbehandler@enhed:Ressourceforløb Øst"
        """;

    public static async Task<int> Kør(string[] args, CancellationToken ct)
    {
        var ord = Ordene.Læs(args);
        if (ord.Kommando is null or "hjaelp" || ord.Har("--help"))
        {
            await Console.Out.WriteLineAsync(s_hjælp);
            return ord.Kommando is null && !ord.Har("--help") ? 2 : 0;
        }
        var opsætning = Opsætning.Læs(ord.Værdi("--data"), Environment.GetEnvironmentVariable);
        await using var adgang = opsætning.Åbn(TimeProvider.System);
        await adgang.Journal.Klargør(ct);
        return await new Kald(adgang, opsætning.Kommune, ord, ct).Udfør();
    }

    sealed class Kald(Journaladgang adgang, string kommune, Ordene ord, CancellationToken ct)
    {
        public Task<int> Udfør() => ord.Kommando switch
        {
            "opret" => Opret(),
            "roller" => MedBruger(Roller),
            "spaer" => MedBruger(async k => await adgang.Login.Brugere.Spær(kommune, k.Id, true, Program, ct) ? Sig($"{k.Brugernavn} er spærret og logget ud alle steder.") : 1),
            "aabn" => MedBruger(async k => await adgang.Login.Brugere.Spær(kommune, k.Id, false, Program, ct) ? Sig($"{k.Brugernavn} er åbnet igen.") : 1),
            "nulstil" => MedBruger(Nulstil),
            "tildel" => MedBruger(Tildel),
            "liste" => Liste(),
            _ => throw new BrugsfejlException($"Kommandoen »{ord.Kommando}« findes ikke. Prøv ./rettesnor bruger --help."),
        };

        async Task<int> Opret()
        {
            var ny = new NyKonto(ord.Ord(0, "brugernavnet"), ord.Værdi("--navn") ?? throw new BrugsfejlException("Angiv brugerens navn med --navn."), Rettigheder()) { MåSeBeskyttede = Beskyttede };
            return await adgang.Login.Brugere.Opret(kommune, ny, Program, ct) is { } konto
                ? await Link(konto) : throw new BrugsfejlException($"Brugernavnet »{ny.Brugernavn}« eller navnet er taget.");
        }

        async Task<int> Roller(Konto konto)
        {
            await adgang.Login.Brugere.SætRettigheder(kommune, konto.Id, Rettigheder(), Beskyttede, Program, ct);
            return Sig($"{konto.Brugernavn} har nu: {string.Join(", ", Rettigheder().Select(r => r.ToString()))}.");
        }

        async Task<int> Nulstil(Konto konto)
        {
            if (konto.Engangsnøgle)
                await adgang.Login.Engangskode.SlåFra(konto, Program, ct);
            return await Link(konto);
        }

        async Task<int> Tildel(Konto konto)
        {
            var sag = ord.Ord(1, "sagens nummer");
            var rolle = Rolleord.Rolle(ord.Værdi("--rolle")) ?? throw new BrugsfejlException($"Angiv --rolle: {string.Join(", ", Rolleord.Roller.Values)}.");
            if (!DateOnly.TryParseExact(ord.Værdi("--til"), "yyyy-MM-dd", out var til))
                throw new BrugsfejlException("Angiv --til: den sidste dag, skrevet 2027-12-31.");
            await adgang.Login.Tildelinger.Sæt(new(kommune, konto.Id, sag, rolle, adgang.Journal.Idag, til), Program, ct);
            return Sig($"{konto.Brugernavn} er knyttet til sagen {sag}.");
        }

        async Task<int> Liste()
        {
            foreach (var k in await adgang.Login.Brugere.Alle(kommune, ct))
                Sig($"{k.Brugernavn}\t{k.Navn}\t{string.Join(", ", k.Rettigheder.Select(r => r.ToString()))}{(k.ErSpærret ? "\tspærret" : "")}");
            return 0;
        }

        async Task<int> Link(Konto konto) =>
            Sig($"Adgangskoden vælges inden en time på siden /login/ny?noegle={await adgang.Login.Nulstilling.Ny(konto, Program, ct)}");

        async Task<int> MedBruger(Func<Konto, Task<int>> gør)
        {
            var brugernavn = ord.Ord(0, "brugernavnet");
            return await adgang.Login.Brugere.MedBrugernavn(kommune, brugernavn, ct) is { } konto ? await gør(konto) : throw new BrugsfejlException($"Der er ingen bruger »{brugernavn}« i kommune {kommune}.");
        }

        Rettighed[] Rettigheder() => [.. (ord.Værdi("--roller") ?? throw new BrugsfejlException($"Angiv --roller: {Rettighed.Tilladt}."))
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(r => Rettighed.Læs(r) ?? throw new BrugsfejlException($"»{r}« er ikke en rettighed. Skriv {Rettighed.Tilladt}."))];

        bool Beskyttede => ord.Værdi("--beskyttede") == "ja";

        static int Sig(string besked)
        {
            Console.WriteLine(besked);
            return 0;
        }
    }
}
