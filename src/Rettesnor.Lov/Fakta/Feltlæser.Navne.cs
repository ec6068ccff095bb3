using System.Runtime.InteropServices;
using System.Text.Json;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Navnene i et objekt: hvilket felt de er, og om de står der to gange.</summary>
sealed partial class Feltlæser
{
    /// <summary>Så mange navne ses igennem for gentagelser; har et objekt flere, slås de op.</summary>
    const int FlestSetIgennem = 24;

    /// <summary>Objektets egenskaber én gang hver; en gentagen nøgle eller en værdi, der ikke er et objekt, er en fejl.</summary>
    /// <param name="kendte">De felter, der ventes; deres navne læses uden at blive skrevet af.</param>
    public IEnumerable<(string Navn, JsonElement Værdi)> Egenskaber(JsonElement e, Sti sti, Liste<Felt> kendte = default)
    {
        if (e.ValueKind != JsonValueKind.Object)
        {
            Forkert(e, sti, "et objekt { … }");
            yield break;
        }
        var navne = new List<string>();
        HashSet<string>? mange = null;
        foreach (var egenskab in e.EnumerateObject())
        {
            if ((Kendt(egenskab, kendte) ?? Navn(egenskab)) is not { } navn)
                fejl.Tilføj(sti, "en nøgle rummer tegn, der ikke er gyldig tekst", "Skriv nøglen i gyldig UTF-8");
            else if (navne.Count < FlestSetIgennem ? navne.Contains(navn) : !(mange ??= [.. navne]).Add(navn))
                fejl.Tilføj(sti.Felt(Vist(navn)), "feltet står to gange", "Hvert felt må stå én gang");
            else
            {
                navne.Add(navn);
                yield return (navn, egenskab.Value);
            }
        }
    }

    /// <summary>Feltets eget navn, når egenskaben hedder sådan, som der står; et navn skrevet med \u findes ikke her.</summary>
    static string? Kendt(JsonProperty egenskab, Liste<Felt> kendte)
    {
        var navn = JsonMarshal.GetRawUtf8PropertyName(egenskab);
        foreach (var felt in kendte.Span)
            if (navn.SequenceEqual(felt.Utf8))
                return felt.Navn;
        return navn.SequenceEqual("type"u8) ? Fællesfelter.Type : null;
    }

    public static int Nummer(Liste<Felt> felter, string navn)
    {
        var alle = felter.Span;
        for (var i = 0; i < alle.Length; i++)
            if (ReferenceEquals(alle[i].Navn, navn))
                return i;
        for (var i = 0; i < alle.Length; i++)
            if (alle[i].Navn == navn)
                return i;
        return -1;
    }

    public static string? Navn(JsonProperty egenskab)
    {
        try
        {
            return egenskab.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
