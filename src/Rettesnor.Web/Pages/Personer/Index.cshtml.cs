using Microsoft.AspNetCore.Mvc.RazorPages;

using Rettesnor.Sagsbehandling.Adgang;
using Rettesnor.Tilslutning;
using Rettesnor.Tilslutning.Journal;
using Rettesnor.Tilslutning.Login;
using Rettesnor.Web.Sager;

namespace Rettesnor.Web.Pages.Personer;

/// <summary>De personer, brugeren er knyttet til.</summary>
public sealed class IndexModel(Sagsadgang sager, Journaladgang adgang, Bruger bruger) : PageModel
{
    public IReadOnlyList<(Tildeling Tildeling, string Navn)> Personer { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        foreach (var t in await adgang.Login.Tildelinger.ForBruger(bruger.Kommune, bruger.Id, sager.Idag, ct))
            if (await sager.Åbn(t.Kommune, t.Sag, "navn i egen liste", ct, bruger.Må(Ærinde.SePlan) ? Ærinde.SePlan : Ærinde.SeSag) is { } sag)
                Personer = [.. Personer, (t, Søgning.Navn(sag.Sag))];
    }
}
