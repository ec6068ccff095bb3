using System.Net;
using System.Text.RegularExpressions;
using Rettesnor.Tests.Tilslutning.Journal;

namespace Rettesnor.Tests.Web;

/// <summary>To programmer på den samme PostgreSQL: en borgers sag, en formular og dagens arbejde deles, som var der ét.</summary>
public sealed partial class FlereNoderTests : IAsyncLifetime
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    readonly string _fælles = Directory.CreateTempSubdirectory("rettesnor-noder-").FullName;
    readonly List<Webprøve> _noder = [];

    public async ValueTask InitializeAsync()
    {
        var database = Postgres.NyDatabase();
        for (var i = 0; i < 2; i++)
        {
            var mappe = Directory.CreateTempSubdirectory("rettesnor-web-").FullName;
            await File.WriteAllTextAsync(Path.Combine(mappe, "rettesnor.json"), $$"""{"database":"{{database}}","noeglefil":"{{_fælles}}/noegler.json"}""");
            _noder.Add(await Webprøve.Start(s_nu, mappe: mappe));
        }
    }

    [Fact]
    public async Task En_formular_fra_én_node_kan_sendes_til_en_anden_som_ser_sagen()
    {
        // Begge adresser er 127.0.0.1, så cookierne fra den ene, også loginet, følger med til den anden, som bag en fordeler.
        var klient = _noder[0].Klient;
        var formular = await klient.GetStringAsync(new Uri(_noder[0].Klient.BaseAddress!, "/sager/ny"), TestContext.Current.CancellationToken);
        using var krop = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["navn"] = "Åse Ærlig",
            ["foedt"] = "14/05/1983",
            ["nummer"] = "K-1",
            ["__RequestVerificationToken"] = Mærke().Match(formular).Groups[1].Value,
        });
        using var svar = await klient.PostAsync(new Uri(_noder[1].Klient.BaseAddress!, "/sager/ny"), krop, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        Assert.EndsWith("/sag/0999/K-1", svar.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Åse Ærlig", (await _noder[0].Hent("/sag/0999/K-1")).Html, StringComparison.Ordinal);
        Assert.Contains("Åse Ærlig", (await _noder[0].Hent("/sager")).Html, StringComparison.Ordinal);
        Assert.Empty(await _noder[1].Journal.Verifikation.Prøv(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Kun_én_node_udfører_dagens_arbejde()
    {
        string Hoveder(int node) => Path.Combine(_noder[node].Mappe, "hoveder", "2026-11-24.hoveder");
        for (var i = 0; i < 100 && !File.Exists(Hoveder(0)) && !File.Exists(Hoveder(1)); i++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        // Lejemålet er taget; ingen af dem begynder igen, før det er givet videre.
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.NotEqual(File.Exists(Hoveder(0)), File.Exists(Hoveder(1)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _noder)
            await node.DisposeAsync();
        Directory.Delete(_fælles, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Mærke();
}
