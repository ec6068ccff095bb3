using System.Runtime.CompilerServices;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Det, et felt i sagsfilen kan rumme.</summary>
public enum Feltart { Tekst, TekstEllerJaNej, JaNej, Dag, Måned, Måneder, Beløb, Tal, Heltal, Valg, Valgliste, Tekster, Henvisning, Henvisninger, Objekt, Objekter, Periode, Tidspunkt, Ændringer }

/// <summary>Et felt i en hændelse: navn på ledningen, art og betydning. Læser, skriver, skema og dokumentation laves af det.</summary>
public sealed record Felt(string Navn, Feltart Art, string Betydning)
{
    /// <summary>Navnet, som det står i filen.</summary>
    internal byte[] Utf8 { get; } = System.Text.Encoding.UTF8.GetBytes(Navn);

    public bool Krævet { get; init; }

    /// <summary>De tilladte ord, når arten er valg.</summary>
    public Liste<string> Ord { get; init; }

    /// <summary>Værdien, når feltet ikke står der. Uden standard betyder et manglende felt »ikke registreret«.</summary>
    public object? Standard { get; init; }

    /// <summary>Felterne i et objekt.</summary>
    public Liste<Felt> Under { get; init; } = [];

    /// <summary>De hændelsestyper, en henvisning må pege på; tom betyder alle.</summary>
    public IReadOnlyList<string> Til { get; init; } = [];

    public Felt Påkrævet() => this with { Krævet = true };

    public static Felt Tekst(string navn, string betydning) => new(navn, Feltart.Tekst, betydning);
    public static Felt JaNej(string navn, string betydning) => new(navn, Feltart.JaNej, betydning);
    public static Felt Nej(string navn, string betydning) => new(navn, Feltart.JaNej, betydning) { Standard = false };
    public static Felt Dag(string navn, string betydning) => new(navn, Feltart.Dag, betydning);
    public static Felt Beløb(string navn, string betydning) => new(navn, Feltart.Beløb, betydning);
    public static Felt Tal(string navn, string betydning) => new(navn, Feltart.Tal, betydning);
    public static Felt Heltal(string navn, string betydning) => new(navn, Feltart.Heltal, betydning);
    public static Felt Tekster(string navn, string betydning) => new(navn, Feltart.Tekster, betydning);
    public static Felt Henvisning(string navn, string betydning, params string[] til) => new(navn, Feltart.Henvisning, betydning) { Til = til };
    public static Felt Vedr(string betydning, params string[] til) => Henvisning("vedr", betydning, til);

    public static Felt Valg<T>(string navn, Ordliste<T> ord, string betydning) where T : struct, Enum =>
        new(navn, Feltart.Valg, betydning) { Ord = ord.Ord };

    public static Felt Valg<T>(string navn, Ordliste<T> ord, T standard, string betydning) where T : struct, Enum =>
        new(navn, Feltart.Valg, betydning) { Ord = ord.Ord, Standard = Ordliste<T>.Nummer(standard) };

    public static Felt Valgliste<T>(string navn, Ordliste<T> ord, string betydning) where T : struct, Enum =>
        new(navn, Feltart.Valgliste, betydning) { Ord = ord.Ord };

    public static Felt Objekt(string navn, string betydning, params Felt[] under) => new(navn, Feltart.Objekt, betydning) { Under = Liste.Af<Felt>(under) };
    public static Felt Objekter(string navn, string betydning, params Felt[] under) => new(navn, Feltart.Objekter, betydning) { Under = Liste.Af<Felt>(under) };
}

/// <summary>Ordene på ledningen for en opregning, i opregningens orden.</summary>
public sealed class Ordliste<T>(params string[] ord) where T : struct, Enum
{
    public Liste<string> Ord { get; } = Liste.Af<string>(ord);

    public string this[T værdi] => ord[Nummer(værdi)];

    internal static int Nummer(T værdi) => Unsafe.As<T, int>(ref værdi);

    internal static T Værdi(int nummer) => Unsafe.As<int, T>(ref nummer);
}
