namespace Rettesnor.Lov.AktivSocialpolitik;

/// <summary>Reglerne i lov om aktiv socialpolitik, der svarer på en sag; månedens beløb regnes i Ydelsesmåned.</summary>
static class AktivSocialpolitikken
{
    public static Regel[] Regler =>
    [
        Tilbudssanktion.Krav,
        VejledningOgKontakt.Krav,
        RimeligGrund.Grund,
        RimeligGrund.Fremmer,
        Samtalesanktion.Krav,
        Ydelsesophør.Krav,
        Ferien.Ret,
        Udlandet.Tilladelse,
        Sanktionsbetingelser.Krav,
        Sanktionsmåned.Gennemførelse,
        Sanktionsdage.Fradragsdage,
        Nedsættelse.Krav,
        EnTredjedel.Krav,
        Tilbagebetaling.Skøn,
    ];
}
