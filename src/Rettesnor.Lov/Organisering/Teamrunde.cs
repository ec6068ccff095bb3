using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Organisering;

/// <summary>Runden i rehabiliteringsteamet op til en afgørelse: det, der er sket efter den forrige bevilling og senest på afgørelsens dag.</summary>
/// <param name="Forrige">Bevillingen, runden begynder efter; null, når der ingen er.</param>
/// <param name="Senest">Afgørelsens dag, som selv er med.</param>
readonly record struct Teamrunde(Bevilling? Forrige, DateOnly Senest)
{
    /// <summary>Runden før en bevilling af ressourceforløb; den forrige er den nærmest tidligere, der står.</summary>
    public static Teamrunde Før(Sagsbillede sag, Bevilling bevilling) =>
        new(sag.Stående<Bevilling>().LastOrDefault(b => b.Ordning == bevilling.Ordning && (b.Dato, b.Nr).CompareTo((bevilling.Dato, bevilling.Nr)) < 0), bevilling.Dato);

    /// <summary>Runden før det næste skridt: efter bevillingen af det forløb, skridtet slutter.</summary>
    public static Teamrunde Før(Sagsbillede sag, NæsteSkridt skridt) => new(
        (sag.Bevillingen(skridt) is { } nr ? sag.Nummer<Bevilling>(nr) : null)
            ?? sag.Forløb.LastOrDefault(f => f.Start <= skridt.Dato)?.Bevilling ?? sag.Stående<Bevilling>().LastOrDefault(b => b.Dato <= skridt.Dato),
        skridt.Dato);

    public bool Rummer(Hændelse h) => (Forrige is null || h.Dato > Forrige.Dato) && h.Dato <= Senest;

    public IReadOnlyList<T> Alle<T>(Sagsbillede sag) where T : Hændelse => [.. sag.Liste<T>().Where(Rummer)];

    /// <summary>Indstillinger om ydelse eller forløb; en indstilling om indsatser alene hører til indsatsgarantien.</summary>
    public IReadOnlyList<Indstilling> Indstillinger(Sagsbillede sag) => [.. Alle<Indstilling>(sag).Where(i => i.Anbefaler != Anbefaling.Indsatser)];

    /// <summary>»fra den forrige bevilling 1. maj 2022 til 3. maj 2024«, eller »til og med 3. maj 2024«.</summary>
    public string Skrevet() => Forrige is null
        ? $"til og med {Senest.Skrevet()}"
        : $"efter bevillingen {Forrige.Dato.Skrevet()} og til og med {Senest.Skrevet()}";
}
