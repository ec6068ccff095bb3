namespace Rettesnor.Lov.Grundlag;

/// <summary>En ordlyd, der er ændret over tid: vælger den, der gjaldt på nøgledatoen.</summary>
/// <remarks>En dato før den første kendte tekst afvises. Efter den sidst efterprøvede dag bruges den sidste ordlyd, og svaret siger det (FORTSAT-LOV).</remarks>
public sealed class Gældende<T>
{
    readonly (DateOnly Fra, T Ordlyd)[] _tekster;

    /// <summary>Den sidste dag, for hvilken ordlyden er efterprøvet.</summary>
    public DateOnly EfterprøvetTil { get; }

    /// <param name="tekster">Ordlyde med deres første dag, ældste først.</param>
    public Gældende(DateOnly efterprøvetTil, params (DateOnly Fra, T Ordlyd)[] tekster)
    {
        if (tekster.Length == 0)
            throw new ArgumentException("En ordlyd skal have mindst én tekst.", nameof(tekster));
        for (var i = 1; i < tekster.Length; i++)
            if (tekster[i].Fra <= tekster[i - 1].Fra)
                throw new ArgumentException("Teksterne skal stå med den ældste først.", nameof(tekster));
        (_tekster, EfterprøvetTil) = (tekster, efterprøvetTil);
    }

    /// <exception cref="FørFørsteTekstException">Datoen ligger før den første kendte tekst.</exception>
    public T På(DateOnly nøgledato)
    {
        for (var i = _tekster.Length - 1; i >= 0; i--)
            if (_tekster[i].Fra <= nøgledato)
                return _tekster[i].Ordlyd;
        throw new FørFørsteTekstException(nøgledato, _tekster[0].Fra);
    }

    public bool Findes(DateOnly nøgledato) => nøgledato >= _tekster[0].Fra;

    public bool ErEfterprøvet(DateOnly nøgledato) => nøgledato <= EfterprøvetTil;
}

/// <summary>Der er spurgt til en dag, før reglen fandtes.</summary>
public sealed class FørFørsteTekstException(DateOnly dato, DateOnly første)
    : Exception($"Ordlyden kendes ikke den {dato:yyyy-MM-dd}; den første kendte tekst er fra {første:yyyy-MM-dd}.")
{
    public DateOnly Dato { get; } = dato;
    public DateOnly Første { get; } = første;
}
