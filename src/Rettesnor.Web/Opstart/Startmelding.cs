using Microsoft.AspNetCore.Connections;

namespace Rettesnor.Web.Opstart;

/// <summary>Melder først, at programmet svarer, når det har svaret: forsiden er hentet én gang.</summary>
internal static class Startmelding
{
    /// <returns>0, når programmet er standset roligt; 1, når det ikke kom i gang.</returns>
    public static async Task<int> KørOgMeld(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException fejl) when (fejl.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Rettesnor kan ikke starte: {fejl.Message}. Vælg en anden port med --port.");
            return 1;
        }

        var adresse = app.Urls.First();
        using (var klient = new HttpClient { BaseAddress = new Uri(adresse) })
        using (var svar = await klient.GetAsync(new Uri("/", UriKind.Relative)))
        {
            if (!svar.IsSuccessStatusCode)
            {
                await Console.Error.WriteLineAsync($"Rettesnor kan ikke starte: forsiden svarer {(int)svar.StatusCode}. Se loggen ovenfor.");
                await app.StopAsync();
                return 1;
            }
        }

        await Console.Out.WriteLineAsync($"Rettesnor svarer på {adresse}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
