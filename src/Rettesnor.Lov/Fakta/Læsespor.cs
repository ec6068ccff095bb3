using System.Collections.Concurrent;

namespace Rettesnor.Lov.Fakta;

/// <summary>Mængden af hændelsestyper, et svar har spurgt efter, som bit: kun hændelser af dem kan ændre svaret.</summary>
/// <remarks>En regel kan ikke glemme at sige, hvad den læser; det huskes, når den læser.</remarks>
static class Læsespor
{
    /// <summary>Så mange typer er der plads til.</summary>
    public const int Pladser = 128;

    static readonly ConcurrentDictionary<Type, UInt128> s_rammer = new();
    static readonly Dictionary<Type, int> s_nummer = [];

    /// <summary>Typens faste nummer, fra 0.</summary>
    public static int Nummer(Type type)
    {
        lock (s_nummer)
        {
            if (s_nummer.TryGetValue(type, out var nummer))
                return nummer;
            if (s_nummer.Count == Pladser)
                throw new InvalidOperationException($"Der er flere end {Pladser} typer af hændelser.");
            return s_nummer[type] = s_nummer.Count;
        }
    }

    public static UInt128 Bit(Type type) => UInt128.One << Nummer(type);

    /// <summary>Alle de typer, der ville finde hændelsen.</summary>
    public static UInt128 Rammer(Hændelse hændelse) => s_rammer.GetOrAdd(hændelse.GetType(), static type =>
    {
        UInt128 ud = 0;
        for (var her = type; her is not null && her != typeof(object); her = her.BaseType)
            ud |= Bit(her);
        return ud;
    });
}

/// <summary>Typens nummer og bit, slået op én gang.</summary>
static class Læsespor<T> where T : Hændelse
{
    public static readonly int Nummer = Læsespor.Nummer(typeof(T));
    public static readonly UInt128 Bit = Læsespor.Bit(typeof(T));
}
