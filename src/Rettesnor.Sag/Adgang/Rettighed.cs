namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>En rolle og den begrænsning, den har: »sagsbehandler@enhed:Øst«.</summary>
/// <param name="Enhed">Enhedens navn, når omfanget er en enhed; ellers null.</param>
public sealed record Rettighed(Rolle Rolle, Omfang Omfang, string? Enhed = null)
{
    /// <summary>Roller, som altid er begrænset til de personer, brugeren er knyttet til.</summary>
    static readonly Rolle[] s_altidTildelt = [Rolle.Teammedlem, Rolle.Sundhedskoordinator, Rolle.Mentor, Rolle.Jobformidler, Rolle.Borger];

    /// <summary>Roller, der ikke giver adgang til en persons sag og derfor ikke kan begrænses til en del af sagerne.</summary>
    static readonly Rolle[] s_udenSager = [Rolle.Leder, Rolle.Tilsyn, Rolle.Administrator];

    /// <summary>Den eneste begrænsning, rollen kan have; null, når den skal vælges.</summary>
    public static Omfang? Fast(Rolle rolle) => s_altidTildelt.Contains(rolle) ? Omfang.Tildelt : s_udenSager.Contains(rolle) ? Omfang.Kommune : null;

    /// <summary>Læser »rolle«, »rolle@kommune«, »rolle@tildelt« eller »rolle@enhed:NAVN«. Rollen alene kan kun skrives, når dens begrænsning er givet.</summary>
    /// <returns>Null, når teksten ikke er en rettighed.</returns>
    public static Rettighed? Læs(string tekst)
    {
        var (rolleord, begrænsning) = tekst.Split('@', 2) is [var r, var b] ? (r.Trim(), b.Trim()) : (tekst.Trim(), "");
        if (Rolleord.Rolle(rolleord) is not { } rolle)
            return null;
        Rettighed? ud = begrænsning switch
        {
            "" => Fast(rolle) is { } fast ? new(rolle, fast) : null,
            "kommune" => new(rolle, Omfang.Kommune),
            "tildelt" => new(rolle, Omfang.Tildelt),
            _ when begrænsning.StartsWith("enhed:", StringComparison.Ordinal) && begrænsning["enhed:".Length..].Trim() is { Length: > 0 } enhed => new(rolle, Omfang.Enhed, enhed),
            _ => null,
        };
        return ud is not null && (Fast(rolle) is not { } krævet || krævet == ud.Omfang) ? ud : null;
    }

    /// <summary>Hvad <see cref="Læs"/> tager imod.</summary>
    public static string Tilladt { get; } = $"rolle@kommune, rolle@enhed:NAVN eller rolle@tildelt, hvor rolle er {string.Join(", ", Rolleord.Roller.Values)}; "
        + $"{string.Join(", ", s_altidTildelt.Select(r => Rolleord.Roller[r]))} er altid @tildelt";

    public override string ToString() => $"{Rolleord.Roller[Rolle]}@{Rolleord.Omfang[Omfang]}{(Enhed is null ? "" : ":" + Enhed)}";
}
