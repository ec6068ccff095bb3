using System.Xml.Linq;

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

using Rettesnor.Tilslutning;

namespace Rettesnor.Web.Opstart;

/// <summary>Nøglerne til cookies og formularmærker ligger pakket ind i databasen, så de holder over en genstart og deles af alle noder.</summary>
internal static class Nøgler
{
    public static void GemNøgler(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("Rettesnor");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<Journaladgang>((valg, adgang) => valg.XmlRepository = new Lager(adgang));

        // Advarslen om, at nøglerne ikke er krypteret, passer ikke: de pakkes ind med journalens indpakningsnøgle.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    /// <summary>Rammen spørger en gang i døgnet og uden at kunne vente asynkront.</summary>
    private sealed class Lager(Journaladgang adgang) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [.. Task.Run(() => adgang.Sidenøgler.Alle()).GetAwaiter().GetResult().Select(XElement.Parse)];

        public void StoreElement(XElement element, string friendlyName) =>
            Task.Run(() => adgang.Sidenøgler.Gem(friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();
    }
}
