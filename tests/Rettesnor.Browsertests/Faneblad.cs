using Deque.AxeCore.Playwright;

using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

/// <summary>En side i sin egen browserprofil, der husker alt, hvad browseren klagede over.</summary>
internal sealed class Faneblad : IAsyncDisposable
{
    private readonly IBrowserContext _profil;
    private readonly List<string> _klager = [];

    private Faneblad(IBrowserContext profil, IPage side)
    {
        _profil = profil;
        Side = side;
        side.Console += (_, m) =>
        {
            if (m.Type is "error" or "warning")
                _klager.Add(m.Text);
        };
        side.PageError += (_, fejl) => _klager.Add(fejl);
        side.Response += (_, svar) =>
        {
            if (svar.Status >= 400 && !svar.Request.IsNavigationRequest)
                _klager.Add($"{svar.Status} {svar.Url}");
        };
    }

    public IPage Side { get; }

    /// <summary>Fejl og advarsler fra browseren, fx et brud på Content-Security-Policy eller en skrift, der mangler.</summary>
    public IReadOnlyList<string> Klager => _klager;

    /// <param name="bruger">Den prøvebruger, der er logget ind; null er ingen.</param>
    public static async Task<Faneblad> Åbn(Produkt produkt, string sti, int bredde = 1280, bool javascript = true, string? bruger = "Prøve Sagsbehandler")
    {
        var profil = await produkt.Browser.NewContextAsync(new()
        {
            BaseURL = produkt.Adresse.ToString(),
            ViewportSize = new() { Width = bredde, Height = 900 },
            Locale = "da-DK",
            JavaScriptEnabled = javascript,
        });
        if (bruger is not null)
            await profil.AddCookiesAsync([await produkt.LogInd(bruger)]);
        var faneblad = new Faneblad(profil, await profil.NewPageAsync());
        await faneblad.Side.GotoAsync(sti, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return faneblad;
    }

    /// <summary>Brud på WCAG 2.1 AA og god praksis, som axe finder; hvert som regel og sted.</summary>
    public async Task<IEnumerable<string>> Tilgængelighedsbrud() =>
        from brud in (await Side.RunAxe()).Violations
        from sted in brud.Nodes
        select $"{brud.Id}: {sted.Html}";

    public ValueTask DisposeAsync() => _profil.DisposeAsync();
}
