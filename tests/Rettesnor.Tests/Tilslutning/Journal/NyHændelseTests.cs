using System.Text;
using System.Text.Json;
using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Tests.Eksempler;

namespace Rettesnor.Tests.Tilslutning.Journal;

/// <summary>Genvejen, når én hændelse kommer til, giver det samme som at læse og vurdere sagen forfra.</summary>
public class NyHændelseTests
{
    [Fact]
    public void At_føje_en_hændelse_til_er_som_at_læse_og_vurdere_hele_sagen()
    {
        var prøvet = 0;
        foreach (var e in Eksempelfil.Alle().Where(e => !e.Afvises))
        {
            var fil = JsonDocument.Parse(e.Sagsfil).RootElement;
            var hændelser = fil.GetProperty("haendelser").EnumerateArray().Select(h => h.GetRawText()).ToArray();
            if (hændelser.Length < 2 || Uden(fil, hændelser) is not { } før)
                continue;
            var hele = Sagslæser.Læs(Encoding.UTF8.GetBytes(fil.GetRawText()));
            var føjet = Sagslæser.Føj(før, Encoding.UTF8.GetBytes($"[{hændelser[^1]}]"));
            Assert.Equal(hele.Hændelser.Select(h => (h.ToString(), h.Hoved.Vedr, h.Registreret)), føjet.Hændelser.Select(h => (h.ToString(), h.Hoved.Vedr, h.Registreret)));

            var (ventet, fundet) = (Listevurdering.Af(hele, e.Pr), Listevurdering.Af(før, e.Pr).Med(føjet));
            Assert.True(ventet.Svar == fundet.Svar, $"{e.Navn}: svarene er nogle andre.");
            Assert.Equal(ventet.NæsteÆndring, fundet.NæsteÆndring);
            prøvet++;
        }
        Assert.True(prøvet > 50, $"Kun {prøvet} eksempler er prøvet.");
    }

    static Sag? Uden(JsonElement fil, string[] hændelser)
    {
        try
        {
            var felter = string.Join(',', fil.EnumerateObject().Where(f => f.Name != "haendelser").Select(f => f.ToString()));
            return Sagslæser.Læs(Encoding.UTF8.GetBytes($"{{{felter},\"haendelser\":[{string.Join(',', hændelser[..^1])}]}}"));
        }
        catch (UgyldigSagException)
        {
            return null;
        }
    }
}
