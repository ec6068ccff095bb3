using Rettesnor.Sagsbehandling.Adgang;

namespace Rettesnor.Web.Adgang;

/// <summary>Hvad en side eller et endepunkt kræver.</summary>
/// <param name="Mønster">Rutens mønster; »/**« til sidst er siden og alt under den.</param>
/// <param name="Læs">Det, der skal til for at se; null er, at alle må, også uden login.</param>
/// <param name="Skriv">Det, der skal til for at sende noget; null er, at alle må.</param>
internal sealed record Adgangsrute(string Mønster, Ærinde? Læs, Ærinde? Skriv);

/// <summary>Hver side og hvert endepunkt og det ærinde, det kræver. Det, der ikke står her, er lukket for alle.</summary>
/// <remarks>En rute med {kommune} og {sag} prøves også mod sagen, før siden kører. En ny side under en sag er dækket af sagens række.</remarks>
internal static class Ruter
{
    public static IReadOnlyList<Adgangsrute> Alle { get; } =
    [
        Åben(""), Åben("Index"), Åben("Licenser"), Åben("fejl"), Åben("vurdering"), Åben("byg"), Åben("hvad-hvis"), Åben("proev/**"), Åben("hjaelp/**"),
        Åben("api/vurder"), Åben("api/hvad-hvis"), Åben("api/openapi.json"), Åben("sundhed/**"),
        // Faste filer, der ikke findes, svarer rammen selv »findes ikke« på.
        Åben("{**path}"),
        Åben("login/**"),
        Begge("bruger/**", Ærinde.EgenBruger),
        Begge("brugere/**", Ærinde.StyrBrugere),
        Begge("overblik/**", Ærinde.SeLister),
        Begge("sager", Ærinde.SeLister),
        Begge("sager/ny", Ærinde.OpretSag),
        Begge("omgjort/**", Ærinde.SeLister),
        new("sag/{kommune}/{sag}/**", Ærinde.SeSag, Ærinde.Registrér),
        Begge("sag/{kommune}/{sag}/registrer", Ærinde.Registrér),
        Begge("sag/{kommune}/{sag}/ret/**", Ærinde.Registrér),
        Begge("sag/{kommune}/{sag}/annuller/**", Ærinde.Registrér),
        Begge("noedadgang/{kommune}/{sag}", Ærinde.Nødadgang),
        Begge("personer", Ærinde.SeMinePersoner),
        Begge("person/{kommune}/{sag}/plan", Ærinde.SePlan),
        new("min-sag/**", Ærinde.SeMinSag, Ærinde.SkrivMinSag),
    ];

    /// <summary>Rækken for ruten: den længste, der passer; null, når ruten ikke er nævnt og derfor er lukket.</summary>
    public static Adgangsrute? Find(RouteEndpoint endepunkt) => Find(endepunkt.RoutePattern.RawText ?? "");

    public static Adgangsrute? Find(string rute)
    {
        var mønster = Uden(rute.Trim('/'));
        return Alle.Where(r => Passer(r.Mønster, mønster)).MaxBy(r => r.Mønster.Length);
    }

    private static bool Passer(string række, string rute) => række.EndsWith("/**", StringComparison.Ordinal)
        ? rute.Equals(række[..^3], StringComparison.OrdinalIgnoreCase) || rute.StartsWith(række[..^2], StringComparison.OrdinalIgnoreCase)
        : rute.Equals(række, StringComparison.OrdinalIgnoreCase);

    /// <summary>Mønstret uden typer: »{nr:int}« er »{nr}«.</summary>
    private static string Uden(string rute) => string.Join('/', rute.Split('/').Select(d => d.StartsWith('{') && d.Contains(':', StringComparison.Ordinal) ? d[..d.IndexOf(':', StringComparison.Ordinal)] + "}" : d));

    private static Adgangsrute Åben(string mønster) => new(mønster, null, null);

    private static Adgangsrute Begge(string mønster, Ærinde ærinde) => new(mønster, ærinde, ærinde);
}
