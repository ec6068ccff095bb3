using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

using Rettesnor.Lov;
using Rettesnor.Lov.Fakta;
using Rettesnor.Sagsbehandling;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Web.Sager;

/// <summary>En hændelse, der er skrevet, men ikke gemt: er den gyldig, hvad siger døren, og hvad følger?</summary>
/// <param name="Følger">Null, når hændelsen ikke er gyldig.</param>
public sealed record Udkast(byte[] Hændelse, IReadOnlyList<Fejl> Fejl, IReadOnlyList<Afvisning> Afvisninger, Følger? Følger)
{
    /// <summary>Kan to personer gå videre, selv om døren siger nej?</summary>
    public bool KanFraviges => Afvisninger.Count > 0 && Afvisninger.All(a => a.KanFraviges);

    public bool ErSpærret => Afvisninger.Any(a => !a.KanFraviges);

    public static Udkast Af(Journalsag sag, byte[] hændelse, DateTimeOffset nu, DateOnly idag, Func<Sag, DateOnly, Vurdering> vurder)
    {
        var fil = sag.Fil.AsSpan();
        byte[] ny = [.. fil[..^2], .. sag.Sag.Hændelser.Count > 0 ? ","u8 : [], .. Stemplet(hændelse, nu), .. "]}"u8];
        try
        {
            var efter = Sagslæser.Læs(ny);
            var pr = efter.Hændelser[^1].Dato > idag ? efter.Hændelser[^1].Dato : idag;
            return new(hændelse, [], Dør.Prøv(sag.Sag, efter, idag), Følger.Af(vurder(sag.Sag, pr), vurder(efter, pr)));
        }
        catch (UgyldigSagException e)
        {
            return new(hændelse, e.Fejl, [], null);
        }
    }

    /// <summary>Registreret nu, som journalen selv vil stemple den.</summary>
    private static byte[] Stemplet(byte[] hændelse, DateTimeOffset nu)
    {
        var json = JsonNode.Parse(hændelse)!.AsObject();
        json.TryAdd("registreret", nu.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
