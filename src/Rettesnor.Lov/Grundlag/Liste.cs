using System.Collections;
using System.Runtime.CompilerServices;

namespace Rettesnor.Lov.Grundlag;

/// <summary>En uforanderlig liste, der sammenlignes på sit indhold, så to vurderinger kan sammenlignes.</summary>
[CollectionBuilder(typeof(Liste), nameof(Liste.Af))]
public readonly struct Liste<T> : IReadOnlyList<T>, IEquatable<Liste<T>>
{
    readonly T[]? _indhold;

    internal Liste(T[] indhold) => _indhold = indhold;

    public static Liste<T> Tom => default;

    public int Count => _indhold?.Length ?? 0;
    public T this[int index] => _indhold![index];
    public ReadOnlySpan<T> Span => _indhold;

    public bool Equals(Liste<T> anden) => Count == anden.Count
        && (ReferenceEquals(_indhold, anden._indhold) || Span.SequenceEqual(anden.Span));

    public override bool Equals(object? obj) => obj is Liste<T> anden && Equals(anden);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var t in Span)
            hash.Add(t);
        return hash.ToHashCode();
    }

    public static bool operator ==(Liste<T> a, Liste<T> b) => a.Equals(b);
    public static bool operator !=(Liste<T> a, Liste<T> b) => !a.Equals(b);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_indhold ?? [])).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public override string ToString() => "[" + string.Join(", ", this) + "]";
}

/// <summary>Bygger lister.</summary>
public static class Liste
{
    public static Liste<T> Af<T>(ReadOnlySpan<T> indhold) => indhold.Length == 0 ? default : new(indhold.ToArray());

    public static Liste<T> TilListe<T>(this IEnumerable<T> indhold) => new([.. indhold]);
}
