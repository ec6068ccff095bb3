using System.Globalization;

using Rettesnor.Lov.Grundlag;
using Rettesnor.Tilslutning.Journal;

namespace Rettesnor.Web.Overblikket;

/// <summary>Det, Overblik viser, som det står i adressen. En søgning på en person er aldrig med.</summary>
public sealed record Overbliksvalg
{
    public const string Mine = "mine", Alle = "alle", Ingen = "ingen";

    /// <summary>Egne og dem, man er vikar for; alle; dem, ingen har; eller et navn.</summary>
    public string Hvem { get; init; } = Mine;

    public string? Enhed { get; init; }

    /// <summary>Opgavetypens kode.</summary>
    public string? Slags { get; init; }

    /// <summary>»2026-48«: opgaver med frist i den uge.</summary>
    public string? Uge { get; init; }

    public Overbliksdel Vis { get; init; }

    /// <summary>Adressen med dette valg; det, der er som i begyndelsen, står der ikke.</summary>
    public string Adresse => "/overblik" + (Spørgsmål is { Length: > 0 } s ? "?" + s : "");

    public string Spørgsmål => string.Join('&', Felter().Select(f => $"{f.Navn}={Uri.EscapeDataString(f.Værdi)}"));

    /// <summary>Er der valgt andet end en af delene?</summary>
    public bool ErValgt => (this with { Vis = default }).Felter().Any();

    public IEnumerable<(string Navn, string Værdi)> Felter()
    {
        if (Hvem != Mine)
            yield return ("hvem", Hvem);
        if (!string.IsNullOrEmpty(Enhed))
            yield return ("enhed", Enhed);
        if (!string.IsNullOrEmpty(Slags))
            yield return ("slags", Slags);
        if (!string.IsNullOrEmpty(Uge))
            yield return ("uge", Uge);
        if (Vis != Overbliksdel.Aktuelle)
            yield return ("vis", Vis.ToString().ToLowerInvariant());
    }

    /// <summary>Valget som listen læser det.</summary>
    /// <param name="dækket">Dem, brugeren er vikar for i dag.</param>
    public Listevalg Liste(string kommune, string bruger, IEnumerable<string> dækket, DateOnly idag)
    {
        var uge = Ugen(Uge);
        var valg = new Listevalg(kommune)
        {
            Enhed = Enhed,
            Kode = Slags,
            Ansvarlige = Hvem switch { Mine => [bruger, .. dækket], Alle => [], Ingen => [""], _ => [Hvem] },
            FristFra = uge?.Fra,
            FristTil = uge?.TilOgMed,
        };
        var søndag = idag.AddDays((7 - (int)idag.DayOfWeek) % 7);
        return Vis switch
        {
            Overbliksdel.Venter => valg with { Ventende = idag },
            Overbliksdel.Overskredne => valg with { Vågne = idag, FristTil = Tidligst(valg.FristTil, idag.AddDays(-1)) },
            Overbliksdel.Ugen => valg with { Vågne = idag, FristFra = idag, FristTil = søndag },
            _ => valg with { Vågne = idag },
        };
    }

    /// <summary>Ugens mandag til søndag efter kalenderens ugenumre; null, når teksten ikke er en uge.</summary>
    public static Periode? Ugen(string? uge)
    {
        if (uge?.Split('-', 'u', 'U') is not [var årstal, .., var nummer] || !int.TryParse(årstal, CultureInfo.InvariantCulture, out var år) || !int.TryParse(nummer, CultureInfo.InvariantCulture, out var nr)
            || år is < 1990 or > 2190 || nr < 1 || nr > ISOWeek.GetWeeksInYear(år))
            return null;
        var mandag = DateOnly.FromDateTime(ISOWeek.ToDateTime(år, nr, DayOfWeek.Monday));
        return new(mandag, mandag.AddDays(6));
    }

    /// <summary>Ugen, dagen ligger i, som den skrives i adressen.</summary>
    public static string Ugen(DateOnly dag) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(dag.ToDateTime(TimeOnly.MinValue))}-{ISOWeek.GetWeekOfYear(dag.ToDateTime(TimeOnly.MinValue)):00}");

    private static DateOnly Tidligst(DateOnly? a, DateOnly b) => a < b ? a.Value : b;
}

/// <summary>De dele af opgaverne, Overblik tæller.</summary>
public enum Overbliksdel { Aktuelle, Overskredne, Ugen, Venter }
