using Microsoft.Playwright;

namespace Rettesnor.Browsertests;

/// <summary>Tæller, hvad en sagsbehandler gør: hvert klik, hver tastekommando og hvert felt, der udfyldes.</summary>
internal sealed class Skridt(IPage side)
{
    public int Antal { get; private set; }

    public Task Klik(ILocator hvad) => Talt(() => hvad.ClickAsync());

    public Task Tast(string tast) => Talt(() => side.Keyboard.PressAsync(tast));

    /// <summary>Fokus og en tast på det: Tab til knappen er ikke et skridt for sig, tasten er.</summary>
    public Task Tast(ILocator hvad, string tast) => Talt(() => hvad.PressAsync(tast));

    public Task Skriv(string etiket, string tekst) => Talt(() => side.GetByLabel(etiket).First.FillAsync(tekst));

    public Task Vælg(string etiket, string værdi) => Talt(() => side.GetByLabel(etiket).First.SelectOptionAsync(værdi));

    private Task Talt(Func<Task> gør)
    {
        Antal++;
        return gør();
    }
}
