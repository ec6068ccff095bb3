using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Login;
using Rettesnor.Web.Opstart;

namespace Rettesnor.Tests.Web;

/// <summary>Programmet selv på en ledig port med en tom datamappe, og en browser uden JavaScript: den følger links og udfylder formularer.</summary>
public sealed partial class Webprøve : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly Fanget _log;
    readonly bool _slet;

    Webprøve(WebApplication app, string mappe, Fanget log, bool slet) => (_app, Mappe, _log, _slet) = (app, mappe, log, slet);

    /// <summary>Browseren for en sagsbehandler med adgang til hele kommunen.</summary>
    public HttpClient Klient { get; private set; } = null!;
    public string Mappe { get; }
    public IEnumerable<string> Log => _log.Linjer;
    public IServiceProvider Tjenester => _app.Services;
    public Journaladgang Journal => _app.Services.GetRequiredService<Journaladgang>();

    public static async Task<Webprøve> Start(DateTimeOffset nu, bool tom = true, string? mappe = null, bool slet = true, params string[] indstillinger)
    {
        mappe ??= Directory.CreateTempSubdirectory("rettesnor-web-").FullName;
        var log = new Fanget();
        var app = Webprogram.Byg(["--port", "0", "--data", mappe, "--tom", tom ? "true" : "false", .. indstillinger], b =>
        {
            b.Services.AddSingleton<TimeProvider>(new Fast(nu));
            b.Logging.ClearProviders().AddProvider(log);
        });
        await app.Services.GetRequiredService<Journalstart>().Klargør(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var web = new Webprøve(app, mappe, log, slet);
        web.Klient = await web.Som(await web.Bruger("Prøve Sagsbehandler", beskyttede: true, "sagsbehandler@kommune"));
        return web;
    }

    public Logind Login => Journal.Login;

    /// <summary>En bruger med rettighederne; findes den, er det den.</summary>
    public async Task<Konto> Bruger(string navn, bool beskyttede, params string[] rettigheder) =>
        (await Login.Brugere.Alle(Opsætning.Prøvekommune)).FirstOrDefault(k => k.Navn == navn)
        ?? await Login.Brugere.Opret(Opsætning.Prøvekommune, new(navn.ToLowerInvariant(), navn, [.. rettigheder.Select(r => Rettighed.Læs(r) ?? throw new ArgumentException(r))]) { MåSeBeskyttede = beskyttede }, "prøve")
        ?? throw new InvalidOperationException(navn);

    /// <summary>Det ene sted, prøverne logger ind: en browser med en session som den, loginsiden begynder; uden konto er den ikke logget ind.</summary>
    public async Task<HttpClient> Som(Konto? konto, bool følg = true)
    {
        var cookies = new CookieContainer();
        var adresse = new Uri(_app.Urls.First());
        if (konto is not null)
            cookies.Add(adresse, new Cookie("rettesnor", await Login.Sessioner.Begynd(konto, null)));
        return new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = følg }) { BaseAddress = adresse };
    }

    public async Task<HttpClient> Som(string navn, params string[] rettigheder) => await Som(await Bruger(navn, beskyttede: false, rettigheder), følg: false);

    public async Task<(string Adresse, string Html)> Hent(string sti)
    {
        using var svar = await Klient.GetAsync(new Uri(sti, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        return (svar.RequestMessage!.RequestUri!.PathAndQuery, await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sender en formular med de skjulte felter, siden selv har.</summary>
    public async Task<(string Adresse, string Html)> Send(string sti, string fra, params (string Navn, string Værdi)[] felter)
    {
        var skjulte = Skjult().Matches(fra).Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value))).Append(("__RequestVerificationToken", Mærke().Match(fra).Groups[1].Value));
        using var krop = new FormUrlEncodedContent(skjulte.Concat(felter).GroupBy(f => f.Item1).Select(g => KeyValuePair.Create(g.Key, g.Last().Item2)));
        using var svar = await Klient.PostAsync(new Uri(sti, UriKind.Relative), krop, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        return (svar.RequestMessage!.RequestUri!.PathAndQuery, await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sender en formular med formularmærket fra en side, som den er; svaret følges ikke.</summary>
    public static async Task<HttpResponseMessage> Post(HttpClient klient, string sti, string fra, params (string Navn, string Værdi)[] felter)
    {
        var mærke = Mærke().Match(await klient.GetStringAsync(new Uri(fra, UriKind.Relative))).Groups[1].Value;
        using var krop = new FormUrlEncodedContent(felter.Append(("__RequestVerificationToken", mærke)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await klient.PostAsync(new Uri(sti, UriKind.Relative), krop);
    }

    /// <summary>Teksten på siden uden mærker.</summary>
    public static string Tekst(string html) => WebUtility.HtmlDecode(Blanke().Replace(Mærker().Replace(html[html.IndexOf("<main", StringComparison.Ordinal)..], " "), " "));

    public async ValueTask DisposeAsync()
    {
        Klient.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_slet)
            Directory.Delete(Mappe, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Mærke();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Skjult();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mærker();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanke();

    sealed class Fast(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }

    /// <summary>Alt, der bliver logget, med omgivelserne.</summary>
    sealed class Fanget : ILoggerProvider, ISupportExternalScope
    {
        readonly System.Collections.Concurrent.ConcurrentQueue<string> _linjer = new();
        IExternalScopeProvider _omgivelser = new LoggerExternalScopeProvider();

        public IEnumerable<string> Linjer => _linjer;

        public ILogger CreateLogger(string categoryName) => new Logger(this);

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _omgivelser = scopeProvider;

        public void Dispose()
        {
        }

        sealed class Logger(Fanget til) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                var linje = formatter(state, exception) + exception;
                til._omgivelser.ForEachScope((o, _) => linje += " " + o, 0);
                til._linjer.Enqueue(linje);
            }
        }
    }
}
