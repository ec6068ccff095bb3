using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Fakta;

public enum Indtægtsart { Løn, LønITilbud, LønVedStart, Fleksløntilskud, Feriegodtgørelse, VedOphør, Anden, Undtaget }

/// <summary>En indtægt, der sættes mod ydelsen i en måned.</summary>
/// <param name="Beløb">Kroner før skat.</param>
/// <param name="Pension">Egen og arbejdsgivers andel, oven i beløbet.</param>
/// <param name="Optjent">Den tid, indtægten er betaling for.</param>
public sealed record Indtægt(Hoved Hoved, Indtægtsart Art, Kroner Beløb, Kroner? Pension, decimal? Timer, Periode? Optjent) : Hændelse(Hoved)
{
    public static readonly Ordliste<Indtægtsart> Arter =
        new("loen", "loen-i-tilbud", "loen-ved-start", "fleksloentilskud", "feriegodtgoerelse", "ved-ophoer", "anden", "undtaget");

    internal static readonly Hændelsestype Tabel = new("indtaegt", Tidsform.Måned, "En indtægt i måneden",
        [
            Felt.Valg("art", Arter, "Indtægtens art").Påkrævet(), Felt.Beløb("beloeb", "Beløbet i kr. før skat").Påkrævet(),
            Felt.Beløb("pension", "Egen og arbejdsgivers pension i kr., oven i beløbet"), Felt.Tal("timer", "Timer, indtægten er betaling for"),
            new Felt("optjent", Feltart.Periode, "Den tid, indtægten er betaling for"),
        ],
        h => new Indtægt(h, h.Felter.Valg("art", Arter)!.Value, h.Felter.Beløb("beloeb")!.Value, h.Felter.Beløb("pension"), h.Felter.Tal("timer"), h.Felter.Periode("optjent")));

    /// <summary>Beløb og pension tilsammen.</summary>
    public Kroner MedPension => Beløb + (Pension ?? Kroner.Nul);
}

/// <summary>Det, der er udbetalt for en måned.</summary>
public sealed record Udbetalt(Hoved Hoved, Kroner Beløb) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("udbetalt", Tidsform.Måned, "Det, der er udbetalt for måneden",
        [Felt.Beløb("beloeb", "Beløbet i kr. før skat").Påkrævet()], h => new Udbetalt(h, h.Felter.Beløb("beloeb")!.Value));
}

/// <summary>Arbejdsgiverens anmodning om refusion for en måned.</summary>
public sealed record Refusion(Hoved Hoved, decimal Timer, Kroner Løn, DateOnly Anmodet) : Hændelse(Hoved)
{
    internal static readonly Hændelsestype Tabel = new("refusion", Tidsform.Måned, "Arbejdsgiveren søger refusion for måneden",
        [Felt.Tal("timer", "Timer med løn under sygdom").Påkrævet(), Felt.Beløb("loen", "Udbetalt løn i kr.").Påkrævet(), Felt.Dag("anmodet", "Dagen, der er søgt").Påkrævet()],
        h => new Refusion(h, h.Felter.Tal("timer")!.Value, h.Felter.Beløb("loen")!.Value, h.Felter.Dag("anmodet")!.Value));
}
