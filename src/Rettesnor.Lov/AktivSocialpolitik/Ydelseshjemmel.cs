using Rettesnor.Lov.Fakta;
using Rettesnor.Lov.Grundlag;
using static Rettesnor.Lov.Grundlag.Citat;

namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Paragrafferne bag månedens tal: én for hver regel, for hver ordning og for tiden før og fra 2020.</summary>
public sealed class Ydelseshjemmel
{
    static readonly Ydelseshjemmel s_ressourceforløbFør = Ressourceforløb(før: true), s_ressourceforløb = Ressourceforløb(før: false);
    static readonly Ydelseshjemmel s_jobafklaringFør = Jobafklaring(før: true), s_jobafklaring = Jobafklaring(før: false);

    Ydelseshjemmel()
    {
    }

    public required Hjemmel Ydelse { get; init; }

    /// <summary>En for hver af de fire satser, i kategoriernes orden.</summary>
    public required Hjemmel[] Satser { get; init; }

    public required Hjemmel BarnIUdlandet { get; init; }

    /// <summary>Bevaret niveau efter sygedagpenge, ledighedsydelse og førtidspension; findes kun i ressourceforløb.</summary>
    public Hjemmel? Sygedagpenge { get; init; }

    public Hjemmel? Ledighedsydelse { get; init; }
    public Hjemmel? Førtidspension { get; init; }

    /// <summary>En del af måneden eller, i jobafklaring, den andel en selvstændig får.</summary>
    public required Hjemmel Del { get; init; }

    public Hjemmel? Selvstændig { get; init; }
    public required Hjemmel Fradrag { get; init; }
    public required Hjemmel Løn { get; init; }
    public required Hjemmel LønITilbud { get; init; }
    public required Hjemmel Ferie { get; init; }
    public required Hjemmel Undtaget { get; init; }
    public Hjemmel? LønVedStart { get; init; }
    public Hjemmel? Fleksløntilskud { get; init; }
    public required Hjemmel Dagsats { get; init; }
    public required Hjemmel Sanktionsdage { get; init; }
    public required Hjemmel Nedsættelse { get; init; }
    public required Hjemmel Tredjedel { get; init; }
    public Hjemmel? Refusion { get; init; }

    public static Hjemmel Atp { get; } = Las("§ 80, stk. 1");
    public static Hjemmel ObligatoriskPension { get; } = Las("§ 80 c").Fra(Skæringsdag.NyBeskæftigelseslov);

    /// <summary>Paragrafferne for en måned i ordningen.</summary>
    public static Ydelseshjemmel For(Ordning ordning, DateOnly måned)
    {
        var før = måned < Skæringsdag.NyBeskæftigelseslov;
        return ordning == Ordning.Jobafklaring ? (før ? s_jobafklaringFør : s_jobafklaring) : før ? s_ressourceforløbFør : s_ressourceforløb;
    }

    static Ydelseshjemmel Ressourceforløb(bool før) => new()
    {
        Ydelse = Las("§ 68, stk. 1"),
        Satser = [Las("§ 68, stk. 2, nr. 1"), Las("§ 68, stk. 2, nr. 2"), Las("§ 68, stk. 2, nr. 3"), Las("§ 68, stk. 2, nr. 4")],
        BarnIUdlandet = Las("§ 68, stk. 3"),
        Sygedagpenge = Las("§ 68, stk. 4"),
        Ledighedsydelse = Las("§ 68, stk. 5"),
        Førtidspension = Las("§ 68, stk. 6"),
        Del = Las("§ 68, stk. 1"),
        Fradrag = Las("§ 68 a, stk. 1"),
        Løn = Las("§ 68 a, stk. 2"),
        LønITilbud = Las("§ 68 a, stk. 3"),
        Ferie = Las("§ 68 a, stk. 4"),
        Undtaget = Las("§ 33, jf. § 68 a, stk. 5"),
        Dagsats = før ? Las("§ 35, stk. 3") : Las("§ 69 a, stk. 4"),
        Sanktionsdage = Las("§§ 69 b-69 c"),
        Nedsættelse = Las("§ 69 d"),
        Tredjedel = før ? Las("§§ 42-43") : Las("§ 69 f"),
    };

    static Ydelseshjemmel Jobafklaring(bool før) => new()
    {
        Ydelse = Las("§ 69 j, stk. 1"),
        Satser = [Las("§ 69 j, stk. 2, nr. 1"), Las("§ 69 j, stk. 2, nr. 2"), Las("§ 69 j, stk. 2, nr. 3"), Las("§ 69 j, stk. 2, nr. 4")],
        BarnIUdlandet = Las("§ 69 j, stk. 3"),
        Del = Las("§ 69 j, stk. 1"),
        Selvstændig = Las("§ 69 j, stk. 4"),
        Fradrag = Las("§ 69 j, stk. 5"),
        LønVedStart = Las("§ 69 j, stk. 6"),
        Fleksløntilskud = Las("§ 69 j, stk. 7"),
        Løn = Las("§ 69 j, stk. 9"),
        LønITilbud = Las("§ 69 j, stk. 10"),
        Ferie = Las("§ 69 j, stk. 11"),
        Undtaget = Las("§ 33, jf. § 69 j, stk. 12"),
        Dagsats = før ? Las("§ 35, stk. 3") : Las("§ 69 l, stk. 4"),
        Sanktionsdage = Las("§§ 69 m-69 n"),
        Nedsættelse = Las("§ 69 o"),
        Tredjedel = før ? Las("§§ 42-43") : Las("§ 69 q"),
        Refusion = Las("§ 69 t"),
    };
}
