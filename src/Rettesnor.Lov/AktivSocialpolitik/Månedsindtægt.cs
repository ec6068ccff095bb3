using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Månedens indtægter, lagt sammen efter den regel, de trækkes fra med.</summary>
/// <remarks>LAS § 68 a og § 69 j, stk. 5-12.</remarks>
sealed class Månedsindtægt(Indtægtsandel andel, Ydelseshjemmel hjemmel, Månedsnoter noter)
{
    public Spor? Løn { get; private set; }

    /// <summary>Lønnen uden pension, som grænsen måltes på i jobafklaring før 2016.</summary>
    public Spor? UdenPension { get; private set; }

    public Spor? ITilbud { get; private set; }
    public Spor? Timer { get; private set; }

    /// <summary>Indtægt, der trækkes fra krone for krone.</summary>
    public Spor? KroneForKrone { get; private set; }

    public Månedsled Led =>
        (Løn is null ? Månedsled.Ingen : Månedsled.Løn) | (ITilbud is null ? Månedsled.Ingen : Månedsled.LønITilbud) | (KroneForKrone is null ? Månedsled.Ingen : Månedsled.AndenIndtægt);

    /// <summary>Lægger månedens indtægter sammen; falsk, når en ikke kan regnes.</summary>
    public bool Saml(ReadOnlySpan<Indtægt> måned, Ordning ordning)
    {
        foreach (var indtægt in måned)
            if (!Læg(indtægt, måned, ordning))
                return false;
        if (måned.Length > 0)
            noter.Antag(Antagelse.IndtægtMåned);
        if (Løn is not null || ITilbud is not null)
        {
            noter.Antag(Antagelse.LønFørAmb);
            noter.Antag(Antagelse.Afrunding);
        }
        return true;
    }

    bool Læg(Indtægt i, ReadOnlySpan<Indtægt> måned, Ordning ordning)
    {
        switch (i.Art)
        {
            case Indtægtsart.Løn:
                LægLøn(i, "Løn", null);
                return true;
            case Indtægtsart.VedOphør:
                LægLøn(i, "Beløb ved ansættelsens ophør", null);
                return true;
            case Indtægtsart.Feriegodtgørelse:
                LægLøn(i, "Feriegodtgørelse", hjemmel.Ferie);
                return true;
            case Indtægtsart.LønITilbud:
                return LægTilbud(i);
            case Indtægtsart.LønVedStart or Indtægtsart.Fleksløntilskud when ordning == Ordning.Ressourceforløb:
                noter.Mangel($"{i.Type} {i.Henvisning} er løn under sygdom eller fleksløntilskud; hvordan den trækkes i ressourceforløb, står ikke i loven.");
                return false;
            case Indtægtsart.LønVedStart:
                KroneForKrone = Spor.Sum(KroneForKrone, MedPension(i, "Løn under sygdom", hjemmel.LønVedStart));
                return true;
            case Indtægtsart.Fleksløntilskud:
                KroneForKrone = Spor.Sum(KroneForKrone, HarLønVedStart(måned) ? MedPension(i, "Fleksløntilskud ved siden af løn under sygdom", hjemmel.LønVedStart) : Intet(i, "Fleksløntilskud trækkes ikke fra", hjemmel.Fleksløntilskud));
                return true;
            case Indtægtsart.Undtaget:
                KroneForKrone = Spor.Sum(KroneForKrone, Intet(i, "Undtaget indtægt trækkes ikke fra", hjemmel.Undtaget));
                return true;
            default:
                KroneForKrone = Spor.Sum(KroneForKrone, MedPension(i, "Anden indtægt", hjemmel.Fradrag));
                return true;
        }
    }

    void LægLøn(Indtægt i, string navn, Hjemmel? citat)
    {
        Løn = Spor.Sum(Løn, MedPension(i, navn, citat));
        UdenPension = Spor.Sum(UdenPension, andel.Af(Beløb(i, navn, citat), i, noter));
    }

    bool LægTilbud(Indtægt i)
    {
        if (i.Timer is not { } timer)
        {
            noter.Mangel(i, "timer", "fradraget for løn i tilbud afhænger af månedens timer.");
            return false;
        }
        ITilbud = Spor.Sum(ITilbud, MedPension(i, "Løn i tilbud", null));
        Timer = Spor.Sum(Timer, andel.Af(Spor.AfOplysning("Timer i tilbud", Kroner.Antal(timer), [i.Nr], Enhed.Timer), i, noter));
        return true;
    }

    Spor MedPension(Indtægt i, string navn, Hjemmel? citat)
    {
        var beløb = Beløb(i, navn, citat);
        if (i.Pension is { ErNul: false } pension)
            beløb = (beløb + Spor.AfOplysning("Pension, egen og arbejdsgivers", pension, [i.Nr])).Som(navn, citat);
        return andel.Af(beløb, i, noter);
    }

    static Spor Beløb(Indtægt i, string navn, Hjemmel? citat) => Spor.AfOplysning(navn, i.Beløb, [i.Nr], Enhed.Kr, citat);

    static Spor Intet(Indtægt i, string navn, Hjemmel? citat) => Spor.AfOplysning(navn, Kroner.Nul, [i.Nr], Enhed.Kr, citat);

    static bool HarLønVedStart(ReadOnlySpan<Indtægt> måned)
    {
        foreach (var i in måned)
            if (i.Art == Indtægtsart.LønVedStart)
                return true;
        return false;
    }
}
