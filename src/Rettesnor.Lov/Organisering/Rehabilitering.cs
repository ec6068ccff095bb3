using Rettesnor.Lov.Fakta;

namespace Rettesnor.Lov.Organisering;

/// <summary>Reglerne i lov om organisering og understøttelse af beskæftigelsesindsatsen.</summary>
static class Rehabilitering
{
    public static Regel[] Regler =>
    [
        Indstillingskrav.Krav,
        JobafklaringITeamet.Forelæggelsesfrist,
        AfvigelseFraTeamet.Genforelæggelse,
        Teamsammensætning.TilOgMed2024,
        Teamsammensætning.Fra2025,
        ForberedendePlan.Plan,
        ForberedendePlan.Attest,
        Planlængde.Længde,
        OmkringTeammødet.Samtale,
        OmkringTeammødet.Bisidder,
        Svartid.Rykker,
    ];

    public static string Ord(Anbefaling anbefaling) => anbefaling switch
    {
        Anbefaling.Ressourceforløb => "ressourceforløb",
        Anbefaling.Fleksjob => "fleksjob",
        Anbefaling.Førtidspension => "førtidspension",
        Anbefaling.TilskudSelvstændig => "tilskud til selvstændig virksomhed",
        Anbefaling.Jobafklaring => "jobafklaringsforløb",
        Anbefaling.OrdinærIndsats => "en ordinær indsats",
        _ => "indsatser",
    };

    public static string Ord(Teammedlem medlem) => medlem switch
    {
        Teammedlem.Beskæftigelse => "beskæftigelsesområdet",
        Teammedlem.Social => "socialområdet",
        Teammedlem.Sundhed => "sundhedsområdet",
        Teammedlem.Undervisning => "undervisningsområdet",
        _ => "regionen",
    };
}
