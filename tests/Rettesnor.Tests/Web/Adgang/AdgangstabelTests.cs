using System.Net;
using System.Text;
using Rettesnor.Sagsbehandling;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Web.Adgang;

namespace Rettesnor.Tests.Web.Adgang;

/// <summary>Hver rute × hver rolle × egen eller anden kommune × knyttet til eller ej × beskyttet eller ej, spurgt over nettet.</summary>
/// <remarks>Ventet svar står her som rolle mod ærinde, skrevet for sig selv, så en fejl i reglerne ikke også er i prøven.</remarks>
public class AdgangstabelTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Hvem der kan nå det, når sagen er deres.</summary>
    static readonly Dictionary<Ærinde, Rolle[]> s_når = new()
    {
        [Ærinde.SeSag] = [Rolle.Sagsbehandler, Rolle.Ydelsesmedarbejder, Rolle.Teammedlem],
        [Ærinde.SeLister] = [Rolle.Sagsbehandler, Rolle.Ydelsesmedarbejder, Rolle.Teammedlem],
        [Ærinde.Registrér] = [Rolle.Sagsbehandler, Rolle.Ydelsesmedarbejder],
        [Ærinde.OpretSag] = [Rolle.Sagsbehandler],
        [Ærinde.Nødadgang] = [Rolle.Sagsbehandler, Rolle.Ydelsesmedarbejder],
        [Ærinde.SePlan] = [Rolle.Sagsbehandler, Rolle.Sundhedskoordinator, Rolle.Mentor, Rolle.Jobformidler],
        [Ærinde.SeMinePersoner] = [Rolle.Sagsbehandler, Rolle.Teammedlem, Rolle.Sundhedskoordinator, Rolle.Mentor, Rolle.Jobformidler],
        [Ærinde.SeMinSag] = [Rolle.Borger],
        [Ærinde.FørTilsyn] = [Rolle.Tilsyn],
        [Ærinde.StyrBrugere] = [Rolle.Administrator],
        [Ærinde.EgenBruger] = Enum.GetValues<Rolle>(),
    };

    [Fact]
    public async Task Hver_side_er_åben_for_netop_dem_den_skal()
    {
        await using var web = await Webprøve.Start(s_nu);
        foreach (var (nr, kommune, beskyttet) in new[] { ("EGEN", "0999", false), ("ANDEN", "0999", false), ("SKJULT", "0999", true), ("FREMMED", "0851", false) })
            Assert.IsType<Tilføjelse.Gemt>(await web.Journal.Journal.Opret(Fil(nr, kommune, beskyttet)));
        var fejl = new List<string>();
        var ruter = web.Ruter().Select(r => r.RoutePattern.RawText ?? "").Distinct().ToArray();
        foreach (var rolle in Enum.GetValues<Rolle>())
        {
            var ord = Rolleord.Roller[rolle] + (Rettighed.Fast(rolle) is null ? "@tildelt" : "");
            var konto = await web.Bruger("Rolle " + rolle, beskyttede: false, ord);
            await web.Login.Tildelinger.Sæt(new("0999", konto.Id, "EGEN", rolle, new(2026, 1, 1), new(2026, 12, 31)), "prøve");
            await web.Login.Tildelinger.Sæt(new("0851", konto.Id, "FREMMED", rolle, new(2026, 1, 1), new(2026, 12, 31)), "prøve");
            using var klient = await web.Som(konto, følg: false);
            foreach (var rute in ruter)
            {
                var ærinde = Ruter.Find(rute)!.Læs;
                var når = ærinde is not { } æ || s_når[æ].Contains(rolle);
                if (!rute.Contains("{sag}", StringComparison.Ordinal))
                {
                    Stemmer(fejl, rolle, rute, når, await Svar(klient, Udfyldt(rute, "", "")));
                    continue;
                }
                Stemmer(fejl, rolle, rute, når, await Svar(klient, Udfyldt(rute, "0999", "EGEN")));
                Stemmer(fejl, rolle, rute + " ikke knyttet til", false, await Svar(klient, Udfyldt(rute, "0999", "ANDEN")));
                Stemmer(fejl, rolle, rute + " beskyttet", false, await Svar(klient, Udfyldt(rute, "0999", "SKJULT")));
                Stemmer(fejl, rolle, rute + " anden kommune", false, await Svar(klient, Udfyldt(rute, "0851", "FREMMED")));
                Stemmer(fejl, rolle, rute + " egen sags nummer i anden kommune", false, await Svar(klient, Udfyldt(rute, "0851", "EGEN")));
            }
        }
        Assert.True(fejl.Count == 0, string.Join('\n', fejl));
    }

    [Fact]
    public async Task Hele_kommunen_er_ikke_beskyttede_borgere_før_en_nødadgang()
    {
        await using var web = await Webprøve.Start(s_nu);
        Assert.IsType<Tilføjelse.Gemt>(await web.Journal.Journal.Opret(Fil("SKJULT", "0999", beskyttet: true)));
        var konto = await web.Bruger("Anne Mose", beskyttede: false, "sagsbehandler@kommune");
        using var klient = await web.Som(konto, følg: false);
        Assert.Equal(HttpStatusCode.Forbidden, await Svar(klient, "/sag/0999/SKJULT"));
        Assert.DoesNotContain("SKJULT", await klient.GetStringAsync(new Uri("/sager", UriKind.Relative)), StringComparison.Ordinal);
        using (var kort = await Webprøve.Post(klient, "/noedadgang/0999/SKJULT", "/noedadgang/0999/SKJULT", ("grund", "nu")))
            Assert.Equal(HttpStatusCode.OK, kort.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, await Svar(klient, "/sag/0999/SKJULT"));
        using (var givet = await Webprøve.Post(klient, "/noedadgang/0999/SKJULT", "/noedadgang/0999/SKJULT", ("grund", "Borgeren ringer og er i fare")))
            Assert.Equal(HttpStatusCode.Redirect, givet.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Svar(klient, "/sag/0999/SKJULT"));
        Assert.Contains(await web.Journal.Adgangslog.OmSag("0999", "SKJULT", 10), o => o.Hvad.Contains("i fare", StringComparison.Ordinal) && o.Bruger == konto.Id);
        Assert.Contains(web.Log, l => l.Contains("Nødadgang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Et_formularkald_uden_mærke_eller_med_en_andens_mærke_gør_intet()
    {
        await using var web = await Webprøve.Start(s_nu);
        using var krop = new FormUrlEncodedContent([KeyValuePair.Create("navn", "X"), KeyValuePair.Create("foedt", "01/01/1980"), KeyValuePair.Create("nummer", "UDEN")]);
        using var uden = await web.Klient.PostAsync(new Uri("/sager/ny", UriKind.Relative), krop);
        Assert.Equal(HttpStatusCode.BadRequest, uden.StatusCode);
        Assert.Null(await web.Journal.Journal.Hent("0999", "UDEN"));
    }

    static void Stemmer(List<string> fejl, Rolle rolle, string rute, bool når, HttpStatusCode svar)
    {
        var åben = svar is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized) && (svar != HttpStatusCode.NotFound || (når && KanMangle(rute)));
        if (når != åben)
            fejl.Add($"{rolle} på »{rute}«: {(int)svar}, ventet {(når ? "adgang" : "nej")}");
    }

    /// <summary>Ruter, der også svarer »findes ikke«, når hændelsen, opgaven, brevet eller filen ikke er der, når adressen ikke siger hvilken, eller når de kun tager imod.</summary>
    static bool KanMangle(string rute) => rute.EndsWith("/breve/ny", StringComparison.Ordinal) || rute.EndsWith("/opgave", StringComparison.Ordinal) || rute.Contains("{nr", StringComparison.Ordinal) || rute.Contains("{**", StringComparison.Ordinal) || rute is "fejl" or "/fejl" or "/api/vurder" or "/api/hvad-hvis";

    static string Udfyldt(string rute, string kommune, string sag) => "/" + string.Join('/', rute.Trim('/').Split('/').Select(d => d switch
    {
        "{kommune}" => kommune,
        "{sag}" => sag,
        _ when d.StartsWith("{nr", StringComparison.Ordinal) => "1",
        _ when d.StartsWith('{') => "x",
        _ => d,
    }));

    static async Task<HttpStatusCode> Svar(HttpClient klient, string sti)
    {
        using var svar = await klient.GetAsync(new Uri(sti, UriKind.Relative));
        return svar.StatusCode;
    }

    static byte[] Fil(string nr, string kommune, bool beskyttet) => Encoding.UTF8.GetBytes($$"""
        {"format":"rettesnor/sag/1","sag":"{{nr}}","kommune":"{{kommune}}","borger":{"foedt":"1980-06-01","navn":"Prøve Person"},"haendelser":[
        {{(beskyttet ? """{"type":"oplysning","dato":"2024-01-11","om":"adressebeskyttelse","vaerdi":true},""" : "")}}{"type":"ansoegning","dato":"2024-01-10","om":"andet"}]}
        """);
}
