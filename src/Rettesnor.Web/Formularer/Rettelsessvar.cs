using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using Rettesnor.Lov.Fakta;

namespace Rettesnor.Web.Formularer;

/// <summary>En rettelse lavet af forskellen mellem det, der stod i hændelsens formular, og det, der nu står.</summary>
internal static class Rettelsessvar
{
    /// <summary>Felter, en rettelse ikke kan eller skal ændre.</summary>
    public static readonly string[] Faste = ["id", "af", "registreret"];

    /// <summary>Rettelsen, eller null når intet er ændret.</summary>
    public static byte[]? Json(Hændelse rettet, IReadOnlyDictionary<string, string> før, IReadOnlyDictionary<string, string> efter, DateOnly dag, string? note)
    {
        var (type, udsnit) = (rettet.Hoved.Type, Udsnit(rettet));
        var (gammel, ny) = (Objekt(type, udsnit, før), Objekt(type, udsnit, efter));
        var med = new JsonObject();
        foreach (var (navn, værdi) in ny)
            if (!JsonNode.DeepEquals(værdi, gammel[navn]))
                med[navn] = værdi?.DeepClone();
        foreach (var (navn, _) in gammel)
            if (!ny.ContainsKey(navn))
                med[navn] = null;
        if (med.Count == 0)
            return null;
        var ud = new JsonObject { ["type"] = "rettelse", ["dato"] = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["vedr"] = rettet.Henvisning, ["med"] = med };
        if (!string.IsNullOrWhiteSpace(note))
            ud["note"] = note.Trim();
        return JsonSerializer.SerializeToUtf8Bytes(ud);
    }

    public static string? Udsnit(Hændelse h) => h.Hoved.Type.Udsnit(h.Hoved.Felter)?.Ord;

    private static JsonObject Objekt(Hændelsestype type, string? udsnit, IReadOnlyDictionary<string, string> svar) =>
        JsonNode.Parse(Hændelsessvar.Json(type, udsnit, svar.Where(s => !Faste.Contains(s.Key)).ToDictionary()))!.AsObject();
}
