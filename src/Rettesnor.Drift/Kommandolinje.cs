using Rettesnor.Tilslutning;

namespace Rettesnor.Drift;

/// <summary>Ordene på linjen passer ikke til en kommando.</summary>
sealed class BrugsfejlException(string besked) : Exception(besked);

/// <summary>Kommandoerne under »rettesnor journal«.</summary>
static class Kommandolinje
{
    const string Hjælp = """
        Brug: ./rettesnor journal KOMMANDO [--data MAPPE]

          verificer              prøver kæder, hoveder, lister og adgangslog; kode 3, når noget afviger
          hoveder                underskriver dagens hoveder i en fil
          eksporter [--kommune K] [--sag S] [--ud FIL]
                                 skriver sager som rettesnor/sag/1, en linje hver
          importer FIL …         læser sagsfiler (.json) eller mange (.jsonl) ind; alle eller ingen
          genafspil              bygger alle lister op igen af journalen
          genvurder              vurderer de sager igen, hvis dag er kommet, eller som en ældre lovbog vurderede
          sikkerhedskopi FIL     hele databasen i én fil (nøglefilen gemmes for sig)
          gendan FIL             lægger en kopi i en tom database
          noegle-forny           ny indpakningsnøgle; alle sagsnøgler pakkes om
          noegle-ryd             fjerner de gamle indpakningsnøgler, intet er pakket ind med
          slet KOMMUNE SAG --af NAVN --grund TEKST
                                 ødelægger sagens nøgle efter godkendelse

        Eksempler:
          ./rettesnor journal verificer --data /var/lib/rettesnor
          ./rettesnor journal eksporter --kommune 0851 --ud sager.jsonl
        """;

    public static async Task<int> Kør(string[] args, CancellationToken ct)
    {
        if (args is ["bruger", ..])
            return await Brugerkommandoer.Kør(args[1..], ct);
        var ord = Ordene.Læs(args is ["journal", ..] ? args[1..] : args);
        if (ord.Kommando is null or "hjaelp" || ord.Har("--help"))
        {
            await Console.Out.WriteLineAsync(Hjælp);
            return ord.Kommando is null && !ord.Har("--help") ? 2 : 0;
        }
        if (!Kommandoer.Alle.TryGetValue(ord.Kommando, out var kommando))
            throw new BrugsfejlException($"Kommandoen »{ord.Kommando}« findes ikke. Prøv ./rettesnor journal --help.");
        await using var adgang = Opsætning.Læs(ord.Værdi("--data"), Environment.GetEnvironmentVariable).Åbn(TimeProvider.System);
        if (ord.Kommando != "gendan")
            await adgang.Journal.Klargør(ct);
        return await kommando(adgang, ord, ct);
    }
}

/// <summary>En kommandolinje delt i kommando, ord og tilvalg.</summary>
sealed record Ordene(string? Kommando, IReadOnlyList<string> Resten, IReadOnlyDictionary<string, string> Tilvalg)
{
    public static Ordene Læs(string[] args)
    {
        var (ord, tilvalg) = (new List<string>(), new Dictionary<string, string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                ord.Add(args[i]);
            else if (args[i] == "--help")
                tilvalg[args[i]] = "";
            else if (i + 1 < args.Length)
                tilvalg[args[i]] = args[++i];
            else
                throw new BrugsfejlException($"Tilvalget {args[i]} mangler en værdi.");
        }
        return new(ord.Count > 0 ? ord[0] : null, [.. ord.Skip(1)], tilvalg);
    }

    public bool Har(string navn) => Tilvalg.ContainsKey(navn);

    public string? Værdi(string navn) => Tilvalg.GetValueOrDefault(navn);

    public string Ord(int nr, string hvad) => nr < Resten.Count ? Resten[nr] : throw new BrugsfejlException($"Angiv {hvad}. Prøv ./rettesnor journal --help.");
}
