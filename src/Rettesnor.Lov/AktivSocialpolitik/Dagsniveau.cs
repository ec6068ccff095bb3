using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Niveauet på nogle dage, hvor intet ændrer sig.</summary>
/// <param name="Evne">En selvstændigs andel; null er fuld sats.</param>
readonly record struct Niveaudel(Ydelseskategori Kategori, Spor Sats, bool Forsørger, Selvstændigandel? Evne);

/// <summary>En selvstændigs andel af satsen og hændelsen bag den.</summary>
readonly record struct Selvstændigandel(Andel Procent, Liste<int> Fakta);

/// <summary>Hvilket niveau borgeren er på en dag, af hændelserne.</summary>
/// <remarks>LAS § 68, stk. 2-6, og § 69 j, stk. 2-4. En hændelse, der ikke er i sagen, er ikke sket.</remarks>
sealed class Dagsniveau(Sagsbillede sag, DateOnly pr, Ydelsessatser satser)
{
    readonly Almindeligtniveau _almindeligt = new(sag, satser);
    readonly IReadOnlyList<Selvstændig> _selvstændig = sag.Liste<Selvstændig>();
    readonly IReadOnlyList<NedsatSats> _nedsat = sag.Liste<NedsatSats>();
    readonly DateOnly _fylderÅr = Niveau.FylderÅr(sag.Borger.Født);

    /// <summary>Den sidste dag fra og med <paramref name="fra"/>, hvor intet ændrer niveauet.</summary>
    public DateOnly UændretTil(DateOnly fra, DateOnly højst, Ydelsesperiode ydelse, Månedsnoter noter)
    {
        var til = højst;
        if (fra < _fylderÅr && _fylderÅr <= til)
            til = _fylderÅr.AddDays(-1);
        if (ydelse.Før?.RetTil is { } ret && fra <= ret && ret < til)
            til = ret;
        Klip(_almindeligt.Forsørger, fra, ref til, noter);
        Klip(_almindeligt.Hjemmeboende, fra, ref til, noter);
        Klip(_almindeligt.Bidrag, fra, ref til, noter);
        Klip(_selvstændig, fra, ref til, noter);
        Klip(_nedsat, fra, ref til, noter);
        return til;
    }

    void Klip<T>(IReadOnlyList<T> hændelser, DateOnly fra, ref DateOnly til, Månedsnoter noter) where T : Periodehændelse
    {
        for (var i = 0; i < hændelser.Count; i++)
        {
            var h = hændelser[i];
            if (fra < h.Fra && h.Fra <= til)
                til = h.Fra.AddDays(-1);
            if (h.Til is { } slut && h.Fra <= fra && fra <= slut && slut < til)
            {
                til = slut;
                if (slut > pr)
                    noter.Antag(Antagelse.PlanlagtTil);
            }
        }
    }

    /// <summary>Niveauet på dagen; null, når noget mangler.</summary>
    public Niveaudel? På(DateOnly dag, Ydelsesperiode ydelse, Ydelseshjemmel hjemmel, Månedsnoter noter)
    {
        var ressourceforløb = ydelse.Forløb.Ordning == Ordning.Ressourceforløb;
        if (ressourceforløb && ydelse.Forløb.ErPensionist)
            return new(Ydelseskategori.Førtidspension, Spor.Nul.Som("Førtidspensionen fortsætter; ingen ressourceforløbsydelse", hjemmel.Førtidspension), false, null);
        if (_almindeligt.På(dag, hjemmel, noter) is not { } almindelig || !Evne(dag, ydelse.Forløb, noter, out var evne))
            return null;
        if (_nedsat.LøbendePå(dag) is not null)
        {
            if (noter.Slå(satser.NedsatSats) is not { } nedsat)
                return null;
            almindelig = almindelig with { Sats = Spor.Min(almindelig.Sats, Spor.AfSats(nedsat)).Som("Det lavere niveau") };
        }
        var bevaret = ressourceforløb ? Bevaret(dag, ydelse.Før, almindelig, hjemmel, noter) : almindelig;
        return bevaret is { } fundet ? fundet with { Evne = evne } : null;
    }

    static Niveaudel? Bevaret(DateOnly dag, YdelseFør? før, Niveaudel almindelig, Ydelseshjemmel hjemmel, Månedsnoter noter)
    {
        if (før is not { Art: TidligereYdelse.Sygedagpenge or TidligereYdelse.Ledighedsydelse })
            return almindelig;
        var sygedagpenge = før.Art == TidligereYdelse.Sygedagpenge;
        if (sygedagpenge && før.RetTil is null)
            noter.Mangel(før, "ret_til", "den sidste dag med ret til sygedagpenge afgør, hvor længe niveauet bevares.");
        else if (sygedagpenge && dag > før.RetTil)
            return almindelig;
        if (før.Beløb is not { } beløb)
            noter.Mangel(før, "beloeb", "ydelsen kan ikke sættes til det hidtidige niveau uden beløbet.");
        else if (noter.Mangler is null)
            return beløb <= almindelig.Sats.Værdi ? almindelig : almindelig with
            {
                Kategori = sygedagpenge ? Ydelseskategori.Sygedagpengeniveau : Ydelseskategori.Ledighedsydelsesniveau,
                Sats = Niveau.Bevaret(Spor.AfOplysning("Den hidtidige ydelse", beløb, [før.Nr]), almindelig.Sats)
                    .Som(sygedagpenge ? "Niveau efter sygedagpenge" : "Niveau efter ledighedsydelse", sygedagpenge ? hjemmel.Sygedagpenge : hjemmel.Ledighedsydelse),
            };
        return null;
    }

    /// <summary>En selvstændigs andel i jobafklaring; falsk, når loven ingen andel har.</summary>
    bool Evne(DateOnly dag, Forløb forløb, Månedsnoter noter, out Selvstændigandel? evne)
    {
        evne = null;
        var prøvet = dag < Skæringsdag.SelvstændigPrøvesLøbende ? forløb.Start : dag;
        if (forløb.Ordning != Ordning.Jobafklaring || _selvstændig.LøbendePå(prøvet) is not { } selvstændig || selvstændig.Arbejdsevne == Arbejdsevne.Ingen)
            return true;
        if (selvstændig.Arbejdsevne == Arbejdsevne.OverHalvdelen)
        {
            noter.Mangel($"Loven har ingen andel til en selvstændig, der kan udføre over halvdelen af arbejdet ({selvstændig.Type} {selvstændig.Henvisning}).");
            return false;
        }
        if (noter.Slå(selvstændig.Arbejdsevne == Arbejdsevne.HøjstEnFjerdedel ? satser.SelvstændigFjerdedel : satser.SelvstændigHalvdelen) is not { } procent)
            return false;
        evne = new(procent.SomAndel, [selvstændig.Nr]);
        return true;
    }
}
