using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

/// <summary>Det, alle hændelser bærer: hvornår det gælder, hvornår det blev kendt, og hvad det peger på.</summary>
/// <param name="Nr">Pladsen i filen, fra 1.</param>
/// <param name="Fra">Dagen, periodens første dag eller månedens første dag.</param>
/// <param name="Til">Periodens sidste dag; null, når den løber endnu eller hændelsen er en dag.</param>
/// <param name="Vedr">Nummeret på den hændelse, den peger på.</param>
public sealed record Hoved(Hændelsestype Type, int Nr, string? Id, DateOnly Fra, DateOnly? Til, DateTimeOffset Registreret, bool Importeret, int? Vedr, Feltværdier Felter);

/// <summary>Noget, der er sket i sagen.</summary>
public abstract record Hændelse(Hoved Hoved)
{
    public int Nr => Hoved.Nr;
    public string? Id => Hoved.Id;

    /// <summary>Dagen, eller periodens første dag.</summary>
    public DateOnly Dato => Hoved.Fra;

    public DateTimeOffset Registreret => Hoved.Registreret;
    public bool Importeret => Hoved.Importeret;

    /// <summary>Navnet, andre hændelser peger med: id'et eller »#n«.</summary>
    public string Henvisning => Hoved.Id ?? "#" + Hoved.Nr;

    /// <summary>Peger hændelsen på den anden?</summary>
    public bool Vedrører(Hændelse mål) => Hoved.Vedr == mål.Nr;

    /// <summary>Typens navn på ledningen.</summary>
    public string Type => Hoved.Type.Navn;

    public sealed override string ToString() => $"{Type} {Henvisning} ({Dato:yyyy-MM-dd})";
}

/// <summary>Noget, der varer: fra en dag til en anden, eller løber endnu.</summary>
public abstract record Periodehændelse(Hoved Hoved) : Hændelse(Hoved)
{
    public DateOnly Fra => Hoved.Fra;

    /// <summary>Sidste dag; null, når den løber endnu.</summary>
    public DateOnly? Til => Hoved.Til;
}

/// <summary>Hvordan en hændelse ligger i tiden.</summary>
public enum Tidsform { Dag, Periode, LukketPeriode, DagEllerPeriode, Måned }

/// <summary>Et udsnit af en type, valgt ved et felt: en afgørelse om bevilling har andre felter end en om sanktion.</summary>
/// <param name="Kræver">Felter, der skal være der.</param>
/// <param name="Tillader">Felter, der må være der, ud over dem alle udsnit har.</param>
/// <param name="Pegepind">Hvad vedr må pege på i dette udsnit; tom betyder alt.</param>
public sealed record Variant(string Ord, string[] Kræver, string[] Tillader, string[] Pegepind, Func<Hoved, Hændelse> Byg);

/// <summary>En række i tabellen over hændelsestyper. Læser, skriver, skema, fejltekster og dokumentation laves af den.</summary>
public sealed class Hændelsestype
{
    readonly Func<Hoved, Hændelse> _byg;

    internal Hændelsestype(string navn, Tidsform tid, string betydning, Felt[] felter, Func<Hoved, Hændelse> byg)
        => (Navn, Tid, Betydning, Felter, _byg) = (navn, tid, betydning, [.. Fællesfelter.For(tid), .. felter], byg);

    internal Hændelsestype(string navn, Tidsform tid, string betydning, Felt[] felter, string variantfelt, Variant[] varianter)
    {
        (Navn, Tid, Betydning, Felter, Variantfelt, Varianter) = (navn, tid, betydning, [.. Fællesfelter.For(tid), .. felter], variantfelt, varianter);
        _byg = hoved => Udsnit(hoved.Felter)!.Byg(hoved);
    }

    public string Navn { get; }
    public string Betydning { get; }
    public Tidsform Tid { get; }

    /// <summary>Alle felter: de fælles, tiden og typens egne.</summary>
    public Liste<Felt> Felter { get; }

    /// <summary>Det felt, der vælger udsnittet; null, når typen kun har ét.</summary>
    public string? Variantfelt { get; }

    public IReadOnlyList<Variant> Varianter { get; } = [];

    public Hændelse Byg(Hoved hoved) => _byg(hoved);

    /// <summary>Udsnittet, som værdierne hører til.</summary>
    public Variant? Udsnit(Feltværdier værdier) => Variantfelt is { } felt && værdier[felt] is int nummer ? Varianter[nummer] : null;

    /// <summary>Må feltet bruges i udsnittet?</summary>
    public bool Tillader(Felt felt, Variant? udsnit) => udsnit is null
        || udsnit.Kræver.Contains(felt.Navn) || udsnit.Tillader.Contains(felt.Navn)
        || !Varianter.Any(v => v.Kræver.Contains(felt.Navn) || v.Tillader.Contains(felt.Navn)) || felt.Navn == "vedr";

    public static bool Kræver(Felt felt, Variant? udsnit) => felt.Krævet || (udsnit?.Kræver.Contains(felt.Navn) ?? false);

    public override string ToString() => Navn;
}
