using System.Collections.Concurrent;

namespace Rettesnor.Lov.Fakta;

/// <summary>Mængden af hændelsestyper, et svar har spurgt efter, som bit: kun hændelser af dem kan ændre svaret.</summary>
/// <remarks>En regel kan ikke glemme at sige, hvad den læser; det huskes, når den læser. Deler to typer en bit, prøves blot en regel for meget.</remarks>
static class Læsespor
{
    static readonly ConcurrentDictionary<Type, UInt128> s_bit = new();
    static int s_antal;

    public static UInt128 Bit(Type type) => s_bit.GetOrAdd(type, static _ => UInt128.One << Interlocked.Increment(ref s_antal));

    /// <summary>Alle de typer, der ville finde hændelsen.</summary>
    public static UInt128 Rammer(Hændelse hændelse)
    {
        UInt128 ud = 0;
        for (var type = hændelse.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            ud |= Bit(type);
        return ud;
    }
}

/// <summary>Typens bit, slået op én gang.</summary>
static class Læsespor<T> where T : Hændelse
{
    public static readonly UInt128 Bit = Læsespor.Bit(typeof(T));
}
