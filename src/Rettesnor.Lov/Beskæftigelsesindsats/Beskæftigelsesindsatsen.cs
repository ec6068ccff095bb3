namespace Rettesnor.Lov.Beskæftigelsesindsats;

/// <summary>Reglerne i lov om en aktiv beskæftigelsesindsats.</summary>
static class Beskæftigelsesindsatsen
{
    public static Regel[] Regler =>
    [
        Genforelæggelse.Regel,
        Indsatsgaranti.Garanti,
        UndtagneDage.Regel,
        Garantiindstilling.Regel,
        Garantiovergang.Regel,
        Garantiudfasning.Regel,
        SeksSamtaler.Regel,
        FireSamtaler.Regel,
        SamtaleEfterØnske.Regel,
        Samtaleformen.Regel,
        Samtaleindkaldelse.Regel,
        Samtaleovergang.Regel,
        Selvbooking.Regel,
        Koordinator.Regel,
        PersonligJobformidler.Habil,
        PersonligJobformidler.Vejledt,
        Mentorstøtte.Regel,
        Sundhedskoordinatorvejledning.Regel,
        Virksomhedspraktik.Længderegel,
        Praktikformål.Regel,
        Afslutning.NæsteSkridtAfgjort,
        Afslutning.Forberedelse,
        VejeEfterForløbet.Prøve,
        VejeEfterForløbet.Lukket,
        TilKontanthjælp.Overgang,
    ];
}
