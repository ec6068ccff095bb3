using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Ydelsen i en måned af et forløb, med den forklaring hvert tal kan følges i.</summary>
/// <remarks>Beløb er kroner før skat og ATP. Når måneden er uafklaret, er <see cref="Beløb"/> null, og begrundelsen siger hvad der mangler.</remarks>
public sealed record Ydelsesmåned(DateOnly Måned, Forløb Forløb, Udfald Udfald, string? Begrundelse)
{
    public static readonly Ordliste<Ydelseskategori> Kategorier = new("forsoerger", "ikke-forsoerger", "hjemmeboende-under-25", "bidragspligtig-under-25",
        "sygedagpengeniveau", "ledighedsydelsesniveau", "foertidspension");

    public Ydelseskategori? Kategori { get; init; }

    /// <summary>Den fulde sats for måneden.</summary>
    public Kroner? Sats { get; init; }

    /// <summary>Den del af satsen, der tilkommer borgeren: 1, 0,75, 0,5 eller månedens del.</summary>
    public decimal? Andel { get; init; }

    public Kroner? Fradrag { get; init; }
    public Kroner? Sanktion { get; init; }
    public Kroner? Beløb { get; init; }
    public Kroner? Atp { get; init; }
    public Kroner? ObligatoriskPension { get; init; }
    public Kroner? Refusion { get; init; }
    public Kroner? Udbetalt { get; init; }

    /// <summary>Beløb minus udbetalt: positivt er efterbetaling.</summary>
    public Kroner? Difference { get; init; }

    public Spor? Forklaring { get; init; }

    /// <summary>Den løn, lønindtægtsgrænsen er målt på.</summary>
    internal Kroner? Lønindtægt { get; init; }

    public Liste<Antagelse> Antagelser { get; init; }

    internal static Liste<Ydelsesmåned> Af(Sagsbillede sag, DateOnly pr, Periode? måneder, Satser satser) => Ydelsesmåneder.Af(sag, pr, måneder, satser);
}
