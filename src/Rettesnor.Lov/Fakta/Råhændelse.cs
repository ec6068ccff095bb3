namespace Rettesnor.Lov.Fakta;

/// <summary>En hændelse under læsning: værdierne i tabellens orden, før den er prøvet og bygget.</summary>
/// <param name="ErDer">Stod feltet i filen? Så er en forkert værdi allerede meldt.</param>
sealed record Råhændelse(Hændelsestype Type, int Nr, object?[] Værdier, bool[] ErDer)
{
    /// <summary>Er hændelsen læst uden fejl?</summary>
    public bool Fejlfri { get; set; } = true;

    public Feltværdier Felter => new(Type.Felter, Værdier);

    /// <summary>Nummeret på den hændelse, den peger på; null, når den ikke peger, eller målet ikke findes.</summary>
    public int? Vedr => Kendt is { } kendt ? kendt.Hoved.Vedr : Plads(Fællesfelter.Vedr) is >= 0 and var plads ? Værdier[plads] as int? : null;

    public int Plads(string felt) => Feltlæser.Nummer(Type.Felter, felt);

    /// <summary>Hændelsen, når den er læst før; så er den allerede prøvet.</summary>
    public Hændelse? Kendt { get; private init; }

    public Hændelse Bygget() => Kendt ?? Type.Byg(Fællesfelter.Hoved(Type, Nr, Felter));

    /// <summary>En hændelse, der er læst før, så nye kan pege på den.</summary>
    public static Råhændelse Af(Hændelse h) => new(h.Hoved.Type, h.Nr, [], []) { Kendt = h };
}
