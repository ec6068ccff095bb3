namespace Rettesnor.Sagsbehandling.Adgang;

/// <summary>Hvilke sager en rettighed gælder.</summary>
public enum Omfang
{
    /// <summary>Alle kommunens sager.</summary>
    Kommune,

    /// <summary>Sagerne i én enhed, og dem, brugeren selv er ansvarlig for.</summary>
    Enhed,

    /// <summary>Kun de sager, brugeren er knyttet til i den rolle, så længe tilknytningen varer.</summary>
    Tildelt,
}

/// <summary>Rollerne og omfangene, som de skrives i opsætning, kommandolinje og database.</summary>
public static class Rolleord
{
    public static IReadOnlyDictionary<Rolle, string> Roller { get; } = Enum.GetValues<Rolle>().ToDictionary(r => r, r => r.ToString().ToLowerInvariant());

    public static IReadOnlyDictionary<Omfang, string> Omfang { get; } = Enum.GetValues<Omfang>().ToDictionary(o => o, o => o.ToString().ToLowerInvariant());

    public static Rolle? Rolle(string? ord) => Roller.Where(r => r.Value == ord).Select(r => (Rolle?)r.Key).FirstOrDefault();
}
