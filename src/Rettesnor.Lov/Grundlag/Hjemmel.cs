namespace Rettesnor.Lov.Grundlag;

/// <summary>Et sted i en lov; hvilken udgave af loven, der gjaldt, findes af nøgledatoen.</summary>
/// <remarks>Citatet kan gælde en del af lovens tid: paragraffer flytter, når loven skrives om (<see cref="Fra"/>, <see cref="Til"/>).</remarks>
public sealed class Hjemmel
{
    readonly Lovkilde _lov;
    readonly Hjemmelversion[] _versioner;

    Hjemmel(Lovkilde lov, string paragraf, DateOnly fra, DateOnly til)
    {
        (_lov, Paragraf, GælderFra, GælderTil) = (lov, paragraf, fra, til);
        _versioner = [.. lov.Udgaver.Select(u => new Hjemmelversion(lov.Kode, paragraf, u.Navn, u.Eli))];
    }

    public string Lov => _lov.Kode;
    public string Paragraf { get; }
    public DateOnly GælderFra { get; }
    public DateOnly GælderTil { get; }

    internal static Hjemmel I(string lov, string paragraf) => new(Lovkilder.Lov(lov), paragraf, DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Citatet gælder fra og med dagen.</summary>
    public Hjemmel Fra(DateOnly dag) => new(_lov, Paragraf, dag, GælderTil);

    /// <summary>Citatet gælder til og med dagen før.</summary>
    public Hjemmel Før(DateOnly dag) => new(_lov, Paragraf, GælderFra, dag.AddDays(-1));

    /// <summary>Citatet gælder til og med dagen.</summary>
    public Hjemmel Til(DateOnly dag) => new(_lov, Paragraf, GælderFra, dag);

    public bool Gælder(DateOnly nøgledato) => GælderFra <= nøgledato && nøgledato <= GælderTil && _lov.Findes(nøgledato);

    /// <summary>Citatet med den udgave af loven, der gjaldt på dagen.</summary>
    /// <exception cref="FørFørsteTekstException">Dagen ligger før lovens første kendte udgave.</exception>
    public Hjemmelversion På(DateOnly nøgledato) => _versioner[_lov.Nummer(nøgledato)];

    public override string ToString() => $"{Lov} {Paragraf}";
}

/// <summary>Et citat i en bestemt udgave af loven.</summary>
public sealed record Hjemmelversion(string Lov, string Paragraf, string Version, string Kilde)
{
    public override string ToString() => $"{Lov} {Paragraf} ({Version})";
}

/// <summary>Indgangen til citater: <c>Lab("§ 113, stk. 2")</c>.</summary>
public static class Citat
{
    public static Hjemmel Lab(string paragraf) => Hjemmel.I("LAB", paragraf);
    public static Hjemmel Las(string paragraf) => Hjemmel.I("LAS", paragraf);
    public static Hjemmel Lob(string paragraf) => Hjemmel.I("LOB", paragraf);
    public static Hjemmel Fvl(string paragraf) => Hjemmel.I("FVL", paragraf);
    public static Hjemmel Rsl(string paragraf) => Hjemmel.I("RSL", paragraf);
    public static Hjemmel Pensionsloven(string paragraf) => Hjemmel.I("PL", paragraf);

    /// <summary>En bekendtgørelse, ændringslov eller vejledning, nævnt ved sin kode i lov/kilder.json.</summary>
    public static Hjemmel Kilde(string kode, string paragraf) => Hjemmel.I(kode, paragraf);
}
