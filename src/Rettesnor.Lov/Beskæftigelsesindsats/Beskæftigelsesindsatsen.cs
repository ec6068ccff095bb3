namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Reglerne i lov om en aktiv beskæftigelsesindsats.</summary>
static class Beskæftigelsesindsatsen
{
    public static Regel[] Regler =>
    [
        Indsatsgaranti.Garanti,
        Afslutning.NæsteSkridtAfgjort,
        Afslutning.Forberedelse,
        VejeEfterForløbet.Prøve,
        VejeEfterForløbet.Lukket,
        TilKontanthjælp.Overgang,
    ];
}
