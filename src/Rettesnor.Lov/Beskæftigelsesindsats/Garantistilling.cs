using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;

namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Hvordan indsatsgarantien står i ét forløb: hvorfra den tælles, fristen, og det, der kan opfylde eller fritage.</summary>
/// <param name="fra">Forløbets start; 1. januar 2022 for forløb, der var i gang den dag.</param>
sealed class Garantistilling(Sagsbillede sag, Forløb forløb, DateOnly fra)
{
    UndtagneDage? _undtagne;

    public Sagsbillede Sag => sag;
    public Forløb Forløb => forløb;
    public DateOnly Fra => fra;
    public UndtagneDage Undtagne => _undtagne ??= UndtagneDage.Af(sag, fra);
    public DateOnly Frist => Undtagne.Frist;
    public bool ErOvergang => Fra != Forløb.Start;
    Periode Periode => new(Fra, Frist);

    public static IEnumerable<Garantistilling> Alle(Sagsbillede sag) => Nye(sag).Concat(Overgang(sag));

    /// <summary>Forløb begyndt fra 1. januar 2022 (P-402).</summary>
    public static IEnumerable<Garantistilling> Nye(Sagsbillede sag) =>
        Uden115(sag).Where(f => f.Start >= Skæringsdag.BedreRessourceforløb).Select(f => new Garantistilling(sag, f, f.Start));

    /// <summary>Forløb begyndt før og i gang 1. januar 2022 (P-409).</summary>
    public static IEnumerable<Garantistilling> Overgang(Sagsbillede sag) =>
        Uden115(sag).Where(f => ErOvergangsforløb(f) && sag.Dag.Nået(Skæringsdag.BedreRessourceforløb)).Select(f => new Garantistilling(sag, f, Skæringsdag.BedreRessourceforløb));

    static IEnumerable<Forløb> Uden115(Sagsbillede sag) => sag.Ressourceforløb.Where(f => !f.ErPensionist);

    static bool ErOvergangsforløb(Forløb f) => f.Start < Skæringsdag.BedreRessourceforløb && f.ErIGang(Skæringsdag.BedreRessourceforløb);

    /// <summary>En indsats i planen, begyndt senest på fristen.</summary>
    public Indsats? Rettidig => KvalificerendeIndsats.Første(Sag, Forløb, Periode);

    /// <summary>En indsats, der ellers opfylder garantien, men hvor planen ikke er oplyst; i ældre forløb også før 2022.</summary>
    public Indsats? UdenOplystPlan => KvalificerendeIndsats.UdenOplystPlan(Sag, Forløb, new(Forløb.Start, Frist));

    /// <summary>En indsats i planen før 2022, der gør, at et ældre forløb aldrig skal forelægges af denne grund.</summary>
    public Indsats? FørOvergangen => ErOvergang ? KvalificerendeIndsats.Første(Sag, Forløb, new(Forløb.Start, Fra.AddDays(-1))) : null;

    public Periodehændelse? AndenBeskæftigelse => Beskæftigelsesindsats.AndenBeskæftigelse.I(Sag, Periode);

    /// <summary>Den nye forelæggelse for teamet efter fristen.</summary>
    public Forelæggelse? Forelagt
    {
        get
        {
            var næste = Sag.Ressourceforløb.FirstOrDefault(f => f.Start > Forløb.Start)?.Start ?? DateOnly.MaxValue;
            return Sag.Liste<Forelæggelse>().FirstOrDefault(f => f.Anledning == Forelæggelsesanledning.Indsatsgaranti && Frist < f.Dato && f.Dato < næste);
        }
    }

    /// <summary>Særlige grunde mod forelæggelsen (P-401) tager også fristen ud af det seneste forløb, de kan gælde.</summary>
    public SærligGrund? SærligGrund =>
        Sag.Liste<SærligGrund>().LastOrDefault(g => g.Regel == Genforelæggelse.Id && Fra <= g.Dato && SenesteGaranti(g.Dato) == Forløb);

    Forløb? SenesteGaranti(DateOnly dag) =>
        Uden115(Sag).LastOrDefault(f => f.Start >= Skæringsdag.BedreRessourceforløb ? f.Start <= dag : ErOvergangsforløb(f));
}
