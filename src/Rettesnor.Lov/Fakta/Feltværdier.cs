using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>De værdier, der stod i felterne, i tabellens orden; null hvor intet er registreret.</summary>
public sealed class Feltværdier(Liste<Felt> felter, object?[] værdier)
{
    public Liste<Felt> Felter => felter;

    public object? this[int nummer] => værdier[nummer];

    public object? this[string navn] => værdier[Nummer(navn)];

    /// <summary>De samme værdier med nogle felter erstattet.</summary>
    public Feltværdier Med(IEnumerable<(int Nummer, object? Værdi)> ændringer)
    {
        var kopi = (object?[])værdier.Clone();
        foreach (var (nummer, værdi) in ændringer)
            kopi[nummer] = værdi;
        return new(felter, kopi);
    }

    public string? Tekst(string navn) => (string?)this[navn] is { Length: > 0 } tekst ? tekst : null;
    public bool? JaNej(string navn) => (bool?)this[navn];
    public DateOnly? Dag(string navn) => (DateOnly?)this[navn];
    public Kroner? Beløb(string navn) => (Kroner?)this[navn];
    public decimal? Tal(string navn) => (decimal?)this[navn];
    public int? Heltal(string navn) => (int?)this[navn];
    public Periode? Periode(string navn) => (Periode?)this[navn];
    public Liste<string>? Tekster(string navn) => (Liste<string>?)this[navn] is { Count: > 0 } liste ? liste : null;
    public Feltværdier? Objekt(string navn) => (Feltværdier?)this[navn];
    public Liste<Feltværdier>? Objekter(string navn) => (Liste<Feltværdier>?)this[navn] is { Count: > 0 } liste ? liste : null;

    public T? Valg<T>(string navn, Ordliste<T> _) where T : struct, Enum => this[navn] is int nummer ? Ordliste<T>.Værdi(nummer) : null;

    public Liste<T>? Valgliste<T>(string navn, Ordliste<T> _) where T : struct, Enum =>
        this[navn] is Liste<int> { Count: > 0 } liste ? liste.Select(Ordliste<T>.Værdi).TilListe() : null;

    int Nummer(string navn) =>
        Feltlæser.Nummer(felter, navn) is >= 0 and var nummer ? nummer : throw new KeyNotFoundException($"Tabellen har intet felt »{navn}«.");
}
