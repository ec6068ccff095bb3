using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rettesnor.Web.Adgang;

namespace Rettesnor.Tests.Web.Adgang;

public partial class RuterTests
{
    static readonly DateTimeOffset s_nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    /// <summary>En ny side eller et nyt endepunkt er lukket, til det har en række; så kan ingen glemme at tage stilling.</summary>
    [Fact]
    public async Task Hver_rute_har_en_række()
    {
        await using var web = await Webprøve.Start(s_nu);
        Fund.Ingen(web.Ruter().Where(r => Ruter.Find(r) is null).Select(r => $"»{r.RoutePattern.RawText}« har ingen række i {nameof(Ruter)}"));
    }

    /// <summary>Sider henter kun personer gennem Sagsadgang, som prøver adgangen og skriver i loggen.</summary>
    [Fact]
    public void Ingen_side_går_uden_om_Sagsadgang() => Fund.Ingen(Rod.Filer("src/Rettesnor.Web/Pages", "*.cs*")
        .Where(f => UdenOm().IsMatch(File.ReadAllText(f))).Select(f => $"{Path.GetFileName(Path.GetDirectoryName(f))}/{Path.GetFileName(f)} henter sager eller lister uden om Sagsadgang"));

    [GeneratedRegex(@"\.Journal\.(Hent|Tilføj|Opret|Slet)|\.Lister\.|\.Vedligehold\.")]
    private static partial Regex UdenOm();
}

static class Webruter
{
    /// <summary>Alle ruter undtagen de faste filer, som alle må hente.</summary>
    public static IEnumerable<RouteEndpoint> Ruter(this Webprøve web) => web.Tjenester.GetServices<EndpointDataSource>().SelectMany(k => k.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null);
}
