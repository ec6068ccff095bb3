using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rettesnor.Lov.Fakta;

namespace Rettesnor.Sagsbehandling.Afgørelser;

/// <summary>Det, sagsbehandleren skriver til en afgørelse: et svar på hvert kriterium, det der er sket, og svaret på det, borgeren har sagt.</summary>
/// <param name="Grunde">Svaret på hvert kriterium, ved kriteriets kode.</param>
/// <param name="FlereRegler">Paragraffer ud over dem, lovbogen selv sætter ind; en på hver linje.</param>
/// <param name="IntetNyt">Bygger afgørelsen ikke på oplysninger til ugunst, som borgeren ikke kendte?</param>
public sealed record Afgørelsestekster(IReadOnlyDictionary<string, string> Grunde, string? Fakta, string? Bemærkninger, string? FlereRegler, bool IntetNyt)
{
    /// <summary>Lægger afgørelsen sidst i sagen med sin begrundelse: kriteriernes svar som de hensyn, der har vejet, og dagens paragraffer.</summary>
    /// <param name="felter">Afgørelsens egne felter som ét JSON-objekt, uden begrundelse.</param>
    /// <param name="af">Den, der afgør.</param>
    /// <exception cref="UgyldigSagException">Felterne er ikke en gyldig afgørelse i sagen.</exception>
    public (Afgørelsesudkast Udkast, byte[] Hændelse) Skriv(Sag sag, JsonObject felter, string af, DateOnly idag)
    {
        felter.Remove("begrundelse");
        var uden = Udkast(sag, felter, af, idag);
        felter["begrundelse"] = Begrundelse(uden);
        return (Udkast(sag, felter, af, idag), Bytes(felter));
    }

    Afgørelsesudkast Udkast(Sag sag, JsonObject felter, string af, DateOnly idag) =>
        new(sag, Sagslæser.Føj(sag, Bytes(new JsonArray(felter.DeepClone()))), Grunde, af, IntetNyt, idag);

    JsonObject Begrundelse(Afgørelsesudkast udkast)
    {
        var ud = new JsonObject();
        Sæt("regler", string.Join('\n', [Ordlyd.ForAfgørelse(udkast.Afgørelse, udkast.Svar), .. (FlereRegler ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]));
        Sæt("hovedhensyn", string.Join('\n', udkast.Type.Kriterier.Select(k => Grunde.GetValueOrDefault(k.Kode)?.Trim()).Where(g => !string.IsNullOrEmpty(g))));
        Sæt("fakta", Fakta);
        Sæt("borgerens_bemaerkninger", Bemærkninger);
        return ud;

        void Sæt(string navn, string? tekst)
        {
            if (!string.IsNullOrWhiteSpace(tekst))
                ud[navn] = tekst.Trim();
        }
    }

    static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString(s_skriv));

    static readonly JsonSerializerOptions s_skriv = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
