using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using Rettesnor.Lov.Fakta;
using Rettesnor.Tilslutning;
using Rettesnor.Web.Vurderinger;

namespace Rettesnor.Web.Demo;

/// <summary>En prøvesag: hvad den viser, og sagsfilen.</summary>
internal sealed record Prøvesag(string Navn, byte[] Fil);

/// <summary>Prøvekommunens sager: opdigtede mennesker, de samme hver gang, med dage regnet fra i dag; og gennemregnede eksempler fra ældre lov.</summary>
internal static class Prøvesager
{
    private const int Frø = 1380;

    private static readonly string[] s_fornavne =
        ["Asta", "Bent", "Clara", "Dines", "Edith", "Folmer", "Gerda", "Holger", "Inga", "Jens", "Karla", "Lauge", "Magda", "Niels", "Olga", "Palle", "Ragna", "Svend", "Tove", "Ulrik", "Vera", "Åge", "Ella", "Ove"];

    private static readonly string[] s_efternavne =
        ["Prøvesen", "Eksempelgård", "Testrup", "Modelholm", "Mønsterbjerg", "Prøvelund", "Skabelund", "Øvedal", "Fiktivsen", "Demoskov", "Papirsen", "Tænktborg", "Synteseby"];

    /// <summary>Eksempler, der viser de regler, kun ældre forløb har.</summary>
    private static readonly string[] s_ældre =
    [
        "P-104/sidste-dag-med-den-gamle-proeve", "P-107/aabenbar-foertidspension", "P-108/andet-forloeb-som-40-aarig", "P-201/fem-aar-er-lovligt", "P-206/eget-oenske", "P-212/fem-aar-loeber-ud",
        "P-213/skal-afkortes", "P-214/senior-fortsaetter", "P-215/senior-vaelger-selv", "P-302/fire-uger-efter-overgangen", "P-404/fritagelse-hen-over-fristen", "P-409/indsats-foer-2022", "P-501/seks-samtaler",
        "P-512/tolv-hele-uger", "P-905/selvbooking-fra-2021", "kontrakt/ny-bevilling-efter-1-februar-2026",
    ];

    public static IEnumerable<Prøvesag> Alle(DateOnly idag)
    {
        var (k, nr, held) = (new Kalender(idag), 0, new Random(Frø));
        foreach (var s in (IEnumerable<Situation>)[.. Ressourceforløbssager.Alle(k), .. Øvrigesager.Alle(k)])
        {
            var født = idag.AddYears(-s.Alder).AddDays(-held.Next(20, 300));
            var borger = Borger(++nr, født);
            if (s.Uddannelse is { } uddannelse)
                borger["erhvervskompetencegivende_uddannelse"] = uddannelse;
            yield return new(s.Viser, Fil(nr, borger, s.HistorikFra is { } fra ? JsonValue.Create(Kalender.Skrevet(fra)) : null, new([.. s.Hændelser.Select(h => JsonNode.Parse(h))])));
        }
        foreach (var navn in s_ældre)
        {
            var rod = JsonNode.Parse((Eksempelsager.Find(navn) ?? throw new InvalidOperationException($"Eksemplet {navn} findes ikke.")).Fil)!.AsObject();
            var gammel = rod["borger"]!.AsObject();
            var borger = Borger(++nr, DateOnly.ParseExact((string)gammel["foedt"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (gammel["erhvervskompetencegivende_uddannelse"] is { } uddannelse)
                borger["erhvervskompetencegivende_uddannelse"] = uddannelse.DeepClone();
            yield return new(navn, Fil(nr, borger, rod["historik_fra"]?.DeepClone(), Afsluttet(rod["haendelser"]!.DeepClone().AsArray(), idag)));
        }
    }

    /// <summary>Et enkelt gammelt forløb er afsluttet i tide, så de levende sager står først i listen.</summary>
    private static JsonArray Afsluttet(JsonArray hændelser, DateOnly idag)
    {
        if (hændelser.Where(h => (string?)h!["om"] is "bevilling" or "varighed").ToArray() is [{ } bevilling] && (string?)bevilling["slut"] is { } slut && DateOnly.ParseExact(slut, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-10) is var dag && dag < idag)
            hændelser.Add(JsonNode.Parse(EfterBogen.Afgørelse("naeste-skridt", dag, "'udfald':'job'")));
        return hændelser;
    }

    private static byte[] Fil(int nr, JsonObject borger, JsonNode? historikFra, JsonArray hændelser)
    {
        var rod = new JsonObject { ["format"] = Sag.Format, ["sag"] = $"S-{nr:000}", ["kommune"] = Opsætning.Prøvekommune };
        if (historikFra is not null)
            rod["historik_fra"] = historikFra;
        rod["borger"] = borger;
        rod["haendelser"] = hændelser;
        return JsonSerializer.SerializeToUtf8Bytes(rod);
    }

    /// <summary>Et opdigtet menneske. Dagen i personnummeret er over 60, så det kan ikke være nogens.</summary>
    private static JsonObject Borger(int nr, DateOnly født) => new()
    {
        ["foedt"] = Kalender.Skrevet(født),
        ["navn"] = $"{s_fornavne[nr * 7 % s_fornavne.Length]} {s_efternavne[nr * 5 % s_efternavne.Length]}",
        ["cpr"] = string.Create(CultureInfo.InvariantCulture, $"{født.Day + 60:00}{født.Month:00}{født.Year % 100:00}{nr:0000}"),
    };
}
