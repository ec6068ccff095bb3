using System.Text.Json;
using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Format;

/// <summary>Et JSON-objekt læst og skrevet efter en tabel af felter: den samme læser, de samme fejltekster, også til andet end sagsfilen.</summary>
public static class Feltobjekt
{
    /// <summary>Værdierne, eller null og alle fejl.</summary>
    /// <param name="sti">Stedet, fejlene begynder fra.</param>
    public static (Feltværdier? Værdier, IReadOnlyList<Fejl> Fejl) Læs(Liste<Felt> felter, JsonElement objekt, string sti)
    {
        var fejl = new Fejlliste();
        var værdier = new Feltlæser(fejl).Objekt(felter, objekt, Sti.Af(sti));
        return (værdier, fejl.Alle());
    }

    /// <summary>Skriver felterne i et objekt, der er begyndt. Tomme felter skrives ikke.</summary>
    public static void Skriv(Utf8JsonWriter w, Feltværdier værdier) => Sagsskriver.Felter(w, værdier, null);
}
