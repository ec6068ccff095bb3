namespace Rettesnor.Sagsbehandling.Afgørelser;

/// <summary>Hvor det, der mangler, kan rettes: et felt på siden, eller et skema under sagen.</summary>
static class Vejviser
{
    /// <summary>Vejen fra en af dørens grunde.</summary>
    public static string? Til(string kode, Afgørelsesudkast udkast) => kode switch
    {
        "partshoering-mangler" => "breve/ny?skabelon=hoering" + Om(udkast.Afgørelse.Hoved.Vedr, udkast, "vedr"),
        "begrundelse-mangler" => "#flere_regler",
        "klagevejledning-mangler" or "meddelelse-mangler" => "#maade",
        "afgoerelse-i-fremtiden" => "#dato",
        "fuldt-medhold-passer-ikke" => "#fuldt_medhold",
        _ => null,
    };

    /// <summary>Vejen til den oplysning, et kriterium spørger efter: bruddets eget skema, eller et nyt.</summary>
    public static string? TilOplysning(Kriterium k, Afgørelsesudkast udkast)
    {
        if (udkast.Brud is { } brud && k.Skema.Contains("udeblivelse"))
            return $"ret/{brud.Nr}";
        return k.Skema is [var skema, ..] ? $"registrer?type={skema}{Om(skema is "kontaktforsoeg" ? udkast.Brud?.Nr : null, udkast, "vedr")}" : null;
    }

    static string Om(int? nr, Afgørelsesudkast udkast, string felt) => nr is { } n ? $"&{felt}={Uri.EscapeDataString(udkast.Før.Hændelser[n - 1].Henvisning)}" : "";
}
