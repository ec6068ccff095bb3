using System.Text.Json;
using Npgsql;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Tilslutning.Login;

namespace Rettesnor.Tilslutning;

/// <summary>Hvor data, database og nøgler ligger: fra miljøet, ellers fra rettesnor.json i datamappen, ellers indbygget.</summary>
/// <param name="Mappe">Datamappen.</param>
/// <param name="Database">»sqlite:STI« eller en PostgreSQL-tekst.</param>
public sealed record Opsætning(string Mappe, string Database, string Nøglefil, string Hovedmappe)
{
    const string Fil = "rettesnor.json";

    static readonly string[] s_felter = ["database", "noeglefil", "hovedmappe", "kommune", "kommunenavn", "kontakt", "pdfprogram"];

    /// <summary>Prøvekommunens nummer: det er ingen rigtig kommunes.</summary>
    public const string Prøvekommune = "0999";

    /// <summary>Den kommune, skærmbillederne viser sager for: fire cifre.</summary>
    public string Kommune { get; private init; } = Prøvekommune;

    public string Kommunenavn { get; private init; } = "Prøvekommunen";

    /// <summary>Telefon og adresse i én linje, som den står i brevene; tom, når den ikke er sat op.</summary>
    public string Kontakt { get; private init; } = "";

    /// <summary>Browseren, der laver PDF; »nej« slår PDF fra. Null er den første i PATH.</summary>
    public string? Pdfprogram { get; private init; }

    /// <param name="mappe">Datamappen; null er RETTESNOR_DATA eller »data«.</param>
    /// <exception cref="OpsætningException">En værdi kan ikke bruges.</exception>
    public static Opsætning Læs(string? mappe, Func<string, string?> miljø)
    {
        mappe ??= miljø("RETTESNOR_DATA") ?? "data";
        var fil = LæsFil(Path.Combine(mappe, Fil));
        string Felt(string navn, string indbygget) => miljø("RETTESNOR_" + navn.ToUpperInvariant()) ?? fil.GetValueOrDefault(navn) ?? indbygget;

        var kommune = Felt("kommune", Prøvekommune);
        var opsætning = new Opsætning(mappe, Felt("database", "sqlite:" + Path.Combine(mappe, "journal.db")),
            Felt("noeglefil", Path.Combine(mappe, "noegler.json")), Felt("hovedmappe", Path.Combine(mappe, "hoveder")))
        {
            Kommune = kommune,
            Kommunenavn = Felt("kommunenavn", kommune == Prøvekommune ? "Prøvekommunen" : "Kommune " + kommune),
            Kontakt = Felt("kontakt", kommune == Prøvekommune ? "Telefon 00 00 00 00" : ""),
            Pdfprogram = Felt("pdfprogram", "") is { Length: > 0 } program ? program : null,
        };
        if (kommune.Length != 4 || !kommune.All(char.IsAsciiDigit))
            throw new OpsætningException("kommune", kommune, "kommunens nummer med fire cifre, fx 0851");
        opsætning.Prøv();
        return opsætning;
    }

    /// <summary>Prøver stierne og databasens tekst, før noget åbnes. En databasetekst kan rumme en adgangskode og gentages aldrig i fejlen.</summary>
    void Prøv()
    {
        const string former = "»sqlite:STI« eller »Host=…;Database=…;Username=…«";
        if (File.Exists(Mappe))
            throw new OpsætningException("data", Mappe, "en mappe; dette er en fil");
        if (Directory.Exists(Nøglefil))
            throw new OpsætningException("noeglefil", Nøglefil, "en fil; dette er en mappe");
        if (File.Exists(Hovedmappe))
            throw new OpsætningException("hovedmappe", Hovedmappe, "en mappe; dette er en fil");
        if (Database.StartsWith("sqlite:", StringComparison.Ordinal))
        {
            var sti = Database["sqlite:".Length..];
            if (string.IsNullOrWhiteSpace(sti) || Directory.Exists(sti))
                throw new OpsætningException("database", Database, "»sqlite:« fulgt af stien til en fil");
            return;
        }
        try
        {
            var f = new NpgsqlConnectionStringBuilder(Database);
            if (string.IsNullOrEmpty(f.Host) || string.IsNullOrEmpty(f.Database) || string.IsNullOrEmpty(f.Username))
                throw new OpsætningException("database", Skjult, $"{former}; Host, Database og Username skal alle være der");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new OpsætningException("database", Skjult, $"{former}; en del af teksten kendes ikke");
        }
    }

    const string Skjult = "(teksten vises ikke)";

    /// <summary>Åbner database og nøgler; filerne laves, når de ikke findes.</summary>
    public Journaladgang Åbn(TimeProvider ur)
    {
        try
        {
            Directory.CreateDirectory(Mappe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OpsætningException("data", Mappe, "en mappe, programmet kan skrive i");
        }
        return new(Rettesnor.Tilslutning.Journal.Database.Åbn(Database), Rettesnor.Tilslutning.Journal.Nøglefil.ÅbnEllerLav(Nøglefil), Hovedmappe, ur);
    }

    static Dictionary<string, string> LæsFil(string sti)
    {
        if (!File.Exists(sti))
            return [];
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(sti));
            var ud = new Dictionary<string, string>();
            foreach (var felt in json.RootElement.EnumerateObject())
                ud[s_felter.Contains(felt.Name) ? felt.Name : throw new OpsætningException(felt.Name, sti, "et af felterne " + string.Join(", ", s_felter))]
                    = felt.Value.ValueKind == JsonValueKind.String ? felt.Value.GetString()! : throw new OpsætningException(felt.Name, felt.Value.GetRawText(), "en tekst");
            return ud;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new OpsætningException(sti, "ikke gyldig JSON", "et objekt med felterne " + string.Join(", ", s_felter));
        }
    }
}

/// <summary>En værdi i opsætningen kan ikke bruges.</summary>
public sealed class OpsætningException(string felt, string værdi, string tilladt) : Exception($"Opsætningen »{felt}« kan ikke være »{værdi}«. Tilladt: {tilladt}.")
{
    public string Felt { get; } = felt;
}

/// <summary>Journalen og det, der hører til den, åbnet efter en opsætning.</summary>
public sealed class Journaladgang(Database database, Nøglefil nøgler, string hovedmappe, TimeProvider ur) : IAsyncDisposable
{
    public Journal.Journal Journal { get; } = new(database, nøgler, ur);
    public Nøglefil Nøgler => nøgler;
    public Hoveder Hoveder { get; } = new(database, nøgler, hovedmappe);
    public Adgangslog Adgangslog { get; } = new(database, nøgler, ur);
    public Udbakke Udbakke { get; } = new(database, nøgler, ur);
    public Lister Lister { get; } = new(database, nøgler, ur);
    public Logind Login { get; } = new(database, nøgler, ur);
    public Omgørelsesindeks Omgørelser { get; } = new(database);
    public Vikarer Vikarer { get; } = new(database, ur);
    public Visninger Visninger { get; } = new(database);
    public Kladder Kladder => new(Journal, ur);
    public Listevalgslager Listevalg { get; } = new(database, ur);
    public Arbejdsdeling Arbejdsdeling { get; } = new(database, ur);
    public Sidenøgler Sidenøgler { get; } = new(database, nøgler);
    public Vedligehold Vedligehold => new(Journal);
    public Verifikation Verifikation => new(Journal, Hoveder, Adgangslog);

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        nøgler.Dispose();
    }
}
