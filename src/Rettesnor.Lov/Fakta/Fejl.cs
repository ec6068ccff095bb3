namespace Rettesnor.Lov.Fakta;

/// <summary>En fejl i en sagsfil: hvor den står, hvad der er galt, og hvad der skal stå i stedet.</summary>
/// <param name="Sti">Stedet i filen, som en JSON-sti.</param>
public sealed record Fejl(string Sti, string Hvad, string Tilladt)
{
    public override string ToString() => $"{Sti}: {Hvad}. {Tilladt}.";
}

/// <summary>Filen er ikke en sagsfil; alle fejl er fundet.</summary>
public sealed class UgyldigSagException(IReadOnlyList<Fejl> fejl) : Exception($"Filen er ikke en gyldig sagsfil: {fejl.Count} fejl.")
{
    public IReadOnlyList<Fejl> Fejl { get; } = fejl;
}

/// <summary>Samler fejl, mens en fil læses. Efter loftet tælles de kun.</summary>
sealed class Fejlliste
{
    const int Loft = 10_000;
    readonly List<Fejl> _fejl = [];
    int _udeladt;

    /// <summary>Er loftet nået, så flere fejl kun tælles?</summary>
    public bool ErFuld => _fejl.Count >= Loft;

    public int Antal => _fejl.Count + _udeladt;

    public void Tilføj(Sti sti, string hvad, string tilladt)
    {
        if (_fejl.Count < Loft)
            _fejl.Add(new(sti.ToString(), hvad, tilladt));
        else
            _udeladt++;
    }

    public IReadOnlyList<Fejl> Alle() =>
        _udeladt == 0 ? _fejl : [.. _fejl, new Fejl("$", $"yderligere {_udeladt} fejl er ikke vist", $"Ret de første {Loft} fejl, og prøv igen")];
}
